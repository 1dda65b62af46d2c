import { describe, expect, it } from "vitest";
import { panels, shownSize } from "../src/render";

describe("panels", () => {
  it("is the whole canvas, save side by side", () => {
    expect(panels("overlay", 300, 200, false)).toEqual([{ x: 0, y: 0, width: 300, height: 200 }]);
    const [left, right] = panels("side", 300, 200, false);
    expect(left).toEqual({ x: 0, y: 0, width: 300, height: 200 });
    expect(right).toEqual({ x: 303, y: 0, width: 300, height: 200 });
  });

  it("puts the second below where there is little width", () => {
    expect(panels("side", 300, 200, true)[1]).toEqual({ x: 0, y: 203, width: 300, height: 200 });
  });
});

describe("shownSize", () => {
  it("keeps the aspect, shrinks what is large and enlarges what is tiny", () => {
    expect(shownSize(4000, 2000, 1280)).toEqual([1280, 640]);
    expect(shownSize(32, 16, 1280)).toEqual([640, 320]);
    expect(shownSize(800, 600, 1280)).toEqual([800, 600]);
    expect(shownSize(60_000, 10, 1280)).toEqual([1280, 1]);
  });
});
