// The page's side of the worker: promises out of messages. A newer start supersedes an older one.

import { type ModelEntry, type Prediction, type Reply, type Request, Trouble } from "./protocol";
import type { Backend, Engine as EngineState } from "./state";

export interface Engine {
  /** Fetches, checks and warms up; what happens is told to `onState`. */
  start(base: string, entry: ModelEntry, backend: Backend | "auto"): void;
  predict(
    picture: ImageBitmap | ImageData,
    size: readonly [number, number],
    isLive: boolean,
    sentence: number | null,
  ): Promise<Prediction>;
  memory(): Promise<{ tensors: number; bytes: number }>;
  close(): void;
}

type OnState = (state: EngineState, trouble: Trouble | null) => void;
type Answer = { done(reply: Reply): void; failed(trouble: Trouble): void };

export function createEngine(onState: OnState): Engine {
  const waiting = new Map<number, Answer>();
  let epoch = 0;
  let last = 0;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ("id" in data) answer(data);
    else if (data.epoch === epoch) tell(data);
  };
  worker.onerror = (event) => {
    const trouble = new Trouble("engine-stopped", event.message);
    for (const each of waiting.values()) each.failed(trouble);
    waiting.clear();
    onState({ kind: "failed" }, trouble);
  };

  function answer(data: Extract<Reply, { id: number }>): void {
    const open = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "failed") open?.failed(new Trouble(data.code, data.detail));
    else open?.done(data);
  }

  function tell(data: Extract<Reply, { epoch: number }>): void {
    if (data.kind === "progress")
      onState({ kind: "loading", fraction: data.loaded / data.total }, null);
    else if (data.kind === "checking") onState({ kind: "checking" }, null);
    else if (data.kind === "ready") onState({ kind: "ready", report: data.report }, null);
    else onState({ kind: "failed" }, new Trouble(data.code, data.detail));
  }

  function ask<Kind extends Reply["kind"]>(
    make: (id: number) => Request,
    kind: Kind,
    transfer: Transferable[] = [],
  ): Promise<Extract<Reply, { kind: Kind }>> {
    last += 1;
    const id = last;
    return new Promise((done, failed) => {
      waiting.set(id, {
        done: (reply) => reply.kind === kind && done(reply as Extract<Reply, { kind: Kind }>),
        failed,
      });
      worker.postMessage(make(id), transfer);
    });
  }

  return {
    start(base, entry, backend) {
      epoch += 1;
      onState({ kind: "loading", fraction: null }, null);
      worker.postMessage({ kind: "start", epoch, base, entry, backend } satisfies Request);
    },
    async predict(picture, size, isLive, sentence) {
      const transfer = "data" in picture ? [picture.data.buffer] : [picture];
      const reply = await ask(
        (id) => ({ kind: "predict", id, picture, size, isLive, sentence }),
        "map",
        transfer,
      );
      return reply.prediction;
    },
    async memory() {
      const { tensors, bytes } = await ask((id) => ({ kind: "memory", id }), "memory");
      return { tensors, bytes };
    },
    close: () => worker.terminate(),
  };
}
