// Runs a TensorFlow.js graph model in Node on the wasm backend, as runtime.py runs the others.
//
//   node run.mjs MODEL_FOLDER CASES_FOLDER
//
// CASES_FOLDER holds cases.json, a list of shapes (B, h, w, 3), and for each case N.stimuli.bin,
// float32; where the model takes the vectors of a text, also N.words.bin, N.mask.bin and
// N.sentence.bin. Written are N.OUTPUT.bin, float32, and times.json: milliseconds of the fastest
// run of each case. Kernels of the model that webgl or webgpu lack are an error.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgpu';

const REPEATS = 5;
const MILLISECONDS = 2000; // enough for one case; at least one run is timed
const INPUT = 'stimuli';

function floats(buffer) {
  return new Float32Array(buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength));
}

async function load(folder) {
  const artifacts = JSON.parse(await readFile(path.join(folder, 'model.json'), 'utf8'));
  const { weightsManifest, ...rest } = artifacts;
  const names = weightsManifest.flatMap((group) => group.paths);
  const shards = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
  const data = Buffer.concat(shards);
  const weightData = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  return loadGraphModel({ load: async () => ({ ...rest, weightSpecs, weightData }) });
}

async function read(folder, number, shape) {
  const values = async (name) => floats(await readFile(path.join(folder, `${number}.${name}.bin`)));
  const inputs = { [INPUT]: tf.tensor(await values(INPUT), shape) };
  if (!existsSync(path.join(folder, `${number}.mask.bin`))) return inputs;
  const [words, mask, sentence] = await Promise.all(['words', 'mask', 'sentence'].map(values));
  inputs.words = tf.tensor(words, [1, mask.length, sentence.length]);
  inputs.mask = tf.tensor(mask, [1, mask.length]);
  inputs.sentence = tf.tensor(sentence, [1, sentence.length]);
  return inputs;
}

async function predict(model, inputs) {
  const outputs = model.predict(inputs);
  const values = {};
  for (const [name, tensor] of Object.entries(outputs)) {
    values[name] = await tensor.data();
    tensor.dispose();
  }
  return values;
}

async function timed(model, inputs) {
  let values = await predict(model, inputs);
  const times = [];
  const begin = performance.now();
  while (times.length === 0 || (times.length < REPEATS && performance.now() - begin < MILLISECONDS)) {
    const start = performance.now();
    values = await predict(model, inputs);
    times.push(performance.now() - start);
  }
  return [values, Math.min(...times)];
}

async function checkKernels(model, inputs) {
  const profile = await tf.profile(() => model.predict(inputs));
  const used = profile.kernelNames.filter((name) => !name.endsWith('__op'));
  for (const backend of ['wasm', 'webgl', 'webgpu']) {
    const known = new Set(tf.getKernelsForBackend(backend).map((kernel) => kernel.kernelName));
    const missing = used.filter((name) => !known.has(name));
    if (missing.length > 0) throw new Error(`${backend} has no kernel for ${missing.join(', ')}`);
  }
  tf.dispose(profile.result);
}

const [modelFolder, casesFolder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
setWasmPaths(`${path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
await tf.setBackend('wasm');
const model = await load(modelFolder);
const cases = JSON.parse(await readFile(path.join(casesFolder, 'cases.json'), 'utf8'));
const times = [];
for (const [number, shape] of cases.entries()) {
  const inputs = await read(casesFolder, number, shape);
  if (number === 0) await checkKernels(model, inputs);
  const before = tf.memory().numTensors;
  const [values, milliseconds] = await timed(model, inputs);
  if (tf.memory().numTensors !== before) throw new Error('the model leaves tensors behind');
  for (const [name, array] of Object.entries(values)) {
    const bytes = Buffer.from(array.buffer, array.byteOffset, array.byteLength);
    await writeFile(path.join(casesFolder, `${number}.${name}.bin`), bytes);
  }
  times.push(milliseconds);
  tf.dispose(inputs);
}
await writeFile(path.join(casesFolder, 'times.json'), JSON.stringify(times));
