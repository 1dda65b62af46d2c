// The walks: the built page in Debian's Chromium, one browser at a time.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/walk/*.walk.ts"],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
