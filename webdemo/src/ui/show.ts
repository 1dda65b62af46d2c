// State to DOM, in one place.

import { COLORMAPS, gradient } from "../colormap";
import {
  BACKEND_NAMES,
  describe,
  engineStatus,
  nameAfter,
  openingStatus,
  qualityWords,
  readWords,
  shareWords,
  sourceStatus,
  speedWords,
  stageWords,
  wordsFor,
} from "../messages";
import { chooseQuality, isLive, QUALITIES, type State, scaleOf } from "../state";
import { showBox } from "./box";
import { type Elements, fillSelect, setText } from "./elements";

const NO_BOX = "Drag a box over the picture, or type one below.";
/** A figure that changes with every frame cannot be read. */
const FIGURES_EVERY_MS = 400;

export function createShow(elements: Elements): (state: State, before: State | null) => void {
  let shownAt = 0;
  return (state, before) => {
    showEngine(elements, state);
    showProblem(elements, state);
    if (state.cameras !== before?.cameras) showCameras(elements, state);
    if (!before || scaleOf(state) !== scaleOf(before)) showQualities(elements, state);
    if (state.settings !== before?.settings) showSettings(elements, state);
    elements.read.value = state.read ?? "";
    showTools(elements, state);
    const now = performance.now();
    const isFirst = before?.reading === null || state.reading === null;
    const isSteady = !isLive(state) || state.isPaused;
    if (isFirst || isSteady || now - shownAt > FIGURES_EVERY_MS) {
      shownAt = now;
      showFigures(elements, state);
    }
    if (state.box !== before?.box) showBox(elements, state.box);
  };
}

function showEngine(elements: Elements, state: State): void {
  const { engine, source, opening, reading, read } = state;
  const isWaiting = engine.kind === "loading" || engine.kind === "checking" || opening !== null;
  const isEmpty = source.kind === "none" && opening === null && engine.kind === "ready";
  elements.veil.hidden = !isWaiting && !isEmpty;
  elements.veil.classList.toggle("light", reading !== null);
  const words =
    opening !== null && engine.kind === "ready" ? openingStatus(opening) : engineStatus(engine);
  setText(
    elements.veilText,
    isEmpty ? "Open a picture, switch the camera on, or choose a sample." : words,
  );
  const fraction = engine.kind === "loading" ? engine.fraction : null;
  elements.progress.hidden = !isWaiting || engine.kind === "ready";
  if (fraction === null) elements.progress.removeAttribute("value");
  else elements.progress.value = fraction;
  if (engine.kind === "loading") return; // a percentage at every chunk would never be read out
  const after = read === null ? "" : readWords(read);
  const parts = [sourceStatus(source), after, engineStatus(engine)].filter(Boolean);
  if (engine.kind === "ready") {
    const [first] = engine.report.passedOver;
    if (first) parts.push(`${BACKEND_NAMES[first.backend]} was passed over: ${first.why}`);
  }
  setText(elements.status, parts.join(" · "));
}

function showProblem(elements: Elements, { problem }: State): void {
  elements.problem.hidden = problem === null;
  if (!problem) return;
  const { what, fix, detail } = wordsFor(problem);
  setText(elements.problemWhat, what);
  setText(elements.problemFix, fix);
  setText(elements.problemDetail, detail);
}

function showCameras(elements: Elements, { cameras }: State): void {
  const sides = [
    ["user", "Front camera"],
    ["environment", "Back camera"],
  ] as const;
  fillSelect(elements.cameraChoice, [
    ...sides,
    ...cameras.map(({ id, label }) => [id, label] as const),
  ]);
}

/** A network that sees at other sides has other sizes for the same qualities. */
function showQualities({ quality }: Elements, state: State): void {
  const scale = scaleOf(state);
  fillSelect(quality, [
    ["auto", "Automatic"],
    ...QUALITIES.map(({ id }) => [id, qualityWords(id, scale)] as const),
  ]);
}

function showSettings(elements: Elements, { settings }: State): void {
  check(elements.views, settings.view);
  check(elements.colormaps, settings.colormap);
  elements.opacity.value = String(settings.opacity);
  elements.opacity.disabled = settings.view !== "overlay";
  elements.smoothing.value = String(settings.smoothing);
  elements.marker.checked = settings.marker;
  elements.mirror.checked = settings.mirror;
  elements.quality.value = settings.quality;
  elements.backend.value = settings.backend;
  elements.legendLines.hidden = settings.view !== "contour";
  elements.legendBar.parentElement?.toggleAttribute("hidden", settings.view === "contour");
  const map = COLORMAPS.includes(settings.colormap) ? settings.colormap : COLORMAPS[0];
  elements.legendBar.style.backgroundImage = gradient(map);
}

function check(fieldset: HTMLElement, value: string): void {
  for (const radio of fieldset.querySelectorAll("input")) radio.checked = radio.value === value;
}

function showTools(elements: Elements, state: State): void {
  const { source, reading, isPaused, frozen } = state;
  const live = isLive(state);
  const hasMap = reading !== null;
  elements.pause.disabled = !live;
  elements.pause.setAttribute("aria-pressed", String(live && isPaused));
  setText(elements.pause, live && isPaused ? "Go on" : "Pause");
  for (const button of [elements.freezeA, elements.freezeB, elements.savePng, elements.saveCsv]) {
    button.disabled = !hasMap;
  }
  const isOn = source.kind === "camera";
  elements.camera.setAttribute("aria-pressed", String(isOn));
  setText(elements.camera, isOn ? "Camera off" : "Camera");
  elements.smoothingField.toggleAttribute("hidden", !live);
  elements.mirrorField.toggleAttribute("hidden", !isOn);
  elements.compare.hidden = frozen[0] === null && frozen[1] === null;
  frozen.forEach((name, i) => {
    const letter = "AB"[i];
    const words = name === null ? `${letter}: nothing frozen yet` : `${letter}: ${name}`;
    const [caption, canvas] = [elements.captions[i], elements.frozen[i]];
    if (caption) setText(caption, words);
    canvas?.setAttribute("aria-label", `Frozen map ${words}`);
    canvas?.toggleAttribute("hidden", name === null);
  });
}

function showFigures(elements: Elements, state: State): void {
  const { reading, source, settings, shares } = state;
  setText(elements.shares, shares ? shareWords(shares) : NO_BOX);
  elements.after.hidden = !reading || reading.read === null;
  setText(elements.after, reading?.read ? readWords(reading.read) : "");
  if (!reading) {
    setText(elements.speed, "–");
    setText(elements.stages, "");
    elements.canvas.setAttribute("aria-label", "No map yet");
    return;
  }
  setText(elements.speed, speedWords(reading.framesPerSecond, reading.milliseconds));
  setText(
    elements.stages,
    `${stageWords(reading.milliseconds)} · network sees ${reading.size.join(" × ")}`,
  );
  const name = source.kind === "none" ? "the picture" : source.name;
  elements.canvas.setAttribute("aria-label", describe(nameAfter(name, reading.read), reading.peak));
  const [auto] = elements.quality.options;
  if (auto && settings.quality === "auto")
    auto.text = `Automatic: ${qualityWords(chooseQuality(state), scaleOf(state))}`;
}
