import { id, kind, moment, text } from './kind.js';

/** Somebody who sells. */
export const reps = kind('reps', ['id'], { id: id(), name: text(), team: text(), role: text(), startedAt: moment(), rampedAt: moment() });
export type Rep = typeof reps.record;
