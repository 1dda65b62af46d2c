// Starts the page's own server and a browser, and knows where things are on the page.
// PYTHON names the interpreter (default python3), CHROMIUM the browser (default /usr/bin/chromium).

import { spawn } from "node:child_process";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, expect } from "vitest";

export const ROOT = new URL("../../../", import.meta.url);
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const SERVE = `
import pathlib, sys
from msinet.demo.server import make_server
server = make_server([pathlib.Path(folder) for folder in sys.argv[1:]], 0)
print(server.server_port, flush=True)
server.serve_forever()
`;

/** Serves folders as `main.py demo` does; ends with the test file. */
export async function serve(...folders: string[]): Promise<string> {
  const page = new URL("webdemo/page", ROOT).pathname;
  const child = spawn(process.env.PYTHON ?? "python3", ["-c", SERVE, ...folders, page], {
    cwd: ROOT,
  });
  afterAll(() => void child.kill());
  const port = await new Promise<string>((done, failed) => {
    let errors = "";
    child.stderr.on("data", (data) => {
      errors += data;
    });
    child.stdout.once("data", (data) => done(String(data).trim()));
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}: ${errors}`)));
  });
  return `http://localhost:${port}/`;
}

export async function launch(...args: string[]): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", ...args], // a container has no user of its own for the sandbox
  });
  afterAll(() => browser.close());
  return browser;
}

export interface Visit {
  readonly page: Page;
  /** Errors that the page did not catch, and complaints of its content security policy. */
  readonly complaints: string[];
}

/** Opens the page in a fresh profile. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(address);
  return { page, complaints };
}

export const speed = (page: Page) => page.locator("#speed");
export const status = (page: Page) => page.locator("#status");
export const problem = (page: Page) => page.locator("#problem");

/** Waits for the first map of the source that is open. */
export async function seesMap(page: Page, timeout = 30_000): Promise<void> {
  await page.waitForFunction(() => document.getElementById("speed")?.textContent !== "–", null, {
    timeout,
  });
}

export async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
  await expect.poll(() => status(page).textContent()).toContain(name);
  await seesMap(page);
}

export async function openFile(
  page: Page,
  name: string,
  mimeType: string,
  buffer: Buffer,
): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType, buffer });
}

/** The words of the problem that is shown. */
export async function seesProblem(page: Page, words: string | RegExp): Promise<void> {
  await problem(page).waitFor({ state: "visible", timeout: 30_000 });
  expect(await problem(page).textContent()).toMatch(words);
}

/** The canvas as a short text that changes when any pixel does (FNV-1a of all of them). */
export async function fingerprint(page: Page): Promise<string> {
  return page.locator("#canvas").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return "";
    const { width, height } = canvas;
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    let hash = 0x811c9dc5;
    for (const value of pixels) hash = Math.imul(hash ^ value, 0x01000193);
    return `${width}x${height} ${hash >>> 0}`;
  });
}

export async function download(
  page: Page,
  button: string,
): Promise<{ name: string; data: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), data: Buffer.concat(chunks) };
}
