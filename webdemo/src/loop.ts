// One frame in flight: the next is taken only after the last was drawn. Stop is final.

export interface Steps<Frame, Result> {
  /** The newest frame, or null when there is none yet. */
  take(): Frame | null;
  predict(frame: Frame): Promise<Result>;
  show(frame: Frame, result: Result): void;
  failed(error: unknown): void;
  /** Waits until the next frame may be taken; not at all while the page is hidden. */
  rest(): Promise<void>;
}

export interface Loop {
  stop(): void;
  /** Ends when the loop has. */
  readonly ended: Promise<void>;
}

/** Runs over frames until stopped, failed, or, with `once`, until one frame is shown. */
export function startLoop<Frame, Result>(steps: Steps<Frame, Result>, once: boolean): Loop {
  let isWanted = true;

  async function run(): Promise<void> {
    while (isWanted) {
      const frame = steps.take();
      if (frame !== null) {
        const result = await steps.predict(frame);
        if (!isWanted) return; // the source or the quality has changed meanwhile
        steps.show(frame, result);
        if (once) return;
      }
      await steps.rest();
    }
  }

  const ended = run()
    .catch((error) => {
      if (isWanted) steps.failed(error);
    })
    .finally(() => {
      isWanted = false;
    });
  return {
    stop() {
      isWanted = false;
    },
    ended,
  };
}
