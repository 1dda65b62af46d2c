// Files become pictures and videos; what cannot is said in words before the browser tries.

import { Trouble } from "./protocol";

/** More pixels than this are refused before they are decoded: they take gigabytes. */
export const MAX_PIXELS = 64_000_000;
/** Larger pictures are shrunk once, so that drawing them stays quick. */
const MAX_SIDE = 4096;
/** Where the sizes of all formats stand, save for a JPEG with an enormous thumbnail. */
const HEAD_BYTES = 1 << 18;

export interface Sniffed {
  readonly kind: "picture" | "video" | "other";
  /** Width and height in pixels, where the header says them. */
  readonly size: readonly [number, number] | null;
}

const OTHER: Sniffed = { kind: "other", size: null };

/** What a file is by its first bytes, whatever its name says. */
export function sniff(bytes: Uint8Array): Sniffed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) =>
    String.fromCharCode(...bytes.subarray(from, from + length));
  try {
    if (text(0, 8) === "\x89PNG\r\n\x1a\n") {
      return { kind: "picture", size: [view.getUint32(16), view.getUint32(20)] };
    }
    if (text(0, 3) === "\xff\xd8\xff") return { kind: "picture", size: jpegSize(view) };
    if (/^GIF8[79]a/.test(text(0, 6))) {
      return { kind: "picture", size: [view.getUint16(6, true), view.getUint16(8, true)] };
    }
    if (text(0, 2) === "BM") {
      return {
        kind: "picture",
        size: [view.getInt32(18, true), Math.abs(view.getInt32(22, true))],
      };
    }
    if (text(0, 4) === "RIFF" && text(8, 4) === "WEBP") {
      return { kind: "picture", size: webpSize(view, text(12, 4)) };
    }
    if (text(4, 4) === "ftyp") {
      return {
        kind: /^(avif|avis)/.test(text(8, 4)) ? "picture" : brandKind(text(8, 4)),
        size: null,
      };
    }
    if (text(0, 4) === "\x1aE\xdf\xa3" || text(0, 4) === "OggS")
      return { kind: "video", size: null };
  } catch (error) {
    // Cut short within its header: the browser will say that it cannot decode it.
    if (error instanceof RangeError) return { kind: "picture", size: null };
    throw error;
  }
  return OTHER;
}

function brandKind(brand: string): "video" | "other" {
  return /^(hei|hev|mif1|msf1)/.test(brand) ? "other" : "video"; // HEIC pictures, which few show
}

function jpegSize(view: DataView): readonly [number, number] | null {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    // The frame header: C0 to CF without the tables C4, C8 and CC.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return [view.getUint16(at + 7), view.getUint16(at + 5)];
    }
    if (marker >> 8 !== 0xff) return null;
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView, chunk: string): readonly [number, number] | null {
  if (chunk === "VP8X") {
    const side = (from: number) => 1 + view.getUint16(from, true) + (view.getUint8(from + 2) << 16);
    return [side(24), side(27)];
  }
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return [1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)];
  }
  if (chunk === "VP8 ")
    return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  return null;
}

/** Says what a file is; refuses what no browser can show or hold. */
export async function inspect(file: Blob): Promise<"picture" | "video"> {
  if (file.size === 0) throw new Trouble("file-empty");
  const { kind, size } = sniff(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (kind === "other") throw new Trouble("file-unsupported");
  if (size && size[0] * size[1] > MAX_PIXELS) {
    throw new Trouble("file-too-large", `${size[0]} × ${size[1]} pixels`);
  }
  return kind;
}

/** Decodes a picture, turned as its camera says. */
export async function decode(file: Blob): Promise<ImageBitmap> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    throw new Trouble("file-damaged");
  }
  const longest = Math.max(bitmap.width, bitmap.height);
  if (longest <= MAX_SIDE) return bitmap;
  const ratio = MAX_SIDE / longest;
  const smaller = await createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * ratio)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * ratio)),
    resizeQuality: "high",
  });
  bitmap.close();
  return smaller;
}

/** Opens a video and waits for its first frame. */
export async function openVideo(file: Blob): Promise<HTMLVideoElement> {
  const video = document.createElement("video");
  video.muted = true;
  video.loop = true;
  video.playsInline = true;
  video.src = URL.createObjectURL(file);
  try {
    await new Promise<void>((done, failed) => {
      video.onloadeddata = () => done();
      video.onerror = () => failed(new Trouble("video-unplayable", video.error?.message ?? ""));
      // A sound without pictures loads, too, and never has a size.
      video.onloadedmetadata = () => {
        if (!video.videoWidth) failed(new Trouble("video-empty"));
      };
    });
    await video.play();
  } catch (error) {
    closeVideo(video);
    throw error instanceof Trouble ? error : new Trouble("video-unplayable", String(error));
  }
  return video;
}

export function closeVideo(video: HTMLVideoElement): void {
  video.onerror = null;
  video.pause();
  URL.revokeObjectURL(video.src);
  video.removeAttribute("src");
  video.load();
}
