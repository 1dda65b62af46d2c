// Builds the page into page/, beside the models that tools/build_webdemo.py puts there.

import { createReadStream, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";

const PAGE = resolve(import.meta.dirname, "page");
const KEPT = ["models", "samples"]; // written by tools/build_webdemo.py
const TYPES: Record<string, string> = {
  ".json": "application/json",
  ".jpg": "image/jpeg",
  ".png": "image/png",
};
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Serves the models and samples while developing, and clears what an earlier build has left. */
function keepModels(): Plugin {
  return {
    name: "keep-models",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
        const file = join(PAGE, path);
        const isKept = KEPT.some((folder) => file.startsWith(join(PAGE, folder)));
        if (!isKept || !existsSync(file) || !statSync(file).isFile()) return next();
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        createReadStream(file).pipe(response);
      });
    },
    buildStart() {
      if (this.meta.watchMode || !existsSync(PAGE)) return;
      for (const name of readdirSync(PAGE)) {
        if (!KEPT.includes(name)) rmSync(join(PAGE, name), { recursive: true });
      }
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [keepModels()],
  worker: { format: "es" },
  server: { headers: ISOLATED },
  build: {
    outDir: PAGE,
    emptyOutDir: false,
    assetsInlineLimit: 0, // data: addresses would need a wider content security policy
    chunkSizeWarningLimit: 1500,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: "index.html", bench: "bench.html", offline: "src/offline.ts" },
      output: {
        // A service worker governs the folder it lies in, and keeps its name.
        entryFileNames: ({ name }) =>
          name === "offline" ? "offline.js" : "assets/[name]-[hash].js",
      },
    },
  },
});
