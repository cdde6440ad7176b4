/** The numbers of the talk sheet: 84 calls with a mean of 52 %, the same calls as dots; eight reps ranked. */
import type { Answer, Row } from '../../../src/core/kpi/answer.js';

/** Calls by their point of talk share. They sum to 84; 34 of them lie in [36, 50). */
export const callsByPoint: Readonly<Record<number, number>> = {
  34: 2, 35: 1, 38: 1, 39: 1, 40: 1, 41: 1, 42: 1, 43: 3, 44: 1, 45: 6, 46: 5, 47: 3, 48: 4, 49: 7, 50: 4, 51: 3, 52: 3, 53: 8, 54: 1, 55: 4, 56: 6, 57: 3,
  58: 1, 59: 2, 60: 2, 62: 1, 63: 1, 68: 3, 69: 1, 72: 1, 73: 1, 78: 1, 82: 1,
};

export const bin = (point: number, calls: number): Row => ({ key: String(point / 100), label: String(point / 100), value: point / 100, figures: { calls }, sample: { n: calls, excluded: [] } });

const rep = (key: string, label: string, calls: number, value: number, low: number, high: number, longestMonologue: number): Row => ({
  key, label, value, figures: { talkShare: value, calls, longestMonologue }, sample: { n: calls, interval: [low, high], excluded: [] },
});

export const en: Answer = {
  kpi: 'talk-listen', state: 'ready', value: 0.52, unit: 'share', options: {},
  figures: { talkShare: 0.52, medianTalkShare: 0.53, calls: 84, inBand: 34, inBandShare: 34 / 84, longestMonologue: 312, medianMonologue: 168 },
  period: { start: '2026-11-01', end: '2026-12-01', label: 'November 2026', running: true }, asOf: '2026-11-23T12:40:00',
  previous: { value: 0.49, figures: {}, period: { start: '2026-10-01', end: '2026-11-01', label: 'October 2026' }, change: { absolute: 0.03, relative: null } },
  verdict: { level: 'watch', code: 'talkative' },
  bands: [
    { to: 0.25, level: 'act', code: 'too-quiet' }, { to: 0.36, level: 'watch', code: 'quiet' }, { to: 0.5, level: 'good', code: 'in-band' },
    { to: 0.65, level: 'watch', code: 'talkative' }, { to: null, level: 'act', code: 'too-talkative' },
  ],
  sample: { n: 84, interval: [0.5, 0.54], excluded: [{ reason: 'no-talk-share', count: 12 }] },
  rows: Object.entries(callsByPoint).map(([point, calls]) => bin(Number(point), calls)),
};

export const ru: Answer = en;

const team = (names: readonly string[]): Answer => ({
  ...en, value: 0.49, figures: { ...en.figures, talkShare: 0.49, calls: 288 },
  rows: [
    rep('okafor', names[0]!, 21, 0.61, 0.52, 0.7, 221), rep('lindqvist', names[1]!, 33, 0.56, 0.47, 0.65, 187), rep('moreau', names[2]!, 84, 0.52, 0.5, 0.54, 168),
    rep('petrov', names[3]!, 29, 0.5, 0.42, 0.58, 176), rep('castillo', names[4]!, 38, 0.47, 0.4, 0.54, 141), rep('tanaka', names[5]!, 41, 0.44, 0.37, 0.51, 118),
    rep('iyer', names[6]!, 36, 0.41, 0.36, 0.47, 96), rep('novak', names[7]!, 6, 0.36, 0.24, 0.49, 74),
  ],
});

export const byRep: Answer = team(['D. Okafor', 'M. Lindqvist', 'S. Moreau', 'A. Petrov', 'J. Castillo', 'H. Tanaka', 'R. Iyer', 'L. Novak']);
export const byRepRu: Answer = team(['Константин Белозёров', 'Александра Воскресенская', 'Софья Морозова', 'Артём Петров', 'Юлия Касаткина', 'Ирина Тананина', 'Роман Иевлев', 'Людмила Новак']);
