import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('email-open-rate');
const mail = (id: number | string, more = {}) => ({ id, sentAt: '2026-10-05', ...more });

test('is opened or clicked of delivered; one that does not say so was delivered', () => {
  // delivered: 4 of 5; of these one opened, one clicked without a picture being loaded, one both: once
  const emails = [mail(1, { openedAt: '2026-10-06' }), mail(2, { clickedAt: '2026-10-06' }), mail(3, { delivered: true, openedAt: '2026-10-06', clickedAt: '2026-10-07' }), mail(4), mail(5, { delivered: false })];
  expect(ask({ emails })).toMatchObject({ value: 0.75, figures: { opened: 3, delivered: 4 } });
});
test('an open of an e-mail that did not arrive is not counted', () => {
  expect(ask({ emails: [mail(1, { delivered: false, openedAt: '2026-10-06' }), mail(2)] }).figures).toMatchObject({ opened: 0, delivered: 1 });
});
test('goes by the date of sending, and by what was opened by now', () => {
  const emails = [mail(1, { sentAt: '2026-09-30', openedAt: '2026-10-01' }), mail(2, { openedAt: '2026-11-24' }), mail(3, { openedAt: '2026-11-23' })];
  expect(ask({ emails }).figures).toMatchObject({ opened: 1, delivered: 2 });
});
test('by sequence; e-mails without one are a group', () => {
  const emails = [mail(1, { sequence: 'cold' }), mail(2, { sequence: 'warm', openedAt: '2026-10-06' }), mail(3)];
  expect(byKey(ask({ emails }, { by: 'sequence' }))).toEqual(expect.arrayContaining([['cold', 0], ['warm', 1], [null, 0]]));
});
test('nothing delivered is no rate', () => {
  expect(ask({ emails: [mail(1, { delivered: false })] })).toMatchObject({ state: 'empty', value: null, reason: 'no-emails' });
});
test.each([[10, 'good usual'], [9, 'watch below-usual']])('%i of 20 is %s where half is usual', (opened, verdict) => {
  const quarters = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05', '2026-04-05', '2026-07-05'];
  const before = quarters.flatMap(sentAt => times(2, at => mail(`${sentAt}-${at}`, { sentAt, ...(at === 0 && { openedAt: sentAt }) })));
  const now = times(20, id => mail(id, id < opened ? { openedAt: '2026-10-06' } : {}));
  expect(verdictOf(ask({ emails: [...before, ...now] }))).toBe(verdict);
  // Five earlier quarters are fewer than half of twelve: no history, no verdict.
  expect(verdictOf(ask({ emails: [...before.slice(2), ...now] }))).toBe('none');
});
