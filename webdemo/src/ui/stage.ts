// The stage: the canvas with the scene, the two frozen frames beside each other, full screen.

import type { App } from "../app";
import { correlation, overlap, shareInside } from "../density";
import { resize } from "../letterbox";
import { compareWords, NOT_COMPARABLE, percent } from "../messages";
import { draw, type Look, type Panel } from "../render";
import type { Frozen } from "../scene";
import type { State, Store } from "../state";
import { type Elements, setText } from "./elements";

const SCREEN_LIMIT = 1280;
const SAVED_LIMIT = 4096;
const FROZEN_LIMIT = 640;

export interface Stage {
  /** Draws soon, once, however often it is called before. */
  redraw(): void;
  draw(): void;
  panels(): readonly Panel[];
  /** The scene as it is shown, at the picture's own size, without the box. */
  picture(): HTMLCanvasElement;
}

export function createStage(elements: Elements, store: Store, app: () => App): Stage {
  let shown: readonly Panel[] = [];
  let isAsked = false;
  const narrow = matchMedia("(max-width: 40rem)");

  function lookOf({ settings, box }: State): Look {
    return { ...settings, box };
  }

  function isTall(frame: HTMLCanvasElement): boolean {
    // On a phone two panels below each other are larger; so are two very wide ones anywhere.
    return narrow.matches ? frame.width > 0.8 * frame.height : frame.width > 2 * frame.height;
  }

  function drawNow(): void {
    isAsked = false;
    const { scene } = app();
    const state = store.get();
    if (scene.frame.width > 1 && (scene.grid || state.source.kind !== "none")) {
      shown = draw(elements.canvas, scene, lookOf(state), isTall(scene.frame), SCREEN_LIMIT);
    }
    drawFrozen(state);
  }

  function drawFrozen(state: State): void {
    const { frozen } = app().scene;
    frozen.forEach((each, i) => {
      const canvas = elements.frozen[i];
      const view = state.settings.view === "side" ? "overlay" : state.settings.view;
      if (each && canvas) draw(canvas, each, { ...lookOf(state), view }, false, FROZEN_LIMIT);
    });
    const [a, b] = frozen;
    setText(elements.compareText, a && b ? compare(a, b, state) : "");
  }

  narrow.addEventListener("change", redraw);
  function redraw(): void {
    if (isAsked) return;
    isAsked = true;
    // A timer and not an animation frame: results are drawn while another window covers this one.
    setTimeout(drawNow);
  }

  return {
    redraw,
    draw: drawNow,
    panels: () => shown,
    picture() {
      const canvas = document.createElement("canvas");
      const { scene } = app();
      draw(canvas, scene, lookOf(store.get()), isTall(scene.frame), SAVED_LIMIT);
      return canvas;
    },
  };
}

/** How alike two frozen maps are, and what the box holds in each. */
function compare(a: Frozen, b: Frozen, { box }: State): string {
  const ratio = (frozen: Frozen) => frozen.frame.width / frozen.frame.height;
  const isAlike = Math.abs(Math.log(ratio(a) / ratio(b))) < 0.02;
  const shares = box
    ? ` The box holds ${percent(shareInside(a.grid, box))} in A and ${percent(shareInside(b.grid, box))} in B.`
    : "";
  if (!isAlike) return NOT_COMPARABLE + shares;
  const other = resize(b.grid.values, [b.grid.height, b.grid.width], [a.grid.height, a.grid.width]);
  const total = other.reduce((sum, value) => sum + value, 0);
  const density = other.map((value) => value / total);
  return (
    compareWords(correlation(a.grid.values, density), overlap(a.grid.values, density)) + shares
  );
}
