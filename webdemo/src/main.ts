// Wires the rooms together.

import { createApp } from "./app";
import { createEngine } from "./engine";
import { type Catalogue, filesOf, Trouble } from "./protocol";
import { createStore } from "./state";
import { connectAbout } from "./ui/about";
import { connectBox } from "./ui/box";
import { elements as lookUp } from "./ui/elements";
import { connect, openFirstSample } from "./ui/events";
import { keepOffline } from "./ui/keep";
import { connectRead } from "./ui/read";
import { createShow } from "./ui/show";
import { createStage } from "./ui/stage";

const STILL_MS = 300; // between frames for people who asked for less motion

const EMPTY: Catalogue = { models: [], center: { height: 1, width: 1, values: [1] } };

async function main(): Promise<void> {
  const elements = lookUp();
  const store = createStore();
  const base = new URL("./models/catalogue.json", document.baseURI).href;
  const engine = createEngine((state, trouble) => {
    store.dispatch({ type: "engine", engine: state });
    if (trouble) app.report(trouble, "engine-stopped");
    if (state.kind === "ready" && import.meta.env.PROD) {
      // A comfort, not a condition.
      keepOffline(state.report.loaded, filesOf(known, base)).catch(() => undefined);
    }
  });
  const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const catalogue = await fetchCatalogue(base).catch((error: unknown) => error);
  const isThere = !(catalogue instanceof Error);
  const known = isThere ? (catalogue as Catalogue) : EMPTY;
  const stage = createStage(elements, store, () => app);
  const app = createApp(store, {
    engine,
    base,
    catalogue: known,
    redraw: stage.draw,
    rest: () =>
      new Promise((done) => {
        if (lessMotion.matches) setTimeout(done, STILL_MS);
        else requestAnimationFrame(() => done());
      }),
  });
  const show = createShow(elements);
  store.subscribe(show);
  connect(elements, store, app, stage);
  connectBox(elements, store, stage.panels);
  connectAbout(elements, known);
  connectRead(elements, store, known.text ?? null);
  show(store.get(), null);
  if (isThere) app.restart();
  else {
    store.dispatch({ type: "engine", engine: { kind: "failed" } });
  }
  await openFirstSample(app);
  if (!isThere) app.report(catalogue, "model-missing");
}

async function fetchCatalogue(address: string): Promise<Catalogue> {
  const response = await fetch(address).catch((error) => {
    throw new Trouble("offline", String(error));
  });
  if (!response.ok) throw new Trouble("model-missing", `catalogue.json: ${response.status}`);
  return (await response.json()) as Catalogue;
}

void main();
