// The page's elements, looked up once and typed; a missing one is an error with its name.

export function find<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no <${kind.name}> #${id}`);
  return element;
}

export type Elements = ReturnType<typeof elements>;

export function elements() {
  const button = (id: string) => find(id, HTMLButtonElement);
  const input = (id: string) => find(id, HTMLInputElement);
  const select = (id: string) => find(id, HTMLSelectElement);
  const any = (id: string) => find(id, HTMLElement);
  const canvas = (id: string) => find(id, HTMLCanvasElement);
  return {
    about: find("about", HTMLDialogElement),
    aboutOpen: button("about-open"),
    aboutClose: button("about-close"),
    aboutModel: any("about-model"),
    aboutText: any("about-text"),
    openFile: button("open-file"),
    file: input("file"),
    camera: button("camera"),
    cameraChoice: select("camera-choice"),
    samples: any("samples"),
    problem: any("problem"),
    problemWhat: any("problem-what"),
    problemFix: any("problem-fix"),
    problemDetail: any("problem-detail"),
    problemClose: button("problem-close"),
    screen: any("screen"),
    canvas: canvas("canvas"),
    veil: any("veil"),
    veilText: any("veil-text"),
    progress: find("progress", HTMLProgressElement),
    drop: any("drop"),
    fullscreenLeave: button("fullscreen-leave"),
    legendBar: any("legend-bar"),
    legendLines: any("legend-lines"),
    after: any("after"),
    pause: button("pause"),
    freezeA: button("freeze-a"),
    freezeB: button("freeze-b"),
    savePng: button("save-png"),
    saveCsv: button("save-csv"),
    fullscreen: button("fullscreen"),
    compare: any("compare"),
    unfreeze: button("unfreeze"),
    frozen: [canvas("frozen-a"), canvas("frozen-b")] as const,
    captions: [any("caption-a"), any("caption-b")] as const,
    compareText: any("compare-text"),
    status: any("status"),
    readField: any("read-field"),
    read: select("read"),
    readNote: any("read-note"),
    views: any("views"),
    colormaps: any("colormaps"),
    opacity: input("opacity"),
    marker: input("marker"),
    shares: any("shares"),
    box: [input("box-x"), input("box-y"), input("box-width"), input("box-height")] as const,
    boxClear: button("box-clear"),
    speed: any("speed"),
    stages: any("stages"),
    quality: select("quality"),
    backend: select("backend"),
    smoothing: input("smoothing"),
    smoothingField: any("smoothing-field"),
    mirror: input("mirror"),
    mirrorField: any("mirror-field"),
  };
}

/** Fills a select; the choice is kept where it is still there. */
export function fillSelect(
  select: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
): void {
  const kept = select.value;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  if (options.some(([value]) => value === kept)) select.value = kept;
}

/** Adds radio buttons that look like one row of buttons. */
export function fillChoice(
  fieldset: HTMLElement,
  name: string,
  options: readonly (readonly [string, string])[],
  onChoice: (value: string) => void,
): void {
  const row = document.createElement("div");
  row.className = "segments";
  for (const [value, text] of options) {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = name;
    radio.value = value;
    radio.addEventListener("change", () => onChoice(value));
    const words = document.createElement("span");
    words.textContent = text;
    label.append(radio, words);
    row.append(label);
  }
  fieldset.append(row);
}

export function setText(element: HTMLElement, text: string): void {
  // Writing the same words again would make a screen reader say them again.
  if (element.textContent !== text) element.textContent = text;
}
