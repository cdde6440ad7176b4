import { count, defineKpi, share, type Test } from '../kpi/language.js';

/** There at the end of the window, so far. */
const active: Test = { where: { atEnd: true } };
const inWindow = (column: string): Test => ({ where: { [column]: { gte: { scope: 'start' }, lt: { scope: 'until' } } } });

export const existingCustomerActivity = defineKpi({
  id: 'existing-customer-activity',
  title: 'Work with existing customers',
  question: 'Do we talk to the customers we have?',
  caption: 'conversations with customers',
  definition: 'Calls, demos and meetings held in the period with customers acquired before; and the share of active customers renewed or offered further products in it.',
  pitfall: 'Conversations without a customer in the record cannot be told from those with new ones: they are not counted.',
  measures: {
    conversations: count('activities', { where: { result: 'held', existing: true }, at: 'heldAt' }),
    customers: count('clientele', active),
    renewedOrOffered: count('clientele', { all: [active], any: [inWindow('renewedAt'), inWindow('offeredAt')] }),
  },
  parts: { reachShare: share('renewedOrOffered', 'customers') },
  formula: 'conversations',
  unit: 'count',
  form: 'trend',
  better: 'higher',
  sample: { of: 'conversations', noun: 'activity' },
  by: ['owner', 'team'],
  sources: [{ name: 'No threshold: compare reps and your own past', kind: 'own-history' }],
  names: { conversations: 'conversations', customers: 'active customers', renewedOrOffered: 'renewed or offered more', reachShare: 'share renewed or offered more' },
  verdicts: {},
});
