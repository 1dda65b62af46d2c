// The pixels of a picture in the worker.

let scratch: OffscreenCanvas | null = null;

/**
 * The pixels of a picture, shrunk by the browser so that no side is longer than `limit`.
 *
 * An ImageBitmap is closed: its memory is not the garbage collector's.
 */
export function pixelsOf(picture: ImageBitmap | ImageData, limit: number): ImageData {
  if ("data" in picture) return picture;
  const ratio = Math.min(1, limit / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * ratio));
  const height = Math.max(1, Math.round(picture.height * ratio));
  try {
    scratch ??= new OffscreenCanvas(width, height);
    if (scratch.width !== width || scratch.height !== height) {
      scratch.width = width;
      scratch.height = height;
    }
    const context = scratch.getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("the browser gives no canvas");
    context.imageSmoothingQuality = "medium";
    context.drawImage(picture, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  } finally {
    picture.close();
  }
}
