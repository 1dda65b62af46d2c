// What can be read off a map: its hottest point, the share inside a box, how like another it is.
// Maps are densities over a grid that lies over the whole picture: they sum to 1.

export interface Grid {
  /** (height, width), row by row. */
  readonly values: Float32Array;
  readonly height: number;
  readonly width: number;
}

/** Left, top, width and height as shares of the picture's, 0 to 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Divides by the sum; a map of zeros or of anything that is no number becomes uniform. */
export function toDensity(values: Float32Array): Float32Array {
  const density = values.map((value) => Math.max(0, value));
  let total = 0;
  for (const value of density) total += value;
  if (!(total > 0) || !Number.isFinite(total)) return density.fill(1 / values.length);
  return density.map((value) => value / total);
}

/** The map: the density divided by its largest value. */
export function toMap(density: Float32Array): Float32Array {
  const top = largest(density);
  return density.map((value) => (top > 0 ? value / top : 0));
}

/** The middle of the hottest cell, as shares of the picture's sides. */
export function peak(grid: Grid): Point {
  let best = 0;
  for (let i = 1; i < grid.values.length; i++) {
    if ((grid.values[i] ?? 0) > (grid.values[best] ?? 0)) best = i;
  }
  const y = Math.floor(best / grid.width);
  return { x: ((best % grid.width) + 0.5) / grid.width, y: (y + 0.5) / grid.height };
}

/** The share of a density inside a box; cells on its edge count by the part that lies inside. */
export function shareInside(grid: Grid, box: Box): number {
  let share = 0;
  for (let y = 0; y < grid.height; y++) {
    const rows = covered(y, box.y * grid.height, (box.y + box.height) * grid.height);
    if (rows === 0) continue;
    for (let x = 0; x < grid.width; x++) {
      const columns = covered(x, box.x * grid.width, (box.x + box.width) * grid.width);
      share += rows * columns * (grid.values[y * grid.width + x] ?? 0);
    }
  }
  return Math.min(1, share);
}

/** Pearson's correlation of two grids of one size (CC); 0 where one of them is constant. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length)
    throw new RangeError(`b: expected ${a.length} values, got ${b.length}`);
  const [meanA, meanB] = [mean(a), mean(b)];
  let [together, squareA, squareB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [fromA, fromB] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    together += fromA * fromB;
    squareA += fromA * fromA;
    squareB += fromB * fromB;
  }
  const scale = Math.sqrt(squareA * squareB);
  return scale > 0 ? together / scale : 0;
}

/** The overlap of two densities of one size (SIM), 0 to 1. */
export function overlap(a: Float32Array, b: Float32Array): number {
  let common = 0;
  for (let i = 0; i < a.length; i++) common += Math.min(a[i] ?? 0, b[i] ?? 0);
  return common;
}

/** A density that follows the newest one slowly: `amount` 0 is the newest, near 1 hardly moves. */
export function smooth(before: Grid | null, now: Grid, amount: number): Grid {
  if (!before || before.height !== now.height || before.width !== now.width) return now;
  const values = now.values.map(
    (value, i) => amount * (before.values[i] ?? 0) + (1 - amount) * value,
  );
  return { ...now, values };
}

/** The values above which the given shares of the density lie, one each. */
export function levelsHolding(density: Float32Array, shares: readonly number[]): number[] {
  const sorted = Float32Array.from(density).sort().reverse();
  return shares.map((share) => {
    let total = 0;
    const index = sorted.findIndex((value) => {
      total += value;
      return total >= share;
    });
    return sorted[index < 0 ? sorted.length - 1 : index] ?? 0;
  });
}

/** A box that lies inside the picture, whichever corner it was drawn from. */
export function boxBetween(a: Point, b: Point): Box {
  const [left, right] = [clamp(Math.min(a.x, b.x)), clamp(Math.max(a.x, b.x))];
  const [top, bottom] = [clamp(Math.min(a.y, b.y)), clamp(Math.max(a.y, b.y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

function covered(cell: number, begin: number, end: number): number {
  return Math.max(0, Math.min(cell + 1, end) - Math.max(cell, begin));
}

function mean(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total / values.length;
}

function largest(values: Float32Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  return top;
}
