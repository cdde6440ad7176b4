import { describe, expect, test } from 'vitest';
import { compute, imagine, whatIf } from '../../../src/core.js';
import { asking, ofFigures } from '../../helpers/ask.js';
import { dataset, deal, lost, open, times, won } from '../../helpers/records.js';

const ask = asking('pipeline-velocity');
const deals = [...times(4, () => open()), won('2026-10-11', 1000, { createdAt: '2026-09-01' }), lost('2026-10-12', { createdAt: '2026-09-01' })];

test('active at the start × win rate × mean deal ÷ mean cycle: 6 × ½ × 1,000 ÷ 40', () => {
  expect(ask({ deals })).toMatchObject({ value: 75, unit: 'money/day', figures: { activeDeals: 6, winRate: 0.5, averageDeal: 1000, cycleDays: 40 } });
});
test('a deal is active at the start when it was created before it and not closed before it', () => {
  const active = (more: Record<string, unknown>) => ask({ deals: [...deals, deal(more)] }).figures['activeDeals']! - 6;
  expect(active({ status: 'open', createdAt: '2026-09-30' })).toBe(1);
  expect(active({ status: 'open', createdAt: '2026-10-01' })).toBe(0); // the day has not passed at its own midnight
  expect(active({ status: 'lost', createdAt: '2026-09-01', closedAt: '2026-10-01' })).toBe(1);
  expect(active({ status: 'lost', createdAt: '2026-09-01', closedAt: '2026-09-30' })).toBe(0);
  expect(active({ status: 'open' })).toBe(0); // its creation cannot be dated
});
test('of now, as an option: what is open as of now', () => {
  expect(ask({ deals: [...deals, open({ createdAt: '2026-11-01' })] }, { options: { population: 'now' } }).figures['activeDeals']).toBe(5);
});
test('what was really won stands beside it: 1,000 in 54 days', () => {
  expect(ask({ deals }).figures['actualPerDay']).toBeCloseTo(1000 / 54, 12);
});
test('the forecast is of the month that runs: won in November + 75 × its 7 days to come', () => {
  expect(ask({ deals }).figures['forecast']).toBe(7 * 75);
  const more = [...deals, won('2026-11-10', 1000, { createdAt: '2026-10-01' })]; // 6 × ⅔ × 1,000 ÷ 40 = 100
  expect(ask({ deals: more }).figures['forecast']).toBeCloseTo(1000 + 700, 9);
});
test('in working days it is the same over a period: 92 calendar days, 66 working ones; 5 to come in November', () => {
  const { value, figures } = ask({ deals }, { options: { days: 'working' } });
  expect(value).toBeCloseTo(75 * 92 / 66, 9);
  expect(figures['actualPerDay']).toBeCloseTo(1000 / 38, 9); // 23 November is the 38th
  expect(figures['forecast']).toBeCloseTo(5 * 75 * 92 / 66, 9);
});

describe('is empty, with its reason', () => {
  test.each([
    ['nothing closed', times(3, () => open()), 'no-closed-deals'],
    ['nothing won', [open(), lost('2026-10-12')], 'no-won-deals'],
    ['no amount', [open(), won('2026-10-11', 1, { amount: null })], 'no-amount'],
    ['won on the day of its creation', [open(), won('2026-10-11', 1, { createdAt: '2026-10-11' })], 'nothing-to-divide-by'],
  ])('%s', (_, deals, reason) => {
    expect(ask({ deals })).toMatchObject({ state: 'empty', value: null, reason });
  });
});

test('the change is split over the four levers without a rest', () => {
  const before = [won('2026-07-11', 500, { createdAt: '2026-06-01' }), lost('2026-07-12', { createdAt: '2026-06-01' })];
  const { change } = ask({ deals: [...deals, ...before] }).previous!;
  expect(change.parts!.map(({ name }) => name)).toEqual(['activeDeals', 'winRate', 'averageDeal', 'cycleDays']);
  expect(change.parts!.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(change.absolute!, 9);
});
test('what if two of three were won: 6 × ⅔ × 1,000 ÷ 40', () => {
  const answer = ask({ deals });
  expect(whatIf(answer, { winRate: 2 / 3 }).value).toBeCloseTo(100, 10);
  expect(() => whatIf(answer, { winrate: 1 })).toThrow('unknown figure of pipeline-velocity: winrate; did you mean winRate?');
});
test('what each moved lever does of an imagined change adds up to it', () => {
  const { change, figures } = imagine(ask({ deals }), { winRate: 2 / 3, cycleDays: 20 });
  // 6 × ⅔ × 1,000 ÷ 20 = 200, against 75.
  expect(change.absolute).toBeCloseTo(125, 10);
  expect(change.relative).toBeCloseTo(125 / 75, 10);
  const parts = new Map(change.parts!.map(({ name, contribution }) => [name, contribution]));
  expect(parts.get('winRate')! + parts.get('cycleDays')!).toBeCloseTo(125, 10);
  expect([parts.get('activeDeals'), parts.get('averageDeal')]).toEqual([0, 0]);
  // The month goes on at the imagined pace.
  expect(figures['forecast']).toBeCloseTo(figures['wonInMonth']! + 200 * figures['daysLeft']!, 6);
});

describe('the verdict, against the quartiles of the last 12 months', () => {
  // Each month 10 are active; 1 is won of 1, after 10 days: 10 × 1 × amount ÷ 10. Amounts of 100 to 600 over 6 months: p25 225, median 350.
  const month = (ago: number, day: number) => new Date(Date.UTC(2026, 10 - ago, day)).toISOString().slice(0, 10);
  const one = (ago: number, amount: number) => won(month(ago, 11), amount, { createdAt: month(ago, 1) });
  const data = (amount: number) => dataset({ deals: [...times(10, () => open({ createdAt: '2025-01-01' })), ...times(6, at => one(at + 1, 100 * (at + 1))), one(0, amount)] });
  test.each([[224, 'act', 'slow'], [225, 'watch', 'usual'], [349, 'watch', 'usual'], [350, 'good', 'fast']])('%s a day: %s', (amount, level, code) => {
    expect(compute('pipeline-velocity', data(amount), { asOf: '2026-11-30', timezone: 'UTC', period: '2026-11' })).toMatchObject({ value: amount, verdict: { level, code } });
  });
});

test('a named part stands in place of its measures: 100 × 0.2 × 1,000 ÷ 40', () => {
  expect(ofFigures('pipeline-velocity', { figures: { activeDeals: 100, winRate: 0.2, averageDeal: 1000, cycleDays: 40 } }).value).toBe(500);
});
