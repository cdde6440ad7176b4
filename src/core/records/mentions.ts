import { kind, moment, number, oneOf, text } from './kind.js';

/** How often a brand was named: `own`, or a rival's name. */
export const mentions = kind('mentions', ['at'], { at: moment(), source: text(), sentiment: oneOf('positive', 'neutral', 'negative'), count: number(), brand: text() });
export type Mention = typeof mentions.record;
