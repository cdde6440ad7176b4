import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, times, won } from '../../helpers/records.js';

const ask = asking('reps-at-quota');
const reps = [{ id: 'Ann' }, { id: 'Bob' }, { id: 'Cy', rampedAt: '2027-01-01' }];
const quotas = reps.map(({ id }) => ({ owner: id, period: '2026-Q4', amount: 920 })); // 54 of 92 days: 540

test('reps without deals count, those who still ramp do not: 1 of 2', () => {
  expect(ask({ reps, quotas, deals: [won('2026-10-02', 540, { owner: 'Ann' })] })).toMatchObject({ value: 0.5, figures: { atQuota: 1, reps: 2, quota: expect.closeTo(1080, 9), won: 540 } });
});
test('a won amount just short of the prorated quota is not at it; what is lost is not won', () => {
  expect(ask({ reps, quotas, deals: [won('2026-10-02', 539, { owner: 'Ann' }), lost('2026-10-03', { owner: 'Ann' })] }).value).toBe(0);
});
test('those who ramp count as an option', () => {
  expect(ask({ reps, quotas, deals: [] }, { options: { ramping: 'include' } }).figures['reps']).toBe(3);
});
test('ramped is who was by the end of the period, or by now while it runs', () => {
  const team = [{ id: 'Ann', rampedAt: '2026-11-23' }, { id: 'Bob', rampedAt: '2026-11-24' }, { id: 'Cy', startedAt: '2026-12-01' }];
  expect(ask({ reps: team, quotas, deals: [] }).figures['reps']).toBe(1);
  const earlier = quotas.map(quota => ({ ...quota, period: '2026-Q3' }));
  expect(ask({ reps: [{ id: 'Ann', rampedAt: '2026-11-01' }, { id: 'Bob' }], quotas: earlier, deals: [] }, { period: '2026-Q3' }).figures['reps']).toBe(1);
});
test('who has no quota, or one of 0, is not in it', () => {
  expect(ask({ reps: [{ id: 'Ann' }, { id: 'Bob' }, { id: 'Cy' }], quotas: [{ owner: 'Ann', period: '2026-Q4', amount: 920 }, { owner: 'Bob', period: '2026-Q4', amount: 0 }], deals: [] })).toMatchObject({ value: 0, figures: { reps: 1 } });
  expect(ask({ reps, deals: [] })).toMatchObject({ state: 'empty', reason: 'needs-quotas' });
});
test('a yearly quota counts by the days that have gone: 54 of 365', () => {
  expect(ask({ reps: [{ id: 'Ann' }], quotas: [{ owner: 'Ann', period: '2026', amount: 3650 }], deals: [won('2026-10-02', 540, { owner: 'Ann' })] }).value).toBe(1);
});
test('without reps the owners of quotas are the team', () => {
  expect(ask({ quotas, deals: [] }).figures['reps']).toBe(3);
});
test('is a census: no interval, and no minimum', () => {
  const { sample, verdict } = ask({ reps, quotas, deals: [] });
  expect([sample.interval, sample.tooSmall, verdict]).toEqual([undefined, undefined, { level: 'act', code: 'too-few' }]);
});
describe('of ten', () => {
  const ten = times(10, at => ({ id: `r${at}` }));
  test.each([[5, 'act', 'too-few'], [6, 'good', 'healthy'], [9, 'good', 'healthy'], [10, 'watch', 'too-easy']])('%s at quota: %s', (count, level, code) => {
    const records = { reps: ten, quotas: ten.map(({ id }) => ({ owner: id, period: '2026-Q4', amount: 92 })), deals: times(count, at => won('2026-10-02', 54, { owner: `r${at}` })) };
    expect(ask(records).verdict).toEqual({ level, code });
  });
});
test('by team', () => {
  const { rows } = ask({ reps: [{ id: 'Ann', team: 'north' }, { id: 'Bob', team: 'south' }], quotas, deals: [won('2026-10-02', 540, { owner: 'Ann' })] }, { by: 'team' });
  expect(rows!.map(({ key, value }) => [key, value])).toEqual([['north', 1], ['south', 0]]);
});
test('from figures', () => {
  expect(ofFigures('reps-at-quota', { figures: { atQuota: 17, reps: 35 } })).toMatchObject({ value: 17 / 35, verdict: { level: 'act' } });
});
