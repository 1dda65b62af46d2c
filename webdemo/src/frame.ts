// The frame that is looked at: drawn once from the source, read by the worker, shown on the stage.

import { Trouble } from "./protocol";

/** Video frames larger than this are shrunk when they are taken. */
const LIVE_MAX_SIDE = 1280;

export interface Drawable {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

export function ofVideo(video: HTMLVideoElement): Drawable | null {
  const isReady = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;
  return isReady ? { image: video, width: video.videoWidth, height: video.videoHeight } : null;
}

/** Draws a source onto a canvas of its own size, on white, mirrored if asked. */
export function take(
  canvas: HTMLCanvasElement,
  from: Drawable,
  isLive: boolean,
  mirror: boolean,
): void {
  const ratio = isLive ? Math.min(1, LIVE_MAX_SIDE / Math.max(from.width, from.height)) : 1;
  const width = Math.max(1, Math.round(from.width * ratio));
  const height = Math.max(1, Math.round(from.height * ratio));
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d");
  if (!context) throw new Trouble("file-damaged", "the browser gives no canvas of this size");
  context.setTransform(mirror ? -1 : 1, 0, 0, 1, mirror ? width : 0, 0);
  context.fillStyle = "#fff"; // transparent pictures lie on white, as in msinet/pixels.py
  context.fillRect(0, 0, width, height);
  context.drawImage(from.image, 0, 0, width, height);
}

/** The frame as it is sent to the worker. */
export async function forWorker(canvas: HTMLCanvasElement): Promise<ImageBitmap | ImageData> {
  if (typeof OffscreenCanvas !== "undefined") return createImageBitmap(canvas);
  const context = canvas.getContext("2d");
  if (!context) throw new Trouble("engine-stopped", "the browser gives no canvas");
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}
