import { count, defineKpi, mean, share, sum, value, type Formula } from '../kpi/language.js';

const band = (from: number, to: number) => ({ where: { probability: to === 1 ? { gte: { is: from } } : { gte: { is: from }, lt: { is: to } } } });
/** Of all open deals; where no deal has a probability it is not 0 but unknown. */
const ofOpen = (part: string): Formula => ({ when: ['known', '>', value(0)], then: share(part, 'open'), else: { missing: 'no-probability' } });

export const dealsByStage = defineKpi({
  id: 'deals-by-stage',
  title: 'Open pipeline by likelihood',
  question: 'Where in the pipeline do the open deals stand?',
  caption: 'open deals',
  definition: 'Deals that are open now, by stage and by the probability that the stage promises.',
  pitfall: 'Shares are of all open deals: those whose stage promises nothing are a group of their own. The shape is judged by counts, not by money.',
  measures: {
    open: count('board'),
    amount: sum('board', 'amount'),
    weighted: sum('board', { calc: '*', of: ['amount', 'probability'] }, { unit: 'money' }),
    probability: mean('board', 'probability', { unit: 'share', census: true }),
    known: count('board', { where: { probability: { missing: false } } }),
    middle: count('board', { where: { probability: { gte: { is: 0.25 }, lt: { is: 0.75 } } } }),
    open0to25: count('board', band(0, 0.25)),
    open25to50: count('board', band(0.25, 0.5)),
    open50to75: count('board', band(0.5, 0.75)),
    open75to100: count('board', band(0.75, 1)),
    amount0to25: sum('board', 'amount', band(0, 0.25)),
    amount25to50: sum('board', 'amount', band(0.25, 0.5)),
    amount50to75: sum('board', 'amount', band(0.5, 0.75)),
    amount75to100: sum('board', 'amount', band(0.75, 1)),
  },
  parts: { middleShare: ofOpen('middle'), topShare: ofOpen('open0to25'), bottomShare: ofOpen('open75to100') },
  formula: 'open',
  unit: 'count',
  units: { middleShare: 'share', topShare: 'share', bottomShare: 'share' },
  better: 'between',
  sample: { of: 'open', noun: 'deal' },
  by: ['stage', 'probability', 'owner', 'forecast', 'channel', 'product', 'team'],
  dimensions: { probability: { rows: 'board', of: 'probability', bins: [0, 0.25, 0.5, 0.75, 1] } },
  rules: [
    { if: [['open', '<', value(20)]], level: 'none', code: 'too-small' },
    { if: [['middleShare', '>=', value(0.5)]], level: 'good', code: 'middle-heavy' },
    { if: [['topShare', '>', value(0.5)]], level: 'watch', code: 'top-heavy' },
    { if: [['bottomShare', '>', value(0.5)]], level: 'watch', code: 'bottom-heavy' },
    { if: [['middleShare', '<', value(0.5)]], level: 'none', code: 'even' },
  ],
  sources: [{ name: 'A bell-shaped pipeline, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: {
    open: 'open deals', amount: 'value', weighted: 'value, weighted', probability: 'probability', middleShare: 'share in the middle', known: 'with a probability', middle: 'between 25 and 75%', topShare: 'share below 25%', bottomShare: 'share from 75%',
    open0to25: '0–25%', open25to50: '25–50%', open50to75: '50–75%', open75to100: '75–100%', amount0to25: 'value at 0–25%', amount25to50: 'value at 25–50%', amount50to75: 'value at 50–75%', amount75to100: 'value at 75–100%',
  },
  verdicts: {
    'middle-heavy': { says: 'Middle-heavy: healthy.', why: '{middleShare} sit between 25 and 75%.', advice: 'The pipeline refills as it closes. Look at how long the deals in the middle have been there.' },
    'top-heavy': { says: 'Top-heavy.', why: '{topShare} are below 25%.', advice: 'Few deals in the middle: see whether new deals stall in qualification or have only just come in.' },
    'bottom-heavy': { says: 'Bottom-heavy.', why: '{bottomShare} are at 75% or more.', advice: 'Little follows what closes now: next period’s revenue has to be started today.' },
    even: { says: 'Evenly spread.', why: '{middleShare} sit between 25 and 75%.', advice: 'Few deals in the middle: see which stage they do not get past.' },
    'too-small': { says: 'Too few to judge.', why: '{open:deal} open.', advice: 'A shape needs 20 open deals.' },
  },
});
