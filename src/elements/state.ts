/** What an element is in: derived, never kept. Also as custom states for CSS: `:state(stale)`. */
import type { Answer } from '../core.js';
import type { Held } from './data-controller.js';

export const stateNames = ['idle', 'loading', 'ready', 'partial', 'empty', 'stale', 'error'] as const;
export type State = (typeof stateNames)[number];

export function stateOf(held: Held, answer: Answer | undefined, failed: boolean): State {
  if (failed) return 'error';
  if (!held.loaded) return held.phase === 'failed' ? 'error' : held.phase === 'idle' ? 'idle' : 'loading';
  // Also while it is asked for again: what is shown stays old until something arrives.
  if (held.failure) return 'stale';
  if (!answer || answer.state === 'error') return 'error';
  if (answer.state === 'empty') return held.loaded.missing?.has(answer.reason?.replace(/^needs-/, '') ?? '') ? 'partial' : 'empty';
  return held.loaded.missing || answer.state === 'partial' ? 'partial' : 'ready';
}

/** A dashboard is as its data is; what single KPIs lack, their cards say. */
export function dashboardState(held: Held): State {
  const state = stateOf(held, undefined, false);
  return state === 'error' && held.phase === 'loaded' ? (held.loaded?.missing ? 'partial' : 'ready') : state;
}

/** Puts the one state on the element, where the platform has custom states. */
export function show(internals: ElementInternals, state: string): void {
  const states = internals.states as CustomStateSet | undefined;
  if (!states || states.has(state)) return;
  for (const name of stateNames) states.delete(name);
  states.add(state);
}
