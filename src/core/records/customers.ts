import { fraction, id, kind, moment, money, text } from './kind.js';

/** Somebody who bought. */
export const customers = kind('customers', ['id', 'acquiredAt'], {
  id: id(), acquiredAt: moment(), churnedAt: moment(), owner: id(), channel: text(), currency: text(), monthlyRevenue: money(), grossMargin: fraction(), acquisitionCost: money(), renewedAt: moment(), offeredAt: moment(), expandedAt: moment(),
});
export type Customer = typeof customers.record;
