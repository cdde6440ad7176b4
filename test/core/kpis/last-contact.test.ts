import { describe, expect, test } from 'vitest';
import { kpiOf } from '../../../src/core.js';
import { listedOf } from '../../../src/core/kpi/listed.js';
import { asking, ofFigures, scope } from '../../helpers/ask.js';
import { dataset, open, times, won } from '../../helpers/records.js';

const ask = asking('last-contact');
const on = (lastContactAt: string | null, more = {}) => open({ lastContactAt, ...more });

test('touched in the last 14 days ÷ open; never contacted stands apart from stale: 9 November is the 14th day back', () => {
  const deals = [on('2026-11-23'), on('2026-11-09'), on('2026-11-08', { amount: 700 }), on(null, { amount: 50 }), won('2026-10-02', 1, { lastContactAt: '2026-11-20' })];
  expect(ask({ deals })).toMatchObject({ value: 0.5, figures: { touched: 2, stale: 1, never: 1, open: 4, staleAmount: 700 } });
});
test('a contact is also an activity that was held; the later of the two counts', () => {
  const held = (deal: string, day: string, outcome = 'held') => ({ id: `${deal}${day}${outcome}`, kind: 'call', deal, heldAt: `2026-${day}`, outcome });
  const deals = [on('2026-10-01', { id: '1' }), on('2026-11-20', { id: '2' }), on(null, { id: '3' }), on(null, { id: '4' }), on(null, { id: '5' })];
  const activities = [held('1', '11-20'), held('2', '10-01'), held('3', '11-20', 'no-show'), held('4', '11-24'), { id: 'x', kind: 'demo', deal: '5', scheduledAt: '2026-11-20', outcome: 'held' }];
  expect(ask({ deals, activities }).figures).toMatchObject({ touched: 3, never: 2 }); // who did not come, and what is to come, is no contact
});
test('is empty where nothing is open', () => {
  expect(ask({ deals: [won('2026-10-02')] })).toMatchObject({ state: 'empty', value: null });
});
test('of leads, as an option: those that became a deal are none any more', () => {
  const leads = [{ id: 1, createdAt: '2026-10-01', lastContactAt: '2026-11-20' }, { id: 2, createdAt: '2026-10-01' }, { id: 3, createdAt: '2026-10-01', dealAt: '2026-10-05' }, { id: 4, createdAt: '2026-10-01', disqualifiedAt: '2026-10-05' }];
  expect(ask({ leads, deals: [] }, { options: { of: 'leads' } })).toMatchObject({ value: 0.5, figures: { open: 2, touched: 1, never: 1 } });
});
describe('of twenty', () => {
  test.each([[13, 'act', 'going-cold'], [14, 'watch', 'some-cold'], [17, 'watch', 'some-cold'], [18, 'good', 'in-touch']])('%s touched: %s', (count, level, code) => {
    expect(ask({ deals: times(20, at => on(at < count ? '2026-11-20' : '2026-10-01')) }).verdict).toEqual({ level, code });
  });
  test('nineteen are too few', () => {
    expect(ask({ deals: times(19, () => on('2026-11-20')) }).verdict).toEqual({ level: 'none', code: 'too-small' });
  });
});
test('lists the never-contacted, then the stale, the largest first', () => {
  const deals = [on('2026-11-01', { name: 'Quiet', amount: 10 }), on('2026-10-01', { name: 'Quieter', amount: 20 }), on(null, { name: 'New', amount: 1 }), on('2026-11-20', { name: 'Fine' })];
  expect(listedOf(kpiOf('last-contact'), dataset({ deals }), scope).map(({ label }) => label)).toEqual(['New', 'Quieter', 'Quiet']);
});
test('a lead that does not say when it was created is open as well', () => {
  expect(ask({ leads: [{ id: 1, lastContactAt: '2026-11-20' }, { id: 2, createdAt: '2026-11-24' }] }, { options: { of: 'leads' } }).figures).toMatchObject({ open: 1, touched: 1 });
});
test('nor is one that a deal names, though neither says when', () => {
  expect(ask({ leads: [{ id: 1 }, { id: 2 }], deals: [open({ lead: 1, createdAt: null })] }, { options: { of: 'leads' } }).figures).toMatchObject({ open: 1, never: 1 });
});
test('from figures', () => {
  expect(ofFigures('last-contact', { figures: { touched: 45, open: 50 } })).toMatchObject({ value: 0.9, verdict: { level: 'good' } });
});
