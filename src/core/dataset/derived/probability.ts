import { stageBook } from '../stages.js';
import { columnOf } from '../view.js';
import type { DerivedColumn } from './index.js';

/** The chance that the stage of a deal on the board promises, 0 to 1. */
export const probability: DerivedColumn = {
  kind: 'board', name: 'probability', depends: 'window', reads: ['deals.stage', 'stages.probability'], missing: 'no-probability',
  of(view) {
    const stage = columnOf(view, 'board', 'stage');
    if (stage?.type !== 'text') return undefined;
    const book = stageBook(view).all;
    const byCode = stage.words.map(id => book.get(id)?.probability ?? NaN);
    return { type: 'number', values: Float64Array.from(stage.codes, code => (code < 0 ? NaN : byCode[code]!)) };
  },
};
