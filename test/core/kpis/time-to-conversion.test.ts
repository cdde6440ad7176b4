import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { deal, lost, open, times, won } from '../../helpers/records.js';

const ask = asking('time-to-conversion');
const after = (days: number, more = {}) => won(new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10), 1, { createdAt: '2026-10-01', ...more });

test('between days are whole days: 30 and 10, mean and median 20, a quarter of the way 15', () => {
  expect(ask({ deals: [after(30), after(10)] }).figures).toMatchObject({ mean: 20, median: 20, p25: 15, p75: 25, p90: 28, n: 2 });
});
test('a day and a moment mix, and a clock’s change does not show', () => {
  const of = (createdAt: string, closedAt: string) => ask({ deals: [won(closedAt, 1, { createdAt })] }, { timezone: 'Europe/Berlin' }).value;
  expect(of('2026-10-24T22:00:00Z', '2026-10-26')).toBe(1); // local midnight of the 25th
  expect(of('2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00')).toBeCloseTo(25 / 24, 12); // the day has 25 hours
});
test('a close before the creation has no duration: it is passed over and counted, never negative', () => {
  const { figures, sample } = ask({ deals: [after(10), won('2026-10-05', 1, { createdAt: '2026-10-09' }), deal({ status: 'won', closedAt: '2026-10-09' })] });
  expect(figures).toMatchObject({ mean: 10, n: 1 });
  expect(sample.excluded).toEqual(expect.arrayContaining([{ reason: 'contradiction', count: 1 }, { reason: 'no-created-at', count: 1 }]));
});
test('lost and open deals are not in the mean; it is empty without a win', () => {
  expect(ask({ deals: [after(10), lost('2026-10-31'), open()] }).value).toBe(10);
  expect(ask({ deals: [lost('2026-10-31')] })).toMatchObject({ state: 'empty', reason: 'no-won-deals' });
});

describe('of the cohort created in the period', () => {
  // Of four: won after 10 days, lost after 20, won after 40; one is open, 53 days old on 23 November.
  const cohort = [after(10), lost('2026-10-21', { createdAt: '2026-10-01' }), after(40), open({ createdAt: '2026-10-01' })];
  test('half are closed when the Kaplan–Meier curve falls to ½: ¾, then ½ after 20 days', () => {
    expect(ask({ deals: cohort }).figures['kmMedian']).toBe(20);
  });
  test('a loss competes with a win: ¼ within 30 days; + ½ × ½ within 60', () => {
    expect(ask({ deals: cohort }).figures).toMatchObject({ wonWithin30: 0.25, wonWithin60: 0.5, wonWithin90: 0.5 });
  });
  test('the half is never reached while most are open', () => {
    expect(ask({ deals: [after(10), ...times(3, () => open({ createdAt: '2026-10-01' }))] }).figures).toMatchObject({ mean: 10, kmMedian: null, wonWithin30: 0.25 });
  });
  test('deals created before it are in the mean alone', () => {
    expect(ask({ deals: [after(10), won('2026-10-11', 1, { createdAt: '2026-09-11' })] }).figures).toMatchObject({ mean: 20, kmMedian: 10 });
  });
  test('an open deal runs until now, whatever close date it carries', () => {
    expect(ask({ deals: [after(10), open({ createdAt: '2026-10-01', closedAt: '2026-10-02' })] }).figures).toMatchObject({ kmMedian: 10, wonWithin30: 0.5 });
  });
  test('a won deal without a close date says nothing of time', () => {
    expect(ask({ deals: [after(10), deal({ status: 'won', createdAt: '2026-10-01' })] }).figures).toMatchObject({ kmMedian: 10, wonWithin30: 1 });
  });
  test('the earlier one is seen at the same age: won 20 October in this quarter, 25 August in the last, when 23 August was as far along', () => {
    const { previous } = ask({ deals: [won('2026-08-25', 1, { createdAt: '2026-07-01' }), open({ createdAt: '2026-07-01' })] });
    expect(previous!.figures).toMatchObject({ mean: null, wonWithin90: 0 }); // both were still open on their 54th day
  });
});

describe('the verdict, against the median of the last 12 months', () => {
  const month = (ago: number, days: number) => won(new Date(Date.UTC(2026, 10 - ago, 1 + days)).toISOString().slice(0, 10), 1, { createdAt: new Date(Date.UTC(2026, 10 - ago, 1)).toISOString().slice(0, 10) });
  const now = (days: number) => times(20, at => won('2026-11-20', 1, { createdAt: new Date(Date.UTC(2026, 10, 20 - days + (at % 2 ? 1 : -1))).toISOString().slice(0, 10) }));
  const past = times(6, at => month(at + 1, 10));
  test.each([[10, 'good', 'usual-or-faster'], [11, 'watch', 'slower']])('a mean of %s days after 10: %s', (days, level, code) => {
    expect(ask({ deals: [...past, ...now(days)] }, { period: '2026-11' }).verdict).toEqual({ level, code });
  });
  test('needs 6 of the 12', () => {
    expect(ask({ deals: [...past.slice(1), ...now(10)] }, { period: '2026-11' }).verdict).toBeUndefined();
  });
});

test('from figures', () => {
  expect(ofFigures('time-to-conversion', { figures: { mean: 52, median: 57, n: 4238 } })).toMatchObject({ value: 52, figures: { median: 57 } });
});
