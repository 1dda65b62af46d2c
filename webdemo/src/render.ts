// Frame and map become one picture on a canvas: overlay, map, side by side, contours.

import { type Colormap, paint } from "./colormap";
import { contour } from "./contour";
import { type Box, type Grid, levelsHolding, peak, toMap } from "./density";
import { resize } from "./letterbox";
import type { View } from "./state";

export interface Look {
  readonly view: View;
  readonly colormap: Colormap;
  readonly opacity: number;
  readonly marker: boolean;
  readonly box: Box | null;
}

/** Where on the canvas the whole picture lies. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Contours enclose these shares of the predicted attention. */
export const CONTOUR_SHARES = [0.25, 0.5, 0.75] as const;
/** How far the picture under the heat loses its colours, as in msinet/visualize/heat.py. */
const GREYED = 0.6;
/** The map is interpolated to this side before it is coloured; the browser does the rest. */
const SMOOTH_SIDE = 256;
const SMALLEST_SHOWN = 640;
const GAP_SHARE = 0.01;

/** Where the picture lies on the canvas: two panels side by side, else one. */
export function panels(view: View, width: number, height: number, isTall: boolean): Panel[] {
  const first = { x: 0, y: 0, width, height };
  if (view !== "side") return [first];
  const gap = Math.max(2, Math.round(GAP_SHARE * Math.max(width, height)));
  const second = isTall ? { ...first, y: height + gap } : { ...first, x: width + gap };
  return [first, second];
}

/** Pixels of the canvas for a frame: lines stay thin on small pictures, drawing quick on large. */
export function shownSize(width: number, height: number, limit: number): [number, number] {
  const longest = Math.max(width, height);
  const ratio = longest > limit ? limit / longest : Math.max(1, SMALLEST_SHOWN / longest);
  return [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
}

/** A frame and the map that lies over it, if there is one yet. */
export interface Drawn {
  readonly frame: HTMLCanvasElement;
  readonly grid: Grid | null;
}

/** Draws a scene; the canvas takes the size that the view needs. Returns where the picture lies. */
export function draw(
  canvas: HTMLCanvasElement,
  scene: Drawn,
  look: Look,
  isTall: boolean,
  limit: number,
): Panel[] {
  const [width, height] = shownSize(scene.frame.width, scene.frame.height, limit);
  const shown = panels(look.view, width, height, isTall);
  const [last] = shown.slice(-1);
  if (!last) return [];
  const [fullWidth, fullHeight] = [last.x + last.width, last.y + last.height];
  if (canvas.width !== fullWidth || canvas.height !== fullHeight) {
    canvas.width = fullWidth;
    canvas.height = fullHeight;
  }
  const context = canvas.getContext("2d");
  if (!context) return [];
  context.imageSmoothingQuality = "high";
  context.clearRect(0, 0, fullWidth, fullHeight);
  shown.forEach((panel, i) => {
    context.save();
    context.translate(panel.x, panel.y);
    context.beginPath();
    context.rect(0, 0, panel.width, panel.height);
    context.clip();
    drawPanel(context, scene, look, panel, i);
    context.restore();
  });
  return shown;
}

function drawPanel(
  context: CanvasRenderingContext2D,
  { frame, grid }: Drawn,
  look: Look,
  { width, height }: Panel,
  index: number,
): void {
  const showsMap = look.view === "map" || (look.view === "side" && index === 1);
  const isPlain = look.view === "side" && index === 0;
  if (grid && showsMap) drawHeat(context, grid, look.colormap, null, width, height);
  else context.drawImage(frame, 0, 0, width, height);
  if (!grid) return;
  if (look.view === "overlay") {
    grey(context, width, height, look.opacity);
    drawHeat(context, grid, look.colormap, look.opacity, width, height);
  }
  if (look.view === "contour") drawContours(context, grid, width, height);
  if (look.marker && !isPlain) drawMarker(context, grid, width, height);
  if (look.box) drawBox(context, look.box, width, height);
}

/** Takes most of the colours away, so that those left are the heat's. */
function grey(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  opacity: number,
): void {
  context.save();
  context.globalCompositeOperation = "saturation";
  context.globalAlpha = GREYED * Math.min(1, opacity / 0.75);
  context.fillStyle = "#808080";
  context.fillRect(0, 0, width, height);
  context.restore();
}

let heat: HTMLCanvasElement | null = null;

function drawHeat(
  context: CanvasRenderingContext2D,
  grid: Grid,
  colormap: Colormap,
  opacity: number | null,
  width: number,
  height: number,
): void {
  const ratio = Math.min(4, Math.max(1, SMOOTH_SIDE / Math.max(grid.height, grid.width)));
  const [rows, columns] = [Math.round(grid.height * ratio), Math.round(grid.width * ratio)];
  const map = resize(toMap(grid.values), [grid.height, grid.width], [rows, columns]);
  heat ??= document.createElement("canvas");
  heat.width = columns;
  heat.height = rows;
  heat
    .getContext("2d")
    ?.putImageData(new ImageData(paint(map, colormap, opacity), columns, rows), 0, 0);
  context.drawImage(heat, 0, 0, width, height);
}

/** White lines with a dark edge are seen on any picture; the thickest encloses the least. */
function drawContours(
  context: CanvasRenderingContext2D,
  grid: Grid,
  width: number,
  height: number,
): void {
  const unit = Math.max(width, height) / 640;
  const levels = levelsHolding(grid.values, CONTOUR_SHARES);
  context.lineCap = "round";
  levels.forEach((level, i) => {
    const thick = (3.5 - i) * unit;
    context.beginPath();
    for (const [from, to] of contour(grid, level)) {
      context.moveTo(from.x * width, from.y * height);
      context.lineTo(to.x * width, to.y * height);
    }
    context.setLineDash([]);
    stroke(context, thick + 2 * unit, "#0009");
    stroke(context, thick, ["#fff", "#ffd54a", "#7fd1ff"][i] ?? "#fff");
  });
}

function drawMarker(
  context: CanvasRenderingContext2D,
  grid: Grid,
  width: number,
  height: number,
): void {
  const { x, y } = peak(grid);
  const unit = Math.max(width, height) / 640;
  const [centreX, centreY, radius] = [x * width, y * height, 12 * unit];
  context.beginPath();
  context.arc(centreX, centreY, radius, 0, 2 * Math.PI);
  for (const [alongX, alongY] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(centreX + alongX * radius * 0.55, centreY + alongY * radius * 0.55);
    context.lineTo(centreX + alongX * radius * 1.5, centreY + alongY * radius * 1.5);
  }
  stroke(context, 5 * unit, "#000c");
  stroke(context, 2.5 * unit, "#fff");
}

function drawBox(context: CanvasRenderingContext2D, box: Box, width: number, height: number): void {
  const unit = Math.max(width, height) / 640;
  context.beginPath();
  context.rect(box.x * width, box.y * height, box.width * width, box.height * height);
  stroke(context, 4 * unit, "#000c");
  context.setLineDash([8 * unit, 5 * unit]);
  stroke(context, 2 * unit, "#fff");
  context.setLineDash([]);
}

function stroke(context: CanvasRenderingContext2D, width: number, style: string): void {
  context.lineWidth = width;
  context.strokeStyle = style;
  context.stroke();
}
