import { expect, it } from "vitest";
import { contour } from "../src/contour";

const grid = (values: number[], width: number) => ({
  values: Float32Array.from(values),
  height: values.length / width,
  width,
});

/** Every point where a segment ends is where another begins: the lines are closed. */
function ends(segments: ReturnType<typeof contour>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const point of segments.flat()) {
    const key = `${point.x.toFixed(6)} ${point.y.toFixed(6)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

it("draws a closed line around a hill, half-way down its slopes", () => {
  const segments = contour(grid([0, 0, 0, 0, 1, 0, 0, 0, 0], 3), 0.5);
  expect(segments.length).toBe(4);
  expect([...ends(segments).values()].every((count) => count === 2)).toBe(true);
  const xs = segments.flat().map(({ x }) => x);
  expect(Math.min(...xs)).toBeCloseTo(1 / 3);
  expect(Math.max(...xs)).toBeCloseTo(2 / 3);
});

it("keeps its lines inside the picture, also around a hill at the edge", () => {
  const points = contour(grid([1, 0, 0, 0, 0, 0], 3), 0.5).flat();
  expect(points.length).toBeGreaterThan(0);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
});

it("splits a saddle by its middle", () => {
  const joined = contour(grid([1, 0.4, 0.4, 1], 2), 0.5);
  const split = contour(grid([1, 0, 0, 1], 2), 0.6);
  const parts = (segments: ReturnType<typeof contour>) =>
    segments.filter(([a, b]) => Math.max(a.x, a.y, b.x, b.y) <= 0.5).length;
  expect(parts(split)).toBeGreaterThan(parts(joined));
});

it("draws nothing above the top", () => {
  expect(contour(grid([0.2, 0.4], 2), 0.5)).toEqual([]);
});
