// Lets TensorFlow.js start its WebAssembly threads from a bundle.
// Each thread begins with the text of the function that made the module; TF.js takes it from the
// function itself, whose text, once bundled, names things that only the bundle has.

import factory from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js";
import text from "@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js?raw";

const MOST_THREADS = 4; // beyond, a network this small gains nothing

export function prepareThreads(): void {
  const whole = `(function () { ${text}; return WasmBackendModuleThreadedSimd; })()`;
  Object.defineProperty(factory, "toString", { value: () => whole, configurable: true });
}

/** TF.js itself would take half of the processors. */
export function threadsWanted(): number {
  return Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency ?? 1));
}
