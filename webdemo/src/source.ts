// Whatever is looked at, behind one face: a picture, a video, the camera.

import { type CameraChoice, openCamera } from "./camera";
import { type Drawable, ofVideo } from "./frame";
import { closeVideo, decode, inspect, openVideo } from "./picture";
import { Trouble } from "./protocol";

export interface Opened {
  readonly kind: "picture" | "video" | "camera";
  readonly name: string;
  /** Whether people expect to see it as in a mirror. */
  readonly mirrors: boolean;
  /** The newest frame, or null while there is none. */
  drawable(): Drawable | null;
  setPaused(isPaused: boolean): void;
  close(): void;
}

export async function openFile(file: Blob, name: string): Promise<Opened> {
  if ((await inspect(file)) === "video") {
    const video = await openVideo(file);
    return {
      kind: "video",
      name,
      mirrors: false,
      drawable: () => ofVideo(video),
      setPaused: (isPaused) =>
        void (isPaused ? video.pause() : video.play().catch(() => undefined)),
      close: () => closeVideo(video),
    };
  }
  const bitmap = await decode(file);
  return {
    kind: "picture",
    name,
    mirrors: false,
    drawable: () => ({ image: bitmap, width: bitmap.width, height: bitmap.height }),
    setPaused: () => undefined,
    close: () => bitmap.close(),
  };
}

export async function openSample(address: string, name: string): Promise<Opened> {
  const response = await fetch(address).catch((error) => {
    throw new Trouble("offline", String(error));
  });
  if (!response.ok) throw new Trouble("file-damaged", `${address}: ${response.status}`);
  return openFile(await response.blob(), name);
}

export async function openLens(choice: CameraChoice, onLost: () => void): Promise<Opened> {
  const camera = await openCamera(choice, onLost);
  return {
    kind: "camera",
    name: camera.label,
    mirrors: !camera.looksAway,
    drawable: () => ofVideo(camera.video),
    setPaused: () => undefined,
    close: camera.stop,
  };
}
