import { expect, test } from 'vitest';
import { asking, byKey, given } from '../../helpers/ask.js';

const ask = asking('brand-mentions');
const mention = (brand: string | null, count: number | null, more = {}) => ({ at: '2026-10-05', ...(brand !== null && { brand }), ...(count !== null && { count }), ...more });

test('adds up what was said of us; the share of voice is ours of ours and the rivals’: 30 ÷ (30 + 50 + 20)', () => {
  const mentions = [mention('own', 20, { sentiment: 'positive' }), mention('own', 10, { sentiment: 'negative' }), mention('Acme', 50), mention('Globex', 20, { sentiment: 'positive' })];
  expect(ask({ mentions })).toMatchObject({ value: 30, figures: { shareOfVoice: 0.3, positive: 20, negative: 10 } });
});
test('a row without a brand belongs to nobody, one without a count is left out and counted', () => {
  const { value, figures, sample } = ask({ mentions: [mention('own', 5), mention(null, 5), mention('own', null), mention('Acme', 15)] });
  expect([value, figures['shareOfVoice'], sample.excluded]).toEqual([5, 0.25, [{ reason: 'no-count', count: 1 }]]);
});
test('goes by date; said by nobody is 0, and no share of 0', () => {
  expect(ask({ mentions: [mention('own', 5, { at: '2026-09-30' })] }).figures).toMatchObject({ mentions: 0, shareOfVoice: null });
});
test('by source and by sentiment, without one as a group', () => {
  const mentions = [mention('own', 3, { source: 'press', sentiment: 'neutral' }), mention('own', 4, { source: 'forum' })];
  expect(byKey(ask({ mentions }, { by: 'source' }))).toEqual([['forum', 4], ['press', 3]]);
  expect(byKey(ask({ mentions }, { by: 'sentiment' }))).toEqual([['neutral', 3], [null, 4]]);
});
test('given as figures, the share itself or what it is made of', () => {
  expect(given('brand-mentions', { mentions: 30, all: 120 }).figures['shareOfVoice']).toBe(0.25);
  expect(given('brand-mentions', { mentions: 30, shareOfVoice: 0.4 }).figures['shareOfVoice']).toBe(0.4);
});
