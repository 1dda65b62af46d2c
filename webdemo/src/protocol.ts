// What the page and its worker say to each other, and the catalogue that both read.

import type { Rule } from "./letterbox";
import type { Backend, EngineReport } from "./state";

/** A file of the catalogue; `path` is relative to the catalogue and holds the hash. */
export interface Stored {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a visitor may have read, for a network that reads. */
export interface Sentences {
  readonly texts: readonly string[];
  /** Word pieces of each. */
  readonly pieces: readonly number[];
  readonly width: number;
  /** float32, little-endian: for each sentence its vector, then those of its pieces. */
  readonly vectors: Stored;
}

/** One network that the page can run; written by msinet/demo/bundle.py. */
export interface ModelEntry {
  readonly name: string;
  readonly network: string;
  /** A network that gives maps and no densities is taken as if it did. */
  readonly output: "density" | "map";
  /** The output's tensor in the graph. */
  readonly output_name: string;
  readonly preprocessing: Rule;
  readonly precision: string;
  readonly topology: Stored;
  readonly weights: Stored;
  readonly golden: Stored;
  readonly licence: string;
  readonly trained_on: readonly string[];
  readonly source_sha256: string;
  readonly notes: readonly string[];
  /** The sides at which it sees, in times of those of the quality; 1 where nothing is said. */
  readonly scale?: number;
  /** Pixels of its input per cell of its output, to each side; 4 where nothing is said. */
  readonly cell?: number;
  readonly sentences?: Sentences;
}

export interface Catalogue {
  readonly models: readonly ModelEntry[];
  /** The network for visitors who choose a sentence. */
  readonly text?: ModelEntry;
  readonly center: {
    readonly height: number;
    readonly width: number;
    readonly values: readonly number[];
  };
}

/** The network that the choice of a sentence, or of none, asks for. */
export function entryFor({ models: [first], text }: Catalogue, read: string | null): ModelEntry {
  const wanted = read === null ? first : text;
  if (!wanted) throw new Error("the catalogue has no such network");
  return wanted;
}

/** The number of a sentence among the catalogue's. */
export function numberOf({ text }: Catalogue, read: string | null): number | null {
  return read === null ? null : (text?.sentences?.texts.indexOf(read) ?? null);
}

/** Bytes that a visitor fetches for a network. */
export function bytesOf({ topology, weights, sentences }: ModelEntry): number {
  return topology.bytes + weights.bytes + (sentences?.vectors.bytes ?? 0);
}

/** Addresses of all files that a catalogue names. */
export function filesOf({ models, text }: Catalogue, base: string): string[] {
  const entries = text ? [...models, text] : models;
  return entries
    .flatMap(({ topology, weights, golden, sentences }) => [
      topology,
      weights,
      golden,
      ...(sentences ? [sentences.vectors] : []),
    ])
    .map(({ path }) => new URL(path, base).href);
}

/** A stored picture and the density that Keras makes of it, in base64; after which sentence. */
export interface Golden {
  readonly height: number;
  readonly width: number;
  /** (h, w, 3) uint8 RGB. */
  readonly rgb: string;
  /** One value per cell, float32, little-endian. */
  readonly density: string;
  readonly sentence?: number;
}

export type Request =
  | { kind: "start"; epoch: number; base: string; entry: ModelEntry; backend: Backend | "auto" }
  | {
      kind: "predict";
      id: number;
      picture: ImageBitmap | ImageData;
      isLive: boolean;
      size: readonly [number, number];
      /** The number of the sentence; null for a network that reads none. */
      sentence: number | null;
    }
  | { kind: "memory"; id: number };

export type Reply =
  | { kind: "progress"; epoch: number; loaded: number; total: number }
  | { kind: "checking"; epoch: number }
  | { kind: "ready"; epoch: number; report: EngineReport }
  | { kind: "broken"; epoch: number; code: string; detail: string }
  | { kind: "map"; id: number; prediction: Prediction }
  | { kind: "memory"; id: number; tensors: number; bytes: number }
  | { kind: "failed"; id: number; code: string; detail: string };

/** A density over a grid that lies over the whole picture, and how long it took. */
export interface Prediction {
  readonly values: Float32Array;
  readonly height: number;
  readonly width: number;
  /** Of the network's input. */
  readonly frame: readonly [number, number];
  readonly prepare: number;
  readonly network: number;
}

/** An error that messages.ts has words for. */
export class Trouble extends Error {
  constructor(
    readonly code: string,
    readonly detail = "",
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}

export function troubleOf(error: unknown, otherwise: string): Trouble {
  if (error instanceof Trouble) return error;
  return new Trouble(otherwise, error instanceof Error ? error.message : String(error));
}
