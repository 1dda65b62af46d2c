// A first visit: how soon there is a map, what is fetched and from where, and what is kept.
// PATIENCE stretches the time limit where a machine is busy with other work.

import type { Browser } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { launch, seesMap, serve, visit } from "./page";

const FIRST_MAP_MS = 3000 * Number(process.env.PATIENCE ?? 1);
const MOST_BYTES = 8e6;

let address = "";
let browser: Browser;
beforeAll(async () => {
  address = await serve();
  browser = await launch();
});

it("shows a map of a sample within seconds, asks nobody else, and complains of nothing", async () => {
  const origins = new Set<string>();
  const begun = Date.now();
  const { page, complaints } = await visit(browser, address, {}, async (fresh) => {
    fresh.context().on("request", (request) => origins.add(new URL(request.url()).origin));
  });
  await seesMap(page);
  const elapsed = Date.now() - begun;
  console.log(`first map after ${elapsed} ms`);
  expect(elapsed).toBeLessThan(FIRST_MAP_MS);
  expect([...origins].filter((origin) => origin !== "null" && !address.startsWith(origin))).toEqual(
    [],
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

it("changes quality while the network is loading, and ends at the last one", async () => {
  const { page } = await visit(browser, address, {}, (fresh) =>
    fresh.route("**/weights-*.bin", async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    }),
  );
  for (const quality of ["very_high", "low", "medium"])
    await page.getByLabel("Quality").selectOption(quality);
  await seesMap(page);
  await expect.poll(() => page.locator("#stages").textContent()).toContain("120 × 160");
  await page.context().close();
});

it("works without a connection after the first visit, which takes less than 8 MB", async () => {
  const { page } = await visit(browser, address);
  await seesMap(page);
  await expect
    .poll(
      () =>
        page.evaluate(async () =>
          (await (await caches.open("msinet")).keys()).map(({ url }) => url).join(" "),
        ),
      {
        timeout: 20_000,
      },
    )
    .toMatch(/(?=.*weights-)(?=.*worker-)(?=.*\.wasm)(?=.*portrait\.jpg)(?=.*catalogue\.json)/);
  await page.waitForTimeout(1000); // the rest of the files
  const bytes = await page.evaluate(async () => {
    const cache = await caches.open("msinet");
    const sizes = (await cache.keys()).map(
      async (key) => (await (await cache.match(key))?.blob())?.size ?? 0,
    );
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  });
  console.log(`${(bytes / 1e6).toFixed(2)} MB`);
  expect(bytes).toBeGreaterThan(4e6);
  expect(bytes).toBeLessThan(MOST_BYTES);
  await page.context().setOffline(true);
  await page.reload();
  await seesMap(page);
  await page.context().setOffline(false);
  await page.context().close();
});
