import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('meeting-acceptance');
const lead = (id: number, more = {}) => ({ id, createdAt: '2026-10-05', ...more });

test('contacted is a first response, a touch, a sent e-mail or an activity; 1 of 4 agreed', () => {
  const leads = [lead(1, { firstResponseAt: '2026-10-06', meetingAgreedAt: '2026-10-08' }), lead(2, { touches: 1 }), lead(3), lead(4), lead(5), lead(6, { touches: 0 })];
  expect(ask({ leads, emails: [{ id: 1, sentAt: '2026-10-06', lead: 3 }], activities: [{ id: 1, kind: 'call', heldAt: '2026-10-06', lead: 4 }] })).toMatchObject({ value: 0.25, figures: { agreed: 1, contacted: 4 } });
});
test('an e-mail, a call or a response still to come is no contact', () => {
  const leads = [lead(1, { touches: 1 }), lead(2, { firstResponseAt: '2026-11-24' }), lead(3), lead(4)];
  expect(ask({ leads, emails: [{ id: 1, sentAt: '2026-11-24', lead: 3 }], activities: [{ id: 1, kind: 'call', scheduledAt: '2026-11-24', lead: 4 }] }).figures['contacted']).toBe(1);
});
test('who agreed without a sign of contact is not among the contacted', () => {
  expect(ask({ leads: [lead(1, { meetingAgreedAt: '2026-10-08' }), lead(2, { touches: 1 })] }).figures).toMatchObject({ agreed: 0, contacted: 1 });
});
test('agreed after as-of has not agreed yet', () => {
  expect(ask({ leads: [lead(1, { touches: 1, meetingAgreedAt: '2026-11-24' })] }).value).toBe(0);
});
test('nobody contacted is no share', () => {
  expect(ask({ leads: [lead(1)] })).toMatchObject({ state: 'empty', value: null, reason: 'no-leads' });
});
test('has no threshold; by way of contact', () => {
  const answer = ask({ leads: times(40, id => lead(id, { touches: 1, contactMethod: id < 20 ? 'call' : 'chat', ...(id < 10 && { meetingAgreedAt: '2026-10-08' }) })) }, { by: 'contactMethod' });
  expect([verdictOf(answer), byKey(answer)]).toEqual(['none', [['call', 0.5], ['chat', 0]]]);
});
test('given as figures: 12 of 48', () => {
  expect(given('meeting-acceptance', { agreed: 12, contacted: 48 }).value).toBe(0.25);
});
