import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  compareWords,
  describe as describePeak,
  nameAfter,
  percent,
  place,
  qualityWords,
  readNote,
  wordsFor,
} from "../src/messages";

const UNKNOWN = wordsFor({ code: "no such code" });

it("every problem that the code names has words of its own", () => {
  const folder = new URL("../src/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf-8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const text = files.map((name) => readFileSync(new URL(name, folder), "utf-8")).join("\n");
  const named = [
    ...text.matchAll(
      /(?:new Trouble\(|report\([^,]*, |troubleOf\(error, |Error: )"([a-z]+(?:-[a-z]+)*)"/g,
    ),
  ];
  const codes = new Set(named.map(([, code]) => code ?? ""));
  expect(codes.size).toBeGreaterThan(15);
  for (const code of codes) {
    expect(wordsFor({ code }).what, code).not.toBe(UNKNOWN.what);
    expect(wordsFor({ code }).fix.length, code).toBeGreaterThan(10);
  }
});

describe("place", () => {
  it.each([
    [0.5, 0.5, "in the middle"],
    [0.1, 0.5, "on the left"],
    [0.5, 0.9, "at the bottom"],
    [0.9, 0.1, "at the top right"],
  ])("(%d, %d) is %s", (x, y, words) => {
    expect(place({ x, y })).toBe(words);
  });
});

it("a canvas is described with the place of its peak", () => {
  expect(describePeak("a.jpg", { x: 0.25, y: 0.5 })).toBe(
    "Predicted attention on a.jpg: the hottest point is on the left, 25 % from the left and 50 % from the top.",
  );
});

it("small shares keep a digit", () => {
  expect([percent(0.0123), percent(0.0996), percent(0.5)]).toEqual(["1.2 %", "10 %", "50 %"]);
});

it("a comparison says both figures", () => {
  expect(compareWords(0.834, 0.71)).toContain("0.83");
  expect(compareWords(0.834, 0.71)).toContain("71 %");
});

it("a result is named after the picture and what was read before it", () => {
  expect(nameAfter("a.jpg", null)).toBe("a.jpg");
  expect(nameAfter("a.jpg", "a dog")).toBe("a.jpg, after reading “a dog”");
});

it("the choice of a sentence says what it costs and under which terms", () => {
  expect(readNote(14_404_817, "research use")).toMatch(/14 MB.*research use.*SJTU-TIS/);
});

it("a quality is told with the sides that the network sees", () => {
  expect([qualityWords("low", 1), qualityWords("very_high", 2)]).toEqual([
    "Low · 72 × 96",
    "Very high · 480 × 640",
  ]);
});
