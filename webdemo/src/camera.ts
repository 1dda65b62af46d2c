// Permission, stream, stop. The light goes out when `stop` is called, and not a frame later.

import { Trouble } from "./protocol";
import type { Camera } from "./state";

export interface OpenCamera {
  readonly video: HTMLVideoElement;
  readonly label: string;
  /** Of a back camera people do not expect a mirror. */
  readonly looksAway: boolean;
  stop(): void;
}

/** "user" and "environment" are the front and the back camera; anything else is a device. */
export type CameraChoice = string;

const CODES: Record<string, string> = {
  NotFoundError: "camera-missing",
  OverconstrainedError: "camera-missing",
  NotAllowedError: "camera-denied",
  SecurityError: "camera-denied",
  NotReadableError: "camera-busy",
  AbortError: "camera-busy",
};

/** Starts a camera; `onLost` is called when it ends by itself. */
export async function openCamera(choice: CameraChoice, onLost: () => void): Promise<OpenCamera> {
  if (!navigator.mediaDevices?.getUserMedia) throw new Trouble("camera-insecure");
  const stream = await navigator.mediaDevices
    .getUserMedia({ video: wishes(choice) })
    .catch((error) => {
      const name = error instanceof DOMException ? error.name : "";
      throw new Trouble(
        CODES[name] ?? "camera-failed",
        error instanceof Error ? error.message : "",
      );
    });
  const [track] = stream.getVideoTracks();
  const stop = () => {
    for (const each of stream.getTracks()) each.stop();
    video.srcObject = null;
  };
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  let isOpen = false;
  let isLost = false;
  // Not fired by our own stop().
  track?.addEventListener("ended", () => {
    isLost = true;
    if (isOpen) onLost();
  });
  try {
    await video.play();
  } catch (error) {
    stop();
    throw new Trouble(isLost ? "camera-lost" : "camera-failed", String(error));
  }
  if (isLost) {
    stop();
    throw new Trouble("camera-lost");
  }
  isOpen = true;
  const facing = track?.getSettings().facingMode ?? (choice === "environment" ? choice : "user");
  return { video, label: track?.label || "camera", looksAway: facing === "environment", stop };
}

/** The cameras there are; browsers name them only once one was allowed. */
export async function listCameras(): Promise<Camera[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
  return devices
    .filter(({ kind, deviceId }) => kind === "videoinput" && deviceId)
    .map(({ deviceId, label }, i) => ({ id: deviceId, label: label || `Camera ${i + 1}` }));
}

/** `ideal` and never `exact`: a camera that cannot do it is better than none. */
function wishes(choice: CameraChoice): MediaTrackConstraints {
  const size = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 30 } };
  return choice === "user" || choice === "environment"
    ? { ...size, facingMode: { ideal: choice } }
    : { ...size, deviceId: { ideal: choice } };
}
