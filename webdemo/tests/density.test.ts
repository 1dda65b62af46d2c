import { describe, expect, it } from "vitest";
import {
  boxBetween,
  correlation,
  levelsHolding,
  overlap,
  peak,
  shareInside,
  smooth,
  toDensity,
  toMap,
} from "../src/density";

const grid = (values: number[], width: number) => ({
  values: Float32Array.from(values),
  height: values.length / width,
  width,
});
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

describe("toDensity", () => {
  it("sums to 1 and keeps proportions", () => {
    const density = toDensity(Float32Array.from([1, 3, 0, 4]));
    expect([...density]).toEqual([0.125, 0.375, 0, 0.5]);
  });

  it.each([[[0, 0, 0, 0]], [[Number.NaN, 1, 1, 1]], [[Number.POSITIVE_INFINITY, 1, 1, 1]]])(
    "makes %j uniform",
    (values) => {
      expect([...toDensity(Float32Array.from(values))]).toEqual([0.25, 0.25, 0.25, 0.25]);
    },
  );
});

it("a map's largest value is 1", () => {
  expect([...toMap(Float32Array.from([0.1, 0.2, 0.4]))].at(2)).toBe(1);
});

it("the peak is the middle of the hottest cell, x to the right", () => {
  expect(peak(grid([0, 0, 0, 0, 0, 9], 3))).toEqual({ x: 5 / 6, y: 0.75 });
});

describe("shareInside", () => {
  const uneven = grid([0.1, 0.2, 0.3, 0.4], 2);

  it("is everything for the whole picture", () => {
    expect(shareInside(uneven, WHOLE)).toBeCloseTo(1, 6);
  });

  it("counts the right half by x and the lower half by y", () => {
    expect(shareInside(uneven, { x: 0.5, y: 0, width: 0.5, height: 1 })).toBeCloseTo(0.6, 6);
    expect(shareInside(uneven, { x: 0, y: 0.5, width: 1, height: 0.5 })).toBeCloseTo(0.7, 6);
  });

  it("counts cells on the edge by the part inside", () => {
    expect(shareInside(uneven, { x: 0.25, y: 0, width: 0.25, height: 0.5 })).toBeCloseTo(0.05, 6);
  });

  it("adds up over boxes that tile the picture", () => {
    const left = shareInside(uneven, { x: 0, y: 0, width: 0.3, height: 1 });
    const right = shareInside(uneven, { x: 0.3, y: 0, width: 0.7, height: 1 });
    expect(left + right).toBeCloseTo(1, 6);
  });
});

describe("correlation", () => {
  it("does not know scale and shift, and turns with the sign", () => {
    expect(correlation([1, 2, 4], [10, 14, 22])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1, 12);
  });

  it("is 0 with a constant map, and refuses another size", () => {
    expect(correlation([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(() => correlation([1], [1, 2])).toThrow("expected 1 values, got 2");
  });
});

it("the overlap of a density with itself is 1, with another place 0", () => {
  const here = Float32Array.from([1, 0]);
  expect(overlap(here, here)).toBe(1);
  expect(overlap(here, Float32Array.from([0, 1]))).toBe(0);
});

describe("smooth", () => {
  const [before, now] = [grid([1, 0], 2), grid([0, 1], 2)];

  it("is the newest at 0 and stays a density in between", () => {
    expect(smooth(before, now, 0).values).toEqual(now.values);
    expect([...smooth(before, now, 0.75).values]).toEqual([0.75, 0.25]);
  });

  it("begins anew when the picture's shape changes", () => {
    expect(smooth(grid([1, 0], 1), now, 0.9)).toBe(now);
  });
});

it("levels enclose the shares that they are asked for", () => {
  const [quarter, half, all] = levelsHolding(
    Float32Array.from([0.3, 0.1, 0.4, 0.2]),
    [0.25, 0.6, 1],
  );
  expect(quarter).toBeCloseTo(0.4);
  expect(half).toBeCloseTo(0.3);
  expect(all).toBeCloseTo(0.1);
});

it("a box is the same from every corner, and stays inside", () => {
  const box = boxBetween({ x: 0.8, y: -0.2 }, { x: 0.3, y: 0.5 });
  expect(box).toEqual(boxBetween({ x: 0.3, y: 0.5 }, { x: 0.8, y: -0.2 }));
  expect(box.x).toBeCloseTo(0.3);
  expect([box.y, box.height]).toEqual([0, 0.5]);
});
