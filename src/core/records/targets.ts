import { id, kind, money, text } from './kind.js';

/** What a KPI, or revenue, is to be in a period. */
export const targets = kind('targets', ['metric', 'period', 'amount'], { metric: text(), period: text(), amount: money(), owner: id(), team: text(), currency: text() });
export type Target = typeof targets.record;
