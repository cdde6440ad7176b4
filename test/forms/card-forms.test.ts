/** What holds for every form of a card, whichever KPI it draws. */
import { describe, expect, test } from 'vitest';
import { catalogue, compute, readData } from '../../src/core.js';
import { layout as bullet } from '../../src/forms/bullet/layout.js';
import { layout as ranked } from '../../src/forms/ranked/layout.js';
import { layout as stat } from '../../src/forms/stat/layout.js';
import { earlier } from '../../src/forms/trend/earlier.js';
import { layout as trend } from '../../src/forms/trend/layout.js';
import { answerOf, languages, textOfKpi } from '../helpers/answers.js';
import { cards, inputOf } from '../helpers/form-input.js';
import { faults, nonsense, textOf } from '../helpers/placed.js';

const forms = { bullet, ranked, stat, trend };

describe.each([...catalogue.keys()])('%s', id => {
  test.each(Object.entries(forms))('as %s: no text touches another, nothing is nonsense', (name, layout) => {
    for (const language of languages) {
      const kpi = textOfKpi(id, language);
      const by = kpi.by?.[0];
      const answer = answerOf(id, language, name === 'ranked' && typeof by === 'string' ? { by } : name === 'bullet' ? {} : { over: 'month', points: 12 });
      for (const card of cards) {
        const drawn = layout(inputOf(kpi, answer, { card, locale: language }));
        expect(nonsense(drawn), `${language} ${card}`).toEqual([]);
        if (name === 'bullet') expect(faults(drawn, card - 34), `${language} ${card}`).toEqual([]);
      }
    }
  });
});

describe('a bullet', () => {
  const attainment = (won: number) => compute('revenue-attainment', readData({ figures: { won, target: 640, pace: 470 } }).dataset, { asOf: '2026-11-23' });
  const at = (won: number) => bullet(inputOf(textOfKpi('revenue-attainment', 'en'), attainment(won), { card: 360 })).bullet!;
  test('stands on a round scale that holds the whole plan', () => {
    // 455 of 640 = 71.1 %, on a scale to 120 %: 59.2 % of the width; the plan at 100 of 120.
    expect(at(455).measure).toEqual({ from: 0, to: 59.245 });
    expect(at(455).target).toBe(83.333);
  });
  test('goes by the ranges of the verdict: below 0.9 of the pace, below the pace, on pace', () => {
    // The pace is 470 of 640 = 73.4 %; 90 % of it 66.1 %.
    expect(at(455).ranges.map(({ from, to, depth }) => [Math.round(from), Math.round(to), depth])).toEqual([[0, 55, 1], [55, 61, 2], [61, 100, 3]]);
  });
  test('of too few cases is an interval', () => {
    const few = compute('win-rate', readData({ figures: { won: 3, closed: 7 } }).dataset, { asOf: '2026-11-23' });
    const drawn = bullet(inputOf(textOfKpi('win-rate', 'en'), few, { card: 220 }));
    expect(drawn.bullet).toBeUndefined();
    // 3 of 7, by Wilson: from 0.158 to 0.750.
    expect(drawn.interval!.axis.flatMap(({ runs }) => runs)).toEqual([{ strong: '16' }, { strong: '75' }, '0', '100%']);
  });
});

describe('a number', () => {
  test('of too few cases stands on the interval in which it may lie', () => {
    const of = (won: number, closed: number) => stat(inputOf(textOfKpi('win-rate', 'en'), compute('win-rate', readData({ figures: { won, closed } }).dataset, { asOf: '2026-11-23' }), { card: 360 })).interval;
    expect(of(3, 7)!.whisker).toEqual({ from: 15.822, to: 74.954 });
    expect(of(30, 70)).toBeUndefined();
  });
});

describe('ranked', () => {
  const rows = [{ owner: 'Ann', won: 30, closed: 60 }, { owner: 'Bob', won: 5, closed: 7 }, { owner: 'Cy', won: 40, closed: 100 }];
  const answer = compute('win-rate', readData({ figures: rows }).dataset, { asOf: '2026-11-23' });
  const drawn = ranked(inputOf(textOfKpi('win-rate', 'en'), answer, { card: 360 }));
  test('names three of many that are too few, and counts the others', () => {
    const six = compute('win-rate', readData({ figures: ['A', 'B', 'C', 'D', 'E', 'F'].map(owner => ({ owner, won: 3, closed: 7 })) }).dataset, { asOf: '2026-11-23', by: 'owner' });
    // 6 − 3 = 3 are not named.
    expect(ranked(inputOf(textOfKpi('win-rate', 'en'), six, { card: 360 })).note).toContain('Too few to judge: A, B, C and 3 more.');
  });
  test('draws a bar and its interval a row, too few hollow and named', () => {
    expect(drawn.rows.map(({ name, value, n, few }) => [name, value, n, few])).toEqual([['Ann', '50%', '60', false], ['Bob', '71%', '7', true], ['Cy', '40%', '100', false]]);
    expect(drawn.note).toContain('Bob');
  });
  test('shows the whole across all rows', () => {
    // (30 + 5 + 40) ÷ (60 + 7 + 100) = 75 ÷ 167 = 44.9 %
    expect(drawn.all!.text).toBe('all 45%');
  });
});

describe('trend', () => {
  const points = [0.2, 0.3, null, 0.4].map((value, at) => ({ period: `2026-0${at + 1}`, winRate: value }));
  test('breaks where there is no value and ends with a dot', () => {
    const answer = { ...answerOf('win-rate', 'en'), series: points.map(({ winRate }, at) => ({ start: `2026-0${at + 1}-01`, end: `2026-0${at + 2}-01`, label: String(at), value: winRate, figures: {} })) };
    const { plot, marks } = trend(inputOf(textOfKpi('win-rate', 'en'), answer, { card: 360 }));
    expect(plot!.line.path.match(/M/g)).toHaveLength(2);
    expect(plot!.last.x).toBe(100);
    expect(marks.map(({ point }) => point)).toEqual(['2026-01-01', '2026-02-01', '2026-04-01']);
  });
  test('stands beside as many points right before', () => {
    const series = answerOf('win-rate', 'en', { over: 'month', points: 6 }), longer = answerOf('win-rate', 'en', { over: 'month', points: 12 });
    expect(earlier(series, { over: 'month', points: 6 })).toEqual([{ name: 'earlier', kpi: 'win-rate', scope: { over: 'month', points: 12 } }]);
    const { plot, marks } = trend(inputOf(textOfKpi('win-rate', 'en'), series, { card: 560, others: new Map([['earlier', longer]]) }));
    expect(plot!.before!.dots).toHaveLength(6);
    const first = longer.series![0]!;
    expect(marks[0]!.says).toContain(`before ${Math.round(first.value! * 100)}%`);
    expect(plot!.ends.map(textOf)).toEqual([expect.stringMatching(/% now$/), expect.stringMatching(/% before$/)]);
  });
  test('goes a year back when that is the comparison', () => {
    const series = answerOf('win-rate', 'en', { over: 'week', points: 13, compare: 'year' });
    expect(earlier(series, { over: 'week', points: 13, compare: 'year' })[0]!.scope).toEqual({ over: 'week', points: 65 });
  });
  test('takes the earlier period where the grain fills the period', () => {
    const series = answerOf('win-rate', 'en', { over: 'month', period: '2026-Q3' });
    expect(earlier(series, { over: 'month', period: '2026-Q3' })[0]!.scope).toEqual({ over: 'month', period: '2026-04-01/2026-06-30' });
    expect(earlier(answerOf('win-rate', 'en', { over: 'month', compare: 'none' }), { over: 'month' })).toEqual([]);
  });
  test('keeps what its lines end with apart', () => {
    for (const language of languages) for (const card of cards) {
      const series = answerOf('leads-generated', language, { over: 'month', points: 12 }), longer = answerOf('leads-generated', language, { over: 'month', points: 24 });
      const { plot } = trend(inputOf(textOfKpi('leads-generated', language), series, { card, locale: language, others: new Map([['earlier', longer]]) }));
      expect(faults(plot!.ends, plot!.after), `${language} ${card}`).toEqual([]);
      expect(faults(plot!.axis, card - 34 - plot!.side - plot!.after), `${language} ${card}`).toEqual([]);
    }
  });
  test('needs two points', () => {
    expect(trend(inputOf(textOfKpi('win-rate', 'en'), answerOf('win-rate', 'en'), { card: 360 })).plot).toBeUndefined();
  });
});
