// What happens when the state changes: sources open and close, the loop starts and stops.

import { type CameraChoice, listCameras } from "./camera";
import { type Box, type Grid, peak, shareInside, smooth } from "./density";
import type { Engine } from "./engine";
import { copyOf, forWorker, take } from "./frame";
import { type Loop, startLoop } from "./loop";
import { nameAfter } from "./messages";
import { type Catalogue, entryFor, numberOf, type Prediction, troubleOf } from "./protocol";
import type { Scene } from "./scene";
import { type Opened, openFile, openLens, openSample } from "./source";
import {
  chooseQuality,
  isLive,
  type Quality,
  type Shares,
  type State,
  type Store,
  scaleOf,
  sizeOf,
} from "./state";

export interface App {
  openFile(file: Blob, name: string): Promise<void>;
  openSample(address: string, name: string): Promise<void>;
  openCamera(choice: CameraChoice): Promise<void>;
  closeCamera(): void;
  freeze(slot: 0 | 1): void;
  unfreeze(): void;
  restart(): void;
  report(error: unknown, otherwise: string): void;
  readonly scene: Scene;
}

export interface Surroundings {
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly base: string;
  /** Draws the scene; called whenever it has changed. */
  redraw(): void;
  /** Waits until another frame is worth taking. */
  rest(): Promise<void>;
}

/** The frame rate is averaged over about this many frames. */
const RATE_FRAMES = 10;
/** The machine must have become this much faster or slower before another quality is chosen. */
const PACE_CHANGE = 1.5;
const PACE_FRAMES = 20;

// Longer than other functions: what is open, what runs and what is drawn change together, and the
// functions inside share them without anybody else seeing them.
export function createApp(
  store: Store,
  { engine, catalogue, base, redraw, rest }: Surroundings,
): App {
  const scene: Scene = {
    frame: document.createElement("canvas"),
    grid: null,
    frozen: [null, null],
  };
  const centre: Grid = { ...catalogue.center, values: Float32Array.from(catalogue.center.values) };
  let opened: Opened | null = null;
  let opening = 0; // the newest request to open something; older ones are closed when they arrive
  let shown = 0; // counts the sources that were shown
  let lens: CameraChoice | null = null; // the camera that is on, or was when the page was hidden
  let loop: Loop | null = null;
  let running = ""; // what the loop was started for
  let seenAfter: string | null = null; // what had been read before the map that is shown
  let lastShown = 0;
  let rate: number | null = null;
  let pace: number | null = null;
  let paced = 0; // frames since the pace began to be measured

  function report(error: unknown, otherwise: string): void {
    const { code, detail } = troubleOf(error, otherwise);
    store.dispatch({ type: "problem", problem: { code, detail } });
  }

  async function open(
    name: string,
    make: () => Promise<Opened>,
  ): Promise<"done" | "failed" | "unwanted"> {
    opening += 1;
    const mine = opening;
    store.dispatch({ type: "problem", problem: null });
    store.dispatch({ type: "opening", name });
    try {
      const next = await make();
      if (mine !== opening) {
        next.close();
        return "unwanted";
      }
      close();
      opened = next;
      if (next.kind !== "camera") lens = null;
      scene.grid = null;
      shown += 1;
      store.dispatch({ type: "source", source: { kind: next.kind, name: next.name } });
      return "done";
    } catch (error) {
      if (mine !== opening) return "unwanted";
      store.dispatch({ type: "opening", name: null });
      report(error, "file-unsupported");
      return "failed";
    }
  }

  function close(): void {
    opened?.close();
    opened = null;
    running = "";
  }

  async function openCamera(choice: CameraChoice): Promise<void> {
    const lost = () => {
      close();
      lens = null;
      store.dispatch({ type: "source", source: { kind: "none" } });
      report(null, "camera-lost");
    };
    // One camera often cannot be opened twice.
    if (opened?.kind === "camera") close();
    lens = choice;
    const end = await open("the camera", () => openLens(choice, lost));
    if (end === "failed") {
      lens = null;
      // The camera that was on before is off, too.
      if (!opened) store.dispatch({ type: "source", source: { kind: "none" } });
    }
    if (end !== "done") return;
    store.dispatch({ type: "cameras", cameras: await listCameras() });
  }

  function closeCamera(): void {
    lens = null;
    if (opened?.kind !== "camera") return;
    close();
    store.dispatch({ type: "source", source: { kind: "none" } });
  }

  function takeFrame(state: State): HTMLCanvasElement | null {
    const from = opened?.drawable() ?? null;
    if (!from || !opened) return null;
    const holds = state.isPaused && scene.frame.width > 1;
    if (!holds) take(scene.frame, from, isLive(state), opened.mirrors && state.settings.mirror);
    return scene.frame;
  }

  function show(quality: Quality, read: string | null, prediction: Prediction): void {
    const { settings } = store.get();
    const follows = isLive(store.get()) && !store.get().isPaused && read === seenAfter;
    const amount = follows ? settings.smoothing : 0;
    seenAfter = read;
    const begun = performance.now();
    scene.grid = smooth(scene.grid, prediction, amount);
    redraw();
    const now = performance.now();
    const seconds = (now - lastShown) / 1000;
    rate = lastShown && isLive(store.get()) ? mix(rate, 1 / seconds) : null;
    lastShown = now;
    const { prepare, network, frame } = prediction;
    store.dispatch({
      type: "reading",
      reading: {
        framesPerSecond: rate,
        milliseconds: { prepare, network, draw: now - begun },
        quality,
        size: frame,
        peak: peak(scene.grid),
        read,
      },
    });
    readBox();
    keepPace(network / (frame[0] * frame[1]));
  }

  /** Notes when the machine holds another pace than at the start: it is busy, hot, or free again. */
  function keepPace(millisecondsPerPixel: number): void {
    const { engine: state } = store.get();
    pace = mix(pace, millisecondsPerPixel);
    paced += 1;
    if (paced < PACE_FRAMES || state.kind !== "ready") return;
    const change = pace / state.report.millisecondsPerPixel;
    if (Math.max(change, 1 / change) < PACE_CHANGE) return;
    store.dispatch({ type: "pace", millisecondsPerPixel: pace });
  }

  function readBox(): void {
    const { box } = store.get();
    const { grid } = scene;
    const shares = box && grid ? sharesOf(box, grid) : null;
    store.dispatch({ type: "shares", shares });
  }

  function sharesOf(box: Box, grid: Grid): Shares {
    const area = box.width * box.height;
    return { predicted: shareInside(grid, box), centre: shareInside(centre, box), area };
  }

  /** Starts, changes or stops the loop so that it fits the state. */
  function follow(state: State): void {
    const quality = chooseQuality(state);
    const runs = state.engine.kind === "ready" && opened !== null && !state.isHidden;
    const once = !isLive(state) || state.isPaused;
    const report = state.engine.kind === "ready" ? state.engine.report : null;
    const mirror = isLive(state) && state.settings.mirror;
    const { read } = state;
    const size = sizeOf(quality, scaleOf(state));
    const wanted = runs ? `${shown} ${size} ${once} ${report?.backend} ${mirror} ${read}` : "";
    if (wanted === running) return;
    running = wanted;
    loop?.stop();
    loop = null;
    lastShown = 0;
    rate = pace = null;
    paced = 0;
    if (!runs) return;
    loop = startLoop(
      {
        take: () => takeFrame(store.get()),
        predict: async (frame) =>
          engine.predict(await forWorker(frame), size, !once, numberOf(catalogue, read)),
        show: (_, prediction) => show(quality, read, prediction),
        failed: fellOver,
        rest,
      },
      once,
    );
  }

  /** A GPU can be lost at any time; WebAssembly cannot. */
  function fellOver(error: unknown): void {
    const { engine: state, settings } = store.get();
    const ran = state.kind === "ready" ? state.report.backend : "wasm";
    if (settings.backend === "auto" && ran !== "wasm") {
      engine.start(base, entryFor(catalogue, store.get().read), "wasm");
      return;
    }
    report(error, "engine-stopped");
  }

  function restart(): void {
    const { read, settings } = store.get();
    engine.start(base, entryFor(catalogue, read), settings.backend);
  }

  function followNetwork(state: State, before: State): void {
    const isOther = (state.read === null) !== (before.read === null);
    if (isOther || state.settings.backend !== before.settings.backend) restart();
    // A network that cannot be had leaves the page with the one that it had.
    const hasFailed = state.engine.kind === "failed" && before.engine.kind !== "failed";
    if (hasFailed && state.read !== null) store.dispatch({ type: "read", read: null });
  }

  store.subscribe((state, before) => {
    if (state.isPaused !== before.isPaused) opened?.setPaused(state.isPaused);
    followNetwork(state, before);
    if (state.isHidden !== before.isHidden && lens !== null) {
      // The light goes out while nobody looks at the page, and comes back with them.
      if (!state.isHidden) void openCamera(lens);
      else {
        opening += 1; // one that is still being opened is not wanted either
        close();
      }
    }
    if (state.box !== before.box) readBox();
    follow(store.get()); // a restart has changed the state meanwhile
    const looks = state.settings !== before.settings || state.box !== before.box;
    if (looks || state.frozen !== before.frozen) redraw();
  });

  return {
    openFile: async (file, name) => void (await open(name, () => openFile(file, name))),
    openSample: async (address, name) => void (await open(name, () => openSample(address, name))),
    openCamera,
    closeCamera,
    freeze(slot) {
      if (!scene.grid) return;
      const { source } = store.get();
      const name = nameAfter(source.kind === "none" ? "" : source.name, seenAfter);
      scene.frozen[slot] = { frame: copyOf(scene.frame), grid: scene.grid };
      store.dispatch({ type: "freeze", slot, name });
    },
    unfreeze() {
      scene.frozen = [null, null];
      store.dispatch({ type: "freeze", slot: 0, name: null });
      store.dispatch({ type: "freeze", slot: 1, name: null });
    },
    restart,
    report,
    scene,
  };

  function mix(before: number | null, now: number): number {
    return before === null ? now : before + (now - before) / RATE_FRAMES;
  }
}
