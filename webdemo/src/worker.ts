// The worker: starts a backend that computes correctly, then answers one picture after another.

import { candidates } from "./backends";
import { correlation } from "./density";
import { fit, type Placement, plan, type Size } from "./letterbox";
import {
  build,
  dispose,
  type Files,
  fetchModel,
  fetchStored,
  type Model,
  memory,
  startBackend,
  stopBackend,
  threadsOf,
  unproven,
} from "./model";
import { predict } from "./pipeline";
import { pixelsOf } from "./pixels";
import {
  type Golden,
  type Prediction,
  type Reply,
  type Request,
  Trouble,
  troubleOf,
} from "./protocol";
import type { Backend, EngineReport } from "./state";

/** Below this the backend's map is not the network's. float16 weights alone give 0.99999. */
const GOLDEN_CC = 0.999;
/** The speed is the best of so many trials; one that is quick enough for the finest will do. */
const TRIALS = 3;
const QUICK_MS = 5;
/** Video frames are shrunk by the browser to this many times the network's side, then by us. */
const LIVE_OVERSAMPLING = 2;
const STILL_MAX_SIDE = 4096;

const port = self as DedicatedWorkerGlobalScope;
let model: Model | null = null;
const kept = new Map<string, Files>(); // by the weights' hash: going back fetches nothing
let fetching: { sha256: string; abort: AbortController } | null = null;
let wanted = 0; // the newest epoch; older starts end where they stand
let queue: Promise<void> = Promise.resolve(); // one thing at a time
let compiles = false; // a GPU compiles its programs anew for each size: no picture's time
const warm = new Set<string>();

port.onmessage = ({ data }: MessageEvent<Request>) => {
  if (data.kind === "start") {
    wanted = data.epoch;
    if (fetching?.sha256 !== data.entry.weights.sha256) fetching?.abort.abort();
  }
  queue = queue.then(() => serve(data));
};

async function serve(request: Request): Promise<void> {
  if (request.kind === "start") {
    if (request.epoch !== wanted) return;
    try {
      const report = await start(request);
      if (report) reply({ kind: "ready", epoch: request.epoch, report });
    } catch (error) {
      const { code, detail } = troubleOf(error, "engine-stopped");
      reply({ kind: "broken", epoch: request.epoch, code, detail });
    }
  } else if (request.kind === "predict") {
    try {
      const prediction = await answer(request);
      port.postMessage({ kind: "map", id: request.id, prediction } satisfies Reply, [
        prediction.values.buffer as ArrayBuffer,
      ]);
    } catch (error) {
      const { code, detail } = troubleOf(error, "engine-stopped");
      reply({ kind: "failed", id: request.id, code, detail });
    }
  } else {
    reply({ kind: "memory", id: request.id, ...memory() });
  }
}

function reply(message: Reply): void {
  port.postMessage(message);
}

type Start = Extract<Request, { kind: "start" }>;

/** Tries the backends in turn; null when another start was asked for meanwhile. */
async function start(request: Start): Promise<EngineReport | null> {
  const { entry, backend, epoch } = request;
  const order = await candidates(backend);
  const { files, golden } = await fetchAll(request);
  reply({ kind: "checking", epoch });
  const passedOver: { backend: Backend; why: string }[] = [];
  for (const candidate of order) {
    if (epoch !== wanted) return null;
    try {
      const millisecondsPerPixel = await tryBackend(candidate, files, golden);
      const threads = await threadsOf(candidate);
      const entries = performance.getEntriesByType("resource").map(({ name }) => name);
      const loaded = entries.filter((name) => !unproven.has(name));
      const scale = entry.scale ?? 1;
      return { backend: candidate, threads, millisecondsPerPixel, scale, passedOver, loaded };
    } catch (error) {
      if (error instanceof Trouble && error.code === "model-unusable") throw error;
      passedOver.push({
        backend: candidate,
        why: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const why = passedOver.map((each) => `${each.backend}: ${each.why}`).join("; ");
  throw new Trouble(backend === "auto" ? "no-backend" : "backend-missing", why);
}

/** The network's files, unless they are there, and what it is checked with. */
async function fetchAll({ base, entry, epoch }: Start) {
  const { sha256 } = entry.weights;
  const abort = new AbortController();
  fetching = { sha256, abort };
  try {
    const report = (loaded: number, total: number) =>
      reply({ kind: "progress", epoch, loaded, total });
    const files = kept.get(sha256) ?? (await fetchModel(base, entry, report, abort.signal));
    kept.set(sha256, files);
    return { files, golden: readGolden(await fetchStored(base, entry.golden, abort.signal)) };
  } catch (error) {
    abort.abort(); // the other files are not wanted either
    throw error;
  } finally {
    fetching = null;
  }
}

/** Starts a backend and holds its map against the stored one; returns its speed. */
async function tryBackend(
  backend: Backend,
  from: Files,
  golden: ReturnType<typeof readGolden>,
): Promise<number> {
  dispose(model);
  model = null;
  warm.clear();
  stopBackend();
  await startBackend(backend);
  const made = await build(from);
  const size: Size = [golden.height, golden.width];
  const placement: Placement = {
    rule: made.rule,
    original: size,
    frame: size,
    top: 0,
    left: 0,
    height: size[0],
    width: size[1],
  };
  try {
    const see = () => predict(made, golden.stimulus, placement, golden.sentence);
    const { values } = await see(); // also the first warm-up
    const cc = correlation(values, golden.density);
    if (!(cc >= GOLDEN_CC)) throw new Error(`its map is wrong (correlation ${cc.toFixed(4)})`);
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIALS && best > QUICK_MS; i++) {
      const begun = performance.now();
      await see();
      best = Math.min(best, performance.now() - begun);
    }
    model = made;
    compiles = backend !== "wasm";
    return best / (size[0] * size[1]);
  } catch (error) {
    dispose(made);
    throw error;
  }
}

async function answer({
  picture,
  size,
  isLive,
  sentence,
}: Extract<Request, { kind: "predict" }>): Promise<Prediction> {
  const begun = performance.now();
  const running = model;
  if (!running) throw new Trouble("engine-stopped", "no network is loaded");
  const placement = plan([picture.height, picture.width], size, running.rule);
  const limit = isLive ? LIVE_OVERSAMPLING * Math.max(...placement.frame) : STILL_MAX_SIDE;
  const pixels = pixelsOf(picture, limit);
  const stimulus = fit(pixels.data, [pixels.height, pixels.width], placement);
  const prepare = performance.now() - begun;
  const frame = placement.frame.join("x");
  if (compiles && !warm.has(frame)) await predict(running, stimulus, placement, sentence);
  warm.add(frame);
  const prepared = performance.now();
  const grid = await predict(running, stimulus, placement, sentence);
  return { ...grid, frame: placement.frame, prepare, network: performance.now() - prepared };
}

function readGolden(bytes: Uint8Array) {
  const golden = JSON.parse(new TextDecoder().decode(bytes)) as Golden;
  const decode = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return {
    height: golden.height,
    width: golden.width,
    stimulus: Float32Array.from(decode(golden.rgb)), // (h, w, 3)
    density: new Float32Array(decode(golden.density).buffer),
    sentence: golden.sentence ?? null,
  };
}
