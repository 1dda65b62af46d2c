import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inspect, MAX_PIXELS, sniff } from "../src/picture";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url));
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : part,
    ),
  );
const png = (width: number, height: number) => {
  const header = new Uint8Array(33);
  header.set(bytes("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR"));
  new DataView(header.buffer).setUint32(16, width);
  new DataView(header.buffer).setUint32(20, height);
  return header;
};

describe("sniff", () => {
  it.each([
    ["portrait.jpg", [800, 600]],
    ["poster.jpg", [600, 800]],
    ["popout.png", [800, 600]],
  ] as const)("reads width and height of %s", (name, size) => {
    expect(sniff(sample(name))).toEqual({ kind: "picture", size });
  });

  it("reads GIF, BMP and the three kinds of WebP", () => {
    expect(sniff(bytes("GIF89a", [0x40, 1, 0xf0, 0])).size).toEqual([320, 240]);
    const bmp = new Uint8Array(26);
    bmp.set(bytes("BM"));
    new DataView(bmp.buffer).setInt32(18, 320, true);
    new DataView(bmp.buffer).setInt32(22, -240, true); // a BMP that starts at the top
    expect(sniff(bmp).size).toEqual([320, 240]);
    const extended = bytes(
      "RIFF",
      [0, 0, 0, 0],
      "WEBPVP8X",
      [10, 0, 0, 0, 0, 0, 0, 0, 0x3f, 1, 0, 0xef, 0, 0],
    );
    expect(sniff(extended).size).toEqual([320, 240]);
    const lossless = bytes(
      "RIFF",
      [0, 0, 0, 0],
      "WEBPVP8L",
      [9, 0, 0, 0, 0x2f, 0x3f, 0xc1, 0x3b, 0],
    );
    expect(sniff(lossless).size).toEqual([320, 240]);
    const lossy = bytes(
      "RIFF",
      [0, 0, 0, 0],
      "WEBPVP8 ",
      [9, 0, 0, 0],
      [0, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xf0, 0],
    );
    expect(sniff(lossy).size).toEqual([320, 240]);
  });

  it.each([
    ["%PDF-1.7\n", "other"],
    ["<svg xmlns='http://www.w3.org/2000/svg'/>", "other"],
    ["hello", "other"],
    ["\0\0\0\x18ftypheic", "other"],
    ["\0\0\0\x18ftypavif", "picture"],
    ["\0\0\0\x18ftypisom", "video"],
    ["\x1aE\xdf\xa3webm", "video"],
    ["OggS\0", "video"],
    ["\x89PNG\r\n\x1a\n", "picture"], // cut short: the decoder will say so
  ])("takes %j for %s", (head, kind) => {
    expect(sniff(bytes(head)).kind).toBe(kind);
  });
});

describe("inspect", () => {
  const code = (file: Blob) => inspect(file).catch((error) => error.code);

  it("refuses an empty file and a PDF whatever its name", async () => {
    expect(await code(new File([], "a.png"))).toBe("file-empty");
    expect(await code(new File(["%PDF-1.4"], "a.png"))).toBe("file-unsupported");
  });

  it("refuses 20,000 × 20,000 pixels before they are decoded, and takes what is at the limit", async () => {
    expect(await code(new Blob([png(20_000, 20_000)]))).toBe("file-too-large");
    expect(await code(new Blob([png(MAX_PIXELS / 8000, 8000)]))).toBe("picture");
    expect(await code(new Blob([png(MAX_PIXELS / 8000 + 1, 8000)]))).toBe("file-too-large");
  });
});
