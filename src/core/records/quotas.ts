import { id, kind, money, text } from './kind.js';

/** What a rep is to win in a period, such as `2026-Q4`. */
export const quotas = kind('quotas', ['owner', 'period', 'amount'], { owner: id(), period: text(), amount: money(), currency: text() });
export type Quota = typeof quotas.record;
