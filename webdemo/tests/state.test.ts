import { describe, expect, it } from "vitest";
import {
  chooseQuality,
  createStore,
  QUALITIES,
  reduce,
  START,
  type State,
  scaleOf,
  sizeOf,
} from "../src/state";

const ready = (millisecondsPerPixel: number, scale = 1): State["engine"] => ({
  kind: "ready",
  report: { backend: "wasm", threads: 1, millisecondsPerPixel, scale, passedOver: [], loaded: [] },
});

describe("reduce", () => {
  it("forgets what was read off the picture before, and the pause", () => {
    const before: State = {
      ...START,
      isPaused: true,
      shares: { predicted: 1, centre: 1, area: 1 },
    };
    const after = reduce(before, { type: "source", source: { kind: "picture", name: "a" } });
    expect([after.reading, after.shares, after.isPaused]).toEqual([null, null, false]);
  });

  it("takes the shares away with the box", () => {
    const before: State = { ...START, shares: { predicted: 1, centre: 1, area: 1 } };
    expect(reduce(before, { type: "box", box: null }).shares).toBeNull();
  });

  it("freezes into one place and leaves the other", () => {
    const first = reduce(START, { type: "freeze", slot: 1, name: "b" });
    expect(reduce(first, { type: "freeze", slot: 0, name: "a" }).frozen).toEqual(["a", "b"]);
  });

  it("keeps what was read before when another picture comes, until nothing is chosen", () => {
    const chosen = reduce(START, { type: "read", read: "a dog" });
    const next = reduce(chosen, { type: "source", source: { kind: "picture", name: "a" } });
    expect([START.read, next.read]).toEqual([null, "a dog"]);
    expect(reduce(next, { type: "read", read: null }).read).toBeNull();
  });

  it("changes only the settings it is told", () => {
    const { settings } = reduce(START, { type: "set", settings: { view: "map" } });
    expect(settings).toEqual({ ...START.settings, view: "map" });
  });
});

describe("chooseQuality", () => {
  const live: State = { ...START, source: { kind: "camera", name: "c" } };
  const still: State = { ...START, source: { kind: "picture", name: "p" } };

  it("takes the one that was chosen, however slow", () => {
    const state: State = { ...live, settings: { ...START.settings, quality: "very_high" } };
    expect(chooseQuality({ ...state, engine: ready(100) })).toBe("very_high");
  });

  it("takes the finest that a live picture can hold, and the coarsest on a slow machine", () => {
    const milliseconds = 110 / (240 * 320); // the largest takes 110 ms: a little too long
    expect(chooseQuality({ ...live, engine: ready(milliseconds) })).toBe("high");
    expect(chooseQuality({ ...live, engine: ready(milliseconds / 2) })).toBe("very_high");
    expect(chooseQuality({ ...live, engine: ready(1) })).toBe("very_low");
  });

  it("gives a still picture more time", () => {
    const engine = ready(300 / (240 * 320));
    expect(chooseQuality({ ...still, engine })).toBe("very_high");
    expect(chooseQuality({ ...live, engine })).toBe("medium");
  });

  it("counts the pixels that a network sees at twice the sides", () => {
    const engine = ready(900 / (480 * 640), 2);
    expect(chooseQuality({ ...still, engine })).toBe("very_high");
    expect(chooseQuality({ ...live, engine })).toBe("low"); // 144 × 192
  });
});

it("a quality has the sides of the network that runs", () => {
  expect(sizeOf("high", 2)).toEqual([336, 448]);
  expect([scaleOf(START), scaleOf({ ...START, engine: ready(1, 2) })]).toEqual([1, 2]);
});

it("the five qualities are the original demo's", () => {
  expect(QUALITIES.map(({ id }) => sizeOf(id))).toEqual([
    [48, 64],
    [72, 96],
    [120, 160],
    [168, 224],
    [240, 320],
  ]);
});

it("the store tells listeners what was and what is", () => {
  const store = createStore();
  const seen: [boolean, boolean][] = [];
  store.subscribe((now, before) => seen.push([before.isPaused, now.isPaused]));
  store.dispatch({ type: "pause", isPaused: true });
  expect(seen).toEqual([[false, true]]);
});
