import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('call-checklist');
const call = (id: number, checklistPassed: number | null, checklistTotal: number | null, more = {}) => ({ id, kind: 'call', heldAt: '2026-10-05', checklistPassed, checklistTotal, ...more });

test('is the mean of calls, not of points: (1 ÷ 2 + 10 ÷ 10) ÷ 2, while of all points it would be 11 ÷ 12', () => {
  expect(ask({ activities: [call(1, 1, 2), call(2, 10, 10)] })).toMatchObject({ value: 0.75, figures: { calls: 2 } });
});
test('demos, meetings and calls that were not held are not in it', () => {
  expect(ask({ activities: [call(1, 1, 2), call(2, 2, 2, { kind: 'demo' }), call(3, 2, 2, { outcome: 'no-show' })] })).toMatchObject({ value: 0.5, figures: { calls: 1 } });
});
test('no checklist is not 0 of it: where nothing applied, nothing is known or more passed than applied, the call is left out and counted', () => {
  const { value, sample } = ask({ activities: [call(1, 0, 2), call(2, null, 2), call(3, 2, null), call(4, 0, 0), call(5, 3, 2)] });
  expect([value, sample]).toEqual([0, expect.objectContaining({ n: 1, excluded: [{ reason: 'no-checklist', count: 4 }] })]);
});
test('no call with a checklist is no score', () => {
  expect(ask({ activities: [call(1, null, null)] })).toMatchObject({ state: 'empty', value: null, reason: 'no-checklist' });
});
test.each([[0.8, 'good solid'], [0.7, 'watch uneven'], [0.6, 'watch uneven'], [0.5, 'act weak']])('%d is %s', (score, verdict) => {
  expect(verdictOf(ask({ activities: times(20, id => call(id, score * 10, 10)) }))).toBe(verdict);
});
test('by rep', () => {
  expect(byKey(ask({ activities: [call(1, 1, 4, { owner: 'Ann' }), call(2, 3, 4, { owner: 'Bob' })] }, { by: 'owner' }))).toEqual([['Bob', 0.75], ['Ann', 0.25]]);
});
