import { count, defineKpi, largest, mean, median, share, value, type Expr } from '../kpi/language.js';

const talk: Expr = { calc: '/', of: ['talkSeconds', { calc: '+', of: ['talkSeconds', 'listenSeconds'] }] };
/** A call that was not held has no time at which it was: it is not left out, it did not happen. */
const held = { where: { kind: 'call', heldAt: { missing: false } }, at: 'heldAt' } as const;
const spoken = { ...held, if: [{ calc: '+', of: ['talkSeconds', 'listenSeconds'] }, { gt: { is: 0 } }] } as const;

export const talkListen = defineKpi({
  id: 'talk-listen',
  title: 'Talk to listen',
  question: 'Who speaks in our calls?',
  caption: 'talks to listens',
  definition: 'Mean over calls of the rep’s share of speaking time. Silence is not counted.',
  pitfall: 'A mean of calls, not of minutes, so that one long call does not outweigh ten. Demos are not calls: there the rep speaks more.',
  measures: {
    talkShare: mean('activities', talk, { ...held, unit: 'share' }),
    medianTalkShare: median('activities', talk, { ...held, unit: 'share' }),
    calls: count('activities', spoken),
    callsInBand: count('activities', { ...held, all: [{ if: [talk, { gte: { is: 0.36 } }] }, { if: [talk, { lte: { is: 0.5 } }] }] }),
    longestMonologue: largest('activities', 'longestMonologueSeconds', { ...held, unit: 'seconds' }),
    medianMonologue: median('activities', 'longestMonologueSeconds', { ...held, unit: 'seconds' }),
  },
  parts: { inBand: share('callsInBand', 'calls') },
  formula: 'talkShare',
  unit: 'share',
  notation: 'split',
  better: 'between',
  sample: { of: 'calls', noun: 'call' },
  by: ['owner', 'callType', 'team'],
  dimensions: { talkShare: { rows: 'activities', of: talk, bins: Array.from({ length: 101 }, (_, at) => at / 100) } },
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
  names: { talkShare: 'talk share', medianTalkShare: 'median talk share', calls: 'calls', callsInBand: 'calls in the band', inBand: 'share of calls in the band', longestMonologue: 'longest monologue', medianMonologue: 'median of longest monologues' },
  verdicts: {
    'too-quiet': { says: 'Hardly speaks.', why: '{callsInBand} of {calls:call} are in the band.', advice: 'A call in which the rep hardly speaks seldom ends with a next step: listen to two of them.' },
    quiet: { says: 'Speaks little.', why: '{callsInBand} of {calls:call} are in the band.', advice: 'See whether these calls end with a next step; if they do, leave it.' },
    'in-band': { says: 'Listens more than talks.', why: '{callsInBand} of {calls:call} are in the band.', advice: 'Look at single calls outside the band rather than at the mean.' },
    talkative: { says: 'Talks a little too much.', why: '{callsInBand} of {calls:call} are in the band.', advice: 'Start with the longest monologue: it usually is about price or features. Ask first.' },
    'too-talkative': { says: 'Talks far too much.', why: '{callsInBand} of {calls:call} are in the band.', advice: 'Above 65% the customer is a listener. Replay one call and count the questions.' },
  },
});
