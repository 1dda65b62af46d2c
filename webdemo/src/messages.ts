// Every sentence that the program says to a visitor. Words that never change stand in index.html.

import type { Point } from "./density";
import {
  type Backend,
  type Engine,
  type Milliseconds,
  type Problem,
  type Quality,
  type Shares,
  type Source,
  sizeOf,
  type View,
} from "./state";

/** What is wrong, and what to do about it. */
export interface Words {
  readonly what: string;
  readonly fix: string;
}

const PROBLEMS: Record<string, Words> = {
  "camera-missing": {
    what: "No camera was found.",
    fix: "Plug one in and press Camera again, or open a picture instead.",
  },
  "camera-denied": {
    what: "The browser may not use the camera.",
    fix: "Allow it in the address bar and press Camera again, or open a picture instead.",
  },
  "camera-busy": {
    what: "The camera is in use by another program.",
    fix: "Close that program or tab, then press Camera again.",
  },
  "camera-insecure": {
    what: "Browsers give a page the camera only on localhost or over https.",
    fix: "Open the page at such an address, or open a picture instead.",
  },
  "camera-lost": {
    what: "The camera has stopped sending pictures.",
    fix: "Check its plug and press Camera again.",
  },
  "camera-failed": {
    what: "The camera could not be started.",
    fix: "Press Camera again, choose another camera, or open a picture instead.",
  },
  "file-empty": { what: "The file is empty.", fix: "Choose another file." },
  "file-unsupported": {
    what: "This is neither a picture nor a video that the browser can show.",
    fix: "Save it as JPEG, PNG, WebP or MP4 and open that.",
  },
  "file-damaged": {
    what: "The picture cannot be decoded; the file may be damaged or cut short.",
    fix: "Open it in a picture program and save it again.",
  },
  "file-too-large": {
    what: "The picture has too many pixels for a browser.",
    fix: "Make it smaller, 8,000 × 8,000 pixels at most, and open that.",
  },
  "video-unplayable": {
    what: "The browser cannot play this video.",
    fix: "Convert it to MP4 (H.264) or WebM and open that.",
  },
  "video-empty": { what: "The video holds no frames.", fix: "Open another video." },
  "nothing-pasted": {
    what: "The clipboard holds no picture.",
    fix: "Copy a picture, not its address, and paste again.",
  },
  "model-missing": {
    what: "The network's file is not where this page expects it.",
    fix: "Whoever runs this page should copy its whole folder again. You can also reload.",
  },
  "model-damaged": {
    what: "The network's file is damaged or belongs to another version of this page.",
    fix: "Reload the page; if that does not help, copy its folder again.",
  },
  "model-unusable": {
    what: "The network's file is complete but gives no map.",
    fix: "Export it again with `main.py export --format tfjs`.",
  },
  offline: {
    what: "The network's file could not be fetched.",
    fix: "Check the connection and reload.",
  },
  "no-backend": {
    what: "This browser can run the network in none of its ways (WebGPU, WebGL, WebAssembly).",
    fix: "Update the browser, or switch its hardware acceleration on.",
  },
  "backend-missing": {
    what: "This way of computing is not to be had here.",
    fix: "Choose Automatic under Computing with.",
  },
  "engine-stopped": {
    what: "The computation has stopped unexpectedly.",
    fix: "Choose a lower quality or another way of computing, or reload the page.",
  },
  "save-failed": { what: "The file could not be saved.", fix: "Check the browser's downloads." },
  "fullscreen-refused": {
    what: "The browser does not allow full screen here.",
    fix: "Use the browser's own full screen, usually F11.",
  },
};

export function wordsFor(problem: Problem): Words & { detail: string } {
  const words = PROBLEMS[problem.code] ?? {
    what: "Something went wrong.",
    fix: "Reload the page.",
  };
  return { ...words, detail: problem.detail ?? "" };
}

const QUALITY_NAMES: Record<Quality, string> = {
  very_low: "Very low",
  low: "Low",
  medium: "Medium",
  high: "High",
  very_high: "Very high",
};

export function qualityWords(quality: Quality, scale: number): string {
  return `${QUALITY_NAMES[quality]} · ${sizeOf(quality, scale).join(" × ")}`;
}

export const BACKEND_NAMES: Record<Backend, string> = {
  webgpu: "WebGPU",
  webgl: "WebGL",
  wasm: "WebAssembly",
};

export const VIEW_NAMES: Record<View, string> = {
  overlay: "Overlay",
  map: "Map",
  side: "Side by side",
  contour: "Contours",
};

export function engineStatus(engine: Engine): string {
  switch (engine.kind) {
    case "loading":
      return engine.fraction === null
        ? "Fetching the network…"
        : `Fetching the network: ${Math.round(100 * engine.fraction)} %`;
    case "checking":
      return "Checking that this browser computes correctly…";
    case "failed":
      return "The network is not running.";
    case "ready": {
      const { backend, threads } = engine.report;
      return `${BACKEND_NAMES[backend]}${threads > 1 ? `, ${threads} threads` : ""}`;
    }
  }
}

export function sourceStatus(source: Source): string {
  switch (source.kind) {
    case "none":
      return "";
    case "camera":
      return `Camera on: ${source.name}`;
    default:
      return source.name;
  }
}

export function openingStatus(name: string): string {
  return `Opening ${name}…`;
}

/** Where a point lies, for people who do not see the picture. */
export function place({ x, y }: Point): string {
  const across = x < 1 / 3 ? "left" : x > 2 / 3 ? "right" : "";
  const down = y < 1 / 3 ? "top" : y > 2 / 3 ? "bottom" : "";
  if (!across && !down) return "in the middle";
  if (!across) return `at the ${down}`;
  return down ? `at the ${down} ${across}` : `on the ${across}`;
}

export const READ_NOTHING = "nothing";

/** What the choice of a sentence costs, and its terms. */
export function readNote(bytes: number, licence: string): string {
  const megabytes = (bytes / 1e6).toFixed(0);
  return `Loads a second network once (${megabytes} MB). Licence: ${licence} (SJTU-TIS).`;
}

export function readWords(read: string): string {
  return `After reading “${read}”`;
}

/** The name of a result: the picture's, and what was read before. */
export function nameAfter(name: string, read: string | null): string {
  return read === null ? name : `${name}, after reading “${read}”`;
}

export function describe(name: string, point: Point): string {
  const [right, below] = [Math.round(100 * point.x), Math.round(100 * point.y)];
  return (
    `Predicted attention on ${name}: the hottest point is ${place(point)}, ` +
    `${right} % from the left and ${below} % from the top.`
  );
}

export function percent(share: number): string {
  const value = 100 * share;
  return `${value.toFixed(value < 9.95 ? 1 : 0)} %`;
}

export function shareWords({ predicted, centre, area }: Shares): string {
  return (
    `The box holds ${percent(predicted)} of the predicted attention and ${percent(area)} of the ` +
    `area. The habit of looking at the middle alone would give it ${percent(centre)}.`
  );
}

export function speedWords(framesPerSecond: number | null, times: Milliseconds): string {
  const total = times.prepare + times.network + times.draw;
  return framesPerSecond === null
    ? `${total.toFixed(0)} ms for this picture`
    : `${framesPerSecond.toFixed(framesPerSecond < 9.95 ? 1 : 0)} frames per second`;
}

export function stageWords({ prepare, network, draw }: Milliseconds): string {
  return `prepare ${prepare.toFixed(1)} ms · network ${network.toFixed(1)} ms · draw ${draw.toFixed(1)} ms`;
}

export function compareWords(cc: number, sim: number): string {
  return `The two maps agree with a correlation of ${cc.toFixed(2)} and share ${percent(sim)} of their attention.`;
}

export const NOT_COMPARABLE =
  "The two pictures have different shapes, so only their shares can be compared.";
