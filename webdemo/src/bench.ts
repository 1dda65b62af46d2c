// Measures networks, backends and qualities, shows a table and leaves it in the page for programs.
// Address options: models, backends, qualities (comma-separated), frames, seconds.

import { createEngine } from "./engine";
import type { Catalogue, ModelEntry } from "./protocol";
import {
  BACKENDS,
  type Backend,
  type Engine as EngineState,
  QUALITIES,
  type Quality,
} from "./state";

interface Row {
  model: string;
  backend: Backend;
  quality: Quality;
  size: string;
  milliseconds: number;
  framesPerSecond: number;
  frames: number;
  /** Tensors that are alive before and after the frames. */
  tensors: [number, number];
}

const options = new URLSearchParams(location.search);
const listed = (name: string) => options.get(name)?.split(",") ?? null;
const MOST_FRAMES = Number(options.get("frames") ?? 20);
/** No more frames are started after this long, so that the slowest cell ends, too. */
const MOST_MS = 1000 * Number(options.get("seconds") ?? 10);

let settle: (state: EngineState) => void = () => undefined;
const engine = createEngine((state) => settle(state));
const base = new URL("./models/catalogue.json", document.baseURI).href;

async function main(): Promise<void> {
  const catalogue = (await (await fetch(base)).json()) as Catalogue;
  const [names, backends, qualities] = [listed("models"), listed("backends"), listed("qualities")];
  const rows: Row[] = [];
  const all = catalogue.text ? [...catalogue.models, catalogue.text] : catalogue.models;
  const models = names ? all.filter(({ name }) => names.includes(name)) : catalogue.models;
  const sizes = QUALITIES.filter(({ id }) => !qualities || qualities.includes(id));
  heading([
    "network",
    "computing with",
    ...sizes.map(({ height, width }) => `${height} × ${width}`),
  ]);
  for (const entry of models) {
    for (const backend of BACKENDS.filter((each) => !backends || backends.includes(each))) {
      say(`${entry.name} on ${backend}…`);
      const isThere = await start(entry, backend);
      const measured = isThere ? await measure(entry, backend, sizes) : [];
      rows.push(...measured);
      line([
        entry.name,
        backend,
        ...sizes.map(({ id }) => cell(measured.find(({ quality }) => quality === id))),
      ]);
    }
  }
  say("Done.");
  document.body.dataset.rows = JSON.stringify(rows);
}

/** Whether the network runs on this backend. */
function start(entry: ModelEntry, backend: Backend): Promise<boolean> {
  return new Promise((done) => {
    settle = (state) => {
      if (state.kind === "ready" || state.kind === "failed") done(state.kind === "ready");
    };
    engine.start(base, entry, backend);
  });
}

async function measure(
  entry: ModelEntry,
  backend: Backend,
  sizes: readonly (typeof QUALITIES)[number][],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { id, height, width } of sizes) {
    const predictNoise = () => predictOne(entry, height, width);
    await predictNoise(); // warm
    const before = await engine.memory();
    const times: number[] = [];
    const begun = performance.now();
    while (times.length < MOST_FRAMES && performance.now() - begun < MOST_MS) {
      times.push(await predictNoise());
    }
    const after = await engine.memory();
    const milliseconds = times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
    rows.push({
      model: entry.name,
      backend,
      quality: id,
      size: `${height}x${width}`,
      milliseconds,
      framesPerSecond: 1000 / milliseconds,
      frames: times.length,
      tensors: [before.tensors, after.tensors],
    });
  }
  return rows;
}

/** Milliseconds from the page's request to the map's arrival. */
async function predictOne(entry: ModelEntry, height: number, width: number): Promise<number> {
  const noise = new ImageData(width, height);
  for (let i = 0; i < noise.data.length; i++) noise.data[i] = Math.random() * 256;
  const begun = performance.now();
  await engine.predict(noise, [height, width], true, entry.sentences ? 0 : null);
  return performance.now() - begun;
}

function cell(row: Row | undefined): string {
  if (!row) return "–";
  return `${row.framesPerSecond.toFixed(row.framesPerSecond < 9.95 ? 2 : 0)} (${row.milliseconds.toFixed(0)} ms)`;
}

function heading(cells: string[]): void {
  document.getElementById("head")?.append(tableRow("th", cells));
}

function line(cells: string[]): void {
  document.getElementById("rows")?.append(tableRow("td", cells));
}

function tableRow(kind: "th" | "td", cells: string[]): HTMLTableRowElement {
  const row = document.createElement("tr");
  for (const text of cells) {
    const element = document.createElement(kind);
    element.textContent = text;
    row.append(element);
  }
  return row;
}

function say(words: string): void {
  const state = document.getElementById("state");
  if (state) state.textContent = words;
}

main().catch((error) => {
  say(`Failed: ${error}`);
  document.body.dataset.rows = "[]";
});
