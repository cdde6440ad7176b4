/** Each definition by hand: few records, the arithmetic beside them. */
import { describe, expect, test } from 'vitest';
import { compute, imagine, readData, recordsOf, whatIf, type Scope } from '../../../src/core.js';
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

describe('ready-made figures', () => {
  test('are measures by name: 30 of 100, before 25 of 100', () => {
    const { dataset: given, issues } = readData({ figures: { won: 30, closed: 100 }, previous: { won: 25, closed: 100 }, target: 0.35 });
    expect(issues).toEqual([]);
    const answer = compute('win-rate', given, scope);
    expect([answer.value, answer.previous!.change.absolute, answer.target]).toEqual([0.3, expect.closeTo(0.05, 12), 0.35]);
    expect(answer.sample.interval![0]).toBeCloseTo(0.2189, 4);
  });
  test('a named part stands in place of its measures', () => {
    const { dataset: given } = readData({ figures: { activeDeals: 100, winRate: 0.2, averageDeal: 1000, cycleDays: 40 } });
    expect(compute('pipeline-velocity', given, scope).value).toBe(500); // 100 × 0.2 × 1,000 ÷ 40
  });
  test('several KPIs in one document', () => {
    const { dataset: given } = readData({ kpis: { 'win-rate': { figures: { won: 1, closed: 2 } }, 'sales-growth': { figures: { revenue: 120, previousRevenue: 100 } } } });
    expect([compute('win-rate', given, scope).value, compute('sales-growth', given, scope).value]).toEqual([0.5, 0.2]);
  });
  test('of stages need `entered` alone: what moved on is what the next row entered', () => {
    const { dataset: given } = readData({ figures: [{ stage: 'A', entered: 200 }, { stage: 'B', entered: 50 }, { stage: 'Won', entered: 10 }] });
    const { value, rows } = compute('stage-conversion', given, scope);
    expect([value, rows!.map(row => row.figures['conversion'])]).toEqual([0.05, [0.25, 0.2, 1]]);
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

describe('LTV to CAC', () => {
  const customers = [...times(9, at => ({ id: at, acquiredAt: '2025-01-01', monthlyRevenue: 100, grossMargin: 0.8 })), { id: 9, acquiredAt: '2025-01-01', churnedAt: '2025-07-01', monthlyRevenue: 100, grossMargin: 0.8 }];
  test('is margin × revenue ÷ churn, over spend ÷ acquired', () => {
    // 9 × 12 + 6 = 114 customer-months, 1 churned; 0.8 × 100 × 114 = 9,120; 20,000 ÷ 10 acquired = 2,000
    const { figures, value } = ask('ltv-cac', { customers, spend: [{ period: '2025', amount: 20_000 }] }, { period: '2025' });
    expect(figures).toMatchObject({ customerMonths: expect.closeTo(114, 9), ltv: expect.closeTo(9120, 6), cac: 2000, payback: expect.closeTo(25, 9) });
    expect(value).toBeCloseTo(4.56, 9);
  });
  test('without churn has no lifetime, never an infinite one', () => {
    expect(ask('ltv-cac', { customers: customers.slice(0, 9), spend: [{ period: '2025', amount: 20_000 }] }, { period: '2025' })).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
  });
});

describe('talk to listen', () => {
  const call = (talkSeconds: number, listenSeconds: number, kind = 'call') => ({ id: `${kind}${talkSeconds}-${listenSeconds}`, kind, heldAt: '2026-10-05T10:00:00Z', talkSeconds, listenSeconds });
  test('is the mean of calls, not of minutes; demos are not calls', () => {
    // 30 ÷ 60 = 0.5 and 900 ÷ 1,000 = 0.9: mean 0.7, while of all seconds it would be 930 ÷ 1,060 = 0.877
    const { figures } = ask('talk-listen', { activities: [call(30, 30), call(900, 100), call(10, 90, 'demo')] });
    expect(figures).toMatchObject({ talkShare: 0.7, calls: 2, callsInBand: 1, inBand: 0.5 });
  });
  test.each([[0.36, 'in-band'], [0.5, 'in-band'], [0.35, 'quiet'], [0.51, 'talkative'], [0.65, 'talkative'], [0.66, 'too-talkative'], [0.24, 'too-quiet']])('%s is %s', (share, code) => {
    const activities = times(20, at => ({ ...call(share * 100, 100 - share * 100), id: at }));
    expect(ask('talk-listen', { activities }).verdict!.code).toBe(code);
  });
});

test('misuse throws a short sentence with the alternatives', () => {
  const none = dataset({ deals: [] });
  expect(() => compute('win-rat', none)).toThrow('unknown kpi: win-rat; did you mean win-rate?');
  expect(() => compute('win-rate', none, { ...scope, by: 'ownr' })).toThrow('unknown dimension: ownr; did you mean owner?');
  expect(() => compute('win-rate', none, { ...scope, period: 'soon' })).toThrow(/unknown period: "soon"; try this-quarter/);
  expect(() => compute('win-rate', none, { ...scope, timezone: 'Mars/Base' })).toThrow(/unknown timezone: Mars\/Base/);
});
