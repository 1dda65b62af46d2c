// The same JSON is read by tests/test_letterbox_fixture.py.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cut, fit as fitPicture, plan, type Rule, resize, type Size } from "../src/letterbox";

interface Case {
  rule: Rule;
  size: Size;
  original: Size;
  frame: Size;
  place: [number, number, number, number];
}
interface Fitted extends Case {
  waves: [number, number, number, number][];
  every: number;
  values: number[];
}
const fixture = JSON.parse(
  readFileSync(new URL("../../tests/fixtures/letterbox.json", import.meta.url), "utf-8"),
) as { placements: Case[]; fitted: Fitted[] };

// The fixture holds whole grey levels, and OpenCV rounds to them at every halving of the picture.
const MEAN = 0.3;
const MOST = 1.1;

describe("plan", () => {
  it("places every picture where Python does", () => {
    expect(fixture.placements.length).toBeGreaterThan(100);
    for (const { rule, size, original, frame, place } of fixture.placements) {
      const placement = plan(original, size, rule);
      expect(placement.frame).toEqual(frame);
      expect([placement.top, placement.left, placement.height, placement.width]).toEqual(place);
    }
  });
});

describe("fit", () => {
  it.each(fixture.fitted)("gives Python's pixels for $original under $rule", (each) => {
    const placement = plan(each.original, each.size, each.rule);
    const fitted = fitPicture(picture(each.waves, each.original), each.original, placement);
    const [height, width] = placement.frame;
    expect(fitted.length).toBe(height * width * 3);
    const differences = each.values.map((value, i) => {
      const pixel = Math.floor(i / 3) * each.every;
      return Math.abs((fitted[pixel * 3 + (i % 3)] ?? Number.NaN) - value);
    });
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    expect(mean).toBeLessThan(MEAN);
    expect(Math.max(...differences)).toBeLessThan(MOST);
  });

  it("takes a picture that the browser has shrunk on the way", () => {
    const placement = plan([480, 640], [48, 64], "aspect");
    const shrunk = new Uint8ClampedArray(96 * 128 * 4).fill(77);
    expect(new Set(fitPicture(shrunk, [96, 128], placement))).toEqual(new Set([77]));
  });
});

describe("cut", () => {
  it("takes the padding off a map of any whole fraction of the frame", () => {
    const placement = plan([96, 96], [48, 64], "original"); // 8 columns of padding on each side
    expect(placement.left).toBe(8);
    const map = Float32Array.from({ length: 12 * 16 }, (_, i) => i % 16);
    const part = cut(map, [12, 16], placement);
    expect([part.height, part.width]).toEqual([12, 12]);
    expect(part.values[0]).toBe(2);
    expect(part.values.at(-1)).toBe(13);
  });
});

describe("resize", () => {
  it("keeps the mean when it shrinks to sides that do not divide", () => {
    const values = Float32Array.from({ length: 7 * 5 }, (_, i) => (i * 37) % 11);
    const mean = (array: Float32Array) =>
      array.reduce((sum, value) => sum + value, 0) / array.length;
    expect(mean(resize(values, [7, 5], [3, 2]))).toBeCloseTo(mean(values), 5);
  });

  it("keeps a constant whichever way it goes", () => {
    const constant = new Float32Array(6 * 4).fill(3);
    for (const size of [
      [3, 9],
      [12, 2],
      [6, 4],
      [25, 25],
    ] as const) {
      const resized = resize(constant, [6, 4], size);
      expect(Math.max(...resized.map((value) => Math.abs(value - 3)))).toBeLessThan(1e-5);
    }
  });

  it("refuses an array of another size", () => {
    expect(() => resize(new Float32Array(5), [2, 3], [1, 1])).toThrow("expected 2x3x1, got 5");
  });
});

/** As `picture_of` in tools/make_letterbox_fixture.py, with an alpha that must not matter. */
function picture(waves: Fitted["waves"], [height, width]: Size): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(height * width * 4).fill(200);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      waves.forEach(([down, across, phase, size], c) => {
        const angle = 2 * Math.PI * ((down * y) / height + (across * x) / width) + phase;
        rgba[(y * width + x) * 4 + c] = Math.floor(128 + size * Math.sin(angle));
      });
    }
  }
  return rgba;
}
