// The camera, fed from a video file that this test draws: a bright disc that moves in the left half.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  fingerprint,
  launch,
  problem,
  seesMap,
  seesProblem,
  serve,
  speed,
  status,
  visit,
} from "./page";

const [WIDTH, HEIGHT, FRAMES] = [320, 240, 60];
/** How far the hottest point may lie from the disc's middle, as a share of the width: its radius. */
const NEAR = 0.12;

let address = "";
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "msinet-"));

beforeAll(async () => {
  const file = join(folder, "disc.y4m");
  writeFileSync(file, discVideo());
  address = await serve();
  browser = await launch(
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${file}`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the camera", () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit(browser, address, { permissions: ["camera"] }));
    await seesMap(page);
    await page.getByRole("button", { name: "Camera", exact: true }).click();
  });

  it("shows frame after frame, and says that it is on", async () => {
    await expect.poll(() => status(page).textContent()).toContain("Camera on");
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
  });

  it("is followed by the hottest point, mirrored as people expect", async () => {
    await page.getByRole("radio", { name: "Side by side" }).check();
    await page.getByLabel("Mark the hottest point").uncheck();
    await page.getByLabel("Smoothing over time").fill("0");
    await page.getByLabel("Quality").selectOption("very_high");
    await expect.poll(() => page.locator("#stages").textContent()).toContain("240 × 320");
    const seen: Awaited<ReturnType<typeof discAndPeak>>[] = [];
    for (let i = 0; i < 15; i++) {
      await page.waitForTimeout(250);
      seen.push(await discAndPeak(page));
    }
    const near = seen.filter(
      ({ disc, peak }) => Math.hypot(disc.x - peak.x, disc.y - peak.y) < NEAR,
    );
    const ys = seen.map(({ disc }) => disc.y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.3); // it did move
    expect(Math.min(...seen.map(({ disc }) => disc.x))).toBeGreaterThan(0.5); // to the right: a mirror
    console.log(
      seen
        .map(({ disc, peak }) => Math.hypot(disc.x - peak.x, disc.y - peak.y).toFixed(2))
        .join(" "),
    );
    console.log(
      `${near.length} of ${seen.length} peaks on the disc, ${await speed(page).textContent()}`,
    );
    expect(near.length).toBeGreaterThanOrEqual(13);
  });

  it("is shown as it is without the mirror", async () => {
    await page.getByLabel("Mirror the front camera").uncheck();
    await expect.poll(async () => (await discAndPeak(page)).disc.x).toBeLessThan(0.5);
    await page.getByLabel("Mirror the front camera").check();
  });

  it("stands still while paused and goes on afterwards", async () => {
    await page.getByRole("button", { name: "Pause" }).click();
    await expect.poll(() => speed(page).textContent()).toMatch(/ms for this picture/);
    // The frame that was on its way when the button was pressed may still arrive.
    let before = "";
    await expect
      .poll(
        async () => {
          const [last, now] = [before, await fingerprint(page)];
          before = now;
          return last === now;
        },
        { interval: 500 },
      )
      .toBe(true);
    await page.waitForTimeout(400);
    expect(await fingerprint(page)).toBe(before);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => fingerprint(page)).not.toBe(before);
  });

  it("offers its devices by name, and the other side", async () => {
    const options = await page.getByLabel("Which camera").locator("option").allTextContents();
    expect(options.slice(0, 2)).toEqual(["Front camera", "Back camera"]);
    expect(options.length).toBeGreaterThan(2);
    await page.getByLabel("Which camera").selectOption("environment");
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
  });

  it("goes out when the page is hidden, and comes back", async () => {
    const hide = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }, isHidden);
    await page.evaluate(watchTracks);
    await page.getByLabel("Which camera").selectOption("user");
    await expect.poll(() => page.evaluate(() => window.tracks?.at(-1)?.readyState)).toBe("live");
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
    await hide(true);
    // Polled: a camera that is still being opened then goes out as soon as it is there.
    await expect.poll(() => page.evaluate(() => window.tracks?.at(-1)?.readyState)).toBe("ended");
    await hide(false);
    await expect.poll(() => page.evaluate(() => window.tracks?.at(-1)?.readyState)).toBe("live");
  });

  it("says so when it is lost", async () => {
    await expect.poll(() => speed(page).textContent()).toMatch(/frames per second/);
    await page.evaluate(() => window.tracks?.at(-1)?.dispatchEvent(new Event("ended")));
    await seesProblem(page, "The camera has stopped sending pictures. Check its plug");
    await page.getByRole("button", { name: "Close this message" }).click();
    expect(await problem(page).isVisible()).toBe(false);
  });

  it("is off when the other side cannot be opened", async () => {
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await page.getByRole("button", { name: "Camera off" }).waitFor();
    await page.evaluate(() => {
      const devices = navigator.mediaDevices;
      const real = devices.getUserMedia;
      devices.getUserMedia = async () => {
        devices.getUserMedia = real;
        throw new DOMException("in use", "NotReadableError");
      };
    });
    await page.getByLabel("Which camera").selectOption("environment");
    await page.getByRole("button", { name: "Camera", exact: true }).waitFor();
    expect(await problem(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Close this message" }).click();
    await page.getByLabel("Which camera").selectOption("user");
  });

  it("is off when it is lost while it starts", async () => {
    await page.evaluate(() => {
      const play = HTMLVideoElement.prototype.play;
      HTMLVideoElement.prototype.play = async function () {
        HTMLVideoElement.prototype.play = play;
        await play.call(this);
        const stream = this.srcObject as MediaStream;
        stream.getVideoTracks()[0]?.dispatchEvent(new Event("ended"));
      };
    });
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await seesProblem(page, "The camera has stopped sending pictures. Check its plug");
    await page.getByRole("button", { name: "Close this message" }).click();
  });

  it("goes out with its button", async () => {
    await page.getByRole("button", { name: "Camera", exact: true }).click();
    await expect.poll(() => page.evaluate(() => window.tracks?.at(-1)?.readyState)).toBe("live");
    await page.getByRole("button", { name: "Camera off" }).click();
    expect(await page.evaluate(() => window.tracks?.at(-1)?.readyState)).toBe("ended");
    expect(await page.locator("#veil-text").textContent()).toContain("Open a picture");
  });
});

it("moves slowly for people who asked for less motion", async () => {
  const { page } = await visit(browser, address, {
    permissions: ["camera"],
    reducedMotion: "reduce",
  });
  await seesMap(page);
  await page.getByLabel("Quality").selectOption("very_low");
  await page.getByRole("button", { name: "Camera", exact: true }).click();
  await expect
    .poll(() => speed(page).textContent(), { timeout: 10_000 })
    .toMatch(/frames per second/);
  await page.waitForTimeout(2000);
  expect(Number.parseFloat((await speed(page).textContent()) ?? "")).toBeLessThan(3.5);
  await page.context().close();
});

declare global {
  interface Window {
    tracks?: MediaStreamTrack[];
  }
}

/** Runs in the page: notes every camera track that is handed out from now on. */
function watchTracks(): void {
  const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  window.tracks = [];
  navigator.mediaDevices.getUserMedia = async (wishes) => {
    const stream = await original(wishes);
    window.tracks?.push(...stream.getVideoTracks());
    return stream;
  };
}

interface Point {
  x: number;
  y: number;
}

/** The disc's middle in the left panel and the hottest point of the right one, in one look. */
function discAndPeak(page: Page): Promise<{ disc: Point; peak: Point }> {
  return page.locator("#canvas").evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const panel = Math.floor((width * 0.99) / 2);
    const pixels = (from: number) =>
      (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(from, 0, panel, height).data ??
      [];
    const middle = (
      data: ArrayLike<number>,
      counts: (red: number, green: number, blue: number) => boolean,
    ) => {
      let [sumX, sumY, count] = [0, 0, 0];
      for (let i = 0; i < panel * height; i += 3) {
        if (!counts(data[i * 4] ?? 0, data[i * 4 + 1] ?? 0, data[i * 4 + 2] ?? 0)) continue;
        sumX += i % panel;
        sumY += Math.floor(i / panel);
        count += 1;
      }
      return { x: sumX / count / panel, y: sumY / count / height };
    };
    return {
      disc: middle(pixels(0), (red, green, blue) => red + green - blue > 250),
      peak: middle(
        pixels(width - panel),
        (red, green, blue) => red > 225 && green > 225 && blue < 90,
      ),
    };
  });
}

/** Y4M: a yellow disc that circles in the left half before a plain grey. */
function discVideo(): Buffer {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F20:1 Ip A1:1 C420jpeg\n`)];
  for (let frame = 0; frame < FRAMES; frame++) {
    const angle = (2 * Math.PI * frame) / FRAMES;
    const [x, y] = [
      WIDTH * (0.25 + 0.08 * Math.cos(angle)),
      HEIGHT * (0.5 + 0.28 * Math.sin(angle)),
    ];
    const inside = (column: number, row: number) => Math.hypot(column - x, row - y) < HEIGHT * 0.12;
    const plane = (step: number, on: number, off: number) =>
      Buffer.from(
        Array.from({ length: (WIDTH / step) * (HEIGHT / step) }, (_, i) =>
          inside((i % (WIDTH / step)) * step, Math.floor(i / (WIDTH / step)) * step) ? on : off,
        ),
      );
    parts.push(Buffer.from("FRAME\n"), plane(1, 215, 110), plane(2, 20, 128), plane(2, 150, 128));
  }
  return Buffer.concat(parts);
}
