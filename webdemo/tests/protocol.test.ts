import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesOf, type Catalogue, entryFor, filesOf, numberOf } from "../src/protocol";

const PAGE = new URL("../page/models/", import.meta.url);
const CATALOGUE: Catalogue = JSON.parse(readFileSync(new URL("catalogue.json", PAGE), "utf-8"));

describe("the catalogue that ships", () => {
  it("has a network for pictures alone and one for each sentence", () => {
    expect(entryFor(CATALOGUE, null)).toBe(CATALOGUE.models[0]);
    const texts = CATALOGUE.text?.sentences?.texts ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(8);
    texts.forEach((text, i) => {
      expect(entryFor(CATALOGUE, text)).toBe(CATALOGUE.text);
      expect(numberOf(CATALOGUE, text)).toBe(i);
    });
    expect(numberOf(CATALOGUE, null)).toBeNull();
  });

  it("has vectors for every sentence, of length 1, and its files have their bytes", () => {
    const { sentences, ...entry } = entryFor(CATALOGUE, CATALOGUE.text?.sentences?.texts[0] ?? "");
    if (!sentences) throw new Error("no sentences");
    const data = readFileSync(new URL(sentences.vectors.path, PAGE));
    const values = new Float32Array(Uint8Array.from(data).buffer);
    const rows = sentences.pieces.reduce((sum, count) => sum + 1 + count, 0);
    expect(sentences.pieces.length).toBe(sentences.texts.length);
    expect(values.length).toBe(rows * sentences.width);
    let row = 0;
    for (const count of sentences.pieces) {
      const own = values.subarray(row * sentences.width, (row + 1) * sentences.width);
      expect(Math.hypot(...own)).toBeCloseTo(1, 4);
      row += 1 + count;
    }
    expect(data.length).toBe(sentences.vectors.bytes);
    expect(bytesOf({ ...entry, sentences }) - bytesOf(entry)).toBe(data.length);
  });

  it("names the files of both networks, which are all there are", () => {
    const files = filesOf(CATALOGUE, PAGE.href);
    expect(files.length).toBe(7);
    for (const file of files) expect(readFileSync(new URL(file)).length).toBeGreaterThan(0);
  });

  it("without a network for sentences nobody can ask for one", () => {
    const { text: _, ...plain } = CATALOGUE;
    expect(() => entryFor(plain, "a dog")).toThrow("no such network");
    expect(filesOf(plain, PAGE.href).length).toBe(3);
  });
});
