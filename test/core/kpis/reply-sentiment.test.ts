import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('reply-sentiment');
const lead = (id: number, reply?: string, more = {}) => ({ id, createdAt: '2026-10-05', ...(reply && { reply }), ...more });

test('is positive of positive and negative replies; who did not reply is not in it: 3 ÷ (3 + 1)', () => {
  expect(ask({ leads: [...times(3, id => lead(id, 'positive')), lead(8, 'negative'), lead(9)] })).toMatchObject({ value: 0.75, figures: { positive: 3, negative: 1 } });
});
test('goes by the creation of the lead: a reply has no date of its own', () => {
  expect(ask({ leads: [lead(1, 'positive', { createdAt: '2026-09-30' }), lead(2, 'negative')] }).value).toBe(0);
});
test('without replies there is no share', () => {
  expect(ask({ leads: [lead(1)] })).toMatchObject({ state: 'empty', value: null });
});
test('has no threshold: never a verdict', () => {
  expect(verdictOf(ask({ leads: times(40, id => lead(id, 'positive')) }))).toBe('none');
});
test('by way of contact', () => {
  expect(byKey(ask({ leads: [lead(1, 'positive', { contactMethod: 'call' }), lead(2, 'negative', { contactMethod: 'email' })] }, { by: 'contactMethod' }))).toEqual([['call', 1], ['email', 0]]);
});
test('given as positive and negative replies: 30 ÷ (30 + 10)', () => {
  expect(given('reply-sentiment', { positive: 30, negative: 10 }).value).toBe(0.75);
});
