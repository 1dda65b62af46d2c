// Runs bench.html in a headless browser and prints its table.
//
//   npm run bench                                    the network that ships, on wasm
//   npm run bench -- --backends wasm,webgl           others; those that a processor imitates are slow
//   npm run bench -- --folder DIR --qualities very_high --frames 5
//
// --folder lies over the page: a models/ folder of msinet/demo/bundle.py with other networks.

import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";

const SERVE = `
import pathlib, sys
from msinet.demo.server import make_server
server = make_server([pathlib.Path(folder) for folder in sys.argv[1:]], 0)
print(server.server_port, flush=True)
server.serve_forever()
`;
const ROOT = new URL("../../", import.meta.url);
const text = (name, fallback) => ({ [name]: { type: "string", default: fallback } });
const { values } = parseArgs({
  options: {
    ...text("backends", "wasm"),
    ...text("qualities"),
    ...text("models"),
    ...text("frames", "20"),
    ...text("seconds", "10"),
    folder: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
  },
});
const { folder, json, ...query } = values;

const folders = [...folder, new URL("webdemo/page", ROOT).pathname];
const server = spawn(process.env.PYTHON ?? "python3", ["-c", SERVE, ...folders], { cwd: ROOT });
server.stderr.pipe(process.stderr);
const port = await new Promise((done) =>
  server.stdout.once("data", (data) => done(`${data}`.trim())),
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--enable-unsafe-webgpu",
    "--enable-unsafe-swiftshader",
    "--disable-gpu-watchdog",
  ],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/bench.html?${new URLSearchParams(query)}`);
  await page.waitForFunction(() => document.body.dataset.rows, null, { timeout: 0 });
  const rows = JSON.parse(await page.evaluate(() => document.body.dataset.rows));
  if (json) console.log(JSON.stringify(rows, null, 2));
  else for (const line of await page.locator("tr").allInnerTexts()) console.log(line);
} finally {
  await browser.close();
  server.kill();
}
