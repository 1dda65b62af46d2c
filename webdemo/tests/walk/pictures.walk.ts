// Pictures on wasm: the samples, files, views, qualities, the box, saving, comparing.

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { correlation } from "../../src/density";
import { resize } from "../../src/letterbox";
import {
  download,
  fingerprint,
  launch,
  openFile,
  openSample,
  ROOT,
  seesMap,
  serve,
  speed,
  status,
  visit,
} from "./page";

/** JPEG decoders differ by a grey level here and there; float16 weights give 0.99999. */
const PYTHON_CC = 0.999;
const MAPS = JSON.parse(
  readFileSync(new URL("../fixtures/python_maps.json", import.meta.url), "utf-8"),
);

let address = "";
let browser: Browser;
beforeAll(async () => {
  address = await serve();
  browser = await launch();
});

describe("on one page", () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await visit(browser, address, { acceptDownloads: true }));
    await seesMap(page);
  });

  it.each([
    ["A face and a sign", "portrait.jpg"],
    ["A poster", "poster.jpg"],
  ])("sees in %s what Python sees", async (name, file) => {
    await openSample(page, name);
    await page.getByLabel("Quality").selectOption("very_high");
    await seesMap(page);
    const { data } = await download(page, "Save CSV");
    const rows = data
      .toString()
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(",").map(Number));
    const python = MAPS[file];
    const expected = new Float32Array(
      Uint8Array.from(Buffer.from(python.density, "base64")).buffer,
    );
    expect(rows.length).toBe(python.height * python.width);
    const cc = correlation(
      rows.map((row) => row[4] ?? 0),
      expected,
    );
    console.log(`${file}: CC with Python ${cc.toFixed(6)}`);
    expect(cc).toBeGreaterThan(PYTHON_CC);
  });

  it("computes at every quality, and each map resembles the finest", async () => {
    await openSample(page, "Things on a table");
    const grids: { size: string; values: Float32Array }[] = [];
    for (const quality of ["very_high", "high", "medium", "low", "very_low"]) {
      await page.getByLabel("Quality").selectOption(quality);
      const size =
        {
          very_high: "240 × 320",
          high: "168 × 224",
          medium: "120 × 160",
          low: "72 × 96",
          very_low: "48 × 64",
        }[quality] ?? "";
      await expect.poll(() => page.locator("#stages").textContent()).toContain(size);
      const { data } = await download(page, "Save CSV");
      const shares = data
        .toString()
        .trim()
        .split("\n")
        .slice(1)
        .map((row) => Number(row.split(",")[4]));
      const [height, width] = size.split(" × ").map((side) => Number(side) / 4) as [number, number];
      grids.push({ size, values: resize(shares, [height, width], [12, 16]) });
    }
    const [finest] = grids;
    for (const { size, values } of grids.slice(1)) {
      expect(correlation(values, finest?.values ?? []), size).toBeGreaterThan(0.3);
    }
    await page.getByLabel("Quality").selectOption("auto");
  });

  it("draws every view and every colour map differently", async () => {
    await openSample(page, "A face and a sign");
    const seen = new Set<string>();
    for (const view of ["Overlay", "Map", "Side by side", "Contours"]) {
      await page.getByRole("radio", { name: view }).check();
      expect(await page.getByRole("radio", { name: view }).isChecked()).toBe(true);
      seen.add(await fingerprint(page));
    }
    expect(seen.size).toBe(4);
    await page.getByRole("radio", { name: "Map" }).check();
    for (const colours of ["Viridis", "Cividis", "Plasma"]) {
      await page.getByRole("radio", { name: colours }).check();
      seen.add(await fingerprint(page));
    }
    expect(seen.size).toBe(6); // the map in plasma was there before
    await page.getByRole("radio", { name: "Overlay" }).check();
  });

  it("shows less heat at less opacity, and none of the marker when it is off", async () => {
    const before = await fingerprint(page);
    await page.getByLabel("Mark the hottest point").uncheck();
    const unmarked = await fingerprint(page);
    await page.getByLabel("Opacity of the heat").fill("0");
    expect(new Set([before, unmarked, await fingerprint(page)]).size).toBe(3);
    await page.getByLabel("Opacity of the heat").fill("0.75");
    await page.getByLabel("Mark the hottest point").check();
  });

  it("reads the share of a box that is dragged, and of one that is typed", async () => {
    const words = page.locator("#shares");
    const box = await page.locator("#canvas").boundingBox();
    if (!box) throw new Error("no canvas");
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.85, box.y + box.height * 0.75, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(() => words.textContent())
      .toMatch(/The box holds \d+(\.\d)? % of the predicted attention and 11 % of the area/);
    expect(await page.getByRole("spinbutton", { name: "Left" }).inputValue()).toBe("60");
    for (const [field, value] of [
      ["Left", "0"],
      ["Top", "0"],
      ["Width", "100"],
      ["Height", "100"],
    ] as const) {
      await page.getByRole("spinbutton", { name: field }).fill(value);
      await page.getByRole("spinbutton", { name: field }).blur();
    }
    await expect
      .poll(() => words.textContent())
      .toContain("holds 100 % of the predicted attention and 100 % of the area");
    expect(await words.textContent()).toContain("alone would give it 100 %");
    await page.getByRole("button", { name: "Remove" }).click();
    await expect.poll(() => words.textContent()).toContain("Drag a box");
  });

  it("saves what it shows at the picture's own size", async () => {
    const { name, data } = await download(page, "Save PNG");
    expect(name).toBe("A_face_and_a_sign_overlay.png");
    expect([data.readUInt32BE(16), data.readUInt32BE(20)]).toEqual([800, 600]);
  });

  it("compares two frozen pictures", async () => {
    await page.getByRole("button", { name: "Freeze as A" }).click();
    await openSample(page, "Things on a table");
    await page.getByRole("button", { name: "Freeze as B" }).click();
    const words = page.locator("#compare-text");
    await expect
      .poll(() => words.textContent())
      .toMatch(/correlation of -?0\.\d\d and share \d+ % of/);
    expect(await page.locator("#caption-a").textContent()).toBe("A: A face and a sign");
    await openSample(page, "A poster");
    await page.getByRole("button", { name: "Freeze as B" }).click();
    await expect.poll(() => words.textContent()).toContain("different shapes");
    await page.getByRole("button", { name: "Clear both" }).click();
    expect(await page.locator("#compare").isVisible()).toBe(false);
  });

  it("opens a file by its button, by drop and by paste", async () => {
    const picture = readFileSync(new URL("samples/webpage.jpg", ROOT));
    await openFile(page, "one.jpg", "image/jpeg", picture);
    await expect.poll(() => status(page).textContent()).toContain("one.jpg");
    for (const [kind, name] of [
      ["drop", "two.jpg"],
      ["paste", "three.jpg"],
    ] as const) {
      await page.evaluate(
        ([event, file, base64]) => {
          const data = new DataTransfer();
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], file, { type: "image/jpeg" }));
          const init = { bubbles: true, cancelable: true };
          document.body.dispatchEvent(
            event === "drop"
              ? new DragEvent("drop", { ...init, dataTransfer: data })
              : new ClipboardEvent("paste", { ...init, clipboardData: data }),
          );
        },
        [kind, name, picture.toString("base64")] as const,
      );
      await expect.poll(() => status(page).textContent()).toContain(name);
      await seesMap(page);
    }
  });

  it("opens a video and reads it frame by frame", async () => {
    const video = await page.evaluate(recordVideo);
    await openFile(page, "moving.webm", "video/webm", Buffer.from(video, "base64"));
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
    expect(await page.getByLabel("Smoothing over time").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Pause" }).click();
    await expect.poll(() => speed(page).textContent()).toMatch(/ms for this picture/);
    const still = await fingerprint(page);
    await page.getByRole("radio", { name: "Map" }).check();
    expect(await fingerprint(page)).not.toBe(still);
    await page.getByRole("radio", { name: "Overlay" }).check();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
  });

  it("says in the about box where the weights come from", async () => {
    await page.getByRole("button", { name: "About" }).click();
    const words = await page.locator("#about").textContent();
    for (const part of ["Licence", "MIT", "OSIE", "SALICON", "CC BY 4.0", "Apache-2.0", "sha256"]) {
      expect(words).toContain(part);
    }
    await page.keyboard.press("Escape");
    expect(await page.locator("#about").isVisible()).toBe(false);
  });

  it("has complained of nothing", () => {
    expect(complaints).toEqual([]);
  });
});

/** Runs in the page: a second of a moving square, as WebM in base64. */
async function recordVideo(): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(20), {
    mimeType: "video/webm;codecs=vp8",
  });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  for (let i = 0; i < 20 && context; i++) {
    context.fillStyle = "#456";
    context.fillRect(0, 0, 320, 240);
    context.fillStyle = "#fd3";
    context.fillRect(i * 14, 90, 50, 50);
    await new Promise((done) => setTimeout(done, 50));
  }
  await new Promise((done) => {
    recorder.onstop = done;
    recorder.stop();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
