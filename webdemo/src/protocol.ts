// What the page and its worker say to each other, and the catalogue that both read.

import type { Rule } from "./letterbox";
import type { Backend, EngineReport } from "./state";

/** A file of the catalogue; `path` is relative to the catalogue and holds the hash. */
export interface Stored {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
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
}

export interface Catalogue {
  readonly models: readonly ModelEntry[];
  readonly center: {
    readonly height: number;
    readonly width: number;
    readonly values: readonly number[];
  };
}

/** A stored picture and the density that Keras makes of it, in base64. */
export interface Golden {
  readonly height: number;
  readonly width: number;
  /** (h, w, 3) uint8 RGB. */
  readonly rgb: string;
  /** (h / 4, w / 4) float32, little-endian. */
  readonly density: string;
}

export type Request =
  | { kind: "start"; epoch: number; base: string; entry: ModelEntry; backend: Backend | "auto" }
  | {
      kind: "predict";
      id: number;
      picture: ImageBitmap | ImageData;
      isLive: boolean;
      size: readonly [number, number];
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
