// Which ways of computing this browser has, best first.

import { BACKENDS, type Backend } from "./state";

// A graphics card that the processor imitates is many times slower than WebAssembly.
const IMITATED = /swiftshader|llvmpipe|software|basic render|softpipe/i;

/** What the type packages do not know yet. */
type DescribedAdapter = GPUAdapter & {
  info: { vendor: string; architecture: string; description: string; isFallbackAdapter?: boolean };
};

/** The backends to try, in order. One that was asked for is tried alone. */
export async function candidates(asked: Backend | "auto"): Promise<Backend[]> {
  if (asked !== "auto") return [asked];
  const real = { webgpu: await hasRealWebGPU(), webgl: hasRealWebGL(), wasm: hasWasm() };
  return BACKENDS.filter((backend) => real[backend]);
}

async function hasRealWebGPU(): Promise<boolean> {
  try {
    const adapter = await navigator.gpu?.requestAdapter();
    if (!adapter) return false;
    const { vendor, architecture, description, isFallbackAdapter } = (adapter as DescribedAdapter)
      .info;
    return !isFallbackAdapter && !IMITATED.test(`${vendor} ${architecture} ${description}`);
  } catch {
    return false;
  }
}

function hasRealWebGL(): boolean {
  try {
    const gl = new OffscreenCanvas(1, 1).getContext("webgl2");
    if (!gl) return false;
    const names = gl.getExtension("WEBGL_debug_renderer_info");
    const renderer = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension("WEBGL_lose_context")?.loseContext();
    return !IMITATED.test(renderer);
  } catch {
    return false;
  }
}

function hasWasm(): boolean {
  return typeof WebAssembly === "object";
}
