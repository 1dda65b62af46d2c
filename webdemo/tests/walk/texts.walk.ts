// What was read before: a second network, fetched only then, whose map hangs on the sentence.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { correlation } from "../../src/density";
import type { Catalogue } from "../../src/protocol";
import {
  download,
  fingerprint,
  launch,
  openSample,
  problem,
  ROOT,
  seesMap,
  seesProblem,
  serve,
  status,
  visit,
} from "./page";

/** JPEG decoders differ by a grey level here and there; float16 weights give 0.99999. */
const PYTHON_CC = 0.999;
/** Maps that a person sees to be different. */
const UNLIKE_CC = 0.9;
const PATIENT = 30_000;
const MODELS = new URL("webdemo/page/models/", ROOT);
const MAPS = JSON.parse(
  readFileSync(new URL("../fixtures/python_text_maps.json", import.meta.url), "utf-8"),
);
const CATALOGUE: Catalogue = JSON.parse(readFileSync(new URL("catalogue.json", MODELS), "utf-8"));
const TEXT = CATALOGUE.text;
if (!TEXT?.sentences) throw new Error("the page has no network for sentences");
const [SIGN, WOMAN] = ["a sign by the lake", "a woman with brown hair"];
const BOTTLE = "a bottle of juice";

let address = "";
let browser: Browser;
beforeAll(async () => {
  address = await serve();
  browser = await launch();
});

const after = (page: Page) => page.locator("#after");

/** Chooses a sentence and waits for the map after it. */
async function read(page: Page, sentence: string): Promise<void> {
  await page.getByLabel("What was read before").selectOption(sentence);
  await seesAfter(page, sentence);
}

async function seesAfter(page: Page, sentence: string): Promise<void> {
  const words = sentence ? `After reading “${sentence}”` : "";
  await expect.poll(() => after(page).textContent(), { timeout: PATIENT }).toBe(words);
  await expect.poll(() => page.locator("#veil").isVisible(), { timeout: PATIENT }).toBe(false);
}

async function sharesOf(page: Page): Promise<{ name: string; shares: number[] }> {
  const { name, data } = await download(page, "Save CSV");
  const rows = data.toString().trim().split("\n").slice(1);
  return { name, shares: rows.map((row) => Number(row.split(",")[4])) };
}

describe("on one page", () => {
  let page: Page;
  let complaints: string[];
  const fetched: string[] = [];
  beforeAll(async () => {
    ({ page, complaints } = await visit(
      browser,
      address,
      { acceptDownloads: true },
      async (fresh) =>
        fresh.context().on("request", (request) => {
          // The service worker asks again for what it keeps.
          if (!request.serviceWorker()) fetched.push(new URL(request.url()).pathname);
        }),
    ));
    await seesMap(page);
  });
  const fetchesOfText = () => fetched.filter((path) => path.includes(`/${TEXT.name}/`));

  it("begins with nothing, and fetches nothing for sentences", async () => {
    expect(await page.getByLabel("What was read before").inputValue()).toBe("");
    expect(await after(page).isVisible()).toBe(false);
    await page.waitForTimeout(500);
    expect(fetchesOfText()).toEqual([]);
    expect(await page.locator("#read-note").textContent()).toMatch(/14 MB.*research use/);
  });

  it("shows the map after a sentence, named with it, and goes back", async () => {
    await page.getByLabel("Quality").selectOption("very_high");
    await expect.poll(() => page.locator("#stages").textContent()).toContain("240 × 320");
    const alone = await sharesOf(page);
    const picture = await fingerprint(page);
    await read(page, SIGN);
    expect(fetchesOfText().length).toBe(4);
    await expect.poll(() => page.locator("#stages").textContent()).toContain("480 × 640");
    expect(await status(page).textContent()).toContain(`After reading “${SIGN}”`);
    expect(
      await page.getByRole("img", { name: /after reading “a sign by the lake”/ }).count(),
    ).toBe(1);
    expect(await fingerprint(page)).not.toBe(picture);
    const { name, shares } = await sharesOf(page);
    expect(name).toBe("A_face_and_a_sign_after_a_sign_by_the_lake_attention.csv");
    expect(correlation(shares, alone.shares)).toBeLessThan(UNLIKE_CC);
    await read(page, "");
    await expect.poll(() => page.locator("#stages").textContent()).toContain("240 × 320");
    expect(await fingerprint(page)).toBe(picture);
    expect((await sharesOf(page)).shares).toEqual(alone.shares);
    expect(fetchesOfText().length).toBe(4);
  });

  it("shows visibly different maps after different sentences, and compares them", async () => {
    await read(page, SIGN);
    const sign = await sharesOf(page);
    await page.getByRole("button", { name: "Freeze as A" }).click();
    await read(page, WOMAN);
    const woman = await sharesOf(page);
    await page.getByRole("button", { name: "Freeze as B" }).click();
    expect(correlation(sign.shares, woman.shares)).toBeLessThan(UNLIKE_CC);
    expect(await page.locator("#caption-a").textContent()).toBe(
      `A: A face and a sign, after reading “${SIGN}”`,
    );
    expect(await page.locator("#caption-b").textContent()).toContain(WOMAN);
    await expect
      .poll(() => page.locator("#compare-text").textContent())
      .toMatch(/correlation of -?0\.\d\d/);
    await page.getByRole("button", { name: "Clear both" }).click();
  });

  it.each([
    ["A face and a sign", "portrait.jpg", SIGN],
    ["A poster", "poster.jpg", BOTTLE],
  ])("sees in %s what Python sees after the sentence", async (name, file, sentence) => {
    const python = MAPS[file];
    expect(python.read).toBe(sentence);
    await openSample(page, name);
    await page.getByLabel("Quality").selectOption("very_high");
    await read(page, sentence);
    await expect
      .poll(() => page.locator("#stages").textContent())
      .toContain(`${python.height * 8} × ${python.width * 8}`);
    const { shares } = await sharesOf(page);
    const expected = new Float32Array(
      Uint8Array.from(Buffer.from(python.density, "base64")).buffer,
    );
    expect(shares.length).toBe(expected.length);
    const cc = correlation(shares, expected);
    console.log(`${file} after “${sentence}”: CC with Python ${cc.toFixed(6)}`);
    expect(cc).toBeGreaterThan(PYTHON_CC);
  });

  it("has complained of nothing", () => {
    expect(complaints).toEqual([]);
  });
});

describe("the network for sentences", () => {
  const WEIGHTS = `**/${TEXT.name}/weights-*.bin`;
  const size = TEXT.weights.bytes;

  it.each([
    ["is not there", WEIGHTS, { status: 404, body: "" }, "not where this page expects it"],
    ["is cut short", WEIGHTS, { body: Buffer.alloc(1000) }, "damaged or belongs to another"],
    ["is another one of the same size", WEIGHTS, { body: Buffer.alloc(size) }, "another hash"],
    [
      "has no vectors",
      `**/${TEXT.name}/vectors-*.bin`,
      { status: 404, body: "" },
      "not where this page expects it",
    ],
  ])(
    "%s: the page says so and goes on without, and a second try may succeed",
    async (_, glob, answer, words) => {
      const { page } = await visit(browser, address);
      await page.getByLabel("Quality").selectOption("low");
      await seesMap(page);
      await page.context().route(glob, (route) => route.fulfill(answer));
      await page.getByLabel("What was read before").selectOption(WOMAN);
      await seesProblem(page, words);
      await expect.poll(() => status(page).textContent()).toContain("WebAssembly");
      await seesAfter(page, "");
      expect(await page.getByLabel("What was read before").inputValue()).toBe("");
      expect(await problem(page).isVisible()).toBe(true);
      await page.context().unroute(glob);
      await read(page, WOMAN);
      expect(await problem(page).isVisible()).toBe(false);
      await page.context().close();
    },
  );

  it("is passed over on every backend when its map is that of another sentence", async () => {
    const { page } = await visit(browser, address, {}, async (fresh) => {
      const golden = JSON.parse(readFileSync(new URL(TEXT.golden.path, MODELS), "utf-8"));
      golden.sentence = (golden.sentence + 1) % (TEXT.sentences?.texts.length ?? 1);
      const body = JSON.stringify(golden);
      const sha256 = createHash("sha256").update(body).digest("hex");
      const json = { ...CATALOGUE, text: { ...TEXT, golden: { ...TEXT.golden } } };
      Object.assign(json.text.golden, { bytes: body.length, sha256 });
      await fresh
        .context()
        .route(`**/${TEXT.name}/golden-*.json`, (route) => route.fulfill({ body }));
      await fresh.context().route("**/catalogue.json", (route) => route.fulfill({ json }));
    });
    await seesMap(page);
    await page.getByLabel("What was read before").selectOption(WOMAN);
    await seesProblem(page, /can run the network in none of its ways.*wasm: its map is wrong/s);
    await seesAfter(page, "");
    await expect.poll(() => status(page).textContent()).toContain("WebAssembly");
    await page.context().close();
  });

  it("is given up while it is fetched, shows how far it is, and is not waited for", async () => {
    const { page } = await visit(browser, address, {}, (fresh) =>
      fresh.context().route(WEIGHTS, () => undefined),
    ); // never answered
    await seesMap(page);
    await page.getByLabel("What was read before").selectOption(WOMAN);
    await expect.poll(() => page.locator("#veil-text").textContent()).toMatch(/network: \d+ %/);
    await page.getByLabel("What was read before").selectOption("");
    await expect.poll(() => page.locator("#veil").isVisible(), { timeout: PATIENT }).toBe(false);
    expect(await problem(page).isVisible()).toBe(false);
    await openSample(page, "A poster");
    await page.context().close();
  });

  it("is kept for the next visit without a connection, also after one without a sentence", async () => {
    const { page } = await visit(browser, address);
    await page.getByLabel("Quality").selectOption("low");
    await seesMap(page);
    await read(page, WOMAN);
    const isKept = () =>
      page.evaluate(async () =>
        (await (await caches.open("msinet")).keys()).map(({ url }) => url).join(" "),
      );
    const parts = [TEXT.weights, TEXT.topology, TEXT.golden].map(({ path }) => path);
    for (const part of parts) await expect.poll(isKept, { timeout: PATIENT }).toContain(part);
    await page.reload();
    await seesMap(page);
    await page.waitForTimeout(1000); // what the second visit did not load would be forgotten now
    await page.context().setOffline(true);
    await page.reload();
    await page.getByLabel("Quality").selectOption("low");
    await seesMap(page);
    await read(page, SIGN);
    await page.context().setOffline(false);
    await page.context().close();
  });
});
