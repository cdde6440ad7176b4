import { acquisitionCost, acquisitionMeasures, lifetimeMeasures, lifetimeParts, marginOverChurn } from '../kpi/lifetime.js';
import { defineKpi, product, quotient, value } from '../kpi/language.js';

export const ltvCac = defineKpi({
  id: 'ltv-cac',
  title: 'LTV to CAC',
  question: 'What does a customer bring, for what winning one costs?',
  caption: 'margin earned per unit of acquisition cost',
  definition: 'Lifetime value of a customer divided by the cost of acquiring one. Lifetime value is gross margin × monthly revenue per customer ÷ monthly churn.',
  pitfall: 'Churn is churned customers ÷ customer-months, so that a growing base does not hide it. The margin is weighted by revenue. Acquisition cost is spend ÷ customers acquired; without spend, the mean cost noted on customers.',
  period: 'last-12-months',
  measures: { ...acquisitionMeasures, ...lifetimeMeasures },
  parts: {
    ratio: quotient('ltv', 'cac'),
    ltv: marginOverChurn,
    cac: acquisitionCost,
    payback: quotient('cac', product('arpa', 'margin')),
    ...lifetimeParts,
  },
  formula: 'ratio',
  unit: 'ratio',
  units: { ratio: 'ratio', ltv: 'money', cac: 'money', payback: 'months', churn: 'share', margin: 'share', lifetimeMonths: 'months', customerMonths: 'months', spend: 'money' },
  notation: 'to-one',
  better: 'between',
  sample: { of: 'acquired', noun: 'customer' },
  options: {
    method: {
      'margin-churn': {},
      // Annual revenue × years; the article takes the acquisition cost off the lifetime value, a ratio to it does not.
      'revenue-years': { parts: { ltv: product('arpa', 'lifetimeMonths') } },
    },
  },
  by: ['channel', 'owner'],
  bands: {
    steps: [
      { upTo: value(1), level: 'act', code: 'spending-too-much' },
      { below: value(2.5), level: 'watch', code: 'thin' },
      { upTo: value(4), level: 'good', code: 'healthy' },
      { below: value(5), level: 'watch', code: 'rich' },
      { level: 'watch', code: 'spending-too-little' },
    ],
  },
  sources: [{ name: 'D. Skok, SaaS Metrics 2.0: 3 or more, payback within 12 months', kind: 'rule-of-thumb', url: 'https://www.forentrepreneurs.com/saas-metrics-2/' }],
  names: {
    ratio: 'LTV to CAC', ltv: 'lifetime value', cac: 'acquisition cost', payback: 'payback', churn: 'monthly churn', arpa: 'monthly revenue per customer', margin: 'gross margin', lifetimeMonths: 'lifetime',
    acquired: 'customers acquired', churned: 'customers churned', customerMonths: 'customer-months', marginAmount: 'monthly margin', marginBase: 'monthly revenue with a margin', spend: 'sales and marketing spend', notedCost: 'acquisition cost noted on customers',
  },
  verdicts: {
    'spending-too-much': { says: 'Each customer loses money.', why: 'A lifetime brings {ltv}, winning it costs {cac}.', advice: 'Stop the channels below 1 first; then look at churn, which moves lifetime value most.' },
    thin: { says: 'Thin.', why: 'Payback takes {payback}.', advice: 'Compare the channels: shift spend from those below the whole to those above it.' },
    healthy: { says: 'Healthy.', why: 'Payback takes {payback}.', advice: 'Keep the mix; see which channel still pays back within a year at more spend.' },
    rich: { says: 'Room to invest.', why: 'Payback takes {payback}.', advice: 'Try more spend where payback is shortest, in steps, and watch the ratio fall towards 3.' },
    'spending-too-little': { says: 'Spending too little.', why: 'Payback takes {payback}.', advice: 'Above 5 there is usually growth left unbought: raise spend in the best channel and see how far it carries.' },
  },
});
