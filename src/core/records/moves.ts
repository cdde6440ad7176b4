import { id, kind, moment, money, oneOf } from './kind.js';

/** A deal's entry into a stage, with what the deal said then. */
export const moves = kind('moves', ['deal', 'stage', 'enteredAt'], {
  deal: id(), stage: id(), enteredAt: moment(), leftAt: moment(), amount: money(), expectedCloseAt: moment(), forecast: oneOf('commit', 'best-case', 'pipeline', 'omitted'), owner: id(),
});
export type Move = typeof moves.record;
