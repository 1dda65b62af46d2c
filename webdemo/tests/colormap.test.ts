import { describe, expect, it } from "vitest";
import { COLORMAPS, gradient, paint, table, veil } from "../src/colormap";

/** CIE lightness of an sRGB colour, 0 to 100. */
function lightness(red: number, green: number, blue: number): number {
  const linear = (level: number) =>
    level <= 10.31475 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4;
  const y = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

describe.each(COLORMAPS)("%s", (name) => {
  const colours = table(name);
  const lights = Array.from({ length: 256 }, (_, i) =>
    lightness(colours[i * 3] ?? 0, colours[i * 3 + 1] ?? 0, colours[i * 3 + 2] ?? 0),
  );

  it("gets lighter all the way, in even steps", () => {
    const steps = Array.from(
      { length: 15 },
      (_, i) => (lights[(i + 1) * 17] ?? 0) - (lights[i * 17] ?? 0),
    );
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    for (const step of steps) {
      expect(step).toBeGreaterThan(0.4 * mean);
      expect(step).toBeLessThan(1.6 * mean);
    }
    expect((lights[255] ?? 0) - (lights[0] ?? 0)).toBeGreaterThan(60);
  });

  it("paints the ends of the map with the ends of the table", () => {
    const rgba = paint(Float32Array.from([0, 1]), name, null);
    expect([...rgba.slice(0, 4)]).toEqual([...colours.slice(0, 3), 255]);
    expect([...rgba.slice(4)]).toEqual([...colours.slice(-3), 255]);
  });
});

it("heat is transparent where the map is low and full from the half on", () => {
  expect(veil(0, 0.75)).toBe(0);
  expect(veil(0.5, 0.75)).toBeCloseTo(0.75);
  expect(veil(1, 0.75)).toBeCloseTo(0.75);
  expect(veil(0.25, 0.75)).toBeCloseTo(0.375);
});

it("values outside 0 to 1 are painted as the nearest end", () => {
  const rgba = paint(Float32Array.from([-3, 7]), "plasma", 0.5);
  expect(rgba[3]).toBe(0);
  expect(rgba[7]).toBe(128);
});

it("the legend runs from cold to hot", () => {
  expect(gradient("plasma")).toMatch(
    /^linear-gradient\(to right, rgb\(13 8 135\).*rgb\(240 249 33\)\)$/,
  );
});
