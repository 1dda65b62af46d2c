// One frame through the network: everything in one tidy, read out, then disposed. No tensor leaves.

import * as tf from "@tensorflow/tfjs-core";
import { type Grid, toDensity } from "./density";
import { cut, type Placement, resize, type Size } from "./letterbox";
import type { Model } from "./model";

/** Pixels of the network's input per cell of its maps, to each side. */
const CELL = 4;

/**
 * The density of one fitted picture.
 *
 * @param stimulus (h, w, 3) RGB, 0 to 255, as `fit` gives it.
 * @returns The grid over the picture, without the frame's padding.
 */
export async function predict(
  model: Model,
  stimulus: Float32Array,
  placement: Placement,
): Promise<Grid> {
  const [height, width] = placement.frame;
  const output = tf.tidy(() => {
    const batch = tf.tensor4d(stimulus, [1, height, width, 3]);
    const result = model.graph.execute({ [model.input]: batch }, model.output);
    return Array.isArray(result) ? (result[0] as tf.Tensor) : (result as tf.Tensor);
  });
  try {
    const [, rows = 0, columns = 0] = output.shape; // (1, h', w', 1)
    const part = cut(Float32Array.from(await output.data()), [rows, columns], placement);
    // The export gives every pixel of the input; the network has a cell for CELL x CELL of them.
    const size: Size = [cells(part.height, placement.height), cells(part.width, placement.width)];
    const values = resize(part.values, [part.height, part.width], size);
    return { values: toDensity(values), height: size[0], width: size[1] };
  } finally {
    output.dispose();
  }
}

function cells(given: number, side: number): number {
  return Math.min(given, Math.max(1, Math.round(side / CELL)));
}
