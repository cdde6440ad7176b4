import { defineConfig } from 'vitest/config';

/** What needs no browser: core, the command, reading, layouts, the demo's data, the walls. */
export default defineConfig({
  test: { include: ['test/{core,cli,source,forms,theme,demo,lint}/**/*.test.{ts,js}'], root: new URL('..', import.meta.url).pathname, testTimeout: 60_000, setupFiles: ['test/seed.ts'], reporters: ['default'] },
});
