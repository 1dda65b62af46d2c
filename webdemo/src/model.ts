// The network and what computes it: fetched with progress, checked, warmed up, disposed.
// With pipeline.ts the only room that knows TF.js.

import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import * as converter from "@tensorflow/tfjs-converter";
import * as tf from "@tensorflow/tfjs-core";
import type { Rule } from "./letterbox";
import { type ModelEntry, type Sentences, type Stored, Trouble } from "./protocol";
import type { Backend } from "./state";

/** One sentence: vectors of its word pieces, (pieces, width), and its own. */
export interface TextVectors {
  readonly words: Float32Array;
  readonly sentence: Float32Array;
}

export interface Model {
  readonly graph: converter.GraphModel;
  readonly output: string;
  readonly rule: Rule;
  readonly cell: number;
  readonly texts: readonly TextVectors[];
}

/** A network's files as they came, kept so that another backend can start from them. */
export interface Files {
  readonly entry: ModelEntry;
  readonly topology: Uint8Array<ArrayBuffer>;
  readonly weights: Uint8Array<ArrayBuffer>;
  readonly texts: readonly TextVectors[];
}

/** The density of the export's cells where the catalogue does not say. */
const CELL = 4;
/** The input of every export; those for texts have `words`, `mask` and `sentence`, too. */
export const STIMULI = "stimuli";

export type OnProgress = (loaded: number, total: number) => void;

/** Fetches a network's files; the progress counts their bytes. */
export async function fetchModel(
  base: string,
  entry: ModelEntry,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Files> {
  const { sentences } = entry;
  const total = entry.topology.bytes + entry.weights.bytes + (sentences?.vectors.bytes ?? 0);
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    onProgress(Math.min(loaded, total), total);
  };
  const [topology, weights, texts] = await Promise.all([
    fetchStored(base, entry.topology, signal, count),
    fetchStored(base, entry.weights, signal, count),
    sentences ? fetchStored(base, sentences.vectors, signal, count) : null,
  ]);
  return { entry, topology, weights, texts: sentences && texts ? split(sentences, texts) : [] };
}

function split({ pieces, width }: Sentences, bytes: Uint8Array<ArrayBuffer>): TextVectors[] {
  const values = new Float32Array(bytes.buffer);
  let start = 0;
  return pieces.map((count) => {
    const [own, end] = [start + width, start + (1 + count) * width];
    const vectors = { sentence: values.subarray(start, own), words: values.subarray(own, end) };
    start = end;
    return vectors;
  });
}

/** Addresses of files that were asked for and have not passed: they must not be kept. */
export const unproven = new Set<string>();

/** Fetches one file and holds it against its size and hash. */
export async function fetchStored(
  base: string,
  stored: Stored,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const address = new URL(stored.path, base).href;
  // One that came damaged before may lie in the browser's own store.
  const cache = unproven.has(address) ? "reload" : "default";
  unproven.add(address);
  let response: Response;
  try {
    response = await fetch(address, { signal, cache });
  } catch (error) {
    throw new Trouble("offline", String(error));
  }
  if (!response.ok || !response.body)
    throw new Trouble("model-missing", `${stored.path}: ${response.status}`);
  const bytes = new Uint8Array(stored.bytes);
  let filled = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw new Trouble("offline", String(error));
    });
    if (done) break;
    if (filled + value.length > bytes.length)
      throw new Trouble("model-damaged", `${stored.path} is too long`);
    bytes.set(value, filled);
    filled += value.length;
    onBytes(value.length);
  }
  if (filled < bytes.length) {
    throw new Trouble("model-damaged", `${stored.path}: ${filled} of ${bytes.length} bytes`);
  }
  const hash = await sha256(bytes);
  if (hash !== null && hash !== stored.sha256) {
    throw new Trouble("model-damaged", `${stored.path} has another hash`);
  }
  unproven.delete(address);
  return bytes;
}

/** Makes the network on the backend that runs. */
export async function build({ entry, topology, weights, texts }: Files): Promise<Model> {
  try {
    const json = JSON.parse(new TextDecoder().decode(topology));
    const graph = await converter.loadGraphModel(
      tf.io.fromMemory({
        modelTopology: json.modelTopology,
        format: json.format,
        signature: json.signature,
        weightSpecs: json.weightsManifest.flatMap((group: { weights: unknown[] }) => group.weights),
        weightData: weights.buffer,
      }),
    );
    if (!(STIMULI in (json.signature?.inputs ?? {}))) throw new Error(`no input ${STIMULI}`);
    const { output_name: output, preprocessing: rule, cell = CELL } = entry;
    return { graph, output, rule, cell, texts };
  } catch (error) {
    throw new Trouble("model-unusable", String(error));
  }
}

export function dispose(model: Model | null): void {
  model?.graph.dispose();
}

/** Starts a backend; its code is fetched only now. */
export async function startBackend(backend: Backend): Promise<void> {
  if (backend === "wasm") {
    const [wasm, threads] = await Promise.all([
      import("@tensorflow/tfjs-backend-wasm"),
      import("./threads"),
    ]);
    threads.prepareThreads();
    wasm.setThreadsCount(threads.threadsWanted());
    wasm.setWasmPaths({
      "tfjs-backend-wasm.wasm": plain,
      "tfjs-backend-wasm-simd.wasm": simd,
      "tfjs-backend-wasm-threaded-simd.wasm": threaded,
    });
  } else if (backend === "webgl") {
    await import("@tensorflow/tfjs-backend-webgl");
  } else {
    await import("@tensorflow/tfjs-backend-webgpu");
  }
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} did not start`);
  await tf.ready();
}

/** Frees what a backend holds, so that the next one finds the memory. */
export function stopBackend(): void {
  const running = tf.getBackend();
  const factory = running ? tf.findBackendFactory(running) : null;
  if (!factory) return;
  tf.removeBackend(running); // and with it the way to start it again
  tf.registerBackend(running, factory, 0);
}

export async function threadsOf(backend: Backend): Promise<number> {
  if (backend !== "wasm") return 1;
  const { getThreadsCount } = await import("@tensorflow/tfjs-backend-wasm");
  try {
    return Math.max(1, getThreadsCount());
  } catch {
    return 1;
  }
}

export function memory(): { tensors: number; bytes: number } {
  const { numTensors, numBytes } = tf.memory();
  return { tensors: numTensors, bytes: numBytes };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  // Only pages on localhost or https have the hash function; elsewhere the size must do.
  const digest = await globalThis.crypto?.subtle?.digest("SHA-256", bytes);
  if (!digest) return null;
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
