// One frame through the network: everything in one tidy, read out, then disposed. No tensor leaves.

import * as tf from "@tensorflow/tfjs-core";
import { type Grid, toDensity } from "./density";
import { cut, type Placement, resize, type Size } from "./letterbox";
import { type Model, STIMULI } from "./model";

/**
 * The density of one fitted picture.
 *
 * @param stimulus (h, w, 3) RGB, 0 to 255, as `fit` gives it.
 * @param sentence The number of the one that was read; null for a network that reads none.
 * @returns The grid over the picture, without the frame's padding.
 */
export async function predict(
  model: Model,
  stimulus: Float32Array,
  placement: Placement,
  sentence: number | null,
): Promise<Grid> {
  const [height, width] = placement.frame;
  const output = tf.tidy(() => {
    const batch = tf.tensor4d(stimulus, [1, height, width, 3]);
    const inputs = { [STIMULI]: batch, ...vectorsOf(model, sentence) };
    const result = model.graph.execute(inputs, model.output);
    return Array.isArray(result) ? (result[0] as tf.Tensor) : (result as tf.Tensor);
  });
  try {
    const [, rows = 0, columns = 0] = output.shape; // (1, h', w', 1)
    const part = cut(Float32Array.from(await output.data()), [rows, columns], placement);
    // The export gives every pixel of the input; the network has a cell for 4 x 4 of them, or 8 x 8.
    const cells = (given: number, side: number) =>
      Math.min(given, Math.max(1, Math.round(side / model.cell)));
    const size: Size = [cells(part.height, placement.height), cells(part.width, placement.width)];
    const values = resize(part.values, [part.height, part.width], size);
    return { values: toDensity(values), height: size[0], width: size[1] };
  } finally {
    output.dispose();
  }
}

/** A sentence as the network takes it. Without padding, the mask that would hide it is all ones. */
function vectorsOf({ texts }: Model, number: number | null): tf.NamedTensorMap {
  if (texts.length === 0) return {};
  const text = texts[number ?? -1];
  if (!text) throw new RangeError(`sentence: expected 0 to ${texts.length - 1}, got ${number}`);
  const width = text.sentence.length;
  const pieces = text.words.length / width;
  return {
    words: tf.tensor3d(text.words, [1, pieces, width]),
    mask: tf.ones([1, pieces]),
    sentence: tf.tensor2d(text.sentence, [1, width]),
  };
}
