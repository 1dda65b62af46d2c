// Everything the page knows, as data: changed in one place, drawn from one place.

import type { Colormap } from "./colormap";
import type { Box, Point } from "./density";

export const QUALITIES = [
  { id: "very_low", height: 48, width: 64 },
  { id: "low", height: 72, width: 96 },
  { id: "medium", height: 120, width: 160 },
  { id: "high", height: 168, width: 224 },
  { id: "very_high", height: 240, width: 320 },
] as const;
export type Quality = (typeof QUALITIES)[number]["id"];

export const BACKENDS = ["webgpu", "webgl", "wasm"] as const;
export type Backend = (typeof BACKENDS)[number];

export const VIEWS = ["overlay", "map", "side", "contour"] as const;
export type View = (typeof VIEWS)[number];

export interface Settings {
  readonly quality: Quality | "auto";
  readonly backend: Backend | "auto";
  readonly view: View;
  readonly colormap: Colormap;
  readonly opacity: number;
  readonly smoothing: number;
  readonly marker: boolean;
  readonly mirror: boolean;
}

/** How the network runs, once it does. */
export interface EngineReport {
  readonly backend: Backend;
  readonly threads: number;
  /** Of one picture element of the network's input; tells which quality the machine can hold. */
  readonly millisecondsPerPixel: number;
  /** The sides at which the network sees, in times of those of the quality. */
  readonly scale: number;
  /** Backends that were tried before and why they were left. */
  readonly passedOver: readonly { backend: Backend; why: string }[];
  /** Addresses of what the worker has fetched. */
  readonly loaded: readonly string[];
}

export type Engine =
  | { kind: "loading"; fraction: number | null }
  | { kind: "checking" }
  | { kind: "ready"; report: EngineReport }
  | { kind: "failed" };

export type Source =
  | { kind: "none" }
  | { kind: "picture"; name: string }
  | { kind: "video"; name: string }
  | { kind: "camera"; name: string };

export interface Milliseconds {
  readonly prepare: number;
  readonly network: number;
  readonly draw: number;
}

/** What is read off the newest map. */
export interface Reading {
  readonly framesPerSecond: number | null;
  readonly milliseconds: Milliseconds;
  readonly quality: Quality;
  readonly size: readonly [number, number];
  readonly peak: Point;
  /** The sentence that had been read; null for none. */
  readonly read: string | null;
}

export interface Shares {
  readonly predicted: number;
  readonly centre: number;
  readonly area: number;
}

/** What went wrong, in words that messages.ts has. */
export interface Problem {
  readonly code: string;
  readonly detail?: string;
}

export interface Camera {
  readonly id: string;
  readonly label: string;
}

export interface State {
  readonly engine: Engine;
  readonly source: Source;
  /** What is being opened; until it is there, what was there before goes on. */
  readonly opening: string | null;
  readonly settings: Settings;
  /** The sentence that the next map is made after; null for none. */
  readonly read: string | null;
  readonly isPaused: boolean;
  readonly isHidden: boolean;
  readonly reading: Reading | null;
  readonly box: Box | null;
  readonly shares: Shares | null;
  /** Names of the two frozen frames. */
  readonly frozen: readonly [string | null, string | null];
  readonly cameras: readonly Camera[];
  readonly problem: Problem | null;
}

export type Action =
  | { type: "engine"; engine: Engine }
  | { type: "pace"; millisecondsPerPixel: number }
  | { type: "opening"; name: string | null }
  | { type: "source"; source: Source }
  | { type: "set"; settings: Partial<Settings> }
  | { type: "read"; read: string | null }
  | { type: "pause"; isPaused: boolean }
  | { type: "hidden"; isHidden: boolean }
  | { type: "reading"; reading: Reading }
  | { type: "box"; box: Box | null }
  | { type: "shares"; shares: Shares | null }
  | { type: "freeze"; slot: 0 | 1; name: string | null }
  | { type: "cameras"; cameras: readonly Camera[] }
  | { type: "problem"; problem: Problem | null };

export const START: State = {
  engine: { kind: "loading", fraction: null },
  source: { kind: "none" },
  opening: null,
  settings: {
    quality: "auto",
    backend: "auto",
    view: "overlay",
    colormap: "plasma",
    opacity: 0.75,
    smoothing: 0.5,
    marker: true,
    mirror: true,
  },
  read: null,
  isPaused: false,
  isHidden: false,
  reading: null,
  box: null,
  shares: null,
  frozen: [null, null],
  cameras: [],
  problem: null,
};

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "engine":
      return { ...state, engine: action.engine };
    case "pace": {
      if (state.engine.kind !== "ready") return state;
      const { millisecondsPerPixel } = action;
      const report = { ...state.engine.report, millisecondsPerPixel };
      return { ...state, engine: { kind: "ready", report } };
    }
    case "opening":
      return { ...state, opening: action.name };
    case "source": {
      // What was read off the picture before does not hold for the next one.
      const anew = { opening: null, reading: null, isPaused: false, shares: null };
      return { ...state, ...anew, source: action.source };
    }
    case "set":
      return { ...state, settings: { ...state.settings, ...action.settings } };
    case "read":
      return { ...state, read: action.read };
    case "pause":
      return { ...state, isPaused: action.isPaused };
    case "hidden":
      return { ...state, isHidden: action.isHidden };
    case "reading":
      return { ...state, reading: action.reading };
    case "box":
      return { ...state, box: action.box, shares: action.box ? state.shares : null };
    case "shares":
      return { ...state, shares: action.shares };
    case "freeze": {
      const [first, second] = state.frozen;
      return { ...state, frozen: action.slot === 0 ? [action.name, second] : [first, action.name] };
    }
    case "cameras":
      return { ...state, cameras: action.cameras };
    case "problem":
      return { ...state, problem: action.problem };
  }
}

export type Store = ReturnType<typeof createStore>;

export function createStore(state: State = START) {
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    dispatch(action: Action): void {
      const before = state;
      state = reduce(state, action);
      if (state !== before) for (const listener of listeners) listener(state, before);
    },
    subscribe(listener: (state: State, before: State) => void): void {
      listeners.add(listener);
    },
  };
}

/** Whether frames follow each other by themselves. */
export function isLive(state: State): boolean {
  return state.source.kind === "video" || state.source.kind === "camera";
}

/** Height and width of a quality, for a network that sees at `scale` times the sides. */
export function sizeOf(quality: Quality, scale = 1): readonly [number, number] {
  const { height, width } = QUALITIES.find(({ id }) => id === quality) ?? QUALITIES[0];
  return [scale * height, scale * width];
}

export function scaleOf({ engine }: State): number {
  return engine.kind === "ready" ? engine.report.scale : 1;
}

// The finer qualities see markedly better, so a live picture may take a tenth of a second.
const LIVE_BUDGET_MS = 100;
const STILL_BUDGET_MS = 1000;

/** The quality asked for; "auto" is the finest that the measured speed holds. */
export function chooseQuality(state: State): Quality {
  const { quality } = state.settings;
  if (quality !== "auto") return quality;
  if (state.engine.kind !== "ready") return "very_low";
  const budget = isLive(state) ? LIVE_BUDGET_MS : STILL_BUDGET_MS;
  const { millisecondsPerPixel, scale } = state.engine.report;
  const pixels = budget / (millisecondsPerPixel * scale ** 2);
  const affordable = QUALITIES.filter(({ height, width }) => height * width <= pixels);
  return affordable.at(-1)?.id ?? "very_low";
}
