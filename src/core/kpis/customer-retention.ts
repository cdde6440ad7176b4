import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, defineKpi, minus, share } from '../kpi/language.js';

export const customerRetention = defineKpi({
  id: 'customer-retention',
  title: 'Customer retention',
  question: 'Do customers stay?',
  caption: 'of customers kept',
  definition: 'Customers active at the start and at the end of the period, as a share of those active at its start.',
  pitfall: 'Customers acquired in the period are not in it, whether they stayed or not. Customers count alike, large or small.',
  period: 'last-12-months',
  measures: { kept: count('clientele', { where: { atStart: true, atEnd: true } }), atStart: count('clientele', { where: { atStart: true } }), churned: count('clientele', { where: { atStart: true, atEnd: false } }) },
  parts: { retention: share('kept', 'atStart') },
  given: { kept: minus('atStart', 'churned'), churned: minus('atStart', 'kept') },
  formula: 'retention',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'atStart', noun: 'customer' },
  by: ['owner', 'channel', 'team'],
  bands: atLeastUsual('retention'),
  sources: [ownPast],
  names: { retention: 'retention', kept: 'kept', atStart: 'at the start', churned: 'left' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{churned} of {atStart:customer} left.', advice: 'Call three who left and ask when they first thought of it; then see who is at that point now.' },
    usual: { says: 'As usual or better.', why: '{churned} of {atStart:customer} left.', advice: 'See which customers have had no conversation this quarter.' },
  },
});
