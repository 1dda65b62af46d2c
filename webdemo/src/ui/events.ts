// DOM events to actions.

import type { App } from "../app";
import { COLORMAPS } from "../colormap";
import { BACKEND_NAMES, VIEW_NAMES } from "../messages";
import { Trouble } from "../protocol";
import { resultName, saveBlob, savePng, toCsv } from "../save";
import { BACKENDS, QUALITIES, type Settings, type Store, VIEWS } from "../state";
import { type Elements, fillChoice, fillSelect } from "./elements";
import type { Stage } from "./stage";

const SAMPLES = [
  ["portrait.jpg", "A face and a sign"],
  ["table.jpg", "Things on a table"],
  ["poster.jpg", "A poster"],
  ["webpage.jpg", "A web page"],
  ["popout.png", "The odd one out"],
] as const;

export function connect(elements: Elements, store: Store, app: App, stage: Stage): void {
  connectSources(elements, store, app);
  connectSettings(elements, store);
  connectTools(elements, store, app, stage);
  document.addEventListener("visibilitychange", () =>
    store.dispatch({ type: "hidden", isHidden: document.hidden }),
  );
}

/** The sample that the page starts with. */
export function openFirstSample(app: App): Promise<void> {
  const [[file, name]] = SAMPLES;
  return app.openSample(`./samples/${file}`, name);
}

function connectSources(elements: Elements, store: Store, app: App): void {
  const openFirst = (files: Iterable<File> | null | undefined) => {
    const [file] = files ?? [];
    if (file) void app.openFile(file, file.name || "pasted picture");
    return Boolean(file);
  };
  elements.openFile.addEventListener("click", () => elements.file.click());
  elements.file.addEventListener("change", () => {
    openFirst(elements.file.files);
    elements.file.value = ""; // so that the same file can be opened again
  });
  elements.camera.addEventListener("click", () => {
    if (store.get().source.kind === "camera") app.closeCamera();
    else void app.openCamera(elements.cameraChoice.value);
  });
  elements.cameraChoice.addEventListener("change", () => {
    if (store.get().source.kind === "camera") void app.openCamera(elements.cameraChoice.value);
  });
  for (const [file, name] of SAMPLES) {
    elements.samples.append(sampleButton(file, name, app));
  }
  document.addEventListener("paste", (event) => {
    if (!openFirst(event.clipboardData?.files)) app.report(new Trouble("nothing-pasted"), "");
  });
  connectDrop(elements, openFirst);
  elements.problemClose.addEventListener("click", () => {
    store.dispatch({ type: "problem", problem: null });
    elements.openFile.focus(); // the button is gone and would lose the focus
  });
}

function sampleButton(file: string, name: string, app: App): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.title = name;
  const picture = document.createElement("img");
  picture.src = `./samples/${file}`;
  picture.alt = name;
  picture.width = 56;
  picture.height = 42;
  picture.decoding = "async";
  button.append(picture);
  button.addEventListener("click", () => void app.openSample(`./samples/${file}`, name));
  return button;
}

function connectDrop(
  { drop }: Elements,
  openFirst: (files: FileList | undefined) => boolean,
): void {
  let depth = 0; // enter and leave come for every element on the way
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragenter", (event) => {
    if (!holdsFiles(event)) return;
    depth += 1;
    drop.hidden = false;
  });
  document.addEventListener("dragleave", () => {
    depth = Math.max(0, depth - 1);
    drop.hidden = depth === 0;
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    drop.hidden = true;
    openFirst(event.dataTransfer?.files);
  });
}

function connectSettings(elements: Elements, store: Store): void {
  const set = (settings: Partial<Settings>) => store.dispatch({ type: "set", settings });
  const known = <Value extends string>(values: readonly Value[], value: string) =>
    values.find((each) => each === value);
  fillChoice(
    elements.views,
    "view",
    VIEWS.map((view) => [view, VIEW_NAMES[view]]),
    (value) => {
      const view = known(VIEWS, value);
      if (view) set({ view });
    },
  );
  const colours = COLORMAPS.map(
    (name) => [name, `${name.charAt(0).toUpperCase()}${name.slice(1)}`] as const,
  );
  fillChoice(elements.colormaps, "colormap", colours, (value) => {
    const colormap = known(COLORMAPS, value);
    if (colormap) set({ colormap });
  });
  fillSelect(elements.backend, [
    ["auto", "Automatic"],
    ...BACKENDS.map((id) => [id, BACKEND_NAMES[id]] as const),
  ]);
  elements.opacity.addEventListener("input", () =>
    set({ opacity: elements.opacity.valueAsNumber }),
  );
  elements.smoothing.addEventListener("input", () =>
    set({ smoothing: elements.smoothing.valueAsNumber }),
  );
  elements.marker.addEventListener("change", () => set({ marker: elements.marker.checked }));
  elements.mirror.addEventListener("change", () => set({ mirror: elements.mirror.checked }));
  elements.quality.addEventListener("change", () => {
    const { value } = elements.quality;
    set({ quality: QUALITIES.find(({ id }) => id === value)?.id ?? "auto" });
  });
  elements.backend.addEventListener("change", () => {
    set({ backend: known(BACKENDS, elements.backend.value) ?? "auto" });
  });
}

function connectTools(elements: Elements, store: Store, app: App, stage: Stage): void {
  const fileName = (ending: string) => {
    const { source, reading } = store.get();
    return resultName(source.kind === "none" ? "" : source.name, reading?.read ?? null, ending);
  };
  elements.pause.addEventListener("click", () => {
    store.dispatch({ type: "pause", isPaused: !store.get().isPaused });
  });
  elements.freezeA.addEventListener("click", () => app.freeze(0));
  elements.freezeB.addEventListener("click", () => app.freeze(1));
  elements.unfreeze.addEventListener("click", () => {
    app.unfreeze();
    elements.freezeA.focus();
  });
  elements.savePng.addEventListener("click", () => {
    const name = fileName(`${store.get().settings.view}.png`);
    savePng(stage.picture(), name).catch((error) => app.report(error, "save-failed"));
  });
  elements.saveCsv.addEventListener("click", () => {
    const { grid, frame } = app.scene;
    if (!grid) return;
    const csv = new Blob([toCsv(grid, frame.width, frame.height)], { type: "text/csv" });
    saveBlob(csv, fileName("attention.csv"));
  });
  elements.fullscreen.addEventListener("click", () => {
    const asked = elements.screen.requestFullscreen?.();
    if (!asked) app.report(new Trouble("fullscreen-refused"), "");
    else asked.catch(() => app.report(new Trouble("fullscreen-refused"), ""));
  });
  elements.fullscreenLeave.addEventListener("click", () => void document.exitFullscreen());
  document.addEventListener("fullscreenchange", () => stage.redraw());
}
