// Lines of equal height through a grid, by marching squares.

import type { Grid, Point } from "./density";

export type Segment = readonly [Point, Point];

/**
 * The line at which a grid has a given value.
 *
 * @returns Segments whose ends are shares of the picture's sides. Outside the picture the grid
 *   counts as lower than any value, so that every line is closed.
 */
export function contour(grid: Grid, level: number): Segment[] {
  const segments: Segment[] = [];
  for (let y = -1; y < grid.height; y++) {
    for (let x = -1; x < grid.width; x++) segments.push(...square(grid, level, x, y));
  }
  return segments;
}

/** The segments inside the square between four neighbouring cells' middles. */
function square(grid: Grid, level: number, x: number, y: number): Segment[] {
  const corners = [
    value(grid, x, y),
    value(grid, x + 1, y),
    value(grid, x + 1, y + 1),
    value(grid, x, y + 1),
  ];
  const steps: Point[] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ];
  const crossings: Point[] = [];
  for (let side = 0; side < 4; side++) {
    const [a, b] = [corners[side] ?? 0, corners[(side + 1) % 4] ?? 0];
    if (a >= level === b >= level) continue;
    const [from, to] = [steps[side], steps[(side + 1) % 4]];
    if (!from || !to) continue;
    const share = (level - a) / (b - a);
    crossings.push({
      x: edge((x + from.x + share * (to.x - from.x) + 0.5) / grid.width),
      y: edge((y + from.y + share * (to.y - from.y) + 0.5) / grid.height),
    });
  }
  const [a, b, c, d] = crossings;
  if (a && b && c && d) {
    // A saddle: the middle decides which two corners the line keeps together.
    const middle = corners.reduce((sum, corner) => sum + corner, 0) / 4 >= level;
    return middle === (corners[0] ?? 0) >= level
      ? [
          [a, b],
          [c, d],
        ]
      : [
          [a, d],
          [b, c],
        ];
  }
  return a && b ? [[a, b]] : [];
}

function value(grid: Grid, x: number, y: number): number {
  const inside = x >= 0 && y >= 0 && x < grid.width && y < grid.height;
  return inside ? (grid.values[y * grid.width + x] ?? 0) : 0;
}

function edge(share: number): number {
  return Math.min(1, Math.max(0, share));
}
