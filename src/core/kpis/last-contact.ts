import { count, days, defineKpi, minus, share, sum, total, value, type Measure, type Test } from '../kpi/language.js';

const since = days('lastTouchAt', { scope: 'now' });
const touched: Test = { if: [since, { lte: { is: 14 } }] };
const stale: Test = { if: [since, { gt: { is: 14 } }] };
const never: Test = { where: { lastTouchAt: { missing: true } } };
const notYet = (column: string): Test => ({ any: [{ where: { [column]: { missing: true } } }, { where: { [column]: { gte: { scope: 'now' } } } }] });
const openLead: Test = { all: [{ any: [{ where: { createdAt: { missing: true } } }, { where: { createdAt: { lt: { scope: 'now' } } } }] }, notYet('disqualifiedAt'), notYet('dealAt'), notYet('customerAt')] };

const of = (rows: string, open: Test): Record<'open' | 'touched' | 'stale' | 'never' | 'staleAmount', Measure> => ({
  open: count(rows, { all: [open] }),
  touched: count(rows, { all: [open, touched] }),
  stale: count(rows, { all: [open, stale] }),
  never: count(rows, { all: [open, never] }),
  staleAmount: sum(rows, 'amount', { all: [open, stale], unit: 'money' }),
});

export const lastContact = defineKpi({
  id: 'last-contact',
  title: 'Last contact',
  question: 'Which open deals has nobody spoken to lately?',
  caption: 'of open deals touched in 14 days',
  definition: 'Open deals with a contact in the last 14 days as a share of all open deals.',
  pitfall: 'The contact is what the CRM wrote down, else the last activity held with the deal. Deals that were never contacted stand apart from those that went quiet.',
  measures: of('board', {}),
  parts: { touchedShare: share('touched', 'open') },
  given: { touched: minus('open', total('stale', 'never')) },
  formula: 'touchedShare',
  unit: 'share',
  form: 'list',
  better: 'higher',
  sample: { of: 'open', noun: 'deal' },
  options: { of: { deals: {}, leads: { measures: of('leads', openLead) } } },
  list: { of: ['never', 'stale'], most: 'amount', since: 'lastTouchAt' },
  by: ['owner', 'stage', 'team'],
  bands: { steps: [{ below: value(0.7), level: 'act', code: 'going-cold' }, { below: value(0.9), level: 'watch', code: 'some-cold' }, { level: 'good', code: 'in-touch' }] },
  sources: [{ name: '14 days, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { touchedShare: 'share touched', open: 'open', touched: 'touched in 14 days', stale: 'quiet for longer', never: 'never contacted', staleAmount: 'amount that went quiet' },
  verdicts: {
    'going-cold': { says: 'The pipeline is going cold.', why: '{stale} of {open:deal} quiet for over 14 days, {never} never contacted.', advice: 'Call the largest quiet deals today; close those that no one would call.' },
    'some-cold': { says: 'Some have gone quiet.', why: '{stale} of {open:deal} quiet for over 14 days.', advice: 'Take the quiet ones from the top by amount and give each a next step with a date.' },
    'in-touch': { says: 'In touch.', why: '{touched} of {open:deal} touched in 14 days.', advice: 'A contact is not a step: see whether the deals also move.' },
  },
});
