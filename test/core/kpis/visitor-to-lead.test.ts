import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('visitor-to-lead');
const leads = (count: number, more = {}) => times(count, at => ({ id: `${at}${JSON.stringify(more)}`, createdAt: '2026-10-05', ...more }));
const traffic = (visitors: number | null, more = {}) => ({ at: '2026-10-05', channel: 'web', visitors, ...more });

test('is leads of the period by visitors of the period: 4 ÷ (60 + 40)', () => {
  expect(ask({ leads: [...leads(4), { id: 'x', createdAt: '2026-09-30' }], traffic: [traffic(60), traffic(40), traffic(900, { at: '2026-09-30' })] })).toMatchObject({ value: 0.04, figures: { leads: 4, visitors: 100 } });
});
test('is a quotient, not a share: it may exceed 1, and has no interval', () => {
  const { value, sample } = ask({ leads: leads(30), traffic: [traffic(20)] });
  expect([value, sample.interval, sample.tooSmall]).toEqual([1.5, undefined, undefined]);
});
test('no visitors, or nobody who counted them, is no rate', () => {
  expect(ask({ leads: leads(3), traffic: [traffic(0)] })).toMatchObject({ state: 'empty', value: null, reason: 'nothing-to-divide-by' });
  expect(ask({ leads: leads(3), traffic: [traffic(null)] })).toMatchObject({ value: null, reason: 'no-visitors', sample: { excluded: [{ reason: 'no-visitors', count: 1 }] } });
  expect(ask({ leads: leads(3) })).toMatchObject({ value: null, reason: 'needs-traffic' });
});
test('by channel: a channel with visitors alone converts none, one with leads alone has no rate', () => {
  const answer = ask({ leads: [...leads(2, { channel: 'web' }), ...leads(1, { channel: 'event' })], traffic: [traffic(20), traffic(10, { channel: 'ads' })] }, { by: 'channel' });
  expect(byKey(answer)).toEqual(expect.arrayContaining([['web', 0.1], ['ads', 0], ['event', null]]));
});
test.each([[2, 'good usual'], [1, 'watch below-usual']])('%i of 100 are %s where 2 of 100 are usual', (count, verdict) => {
  const quarters = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05', '2026-04-05', '2026-07-05'];
  const before = quarters.flatMap(createdAt => leads(2, { createdAt }));
  expect(verdictOf(ask({ leads: [...before, ...leads(count)], traffic: [...quarters, '2026-10-05'].map(at => traffic(100, { at })) }))).toBe(verdict);
});
test('given by channel: (3 + 5) ÷ (100 + 300)', () => {
  const answer = given('visitor-to-lead', [{ channel: 'web', leads: 3, visitors: 100 }, { channel: 'ads', leads: 5, visitors: 300 }]);
  expect([answer.value, byKey(answer)]).toEqual([0.02, [['web', 0.03], ['ads', 5 / 300]]]);
});
