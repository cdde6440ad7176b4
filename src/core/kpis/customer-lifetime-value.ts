import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { acquisitionCost, acquisitionMeasures, lifetimeMeasures, lifetimeParts, marginOverChurn } from '../kpi/lifetime.js';
import { defineKpi, minus, product } from '../kpi/language.js';

export const customerLifetimeValue = defineKpi({
  id: 'customer-lifetime-value',
  title: 'Customer lifetime value',
  question: 'What is a customer worth over the whole time with us?',
  caption: 'margin of a customer’s lifetime',
  definition: 'Gross margin × monthly revenue per customer ÷ monthly churn. The option “revenue-years” takes annual revenue × years less the cost of acquisition.',
  pitfall: 'Without churn in the period there is no lifetime and no value. Churn is churned customers ÷ customer-months; the margin is weighted by revenue.',
  period: 'last-12-months',
  measures: { ...lifetimeMeasures, ...acquisitionMeasures },
  parts: { ltv: marginOverChurn, ...lifetimeParts, cac: acquisitionCost },
  formula: 'ltv',
  unit: 'money',
  units: { ltv: 'money', cac: 'money', churn: 'share', margin: 'share', lifetimeMonths: 'months', customerMonths: 'months', spend: 'money' },
  better: 'higher',
  sample: { of: 'churned', noun: 'customer' },
  options: { method: { 'margin-churn': {}, 'revenue-years': { parts: { ltv: minus(product('arpa', 'lifetimeMonths'), 'cac') } } } },
  by: ['channel', 'owner', 'team'],
  bands: atLeastUsual('ltv'),
  sources: [ownPast],
  names: {
    ltv: 'lifetime value', arpa: 'monthly revenue per customer', churn: 'monthly churn', margin: 'gross margin', lifetimeMonths: 'lifetime', churned: 'customers churned', customerMonths: 'customer-months', marginAmount: 'monthly margin', marginBase: 'monthly revenue with a margin',
    cac: 'acquisition cost', acquired: 'customers acquired', spend: 'sales and marketing spend', notedCost: 'acquisition cost noted on customers',
  },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: 'A customer stays {lifetimeMonths}.', advice: 'Churn moves it most: look at who left in the period and what they had in common.' },
    usual: { says: 'As usual or better.', why: 'A customer stays {lifetimeMonths}.', advice: 'Hold it against the cost of acquisition before spending more.' },
  },
});
