import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('churn-by-rep');
const customer = (id: number | string, more = {}) => ({ id, acquiredAt: '2026-01-01', monthlyRevenue: 100, grossMargin: 0.5, ...more });
const gone = { churnedAt: '2026-11-01' };

test('is who left in the period of who was there at its start: 1 of 4', () => {
  const customers = [...times(3, id => customer(id)), customer('gone', gone), customer('new', { acquiredAt: '2026-10-05', ...gone }), customer('before', { churnedAt: '2026-09-30' })];
  expect(ask({ customers })).toMatchObject({ value: 0.25, figures: { churned: 1, atStart: 4 } });
});
test('goes by the owner at the start: who takes over shaky customers is not blamed', () => {
  const customers = [customer('a', { owner: 'Bob', ...gone }), customer('b', { owner: 'Bob' })];
  const ownerships = [{ customer: 'a', owner: 'Ann', from: '2026-01-01', to: '2026-10-15' }, { customer: 'a', owner: 'Bob', from: '2026-10-15', to: '2027-01-01' }];
  const answer = ask({ customers, ownerships }, { by: 'owner' });
  expect([byKey(answer), answer.notes]).toEqual([[['Ann', 1], ['Bob', 0]], ['owner-now']]); // b has no ownership: Bob by now
});
test('of several owners the one who began last; from the day itself, until the day before', () => {
  const who = (ownerships: object[]) => byKey(ask({ customers: [customer('a', { owner: 'Now' })], ownerships }, { by: 'owner' }))[0]![0];
  const ownership = (owner: string, from: string, to: string) => ({ customer: 'a', owner, from, to });
  expect(who([ownership('Ann', '2026-01-01', '2027-01-01'), ownership('Bob', '2026-05-01', '2027-01-01')])).toBe('Bob');
  expect(who([ownership('Ann', '2026-01-01', '2026-10-01'), ownership('Bob', '2026-10-01', '2027-01-01')])).toBe('Bob');
  expect(who([ownership('Ann', '2026-10-02', '2027-01-01')])).toBe('Now');
});
test('with every owner written down nothing needs saying', () => {
  expect(ask({ customers: [customer('a', gone)], ownerships: [{ customer: 'a', owner: 'Ann', from: '2026-01-01', to: '2027-01-01' }] }).notes).toBeUndefined();
});
test('the owner then is another one in the period before', () => {
  const customers = [customer('a', { churnedAt: '2026-08-01' }), customer('b')];
  const ownerships = ['a', 'b'].flatMap(each => [{ customer: each, owner: 'Ann', from: '2026-01-01', to: '2026-09-01' }, { customer: each, owner: 'Bob', from: '2026-09-01', to: '2027-01-01' }]);
  expect(ask({ customers, ownerships }, { by: 'owner' }).rows!.map(({ key, value, previous }) => [key, value, previous])).toEqual(expect.arrayContaining([['Ann', null, 0.5], ['Bob', 0, null]]));
});
test('the lifetime value lost is what those who left brought a month, over the lifetime of all: 50 × 1 and 50 × 3 over 7 months', () => {
  // Third quarter: 4 customers left on 1 August after a month each, 8 stayed for three: 28 customer-months, 4 left: a lifetime of 7 months.
  const left = (id: string, owner: string) => customer(id, { owner, churnedAt: '2026-08-01' });
  const customers = [left('a', 'Ann'), left('b', 'Bob'), left('c', 'Bob'), left('d', 'Bob'), ...times(8, id => customer(id, { owner: id < 4 ? 'Ann' : 'Bob' }))];
  const answer = ask({ customers }, { period: '2026-Q3', by: 'owner' });
  expect(answer.figures['lostLifetimeValue']).toBeCloseTo(4 * 50 * 7, 9);
  expect(new Map(byKey(answer, 'lostLifetimeValue'))).toEqual(new Map([['Ann', expect.closeTo(350, 9)], ['Bob', expect.closeTo(1050, 9)]]));
});
test('nobody left: nothing lost; who left without a known revenue: not known', () => {
  expect(ask({ customers: [customer(1)] }).figures['lostLifetimeValue']).toBe(0);
  expect(ask({ customers: [customer(1, { ...gone, monthlyRevenue: null }), customer(2)] }).figures['lostLifetimeValue']).toBeNull();
});
test('by team through the owner then; nobody at the start is no rate; never a verdict', () => {
  const reps = [{ id: 'Ann', team: 'north' }, { id: 'Bob', team: 'south' }];
  const ownerships = [{ customer: 0, owner: 'Ann', from: '2026-01-01', to: '2027-01-01' }];
  expect(byKey(ask({ reps, ownerships, customers: [customer(0, { owner: 'Bob', ...gone }), customer(1, { owner: 'Bob' })] }, { by: 'team' }))).toEqual([['north', 1], ['south', 0]]);
  expect(ask({ customers: [customer(1, { acquiredAt: '2026-10-05' })] })).toMatchObject({ state: 'empty', value: null });
  expect(verdictOf(ask({ customers: times(40, id => customer(id, gone)) }))).toBe('none');
});
