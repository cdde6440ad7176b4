import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, won } from '../../helpers/records.js';

const ask = asking('revenue-attainment');
const quarter = [{ metric: 'revenue', period: '2026-Q4', amount: 920 }];

test('won ÷ target; the pace is the target’s part up to the as-of day: 54 of 92 days', () => {
  const { value, figures } = ask({ targets: quarter, deals: [won('2026-10-02', 460), lost('2026-10-02'), open()] });
  expect([value, figures]).toEqual([0.5, expect.objectContaining({ won: 460, target: 920, pace: expect.closeTo(540, 9), gap: 460 })]);
});
test('a yearly target counts by the days that overlap, and it says so: 92 of 365', () => {
  const { figures, notes } = ask({ targets: [{ metric: 'revenue', period: '2026', amount: 3650 }], deals: [won('2026-10-02', 460)] });
  expect(figures).toMatchObject({ target: expect.closeTo(920, 9), attainment: expect.closeTo(0.5, 12), pace: expect.closeTo(540, 9) });
  expect(notes).toContain('prorated');
});
test('a plan whose month has not begun asks for nothing yet', () => {
  expect(ask({ targets: [{ metric: 'revenue', period: '2026-12', amount: 100 }], deals: [won('2026-10-02', 10)] })).toMatchObject({ value: 0.1, figures: { pace: 0 }, verdict: { level: 'good' } });
});
test('the pace of a target that the page gives is the same', () => {
  expect(ask({ deals: [won('2026-10-02', 460)] }, { target: 920 }).figures['pace']).toBeCloseTo(540, 9);
  expect(ask({ deals: [] }, { target: 920, asOf: '2026-11-23T12:00:00Z' }).figures['pace']).toBeCloseTo(535, 9); // noon: 53.5 days
});
test('a credit takes from what is won', () => {
  expect(ask({ targets: quarter, deals: [won('2026-10-02', 560), won('2026-10-09', -100)] }).value).toBe(0.5);
});
test('without a target, or with one of 0, there is no attainment', () => {
  expect(ask({ deals: [won('2026-10-02', 460)] })).toMatchObject({ state: 'empty', value: null, figures: { won: 460 } });
  expect(ask({ targets: [{ metric: 'revenue', period: '2026-Q4', amount: 0 }], deals: [won('2026-10-02', 460)] }).value).toBeNull();
});
test('targets of other metrics and other periods are not revenue’s', () => {
  expect(ask({ targets: [...quarter, { metric: 'deals-won', period: '2026-Q4', amount: 5 }, { metric: 'revenue', period: '2026-Q3', amount: 7 }], deals: [won('2026-10-02', 460)] }).figures['target']).toBe(920);
});

describe('levels', () => {
  const reps = [{ id: 'Ann', team: 'north' }, { id: 'Bob', team: 'north' }, { id: 'Cy', team: 'south' }];
  const deals = [won('2026-10-02', 500, { owner: 'Ann' })];
  const own = (owner: string, amount: number) => ({ metric: 'revenue', period: '2026-Q4', amount, owner });
  test('a company’s target and those of its reps are not added up', () => {
    const targets = [{ metric: 'revenue', period: '2026-Q4', amount: 1000 }, own('Ann', 600)];
    expect(ask({ targets, deals }).figures['target']).toBe(1000);
    expect(ask({ targets, deals }, { filter: { owner: ['Ann'] } }).figures['target']).toBe(600);
  });
  test('where the company has none, those of its reps are its target; quotas are such', () => {
    expect(ask({ reps, deals, targets: [own('Ann', 600), own('Bob', 300)] }).figures['target']).toBe(900);
    expect(ask({ reps, deals, quotas: [{ owner: 'Ann', period: '2026-Q4', amount: 400 }] }).figures['target']).toBe(400);
  });
  test('a team’s is that of its reps where it has none of its own', () => {
    const { rows } = ask({ reps, deals, targets: [own('Ann', 600), own('Bob', 400), own('Cy', 100)] }, { by: 'team' });
    expect(rows!.map(({ key, figures }) => [key, figures['target'], figures['attainment']])).toEqual([['north', 1000, 0.5], ['south', 100, 0]]);
  });
});

describe('the verdict, against the pace of 540', () => {
  test.each([[485, 'act', 'behind'], [486, 'watch', 'slightly-behind'], [539, 'watch', 'slightly-behind'], [541, 'good', 'on-pace']])('%s won: %s', (amount, level, code) => {
    expect(ask({ targets: quarter, deals: [won('2026-10-02', amount)] }).verdict).toEqual({ level, code });
  });
});

test('from figures: 300 of 1,000 at a pace of 250', () => {
  expect(ofFigures('revenue-attainment', { figures: { won: 300, target: 1000, pace: 250 } })).toMatchObject({ value: 0.3, verdict: { level: 'good', code: 'on-pace' } });
});

test('the month to date and as much of the month before are each held against their part of the target', () => {
  const targets = ['2026-10', '2026-11'].map(period => ({ metric: 'revenue', period, amount: period === '2026-10' ? 310 : 300 }));
  const answer = ask({ deals: [won('2026-10-02', 115), won('2026-11-02', 115)], targets }, { period: 'month-to-date' });
  expect([answer.figures['target'], answer.previous!.figures['target']]).toEqual([expect.closeTo(230, 9), 230]); // 23 days of 30, 23 of 31
});
