/**
 * Registers all tags on import, so that a framework which mounts next finds elements with their properties. Where the page
 * has elements that wait for it, a microtask later: until then `defineAll({ shadow: 'closed' })` of the same module can say
 * how their roots are to be. After a dynamic `import()` it is too late for that: import `defineAll` from `kpi-elements`
 * there, which registers nothing by itself.
 */
import { defineAll as define, tags } from './define-all.js';
import type { DefineOptions } from './register.js';

export type * from './define-all.js';

let asked = false;

/** Registers all tags now; those that are defined are left alone. */
export function defineAll(options?: DefineOptions): void {
  asked = true;
  define(options);
}

/** One that a server has rendered waits for nothing: it has its root. */
const waiting = typeof document === 'object' && [...document.querySelectorAll(tags.map(tag => `${tag}:not(:defined)`).join())].some(element => element.shadowRoot === null);
if (waiting) queueMicrotask(() => { if (!asked) define(); });
else define();
