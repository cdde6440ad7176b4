import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('time-to-loss');
const lostOn = (day: string) => lost(`2026-10-${day}`, { createdAt: '2026-10-01' });
const wonOn = (day: string) => won(`2026-10-${day}`, 1, { createdAt: '2026-10-01' });

test('days to a loss, those to a win beside them: 4 and 8, and 20', () => {
  expect(ask({ deals: [lostOn('05'), lostOn('09'), wonOn('21'), open()] }).figures).toMatchObject({ mean: 6, median: 6, p25: 5, p75: 7, n: 2, timeToConversion: 20 });
});
test('is empty without a loss', () => {
  expect(ask({ deals: [wonOn('21')] })).toMatchObject({ state: 'empty', reason: 'no-lost-deals' });
});
test('a loss before its creation is passed over', () => {
  expect(ask({ deals: [lostOn('05'), lost('2026-10-01', { createdAt: '2026-10-03' })] }).figures).toMatchObject({ mean: 4, n: 1 });
});
test.each([
  ['07', 'good', 'early'], // 6 < 0.7 × 10
  ['08', 'watch', 'late'], // 7 is not below 7
  ['10', 'watch', 'late'], // 9 < 10
  ['11', 'act', 'later-than-wins'],
])('a median until the %sth, where a win comes on the 11th: %s', (day, level, code) => {
  expect(ask({ deals: [...times(20, () => lostOn(day)), ...times(20, () => wonOn('11'))] }).verdict).toEqual({ level, code });
});
test('without a win there is nothing to judge by; of fewer than 20 neither', () => {
  expect(ask({ deals: times(20, () => lostOn('07')) }).verdict).toBeUndefined();
  expect(ask({ deals: [...times(6, at => lostOn(at % 2 ? '06' : '07')), ...times(20, () => wonOn('11'))] }).verdict).toEqual({ level: 'none', code: 'too-small' });
});
test('by reason of loss', () => {
  const { rows } = ask({ deals: [lost('2026-10-05', { createdAt: '2026-10-01', lostReason: 'price' }), lostOn('09')] }, { by: 'lostReason' });
  expect(rows!.map(({ key, value }) => [key, value])).toEqual([['price', 4], [null, 8]]);
});
test('from figures', () => {
  expect(ofFigures('time-to-loss', { figures: { mean: 41, median: 14, timeToConversion: 57, n: 2473 } })).toMatchObject({ value: 41, verdict: { level: 'good', code: 'early' } });
});
