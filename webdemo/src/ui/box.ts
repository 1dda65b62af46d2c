// The box whose share is read: drawn with the pointer on the picture, or typed.

import { type Box, boxBetween, clamp, type Point } from "../density";
import type { Panel } from "../render";
import type { Store } from "../state";
import type { Elements } from "./elements";

/** A shorter drag is a click, and a click removes the box. */
const SMALLEST = 0.01;

export function connectBox(elements: Elements, store: Store, shown: () => readonly Panel[]): void {
  const { canvas, box: fields, boxClear } = elements;
  let from: Point | null = null;

  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    from = toPicture(event, canvas, shown());
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from) return;
    const box = boxBetween(from, toPicture(event, canvas, shown()));
    if (Math.max(box.width, box.height) >= SMALLEST) store.dispatch({ type: "box", box });
  });
  canvas.addEventListener("pointerup", (event) => {
    if (!from) return;
    const box = boxBetween(from, toPicture(event, canvas, shown()));
    from = null;
    if (Math.max(box.width, box.height) < SMALLEST) store.dispatch({ type: "box", box: null });
  });
  canvas.addEventListener("pointercancel", () => {
    from = null;
  });

  for (const field of fields) {
    field.addEventListener("change", () => store.dispatch({ type: "box", box: typed(fields) }));
  }
  boxClear.addEventListener("click", () => {
    store.dispatch({ type: "box", box: null });
    fields[0].focus(); // the button is disabled now and would lose the focus
  });
}

/** Shows a box in the fields, unless somebody is typing in them. */
export function showBox(elements: Elements, box: Box | null): void {
  const values = box ? [box.x, box.y, box.width, box.height] : [];
  elements.box.forEach((field, i) => {
    const value = values[i];
    if (document.activeElement !== field) {
      field.value = value === undefined ? "" : String(Math.round(100 * value));
    }
  });
  elements.boxClear.disabled = box === null;
}

/** The box of four fields in per cent; what is not filled in yet is the middle's. */
function typed(fields: Elements["box"]): Box {
  const defaults = [25, 25, 50, 50];
  const [x, y, width, height] = fields.map((field, i) => {
    const value = Number.isNaN(field.valueAsNumber) ? (defaults[i] ?? 0) : field.valueAsNumber;
    return value / 100;
  }) as [number, number, number, number];
  const [left, top] = [clamp(x, 0, 0.99), clamp(y, 0, 0.99)];
  return {
    x: left,
    y: top,
    width: clamp(width, 0.01, 1 - left),
    height: clamp(height, 0.01, 1 - top),
  };
}

/** Where a pointer is on the picture; in the view side by side, on the panel that is nearest. */
function toPicture(event: PointerEvent, canvas: HTMLCanvasElement, shown: readonly Panel[]): Point {
  const bounds = canvas.getBoundingClientRect();
  const x = ((event.clientX - bounds.left) / bounds.width) * canvas.width;
  const y = ((event.clientY - bounds.top) / bounds.height) * canvas.height;
  const panel = shown.findLast((each) => x >= each.x && y >= each.y) ?? shown[0];
  if (!panel) return { x: 0, y: 0 };
  return { x: clamp((x - panel.x) / panel.width), y: clamp((y - panel.y) / panel.height) };
}
