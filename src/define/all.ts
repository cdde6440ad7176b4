/**
 * Registers all tags on import. It waits for a microtask, so that a page which imports it and calls
 * `defineAll({ shadow: 'closed' })` in the same module has its options; a page that calls nothing waits for nothing it could
 * see: properties set before the upgrade are kept. After a dynamic `import()` it is too late for options: import `defineAll`
 * from `kpi-elements` there, which registers nothing by itself.
 */
import { defineAll as define } from './define-all.js';
import type { DefineOptions } from './register.js';

let asked = false;

/** Registers all tags now; those that are defined are left alone. */
export function defineAll(options?: DefineOptions): void {
  asked = true;
  define(options);
}

queueMicrotask(() => {
  if (!asked) define();
});
