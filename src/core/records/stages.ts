import { fraction, id, kind, number, oneOf, text } from './kind.js';

/** A stage of a pipeline, with the chance of a win that it promises. */
export const stages = kind('stages', ['id', 'order'], { id: id(), name: text(), order: number(), probability: fraction(), pipeline: text(), outcome: oneOf('won', 'lost') });
export type Stage = typeof stages.record;
