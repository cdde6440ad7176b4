import { kind, money, text } from './kind.js';

/** Sales and marketing cost of a period. */
export const spend = kind('spend', ['period', 'amount'], { period: text(), channel: text(), amount: money(), currency: text() });
export type Spend = typeof spend.record;
