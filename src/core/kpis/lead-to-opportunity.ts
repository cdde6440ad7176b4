import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, days, defineKpi, happened, share, type Choice } from '../kpi/language.js';

/** A deal that was there before the lead took no time at all. */
const within: Choice = {
  measures: { converted: count('leads', { where: { dealAt: happened }, any: [{ if: [days('createdAt', 'dealAt'), { lte: { option: 'number' } }] }, { where: { dealAt: { lt: 'createdAt' } } }], at: 'createdAt' }) },
};

export const leadToOpportunity = defineKpi({
  id: 'lead-to-opportunity',
  title: 'Leads to deals',
  question: 'How many leads become a deal?',
  caption: 'of leads became a deal',
  definition: 'Leads created in the period that became a deal, as a share of all of them.',
  pitfall: 'The newest leads have had little time: the option “within” counts only what happened within so many days. The date is the lead’s own, else that of the first deal that names it.',
  measures: { converted: count('leads', { where: { dealAt: happened }, at: 'createdAt' }), leads: count('leads', { at: 'createdAt' }) },
  parts: { rate: share('converted', 'leads') },
  formula: 'rate',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'leads', noun: 'lead' },
  options: { within: { any: {}, number: within } },
  by: ['channel', 'owner', 'contactMethod', 'team'],
  bands: atLeastUsual('rate'),
  sources: [ownPast],
  names: { rate: 'rate', converted: 'became a deal', leads: 'leads' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{converted} of {leads:lead} became a deal.', advice: 'Ask whether the leads are worse or the work on them slower: response time tells.' },
    usual: { says: 'As usual or better.', why: '{converted} of {leads:lead} became a deal.', advice: 'See that the deals hold: a rate that rises while the win rate falls is only earlier optimism.' },
  },
});
