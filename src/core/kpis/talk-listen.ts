import { count, defineKpi, largest, mean, median, share, value } from '../kpi/language.js';

const held = { where: { kind: 'call', result: 'held' }, at: 'heldAt' } as const;

export const talkListen = defineKpi({
  id: 'talk-listen',
  title: 'Talk to listen',
  question: 'Who speaks in our calls?',
  caption: 'talks to listens',
  definition: 'Mean over calls of the rep’s share of speaking time. Silence is not counted.',
  pitfall: 'A mean of calls, not of minutes, so that one long call does not outweigh ten. Demos are not calls: there the rep speaks more.',
  measures: {
    talkShare: mean('activities', 'talkShare', { ...held, unit: 'share' }),
    medianTalkShare: median('activities', 'talkShare', { ...held, unit: 'share' }),
    calls: count('activities', { ...held, where: { ...held.where, talkShare: { missing: false } } }),
    inBand: count('activities', { ...held, where: { ...held.where, talkShare: { gte: { is: 0.36 }, lte: { is: 0.5 } } } }),
    longestMonologue: largest('activities', 'longestMonologueSeconds', { ...held, unit: 'seconds' }),
    medianMonologue: median('activities', 'longestMonologueSeconds', { ...held, unit: 'seconds' }),
  },
  parts: { inBandShare: share('inBand', 'calls') },
  formula: 'talkShare',
  unit: 'share',
  notation: 'split',
  better: 'between',
  sample: { of: 'calls', noun: 'call' },
  by: ['owner', 'callType', 'team'],
  dimensions: { talkShare: { rows: 'activities', of: 'talkShare', bins: Array.from({ length: 101 }, (_, at) => at / 100) } },
  bands: {
    steps: [
      { below: value(0.25), level: 'act', code: 'too-quiet' },
      { below: value(0.36), level: 'watch', code: 'quiet' },
      { upTo: value(0.5), level: 'good', code: 'in-band' },
      { upTo: value(0.65), level: 'watch', code: 'talkative' },
      { level: 'act', code: 'too-talkative' },
    ],
  },
  sources: [{ name: 'Gong Labs, 25,537 B2B sales calls: 43% talk, 57% listen. A correlation, not a cause', kind: 'study', url: 'https://www.gong.io/blog/talk-to-listen-conversion-ratio/' }],
  names: { talkShare: 'talk share', medianTalkShare: 'median talk share', calls: 'calls', inBand: 'calls in the band', inBandShare: 'share of calls in the band', longestMonologue: 'longest monologue', medianMonologue: 'median of longest monologues' },
  verdicts: {
    'too-quiet': { says: 'Hardly speaks.', why: '{inBand} of {calls:call} are in the band.', advice: 'A call in which the rep hardly speaks seldom ends with a next step: listen to two of them.' },
    quiet: { says: 'Speaks little.', why: '{inBand} of {calls:call} are in the band.', advice: 'See whether these calls end with a next step; if they do, leave it.' },
    'in-band': { says: 'Listens more than talks.', why: '{inBand} of {calls:call} are in the band.', advice: 'Look at single calls outside the band rather than at the mean.' },
    talkative: { says: 'Talks a little too much.', why: '{inBand} of {calls:call} are in the band.', advice: 'Start with the longest monologue: it usually is about price or features. Ask first.' },
    'too-talkative': { says: 'Talks far too much.', why: '{inBand} of {calls:call} are in the band.', advice: 'Above 65% the customer is a listener. Replay one call and count the questions.' },
  },
});
