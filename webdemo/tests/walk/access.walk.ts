// By keyboard alone, with axe, on a phone and a desk, in light and dark; and pictures to look at.

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { launch, openSample, ROOT, seesMap, serve, status, visit } from "./page";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const SCREENSHOTS = new URL("webdemo/screenshots/", ROOT).pathname;
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

let address = "";
let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  address = await serve();
  browser = await launch();
});

describe.each([
  ["desk", "light", DESK],
  ["desk", "dark", DESK],
  ["phone", "light", PHONE],
  ["phone", "dark", PHONE],
] as const)("%s in %s", (device, colorScheme, viewport) => {
  it("has nothing serious for axe to find, in any state, and nothing wider than the screen", async () => {
    const { page } = await visit(browser, address, { viewport, colorScheme });
    await seesMap(page);
    const shoot = async (name: string) => {
      await page.screenshot({
        path: `${SCREENSHOTS}${device}-${colorScheme}-${name}.png`,
        fullPage: true,
      });
      expect(await complaintsOfAxe(page), name).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        name,
      ).toBeLessThanOrEqual(0);
    };
    await shoot("start");
    const choice = page.getByLabel("What was read before");
    await choice.selectOption("a sign by the lake");
    await page.locator("#after").waitFor({ timeout: 30_000 });
    await shoot("read");
    await choice.selectOption("nothing");
    await page.locator("#after").waitFor({ state: "hidden", timeout: 30_000 });
    for (const [field, share] of [
      ["Left", "50"],
      ["Top", "20"],
      ["Width", "35"],
    ] as const) {
      await page.getByRole("spinbutton", { name: field }).fill(share);
      await page.getByRole("spinbutton", { name: field }).blur();
    }
    await page.getByRole("button", { name: "Freeze as A" }).click();
    await openSample(page, "Things on a table");
    await page.getByRole("button", { name: "Freeze as B" }).click();
    await page.getByRole("radio", { name: "Contours" }).check();
    await shoot("compare");
    await page.getByRole("button", { name: "Clear both" }).click();
    await openSample(page, "A poster");
    await page.getByRole("radio", { name: "Side by side" }).check();
    await page
      .locator("#file")
      .setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.alloc(0) });
    await page.locator("#problem").waitFor();
    await shoot("problem");
    await page.getByRole("button", { name: "About" }).click();
    await shoot("about");
    await page.context().close();
  });
});

it("can be used by keyboard alone", async () => {
  const { page } = await visit(browser, address);
  await seesMap(page);
  const reached = await tabThrough(page);
  for (const id of [
    "about-open",
    "open-file",
    "camera",
    "camera-choice",
    "freeze-a",
    "save-png",
    "save-csv",
  ]) {
    expect(reached).toContain(id);
  }
  for (const id of [
    "read",
    "view",
    "colormap",
    "opacity",
    "marker",
    "box-x",
    "quality",
    "backend",
  ]) {
    expect(reached).toContain(id);
  }
  await focus(page, "#samples button:nth-child(3)");
  await page.keyboard.press("Enter");
  await expect.poll(() => status(page).textContent()).toContain("A poster");
  await seesMap(page);
  await focus(page, "input[name=view]:checked");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "Map" }).isChecked()).toBe(true);
  await focus(page, "#box-x");
  await page.keyboard.type("10");
  await page.keyboard.press("Tab");
  await expect.poll(() => page.locator("#shares").textContent()).toContain("The box holds");
  expect(await page.getByRole("img", { name: /hottest point is/ }).count()).toBe(1);
  await focus(page, "#about-open");
  await page.keyboard.press("Enter");
  expect(await page.locator("#about").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("about-open");
  await focus(page, "#pause");
  await page.context().close();
});

/** Names of all that the tab key reaches; each must show that it has the focus. */
async function tabThrough(page: Page): Promise<string[]> {
  const reached: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const { name, outlined } = await page.evaluate(() => {
      const element = document.activeElement;
      const shown =
        element instanceof HTMLInputElement && element.type === "radio"
          ? element.nextElementSibling
          : element;
      const style = shown ? getComputedStyle(shown) : null;
      const key =
        element instanceof HTMLInputElement && element.type === "radio"
          ? element.name
          : element?.id;
      return { name: key || element?.tagName || "", outlined: style?.outlineStyle !== "none" };
    });
    if (name === "BODY") break;
    expect(outlined, name).toBe(true);
    reached.push(name);
  }
  return reached;
}

function focus(page: Page, selector: string): Promise<void> {
  return page.locator(selector).focus();
}

async function complaintsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (
      window as unknown as {
        axe: {
          run(): Promise<{
            violations: { id: string; impact: string; nodes: { html: string }[] }[];
          }>;
        };
      }
    ).axe;
    const { violations } = await axe.run();
    return violations
      .filter(
        ({ impact }) => impact === "serious" || impact === "critical" || impact === "moderate",
      )
      .map(
        ({ id, impact, nodes }) =>
          `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      );
  });
}
