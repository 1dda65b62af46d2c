// Every backend that is there gives the right map; thousands of frames leave no tensor behind.
// The graphics backends are imitated by the processor here, so they get few and small pictures.

import type { Browser } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { fingerprint, launch, seesMap, seesProblem, serve, speed, status, visit } from "./page";

const FRAMES = 2000;
const PATIENT = 240_000;

let address = "";
let browser: Browser;
beforeAll(async () => {
  address = await serve();
  // The watchdog takes ten seconds of an imitated graphics card for a hung one.
  browser = await launch(
    "--enable-unsafe-webgpu",
    "--enable-unsafe-swiftshader",
    "--disable-gpu-watchdog",
  );
});

it("takes WebAssembly by itself where graphics are imitated", async () => {
  const { page } = await visit(browser, address);
  await seesMap(page);
  expect(await status(page).textContent()).toContain("WebAssembly");
  await page.context().close();
});

it.each([
  ["webgl", "WebGL"],
  ["webgpu", "WebGPU"],
])(
  "runs on %s, whose map agrees with the stored one, in every view",
  async (backend, name) => {
    const { page } = await visit(browser, address);
    await page.getByLabel("Quality").selectOption("very_low");
    await seesMap(page);
    await page.getByLabel("Computing with").selectOption(backend);
    // That it is ready at all means that its map of the stored picture has passed.
    await expect.poll(() => status(page).textContent(), { timeout: PATIENT }).toContain(name);
    await expect.poll(() => page.locator("#veil").isVisible(), { timeout: PATIENT }).toBe(false);
    const seen = new Set<string>();
    for (const view of ["Overlay", "Map", "Side by side", "Contours"]) {
      await page.getByRole("radio", { name: view }).check();
      seen.add(await fingerprint(page));
    }
    expect(seen.size).toBe(4);
    await page.getByRole("button", { name: "A poster" }).click();
    await expect.poll(() => status(page).textContent()).toContain("A poster");
    await seesMap(page, PATIENT);
    expect(await speed(page).textContent()).toMatch(/ms for this picture/);
    await page.context().close();
  },
  2 * PATIENT,
);

it.each([
  ["webgl", "WebGL"],
  ["webgpu", "WebGPU"],
])(
  "runs the network for sentences on %s, whose map agrees with the stored one",
  async (backend, name) => {
    const { page } = await visit(browser, address);
    await page.getByLabel("Quality").selectOption("very_low");
    await seesMap(page);
    await page.getByLabel("What was read before").selectOption("a sign by the lake");
    await page.getByLabel("Computing with").selectOption(backend);
    await expect.poll(() => status(page).textContent(), { timeout: PATIENT }).toContain(name);
    await expect
      .poll(() => page.locator("#after").textContent(), { timeout: PATIENT })
      .toBe("After reading “a sign by the lake”");
    await expect.poll(() => page.locator("#veil").isVisible(), { timeout: PATIENT }).toBe(false);
    await page.context().close();
  },
  3 * PATIENT,
);

it("says when a backend that was asked for is not there, and goes back to the others", async () => {
  const plain = await launch(); // without the flag there is no WebGPU
  const { page } = await visit(plain, address);
  await seesMap(page);
  await page.getByLabel("Computing with").selectOption("webgpu");
  await seesProblem(page, "This way of computing is not to be had here");
  await page.getByLabel("Computing with").selectOption("auto");
  await expect.poll(() => status(page).textContent(), { timeout: 20_000 }).toContain("WebAssembly");
  await plain.close();
});

it(
  `leaves no tensor behind in ${FRAMES} frames on wasm`,
  async () => {
    const query = `bench.html?backends=wasm&qualities=very_low&frames=${FRAMES}&seconds=600`;
    const { page, complaints } = await visit(browser, `${address}${query}`);
    await page.waitForFunction(() => document.body.dataset.rows, null, { timeout: PATIENT });
    const [row] = JSON.parse((await page.evaluate(() => document.body.dataset.rows)) ?? "[]");
    console.log(
      `${row.frames} frames, median ${row.milliseconds.toFixed(1)} ms, tensors ${row.tensors}`,
    );
    expect(row.frames).toBe(FRAMES);
    expect(row.tensors[1]).toBe(row.tensors[0]);
    expect(row.tensors[0]).toBeGreaterThan(50); // the weights are there, so the count counts
    expect(complaints).toEqual([]);
  },
  PATIENT,
);
