// The network and what computes it: fetched with progress, checked, warmed up, disposed.
// With pipeline.ts the only room that knows TF.js.

import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import * as converter from "@tensorflow/tfjs-converter";
import * as tf from "@tensorflow/tfjs-core";
import type { Rule } from "./letterbox";
import { type ModelEntry, type Stored, Trouble } from "./protocol";
import type { Backend } from "./state";

export interface Model {
  readonly graph: converter.GraphModel;
  readonly input: string;
  readonly output: string;
  readonly rule: Rule;
}

/** A network's files as they came, kept so that another backend can start from them. */
export interface Files {
  readonly entry: ModelEntry;
  readonly topology: Uint8Array<ArrayBuffer>;
  readonly weights: Uint8Array<ArrayBuffer>;
}

export type OnProgress = (loaded: number, total: number) => void;

/** Fetches a network's files; the progress counts their bytes. */
export async function fetchModel(
  base: string,
  entry: ModelEntry,
  onProgress: OnProgress,
): Promise<Files> {
  const total = entry.topology.bytes + entry.weights.bytes;
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    onProgress(Math.min(loaded, total), total);
  };
  const [topology, weights] = await Promise.all([
    fetchStored(base, entry.topology, count),
    fetchStored(base, entry.weights, count),
  ]);
  return { entry, topology, weights };
}

/** Fetches one file and holds it against its size and hash. */
export async function fetchStored(
  base: string,
  stored: Stored,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(new URL(stored.path, base));
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
  return bytes;
}

/** Makes the network on the backend that runs. */
export async function build({ entry, topology, weights }: Files): Promise<Model> {
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
    const input = graph.inputs[0]?.name;
    if (!input) throw new Error("the graph has no input");
    return { graph, input, output: entry.output_name, rule: entry.preprocessing };
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
