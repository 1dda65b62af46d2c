// What goes wrong is said in words, and the page stays usable.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  launch,
  openFile,
  openSample,
  problem,
  ROOT,
  seesMap,
  seesProblem,
  serve,
  status,
  visit,
} from "./page";

let address = "";
let browser: Browser;
beforeAll(async () => {
  address = await serve();
  browser = await launch();
});

describe("a file", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, address));
    await seesMap(page);
  });
  afterEach(async () => {
    // The picture before is still there, and its map.
    expect(await status(page).textContent()).toContain("A face and a sign");
    await seesMap(page);
    await page.getByRole("button", { name: "Close this message" }).click();
    expect(await problem(page).isVisible()).toBe(false);
  });

  it.each([
    ["of 0 bytes", "a.png", Buffer.alloc(0), "The file is empty. Choose another file."],
    [
      "that is a PDF with another ending",
      "a.png",
      Buffer.from("%PDF-1.7\n%%EOF"),
      "neither a picture nor a video",
    ],
    ["of 20,000 × 20,000 pixels", "a.png", hugePng(), "too many pixels.*20000 × 20000"],
    [
      "that is cut short",
      "a.png",
      readFileSync(new URL("samples/popout.png", ROOT)).subarray(0, 60),
      "cannot be decoded",
    ],
    [
      "that is no video inside",
      "a.mp4",
      Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isom"),
      "cannot play this video",
    ],
  ])("%s", async (_, name, data, words) => {
    await openFile(page, name, "", data);
    await seesProblem(page, new RegExp(words, "s"));
  });

  it("that is a sound without pictures", async () => {
    const sound = await page.evaluate(recordSound);
    await openFile(page, "a.webm", "video/webm", Buffer.from(sound, "base64"));
    await seesProblem(page, "The video holds no frames");
  });

  it("that was pasted and is no picture", async () => {
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "hello");
      document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
    });
    await seesProblem(page, "The clipboard holds no picture");
  });
});

describe("the camera", () => {
  it("is missing", async () => {
    const { page } = await visit(browser, address, { permissions: ["camera"] });
    await seesMap(page);
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await seesProblem(page, "No camera was found. Plug one in");
    await openSample(page, "A poster"); // and the page goes on
    await page.context().close();
  });

  it.each([
    ["NotAllowedError", "may not use the camera. Allow it"],
    ["NotReadableError", "in use by another program. Close that program"],
    ["OverconstrainedError", "No camera was found"],
    ["TypeError", "could not be started"],
  ])("fails with %s", async (name, words) => {
    const { page } = await visit(browser, address, {}, (fresh) =>
      fresh.addInitScript((error) => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", error));
      }, name),
    );
    await seesMap(page);
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await seesProblem(page, words);
    await page.context().close();
  });

  it("is not to be had without a safe address", async () => {
    const { page } = await visit(browser, address, {}, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(navigator, "mediaDevices", { value: undefined }),
      ),
    );
    await seesMap(page);
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await seesProblem(page, "only on localhost or over https");
    await page.context().close();
  });
});

describe("the network", () => {
  const WEIGHTS = "**/weights-*.bin";
  const GOLDEN = "**/golden-*.json";

  it.each([
    ["is not there", WEIGHTS, { status: 404, body: "" }, "not where this page expects it"],
    [
      "has no catalogue",
      "**/catalogue.json",
      { status: 404, body: "" },
      "not where this page expects it",
    ],
    [
      "is cut short",
      WEIGHTS,
      { body: Buffer.alloc(1000) },
      "damaged or belongs to another version",
    ],
    [
      "is another one of the same size",
      WEIGHTS,
      { body: Buffer.alloc(weightBytes()) },
      "has another hash",
    ],
    ["is too long", WEIGHTS, { body: Buffer.alloc(weightBytes() + 1) }, "is too long"],
  ])("%s", async (_, glob, answer, words) => {
    const { page } = await visit(browser, address, {}, (fresh) =>
      fresh.context().route(glob, (route) => route.fulfill(answer)),
    );
    await seesProblem(page, words);
    expect(await status(page).textContent()).toContain("The network is not running");
    await page.context().close();
  });

  it("is passed over on every backend when its map is wrong", async () => {
    const { page } = await visit(browser, address, {}, async (fresh) => {
      const golden = JSON.parse(readFileSync(pageFile("golden"), "utf-8"));
      const density = new Float32Array(
        Uint8Array.from(Buffer.from(golden.density, "base64")).buffer,
      );
      golden.density = Buffer.from(density.reverse().buffer).toString("base64"); // upside down
      const body = JSON.stringify(golden);
      const catalogue = JSON.parse(readFileSync(new URL("models/catalogue.json", PAGE), "utf-8"));
      catalogue.models[0].golden.bytes = body.length;
      catalogue.models[0].golden.sha256 = createHash("sha256").update(body).digest("hex");
      await fresh.context().route(GOLDEN, (route) => route.fulfill({ body }));
      await fresh
        .context()
        .route("**/catalogue.json", (route) => route.fulfill({ json: catalogue }));
    });
    await seesProblem(page, /can run the network in none of its ways.*wasm: its map is wrong/s);
    await page.context().close();
  });

  it("is not to be had without WebAssembly and a graphics card", async () => {
    const { page } = await visit(browser, address, {}, (fresh) =>
      fresh.context().route("**/worker-*.js", async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          body: `delete globalThis.WebAssembly;${await response.text()}`,
        });
      }),
    );
    await seesProblem(page, "in none of its ways");
    await page.context().close();
  });
});

const PAGE = new URL("webdemo/page/", ROOT);

function pageFile(part: "golden" | "weights"): URL {
  const catalogue = JSON.parse(
    readFileSync(new URL("webdemo/page/models/catalogue.json", ROOT), "utf-8"),
  );
  return new URL(`webdemo/page/models/${catalogue.models[0][part].path}`, ROOT);
}

function weightBytes(): number {
  return readFileSync(pageFile("weights")).length;
}

/** The header of a PNG of 20,000 × 20,000 pixels; nobody should try to decode it. */
function hugePng(): Buffer {
  const header = Buffer.from(
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\x02\0\0\0",
    "latin1",
  );
  header.writeUInt32BE(20_000, 16);
  header.writeUInt32BE(20_000, 20);
  return header;
}

/** Runs in the page: half a second of sound as WebM in base64. */
async function recordSound(): Promise<string> {
  const audio = new AudioContext();
  const [tone, target] = [audio.createOscillator(), audio.createMediaStreamDestination()];
  tone.connect(target);
  tone.start();
  const recorder = new MediaRecorder(target.stream, { mimeType: "audio/webm" });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  await new Promise((done) => setTimeout(done, 500));
  await new Promise((done) => {
    recorder.onstop = done;
    recorder.stop();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
