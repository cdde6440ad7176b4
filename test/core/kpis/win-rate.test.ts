import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/core.js';
import { asking, ofFigures, scope } from '../../helpers/ask.js';
import { dataset, deal, lost, open, times, won } from '../../helpers/records.js';

const ask = asking('win-rate');

test('ignores open deals: 3 of 4 closed, 5 open beside it', () => {
  const { value, figures } = ask({ deals: [...times(3, () => won('2026-10-10')), lost('2026-10-12'), ...times(5, () => open())] });
  expect([value, figures['open'], figures['lost']]).toEqual([0.75, 5, 1]);
});
test('of those created in the window stands beside it: 1 of 2, whenever the others were created', () => {
  const { figures } = ask({ deals: [won('2026-10-10'), won('2026-10-10', 1, { createdAt: '2026-10-01' }), lost('2026-10-12', { createdAt: '2026-10-02' })] });
  expect(figures).toMatchObject({ winRate: expect.closeTo(2 / 3, 12), cohortWinRate: 0.5 });
});
test('of fewer than 20 has an interval and no verdict', () => {
  const { sample, verdict } = ask({ deals: [...times(3, () => won('2026-10-10')), ...times(4, () => lost('2026-10-12'))] });
  expect([sample.n, sample.tooSmall, sample.interval?.map(end => Number(end.toFixed(4)))]).toEqual([7, true, [0.1582, 0.7495]]);
  expect(verdict).toEqual({ level: 'none', code: 'too-small' });
});
test('leaves out and counts what has no close date, and what has an unknown outcome', () => {
  const { sample, value } = ask({ deals: [won('2026-10-10'), deal({ status: 'won' }), deal({ closedAt: '2026-10-11' })] });
  expect(value).toBe(1);
  expect(sample.excluded).toEqual([{ reason: 'no-closed-at', count: 1 }, { reason: 'unknown-outcome', count: 1 }]);
});
test('is empty, not 0, where nothing closed', () => {
  expect(ask({ deals: [open()] })).toMatchObject({ state: 'empty', reason: 'no-closed-deals', value: null });
  expect(ask({ leads: [] })).toMatchObject({ state: 'empty', reason: 'needs-deals' });
});
test('takes the outcome of a stage where a deal has none', () => {
  const stages = [{ id: 'w', order: 9, outcome: 'won' }, { id: 'l', order: 9, outcome: 'lost' }];
  expect(ask({ stages, deals: [{ id: 1, stage: 'w', closedAt: '2026-10-02' }, { id: 2, stage: 'l', closedAt: '2026-10-03' }] }).value).toBe(0.5);
});

describe('in time', () => {
  test('counts a bare as-of day to its end, and a deal that closes later as open', () => {
    expect(ask({ deals: [won('2026-11-23'), won('2026-11-24')] }).figures).toMatchObject({ won: 1, open: 1 });
  });
  test('a running quarter is compared with the same elapsed part: to 23 November with to 23 August', () => {
    const { previous } = ask({ deals: [won('2026-10-10'), won('2026-08-23'), lost('2026-08-24')] });
    expect(previous).toMatchObject({ value: 1, period: { start: '2026-07-01', end: '2026-08-24' } });
  });
  test('and with the same days of the year before', () => {
    const { year } = ask({ deals: [won('2026-10-10'), won('2025-11-23', 1, { createdAt: '2025-01-01' }), lost('2025-11-24', { createdAt: '2025-01-01' })] }, { compare: ['previous', 'year'] });
    expect(year).toMatchObject({ value: 1, period: { start: '2025-10-01', end: '2025-11-24' } });
  });
  test('a calendar day is not shifted by a zone, a moment is told by its clock', () => {
    const deals = [won('2026-10-01'), lost('2026-09-30T20:00:00Z')]; // 16:00 on 30 September in New York, 01:30 on 1 October in Kolkata
    expect([ask({ deals }, { timezone: 'America/New_York' }).value, ask({ deals }, { timezone: 'Asia/Kolkata' }).value]).toEqual([1, 0.5]);
  });
  test('the night in which clocks go back belongs to its own day, twice the same hour', () => {
    const deals = [won('2026-10-25T00:30:00Z'), lost('2026-10-25T01:30:00Z'), lost('2026-10-25T23:00:00Z')]; // 02:30, 02:30 again, 00:00 of the 26th
    expect(ask({ deals }, { timezone: 'Europe/Berlin', period: '2026-10-25' }).figures).toMatchObject({ won: 1, closed: 2 });
  });
  test.each([['2026-W40', 1], ['2026-W41', 0], ['FY2027', 1], ['FY2026', 0], ['FY2027-Q2', 1], ['2026-10-04', 1], ['2026-09-28/2026-10-04', 1]])('%s holds %s of the wins of Sunday, 4 October', (period, count) => {
    expect(ask({ deals: [won('2026-10-04')] }, { period, fiscalStart: 7 }).figures['won']).toBe(count);
  });
  test('over months has a point each, the running one apart', () => {
    const { series } = ask({ deals: [won('2026-10-10'), lost('2026-10-11'), won('2026-11-02')] }, { over: 'month' });
    expect(series!.map(({ start, value, partial }) => [start, value, partial])).toEqual([['2026-10-01', 0.5, undefined], ['2026-11-01', 1, true]]);
  });
});

describe('the verdict, against the 12 months before', () => {
  const before = [...times(30, () => won('2026-05-10')), ...times(30, () => lost('2026-05-10'))]; // ½, 95 %: 0.377 to 0.623
  const now = (wins: number, losses: number) => [...before, ...times(wins, () => won('2026-10-10')), ...times(losses, () => lost('2026-10-10'))];
  test.each([[7, 13, 'act', 'below-usual'], [8, 12, 'good', 'usual'], [13, 7, 'good', 'above-usual']])('%s of 20 with %s lost: %s', (wins, losses, level, code) => {
    expect(ask({ deals: now(wins, losses) }).verdict).toEqual({ level, code });
  });
  test('needs 20 closed deals there', () => {
    expect(ask({ deals: [...times(10, () => won('2026-10-10')), ...times(10, () => lost('2026-10-10'))] }).verdict).toEqual({ level: 'none', code: 'no-history' });
  });
});

test('ranks go by the low end of the interval: 15 of 20 before 2 of 2', () => {
  const deals = [...times(15, () => won('2026-10-10', 1, { owner: 'Ann' })), ...times(5, () => lost('2026-10-10', { owner: 'Ann' })), ...times(2, () => won('2026-10-10', 1, { owner: 'Bob' }))];
  const { rows } = ask({ deals }, { by: 'owner' });
  expect(rows!.map(({ key, value, sample }) => [key, value, sample.tooSmall])).toEqual([['Ann', 0.75, undefined], ['Bob', 1, true]]);
});
test('gives the host’s own objects behind a number, a row and an exclusion', () => {
  const deals = [won('2026-10-10', 1, { owner: 'Ann' }), lost('2026-10-11', { owner: 'Bob' }), deal({ status: 'won', owner: 'Ann' })];
  const data = dataset({ deals });
  expect(recordsOf('win-rate', data, scope)).toEqual([deals[0], deals[1]]);
  expect(recordsOf('win-rate', data, scope)[0]).toBe(deals[0]);
  expect(recordsOf('win-rate', data, { ...scope, by: 'owner' }, { key: 'Ann' })).toEqual([deals[0]]);
  expect(recordsOf('win-rate', data, scope, { excluded: 'no-closed-at' })).toEqual([deals[2]]);
});

describe('from figures', () => {
  test('are measures by name: 30 of 100, before 25 of 100', () => {
    const answer = ofFigures('win-rate', { figures: { won: 30, closed: 100 }, previous: { won: 25, closed: 100 }, target: 0.35 });
    expect([answer.value, answer.previous!.change.absolute, answer.target]).toEqual([0.3, expect.closeTo(0.05, 12), 0.35]);
    expect(answer.sample.interval![0]).toBeCloseTo(0.2189, 4);
  });
  test('the part alone has a value and no interval', () => {
    const { value, sample } = ofFigures('win-rate', { figures: { winRate: 0.3 } });
    expect([value, sample.interval]).toEqual([0.3, undefined]);
  });
  test('by owner they add up: 3 of 10 and 5 of 10', () => {
    const { value, rows } = ofFigures('win-rate', { figures: [{ owner: 'Ann', won: 3, closed: 10 }, { owner: 'Bob', won: 5, closed: 10 }] });
    expect([value, rows!.map(row => row.value)]).toEqual([0.4, [0.3, 0.5]]);
  });
});
