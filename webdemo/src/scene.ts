// The pictures and maps that are on the stage. They are large, so they live beside the state.

import type { Grid } from "./density";

export interface Frozen {
  readonly frame: HTMLCanvasElement;
  readonly grid: Grid;
}

export interface Scene {
  readonly frame: HTMLCanvasElement;
  grid: Grid | null;
  frozen: [Frozen | null, Frozen | null];
}
