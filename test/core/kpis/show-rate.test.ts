import { expect, test } from 'vitest';
import { asking, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('show-rate');
const due = (id: number | string, outcome: string | undefined, more = {}) => ({ id, kind: 'demo', scheduledAt: '2026-10-05T10:00:00Z', ...(outcome && { outcome }), ...more });

test('is held of held and missed; cancelled is neither: 3 ÷ (3 + 1)', () => {
  expect(ask({ activities: [...times(3, id => due(id, 'held')), due(7, 'no-show'), due(8, 'cancelled')] })).toMatchObject({ value: 0.75, figures: { held: 3, noShow: 1 } });
});
test('a rescheduled one counts once: where the new appointment was', () => {
  expect(ask({ activities: [due(1, 'rescheduled'), due(2, 'rescheduled'), due(3, 'held', { scheduledAt: '2026-10-12' })] }).figures).toMatchObject({ held: 1, noShow: 0, showRate: 1 });
});
test('goes by the appointment, not by when it was held; what nobody scheduled goes by when it was held', () => {
  const activities = [due(1, 'held', { scheduledAt: '2026-09-30', heldAt: '2026-10-02' }), due(2, undefined, { scheduledAt: null, heldAt: '2026-10-02' }), due(3, 'no-show', { scheduledAt: '2026-10-01' })];
  expect(ask({ activities }).figures).toMatchObject({ held: 1, noShow: 1 });
});
test('the past alone: an appointment after as-of is not due, and one held later was not held then', () => {
  const activities = [due(1, 'held', { scheduledAt: '2026-11-24' }), due(2, 'no-show', { scheduledAt: '2026-12-01' }), due(3, 'held', { heldAt: '2026-11-25' }), due(4, 'held')];
  expect(ask({ activities }).figures).toMatchObject({ held: 1, noShow: 0 });
});
test('what was due and has no outcome is left out and counted', () => {
  const { value, sample } = ask({ activities: [due(1, 'held'), due(2, undefined), due(3, undefined, { scheduledAt: '2026-12-01' }), due(4, 'no-show', { scheduledAt: null })] });
  expect([value, sample.excluded]).toEqual([1, [{ reason: 'no-due-at', count: 1 }, { reason: 'no-outcome', count: 1 }]]);
});
test.each([[16, 'good they-come'], [15, 'watch some-missed'], [14, 'watch some-missed'], [13, 'act many-missed']])('%i of 20 is %s', (held, verdict) => {
  expect(verdictOf(ask({ activities: times(20, id => due(id, id < held ? 'held' : 'no-show')) }))).toBe(verdict);
});
test('nothing due is no rate', () => {
  expect(ask({ activities: [due(1, 'cancelled')] })).toMatchObject({ state: 'empty', value: null, reason: 'no-activities' });
});
