import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, defineKpi, happened, share } from '../kpi/language.js';

const qualified = { where: { qualifiedAt: happened }, at: 'qualifiedAt' } as const;

export const sqlToCustomer = defineKpi({
  id: 'sql-to-customer',
  title: 'SQL to customer',
  question: 'Of the leads we qualified, how many buy?',
  caption: 'of qualified leads became customers',
  definition: 'Leads qualified in the period that became customers, as a share of all qualified in it.',
  pitfall: 'Buying takes time: a recent period looks worse than it will be.',
  measures: { customers: count('leads', { ...qualified, where: { ...qualified.where, customerAt: happened } }), qualified: count('leads', qualified) },
  parts: { rate: share('customers', 'qualified') },
  formula: 'rate',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'qualified', noun: 'lead' },
  by: ['channel', 'owner', 'team'],
  bands: atLeastUsual('rate'),
  sources: [ownPast],
  names: { rate: 'rate', customers: 'became customers', qualified: 'qualified' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{customers} of {qualified:lead} became customers.', advice: 'Compare what was promised at qualifying with what the deal was lost on.' },
    usual: { says: 'As usual or better.', why: '{customers} of {qualified:lead} became customers.', advice: 'The bar for qualifying fits. More leads over it will bring more customers.' },
  },
});
