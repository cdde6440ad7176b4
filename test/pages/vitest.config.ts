import { defineConfig } from 'vitest/config';

/** Whole pages of the built package, in Chromium and in Node: strict policies, closed roots, two copies, server rendering. */
export default defineConfig({
  test: { include: ['test/pages/**/*.test.ts'], root: new URL('../..', import.meta.url).pathname, testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
