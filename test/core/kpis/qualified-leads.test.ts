import { expect, test } from 'vitest';
import { asking, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('qualified-leads');
const lead = (createdAt: string, qualifiedAt?: string) => ({ id: `${createdAt}${qualifiedAt ?? ''}`, createdAt, ...(qualifiedAt && { qualifiedAt }) });

test('counts by the date of qualifying, whenever the lead was created; the share is of those created in the period', () => {
  const { value, figures } = ask({ leads: [lead('2026-09-01', '2026-10-05'), lead('2026-10-02', '2026-10-09'), lead('2026-10-03'), lead('2026-10-04'), lead('2026-10-05', '2026-11-20')] });
  // qualified in the quarter: 3; created in it: 4, of which 2 qualified
  expect([value, figures['leads'], figures['qualifiedShare']]).toEqual([3, 4, 0.5]);
});
test('what qualifies after the as-of day was not known then', () => {
  expect(ask({ leads: [lead('2026-10-02', '2026-11-24')] }).figures).toMatchObject({ qualified: 0, qualifiedShare: 0 });
});
test('the share has nothing to stand on where no lead was created', () => {
  expect(ask({ leads: [lead('2026-09-01', '2026-10-05')] }).figures).toMatchObject({ qualified: 1, leads: 0, qualifiedShare: null });
});
test('the earlier share is seen at equal age: of leads of July and August, what had qualified by 23 August', () => {
  const { previous } = ask({ leads: [lead('2026-07-10', '2026-08-20'), lead('2026-07-11', '2026-09-20')] });
  expect(previous!.figures).toMatchObject({ qualified: 1, leads: 2, qualifiedShare: 0.5 });
});
test('an undated one is no lead of any period, and not counted as left out: it has not qualified', () => {
  expect(ask({ leads: [{ id: 1 }] })).toMatchObject({ value: 0, sample: { excluded: [] } });
});
test.each([[20, 'good reached'], [18, 'watch slightly-behind'], [17, 'act behind']])('%i of 20 is %s', (count, verdict) => {
  expect(verdictOf(ask({ leads: times(count, id => ({ id, createdAt: '2026-10-01', qualifiedAt: '2026-10-02' })) }, { target: 20 }))).toBe(verdict);
});
test('figures: the share may be given in place of what it is made of', () => {
  expect(given('qualified-leads', { qualified: 12, qualifiedShare: 0.4 }).figures).toMatchObject({ qualified: 12, qualifiedShare: 0.4 });
});
