import { defineConfig } from 'vitest/config';

/** The framework applications of demo/frameworks, built as their own `npm run build` builds them, in Chromium. */
export default defineConfig({
  test: { include: ['test/frameworks/**/*.test.ts'], root: new URL('../..', import.meta.url).pathname, testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
});
