import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('talk-listen');
const call = (talkSeconds: number | null, listenSeconds: number | null, more = {}) => ({ id: `${talkSeconds}-${listenSeconds}-${JSON.stringify(more)}`, kind: 'call', heldAt: '2026-10-05T10:00:00Z', talkSeconds, listenSeconds, ...more });

test('is the mean of calls, not of minutes; demos are not calls', () => {
  // 30 ÷ 60 = 0.5 and 900 ÷ 1,000 = 0.9: mean 0.7, while of all seconds it would be 930 ÷ 1,060 = 0.877
  expect(ask({ activities: [call(30, 30), call(900, 100), call(10, 90, { kind: 'demo' })] })).toMatchObject({ value: 0.7, figures: { calls: 2, medianTalkShare: 0.7 } });
});
test('the calls in the band are counted, its edges included; the longest monologue is of all calls', () => {
  const activities = [call(36, 64, { longestMonologueSeconds: 30 }), call(50, 50, { longestMonologueSeconds: 90 }), call(51, 49), call(35, 65, { longestMonologueSeconds: 60 })];
  expect(ask({ activities }).figures).toMatchObject({ calls: 4, inBand: 2, inBandShare: 0.5, longestMonologue: 90, medianMonologue: 60 });
});
test('a call that was not held is no call, whatever it says', () => {
  expect(ask({ activities: [call(50, 50), call(90, 10, { outcome: 'no-show' }), call(90, 10, { heldAt: null, scheduledAt: '2026-10-05' })] })).toMatchObject({ value: 0.5, figures: { calls: 1 } });
});
test('without speaking times it is left out and counted; 0 seconds of talk are a share of 0, silence has none', () => {
  const { value, figures, sample } = ask({ activities: [call(0, 60), call(null, 60), call(60, null), call(0, 0)] });
  expect([value, figures['calls'], sample.excluded]).toEqual([0, 1, [{ reason: 'no-talk-share', count: 3 }]]);
});
test.each([
  [0.24, 'act too-quiet'], [0.25, 'watch quiet'], [0.35, 'watch quiet'], [0.36, 'good in-band'], [0.5, 'good in-band'], [0.51, 'watch talkative'], [0.65, 'watch talkative'], [0.66, 'act too-talkative'],
])('%d is %s', (share, verdict) => {
  expect(verdictOf(ask({ activities: times(20, id => ({ ...call(share * 100, 100 - share * 100), id })) }))).toBe(verdict);
  expect(verdictOf(given('talk-listen', { talkShare: share }))).toBe(verdict);
});
test('fewer than 20 calls are not judged', () => {
  expect(ask({ activities: times(19, id => ({ ...call(90, 10), id })) })).toMatchObject({ value: 0.9, sample: { tooSmall: true }, verdict: { code: 'too-small' } });
});
test('by rep, by type of call and by percent of talk', () => {
  const activities = [call(30, 70, { owner: 'Ann', callType: 'discovery' }), call(60, 40, { owner: 'Bob', callType: 'closing' }), call(40, 60, { owner: 'Ann', callType: 'closing' })];
  expect(byKey(ask({ activities }, { by: 'owner' }))).toEqual(expect.arrayContaining([['Ann', 0.35], ['Bob', 0.6]]));
  expect(byKey(ask({ activities }, { by: 'callType' }))).toEqual(expect.arrayContaining([['discovery', 0.3], ['closing', 0.5]]));
  expect(byKey(ask({ activities }, { by: 'talkShare' }), 'calls')).toEqual([['0.3', 1], ['0.4', 1], ['0.6', 1]]);
});
