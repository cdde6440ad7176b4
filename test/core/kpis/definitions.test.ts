/** Each definition by hand: few records, the arithmetic beside them. */
import { describe, expect, test } from 'vitest';
import { compute, imagine, recordsOf, whatIf, type Scope } from '../../../src/core.js';
import { dataset, deal, lost, open, times, won } from '../../helpers/records.js';

const scope: Scope = { asOf: '2026-11-23', timezone: 'UTC', period: '2026-Q4' };
const ask = (kpi: string, records: Record<string, unknown>, more: Scope = {}) => compute(kpi, dataset(records), { ...scope, ...more });

describe('win rate', () => {
  test('ignores open deals: 3 of 4 closed, 5 open beside it', () => {
    const { value, figures } = ask('win-rate', { deals: [...times(3, () => won('2026-10-10')), lost('2026-10-12'), ...times(5, () => open())] });
    expect([value, figures['open']]).toEqual([0.75, 5]);
  });
  test('of fewer than 20 has an interval and no verdict', () => {
    const { sample, verdict } = ask('win-rate', { deals: [...times(3, () => won('2026-10-10')), ...times(4, () => lost('2026-10-12'))] });
    expect(sample.tooSmall).toBe(true);
    expect(verdict).toEqual({ level: 'none', code: 'too-small' });
  });
  test('leaves out and counts what has no close date, and what has an unknown outcome', () => {
    const { sample, value } = ask('win-rate', { deals: [won('2026-10-10'), deal({ status: 'won' }), deal({ closedAt: '2026-10-11' })] });
    expect(value).toBe(1);
    expect(sample.excluded).toEqual([{ reason: 'no-closed-at', count: 1 }, { reason: 'unknown-outcome', count: 1 }]);
  });
  test('is empty, not 0, where nothing closed', () => {
    expect(ask('win-rate', { deals: [open()] })).toMatchObject({ state: 'empty', reason: 'no-closed-deals', value: null });
  });
  test('counts a bare as-of day to its end, and a deal that closes later as open', () => {
    const deals = [won('2026-11-23'), won('2026-11-24')];
    expect(ask('win-rate', { deals }).figures).toMatchObject({ won: 1, open: 1 });
  });
  test('a running quarter is compared with the same elapsed part: to 23 November with to 22 August', () => {
    const { previous } = ask('win-rate', { deals: [won('2026-10-10'), won('2026-08-22'), lost('2026-08-24')] });
    expect(previous).toMatchObject({ value: 1, period: { start: '2026-07-01', end: '2026-08-24' } });
  });
  test('takes the outcome of a stage where a deal has none', () => {
    const stages = [{ id: 'w', order: 9, outcome: 'won' }, { id: 'l', order: 9, outcome: 'lost' }];
    expect(ask('win-rate', { stages, deals: [{ id: 1, stage: 'w', closedAt: '2026-10-02' }, { id: 2, stage: 'l', closedAt: '2026-10-03' }] }).value).toBe(0.5);
  });
  test('gives the host’s own objects behind a number, a row and an exclusion', () => {
    const deals = [won('2026-10-10', 1, { owner: 'Ann' }), lost('2026-10-11', { owner: 'Bob' }), deal({ status: 'won', owner: 'Ann' })];
    const data = dataset({ deals });
    expect(recordsOf('win-rate', data, scope)).toEqual([deals[0], deals[1]]);
    expect(recordsOf('win-rate', data, scope)[0]).toBe(deals[0]);
    expect(recordsOf('win-rate', data, { ...scope, by: 'owner' }, { key: 'Ann' })).toEqual([deals[0]]);
    expect(recordsOf('win-rate', data, scope, { excluded: 'no-closed-at' })).toEqual([deals[2]]);
  });
});

describe('pipeline velocity', () => {
  const deals = [...times(4, () => open()), won('2026-10-11', 1000, { createdAt: '2026-09-01' }), lost('2026-10-12', { createdAt: '2026-09-01' })];
  test('is active at the start × win rate × mean deal ÷ mean cycle: 6 × ½ × 1,000 ÷ 40', () => {
    expect(ask('pipeline-velocity', { deals }).value).toBe(75);
  });
  test('what if two of three were won: 6 × ⅔ × 1,000 ÷ 40', () => {
    const answer = ask('pipeline-velocity', { deals });
    expect(whatIf(answer, { winRate: 2 / 3 }).value).toBeCloseTo(100, 10);
    expect(() => whatIf(answer, { winrate: 1 })).toThrow('unknown figure of pipeline-velocity: winrate; did you mean winRate?');
  });
  test('what each moved lever does of an imagined change adds up to it', () => {
    const { change, figures } = imagine(ask('pipeline-velocity', { deals }), { winRate: 2 / 3, cycleDays: 20 });
    // 6 × ⅔ × 1,000 ÷ 20 = 200, against 75.
    expect(change.absolute).toBeCloseTo(125, 10);
    expect(change.relative).toBeCloseTo(125 / 75, 10);
    const parts = new Map(change.parts!.map(({ name, contribution }) => [name, contribution]));
    expect(parts.get('winRate')! + parts.get('cycleDays')!).toBeCloseTo(125, 10);
    expect([parts.get('activeDeals'), parts.get('averageDeal')]).toEqual([0, 0]);
    // The month goes on at the imagined pace.
    expect(figures['forecast']).toBeCloseTo(figures['wonInMonth']! + 200 * figures['daysLeft']!, 6);
  });
  test('leaves out deals whose creation cannot be dated', () => {
    expect(ask('pipeline-velocity', { deals: [...deals, deal({ status: 'open' })] }).figures['activeDeals']).toBe(6);
  });
});

describe('pipeline coverage', () => {
  const targets = [{ metric: 'revenue', period: '2026-Q4', amount: 1000 }];
  const due = (expectedCloseAt: string, amount: number) => open({ expectedCloseAt, amount });
  test('is what is open in the rest of the period ÷ what is left: (600 + 900) ÷ (1,000 − 400)', () => {
    const { value, figures } = ask('pipeline-coverage', { targets, deals: [won('2026-10-05', 400), due('2026-11-30', 600), due('2026-12-31', 900), due('2027-01-01', 5000)] });
    expect([value, figures['remaining'], figures['needed']]).toEqual([2.5, 600, 3]); // fewer than 20 closed before: 3
  });
  test('leaves out and counts what is past due; what is due today is not', () => {
    const { value, figures, sample } = ask('pipeline-coverage', { targets, deals: [due('2026-11-22', 700), due('2026-11-23', 500)] });
    expect([value, figures['pastDue']]).toEqual([0.5, 1]);
    expect(sample.excluded).toContainEqual({ reason: 'past-due', count: 1 });
  });
  test('says that the target is met in place of a ratio', () => {
    expect(ask('pipeline-coverage', { targets, deals: [won('2026-10-05', 1000), due('2026-12-01', 10)] })).toMatchObject({ state: 'ready', value: null, verdict: { level: 'good', code: 'met' } });
  });
  test('counts every open deal where none has an expected close, and says so', () => {
    expect(ask('pipeline-coverage', { targets, deals: [open({ amount: 500 })] })).toMatchObject({ value: 0.5, notes: ['no-expected-close'] });
  });
  test('of the target, as the article has it: 600 ÷ 1,000', () => {
    const records = { targets, deals: [won('2026-10-05', 400), due('2026-12-01', 600)] };
    expect([ask('pipeline-coverage', records).value, ask('pipeline-coverage', records, { options: { basis: 'target' } }).value]).toEqual([1, 0.6]);
    expect(() => ask('pipeline-coverage', records, { options: { basis: 'all' } })).toThrow(/unknown choice/);
  });
});

describe('stage conversion', () => {
  const stages = [{ id: 'a', order: 1 }, { id: 'b', order: 2 }, { id: 'c', order: 3 }, { id: 'w', order: 4, outcome: 'won' }, { id: 'l', order: 4, outcome: 'lost' }];
  const move = (of: string, stage: string, day: string) => ({ deal: of, stage, enteredAt: `2026-10-${day}` });
  const created = (id: string, status: string, closedAt?: string) => ({ id, status, createdAt: '2026-10-01', ...(closedAt && { closedAt }) });
  test('entered = moved on + still open + lost; a skip passes, a second entry does not count', () => {
    const { rows, figures } = ask('stage-conversion', {
      stages, deals: [created('1', 'won', '2026-10-20'), created('2', 'open'), created('3', 'lost', '2026-10-09')],
      moves: [move('1', 'a', '01'), move('1', 'c', '05'), move('2', 'a', '01'), move('2', 'b', '03'), move('2', 'a', '04'), move('2', 'b', '08'), move('3', 'a', '01'), move('3', 'l', '09')],
    }, { by: 'stage' });
    const of = (name: string) => rows!.map(row => row.figures[name]);
    expect(rows!.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'w']);
    expect([of('entered'), of('movedOn'), of('stillOpen'), of('lost')]).toEqual([[3, 1, 1, 1], [2, 0, 1, 1], [0, 1, 0, 0], [1, 0, 0, 0]]);
    expect(figures).toMatchObject({ entered: 3, movedOn: 1, stillOpen: 1, lost: 1, conversion: expect.closeTo(1 / 3, 12), decidedConversion: 0.5 });
  });
  test('without a history has its headline, and says what the steps need', () => {
    const answer = ask('stage-conversion', { deals: [won('2026-10-10', 1, { createdAt: '2026-10-01' }), open({ createdAt: '2026-10-01' })] }, { by: 'stage' });
    expect(answer).toMatchObject({ value: 0.5, notes: ['needs-moves'] });
    expect(answer.rows).toBeUndefined();
  });
});

describe('money', () => {
  test('credits stay in sums, an amount that is missing is not 0: (300 − 100) over 2 deals', () => {
    const { figures, sample } = ask('revenue-per-deal', { deals: [won('2026-10-02', 300), won('2026-10-03', -100), deal({ status: 'won', closedAt: '2026-10-04' })] });
    expect(figures).toMatchObject({ amount: 200, mean: 100, deals: 2 });
    expect(sample.excluded).toEqual([{ reason: 'no-amount', count: 1 }]);
  });
  test('two currencies are never added: an answer for each in the rows', () => {
    const { state, reason, rows } = ask('revenue-per-deal', { deals: [won('2026-10-02', 300, { currency: 'EUR' }), won('2026-10-03', 100, { currency: 'USD' })] });
    expect([state, reason]).toEqual(['empty', 'mixed-currency']);
    expect(rows!.map(({ key, value }) => [key, value])).toEqual([['EUR', 300], ['USD', 100]]);
  });
  test('growth from nothing or from a negative sum has no rate', () => {
    expect(ask('sales-growth', { deals: [won('2026-10-02', 300)] })).toMatchObject({ value: null, reason: 'nothing-before' });
    expect(ask('sales-growth', { deals: [won('2026-10-02', 300), won('2026-07-02', -5)] }).value).toBeNull();
    expect(ask('sales-growth', { deals: [won('2026-10-02', 300), won('2026-07-02', 200)] })).toMatchObject({ value: 0.5, verdict: { level: 'good', code: 'growing' } });
  });
});

describe('plans', () => {
  const year = [{ metric: 'revenue', period: '2026', amount: 3650 }];
  test('a yearly target counts by the days that overlap: 92 of 365 days', () => {
    const { figures, notes } = ask('revenue-attainment', { targets: year, deals: [won('2026-10-02', 460)] });
    expect(figures).toMatchObject({ target: expect.closeTo(920, 9), attainment: expect.closeTo(0.5, 12), pace: expect.closeTo(540, 9) }); // 54 days to 23 November
    expect(notes).toContain('prorated');
  });
  test('a company’s target and those of its reps are not added up', () => {
    const targets = [{ metric: 'revenue', period: '2026-Q4', amount: 1000 }, { metric: 'revenue', period: '2026-Q4', amount: 600, owner: 'Ann' }];
    expect(ask('revenue-attainment', { targets, deals: [won('2026-10-02', 500, { owner: 'Ann' })] }).figures['target']).toBe(1000);
    expect(ask('revenue-attainment', { targets, deals: [won('2026-10-02', 500, { owner: 'Ann' })] }, { filter: { owner: ['Ann'] } }).figures['target']).toBe(600);
  });
  test('reps without deals count, those who still ramp do not: 1 of 2', () => {
    const reps = [{ id: 'Ann' }, { id: 'Bob' }, { id: 'Cy', rampedAt: '2027-01-01' }];
    const quotas = reps.map(({ id }) => ({ owner: id, period: '2026-Q4', amount: 920 }));
    const records = { reps, quotas, deals: [won('2026-10-02', 540, { owner: 'Ann' })] }; // 54 of 92 days: 540
    expect(ask('reps-at-quota', records)).toMatchObject({ value: 0.5, figures: { atQuota: 1, reps: 2 }, verdict: { code: 'too-few' } });
    expect(ask('reps-at-quota', records).sample.interval).toBeUndefined();
    expect(ask('reps-at-quota', records, { options: { ramping: 'include' } }).figures['reps']).toBe(3);
  });
});

describe('times', () => {
  test('between days are whole days: 30 and 10, mean and median 20', () => {
    const { figures } = ask('time-to-conversion', { deals: [won('2026-10-31', 1, { createdAt: '2026-10-01' }), won('2026-10-11', 1, { createdAt: '2026-10-01' })] });
    expect(figures).toMatchObject({ mean: 20, median: 20, p25: 15, n: 2 });
  });
  test('a day and a moment mix, and a clock’s change does not show', () => {
    const of = (createdAt: string, closedAt: string) => ask('time-to-conversion', { deals: [won(closedAt, 1, { createdAt })] }, { timezone: 'Europe/Berlin' }).value;
    expect(of('2026-10-24T22:00:00Z', '2026-10-26')).toBe(1); // local midnight of the 25th
    expect(of('2026-10-24T12:00:00+02:00', '2026-10-25T12:00:00+01:00')).toBeCloseTo(25 / 24, 12); // the day has 25 hours
  });
  test('a loss that comes clearly before a win is good: median 6 < 0.7 × 10', () => {
    const deals = [...times(20, () => lost('2026-10-07', { createdAt: '2026-10-01' })), ...times(20, () => won('2026-10-11', 1, { createdAt: '2026-10-01' }))];
    expect(ask('time-to-loss', { deals }).verdict).toEqual({ level: 'good', code: 'early' });
    expect(ask('time-to-loss', { deals: deals.map(each => ({ ...each, closedAt: each.status === 'lost' ? '2026-10-08' : each.closedAt })) }).verdict!.code).toBe('late'); // 7 is not below 7
  });
});

test('misuse throws a short sentence with the alternatives', () => {
  const none = dataset({ deals: [] });
  expect(() => compute('win-rat', none)).toThrow('unknown kpi: win-rat; did you mean win-rate?');
  expect(() => compute('win-rate', none, { ...scope, by: 'ownr' })).toThrow('unknown dimension: ownr; did you mean owner?');
  expect(() => compute('win-rate', none, { ...scope, period: 'soon' })).toThrow(/unknown period: "soon"; try this-quarter/);
  expect(() => compute('win-rate', none, { ...scope, timezone: 'Mars/Base' })).toThrow(/unknown timezone: Mars\/Base/);
});
