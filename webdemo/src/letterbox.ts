// From a picture to the network's frame and from its map back, as msinet/letterbox.py does it.
// tests/fixtures/letterbox.json holds both languages to the same numbers.

export type Rule = "aspect" | "original" | "huggingface";

/** Height and width in pixels. */
export type Size = readonly [height: number, width: number];

/** Where a picture lies in the network's frame; pixels of the frame. */
export interface Placement {
  readonly rule: Rule;
  readonly original: Size;
  readonly frame: Size;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** What the frame holds where the picture does not reach. */
const FILL: Record<Rule, number> = { aspect: 0, original: 126, huggingface: 0 };
const MULTIPLE = 32;
const SMALLEST_SIDE = 64;
const LONGEST_ASPECT = 4;
/** The coefficient of OpenCV's and TensorFlow's cubic kernel. */
const CUBIC = -0.75;

/** The placement of a picture in a frame, or under "aspect" in a frame of its own aspect. */
export function plan(original: Size, size: Size, rule: Rule): Placement {
  if (rule === "aspect") {
    const frame = aspectFrame(original, size);
    return { rule, original, frame, top: 0, left: 0, height: frame[0], width: frame[1] };
  }
  const frame = rule === "huggingface" ? huggingfaceFrame(original, size) : size;
  // TensorFlow rounds every product to float32.
  const number = rule === "huggingface" ? Math.fround : (value: number) => value;
  const ratio = Math.min(number(frame[0] / original[0]), number(frame[1] / original[1]));
  const height = Math.max(1, roundHalfEven(number(original[0] * ratio)));
  const width = Math.max(1, roundHalfEven(number(original[1] * ratio)));
  const top = Math.floor((frame[0] - height) / 2);
  const left = Math.floor((frame[1] - width) / 2);
  return { rule, original, frame, top, left, height, width };
}

/**
 * The picture in the network's frame.
 *
 * @param rgba (H, W, 4) 0 to 255; alpha is ignored. H, W may differ from `placement.original`, as
 *   when the browser has shrunk a video frame on the way.
 * @returns (h, w, 3) 0 to 255, RGB.
 */
export function fit(rgba: Uint8ClampedArray, size: Size, placement: Placement): Float32Array {
  const to: Size = [placement.height, placement.width];
  const content = separable(rgba, size, to, kernelFor(placement.rule, size, to), 4, 3);
  for (let i = 0; i < content.length; i++) content[i] = Math.min(255, Math.max(0, at(content, i)));
  const [height, width] = placement.frame;
  if (placement.height === height && placement.width === width) return content;
  const framed = new Float32Array(height * width * 3).fill(FILL[placement.rule]);
  for (let y = 0; y < placement.height; y++) {
    const row = content.subarray(y * placement.width * 3, (y + 1) * placement.width * 3);
    framed.set(row, ((placement.top + y) * width + placement.left) * 3);
  }
  return framed;
}

/** The part of a map of the whole frame (any whole fraction of its size) that shows the picture. */
export function cut(
  values: Float32Array,
  [rows, columns]: Size,
  placement: Placement,
): { values: Float32Array; height: number; width: number } {
  const [height, width] = placement.frame;
  if (placement.height === height && placement.width === width) {
    return { values, height: rows, width: columns };
  }
  const top = Math.round((placement.top * rows) / height);
  const left = Math.round((placement.left * columns) / width);
  const bottom = Math.max(
    top + 1,
    Math.round(((placement.top + placement.height) * rows) / height),
  );
  const right = Math.max(
    left + 1,
    Math.round(((placement.left + placement.width) * columns) / width),
  );
  const part = new Float32Array((bottom - top) * (right - left));
  for (let y = top; y < bottom; y++) {
    part.set(values.subarray(y * columns + left, y * columns + right), (y - top) * (right - left));
  }
  return { values: part, height: bottom - top, width: right - left };
}

/** Resizes (H, W) with half-pixel centres: area averaging to shrink, cubic to enlarge. */
export function resize(values: ArrayLike<number>, size: Size, to: Size): Float32Array {
  return separable(values, size, to, halfPixel, 1, 1);
}

/** Adds the source samples and weights of target sample `i` of `to` along one side. */
type Kernel = (
  i: number,
  from: number,
  to: number,
  add: (index: number, weight: number) => void,
) => void;

/** The kernel by which Python resizes a picture under a rule. */
function kernelFor(rule: Rule, size: Size, to: Size): Kernel {
  if (rule === "aspect") return halfPixel;
  if (rule === "huggingface") return bilinear;
  return to[0] < size[0] || to[1] < size[1] ? legacyArea : legacyCubic;
}

const halfPixel: Kernel = (i, from, to, add) => {
  const scale = from / to;
  if (scale >= 1) area(i * scale, (i + 1) * scale, scale, add);
  else cubic((i + 0.5) * scale - 0.5, add);
};

/** TensorFlow 2's, without antialiasing. */
const bilinear: Kernel = (i, from, to, add) => {
  const centre = ((i + 0.5) * from) / to - 0.5;
  const first = Math.floor(centre);
  add(first, 1 - (centre - first));
  add(first + 1, centre - first);
};

/** TensorFlow 1's with `align_corners`: output i averages [i s, (i + 1) s), the last repeats the edge. */
const legacyArea: Kernel = (i, from, to, add) => {
  const scale = legacyScale(from, to);
  if (scale === 0) add(0, 1);
  else area(i * scale, (i + 1) * scale, scale, add);
};

const legacyCubic: Kernel = (i, from, to, add) => cubic(i * legacyScale(from, to), add);

function legacyScale(from: number, to: number): number {
  return to > 1 ? (from - 1) / (to - 1) : from / to;
}

function area(begin: number, end: number, scale: number, add: Parameters<Kernel>[3]): void {
  for (let cell = Math.floor(begin); cell < end - 1e-9; cell++) {
    add(cell, (Math.min(cell + 1, end) - Math.max(cell, begin)) / scale);
  }
}

function cubic(centre: number, add: Parameters<Kernel>[3]): void {
  const first = Math.floor(centre) - 1;
  for (let cell = first; cell < first + 4; cell++) add(cell, keys(Math.abs(centre - cell)));
}

/** Keys' cubic kernel at a distance of 0 to 2 samples. */
function keys(x: number): number {
  if (x <= 1) return ((CUBIC + 2) * x - (CUBIC + 3)) * x * x + 1;
  return x < 2 ? ((CUBIC * x - 5 * CUBIC) * x + 8 * CUBIC) * x - 4 * CUBIC : 0;
}

/**
 * Resizes along both sides, one after the other.
 *
 * @param values (H, W, channels).
 * @param kept How many of the channels are kept, from the first.
 * @returns (h, w, kept).
 */
function separable(
  values: ArrayLike<number>,
  [height, width]: Size,
  [toHeight, toWidth]: Size,
  kernel: Kernel,
  channels: number,
  kept: number,
): Float32Array {
  if (values.length !== height * width * channels) {
    throw new RangeError(`values: expected ${height}x${width}x${channels}, got ${values.length}`);
  }
  const narrow = alongRows(values, height, taps(kernel, width, toWidth), width, channels, kept);
  return alongColumns(narrow, taps(kernel, height, toHeight), toWidth * kept);
}

/** (H, W, channels) to (H, w, kept). */
function alongRows(
  values: ArrayLike<number>,
  height: number,
  { starts, indices, weights }: Taps,
  width: number,
  channels: number,
  kept: number,
): Float32Array {
  const toWidth = starts.length - 1;
  const narrow = new Float32Array(height * toWidth * kept);
  for (let pixel = 0; pixel < height * toWidth; pixel++) {
    const x = pixel % toWidth;
    const row = ((pixel - x) / toWidth) * width;
    for (let tap = at(starts, x); tap < at(starts, x + 1); tap++) {
      const from = (row + at(indices, tap)) * channels;
      const weight = at(weights, tap);
      for (let c = pixel * kept; c < (pixel + 1) * kept; c++) {
        narrow[c] = at(narrow, c) + weight * at(values, from + c - pixel * kept);
      }
    }
  }
  return narrow;
}

/** (H, row) to (h, row). */
function alongColumns(
  narrow: Float32Array,
  { starts, indices, weights }: Taps,
  row: number,
): Float32Array {
  const toHeight = starts.length - 1;
  const resized = new Float32Array(toHeight * row);
  for (let y = 0; y < toHeight; y++) {
    for (let tap = at(starts, y); tap < at(starts, y + 1); tap++) {
      const [from, weight] = [at(indices, tap) * row, at(weights, tap)];
      for (let i = 0; i < row; i++) {
        resized[y * row + i] = at(resized, y * row + i) + weight * at(narrow, from + i);
      }
    }
  }
  return resized;
}

/** An element that is there by construction; asking each time would cost more than the sum. */
function at(values: ArrayLike<number>, index: number): number {
  return values[index] as number;
}

interface Taps {
  /** Where the taps of each target sample begin; one more than samples. */
  readonly starts: number[];
  readonly indices: number[];
  readonly weights: number[];
}

/** Which source samples each target sample is made of, along one side; the edge is repeated. */
function taps(kernel: Kernel, from: number, to: number): Taps {
  const [starts, indices, weights]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < to; i++) {
    starts.push(indices.length);
    kernel(i, from, to, (index, weight) => {
      indices.push(Math.min(from - 1, Math.max(0, index)));
      weights.push(weight);
    });
  }
  starts.push(indices.length);
  return { starts, indices, weights };
}

/** The frame that comes nearest to the picture's aspect and to the area of `size`. */
function aspectFrame(original: Size, size: Size): Size {
  const area = size[0] * size[1];
  const aspect = Math.min(Math.max(original[1] / original[0], 1 / LONGEST_ASPECT), LONGEST_ASPECT);
  const strangeness = ([height, width]: Size) =>
    Math.abs(Math.log(width / height / aspect)) + 0.5 * Math.abs(Math.log((height * width) / area));
  let best = size;
  for (const height of multiples(Math.sqrt(area / aspect))) {
    for (const width of multiples(Math.sqrt(area * aspect))) {
      if (strangeness([height, width]) < strangeness(best)) best = [height, width];
    }
  }
  return best;
}

/** The square, lying or upright frame whose aspect is nearest; the first wins ties. */
function huggingfaceFrame(original: Size, size: Size): Size {
  const [short, long] = [Math.min(...size), Math.max(...size)];
  const strangeness = ([height, width]: Size) =>
    Math.abs(original[0] / original[1] - height / width);
  let best: Size = [long, long];
  for (const frame of [
    [short, long],
    [long, short],
  ] as const) {
    if (strangeness(frame) < strangeness(best)) best = frame;
  }
  return best;
}

function multiples(side: number): [number, number] {
  const down = Math.floor(side / MULTIPLE) * MULTIPLE;
  return [Math.max(SMALLEST_SIDE, down), Math.max(SMALLEST_SIDE, down + MULTIPLE)];
}

function roundHalfEven(value: number): number {
  const low = Math.floor(value);
  if (value - low !== 0.5) return Math.round(value);
  return low % 2 === 0 ? low : low + 1;
}
