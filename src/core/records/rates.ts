import { kind, moment, number, text } from './kind.js';

/** What one unit of a currency was worth in another. */
export const rates = kind('rates', ['at', 'from', 'to', 'rate'], { at: moment(), from: text(), to: text(), rate: number() });
export type Rate = typeof rates.record;
