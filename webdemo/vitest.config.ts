// The pure rooms, in Node. The walks through the page have a configuration of their own.

import { defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["tests/*.test.ts"] } });
