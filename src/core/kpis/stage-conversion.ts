import { count, defineKpi, median, minus, share, sum, total, value, type Choice, type Match, type Measure } from '../kpi/language.js';

const cohort = (status: Match, at = 'createdAt'): Measure => count('deals', { where: { status }, at });
const all = ['open', 'won', 'lost'];
/** Of the deals created in the window, or of the entries made in it. */
const byStage = (at: string): Choice => ({
  measures: {
    entered: count('stageEntries', { where: { status: all }, at }),
    movedOn: count('stageEntries', { where: { status: all, movedOn: true }, at }),
    stillOpen: count('stageEntries', { where: { status: 'open', movedOn: false }, at }),
    lost: count('stageEntries', { where: { status: 'lost', movedOn: false }, at }),
    amount: sum('stageEntries', 'amount', { where: { status: all }, at }),
    medianDays: median('stageEntries', 'spent', { where: { status: all, left: true }, at, unit: 'days' }),
  },
  parts: { decided: { sum: ['movedOn', 'lost'] }, decidedConversion: share('movedOn', 'decided') },
});

export const stageConversion = defineKpi({
  id: 'stage-conversion',
  title: 'Funnel by stage',
  question: 'Where do the deals that we create get lost?',
  caption: 'of created deals won',
  definition: 'Of the deals created in the period, how many entered each stage, and moved on from it. The headline is won ÷ created.',
  pitfall: 'A stage that was skipped counts as passed for the stages before it; the first entry counts. The worst leak is the step that lost most money against its own earlier rate, at equal age.',
  measures: {
    entered: cohort(all),
    movedOn: cohort('won'),
    stillOpen: cohort('open'),
    lost: cohort('lost'),
    closed: cohort(['won', 'lost']),
    amount: sum('deals', 'amount', { where: { status: all }, at: 'createdAt' }),
    medianDays: median('deals', { from: 'createdAt', to: 'closedAt', in: 'days' }, { where: { status: 'won' }, at: 'createdAt' }),
  },
  parts: { conversion: share('movedOn', 'entered'), decidedConversion: share('movedOn', 'closed') },
  within: { stage: byStage('createdAt') },
  given: { movedOn: minus('entered', total('stillOpen', 'lost')), closed: total('movedOn', 'lost') },
  formula: 'conversion',
  unit: 'share',
  units: { decided: 'count' },
  better: 'higher',
  sample: { of: 'entered', noun: 'deal' },
  options: {
    cohort: { created: {}, entered: { within: { stage: byStage('enteredAt') } } },
  },
  by: ['stage', 'owner', 'channel', 'product', 'team'],
  steps: { by: 'stage', entered: 'entered', movedOn: 'movedOn', money: 'amount' },
  rules: [
    { if: [['leakBeyondChance', '>', value(0)]], level: 'act', code: 'leak' },
    { if: [['leaks', '>', value(0)]], level: 'good', code: 'small-leak' },
    { if: [['entered', '>', value(0)]], level: 'good', code: 'steady' },
  ],
  sources: [{ name: 'Each step’s own rate in the period before, at equal age, with a 95% interval', kind: 'own-history' }],
  names: {
    conversion: 'won of created', entered: 'entered', movedOn: 'moved on', stillOpen: 'still open', lost: 'lost', decidedConversion: 'moved on of decided', closed: 'closed', decided: 'decided',
    amount: 'value', medianDays: 'median days',
  },
  verdicts: {
    leak: { says: 'A leak after {leak}.', why: '{leakRate:share} move on, {leakPrevious:share} before.', advice: 'Read the deals that were lost there and what they had in common; the step before it often let them through.' },
    'small-leak': { says: 'Steady.', why: 'Most was lost after {leak}, within chance.', advice: 'No step is worse than chance explains. More deals at the top will move more than a better step.' },
    steady: { says: 'Steady.', why: '{movedOn} of {entered:deal} won.', advice: 'No step is below its earlier rate.' },
  },
});
