import { expect, it } from "vitest";
import { type Steps, startLoop } from "../src/loop";

/** Steps that note what happens; `predict` answers when told. */
function recorder(frames: (number | null)[]) {
  const events: string[] = [];
  const answers: ((result: number) => void)[] = [];
  const steps: Steps<number, number> = {
    take: () => frames.shift() ?? null,
    predict: (frame) => {
      events.push(`predict ${frame}`);
      return new Promise((done) => answers.push(done));
    },
    show: (frame, result) => events.push(`show ${frame} ${result}`),
    failed: (error) => events.push(`failed ${error}`),
    rest: async () => {
      events.push("rest");
      await Promise.resolve();
      if (events.length > 50) throw new Error("runs for ever");
    },
  };
  return { events, answers, steps };
}

const settle = () => new Promise((done) => setTimeout(done));

it("takes the next frame only after the last was shown", async () => {
  const { events, answers, steps } = recorder([1, 2]);
  const loop = startLoop(steps, false);
  await settle();
  expect(events).toEqual(["predict 1"]); // and no second one while it is in flight
  answers.shift()?.(10);
  await settle();
  expect(events).toEqual(["predict 1", "show 1 10", "rest", "predict 2"]);
  loop.stop();
});

it("shows nothing that arrives after the stop, and ends", async () => {
  const { events, answers, steps } = recorder([1, 2]);
  const loop = startLoop(steps, false);
  await settle();
  loop.stop();
  answers.shift()?.(10);
  await loop.ended;
  expect(events).toEqual(["predict 1"]);
});

it("ends after one frame when asked for one, waiting for it if need be", async () => {
  const { events, answers, steps } = recorder([null, 7]);
  const loop = startLoop(steps, true);
  await settle();
  answers.shift()?.(1);
  await loop.ended;
  expect(events).toEqual(["rest", "predict 7", "show 7 1"]);
});

it("says a failure once and ends", async () => {
  const { events, steps } = recorder([1]);
  await startLoop({ ...steps, predict: () => Promise.reject("lost") }, false).ended;
  expect(events).toEqual(["failed lost"]);
});

it("says no failure that comes after the stop", async () => {
  const { events, steps } = recorder([1]);
  let fail = (_: string): void => undefined;
  const predict = () => new Promise<number>((_, failed) => (fail = failed));
  const loop = startLoop({ ...steps, predict }, false);
  await settle();
  loop.stop();
  fail("lost");
  await loop.ended;
  expect(events).toEqual([]);
});
