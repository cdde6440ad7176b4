import { expect, test } from 'vitest';
import { asking, byKey, given } from '../../helpers/ask.js';
import { open, won } from '../../helpers/records.js';

const ask = asking('digital-touchpoints');
const point = (at: string, more = {}) => ({ at, kind: 'visit', ...more });

test('counts what happened in the period; per lead that has any: 4, of which 3 belong to 2 leads', () => {
  const touchpoints = [point('2026-10-01', { lead: 1 }), point('2026-10-02', { lead: 1 }), point('2026-10-03', { lead: 2 }), point('2026-10-04'), point('2026-09-30', { lead: 3 }), point('2026-11-24')];
  expect(ask({ touchpoints })).toMatchObject({ value: 4, figures: { perLead: 1.5 } });
});
test('won after a touchpoint, of the deal or of its lead, up to the day of the close', () => {
  const deals = [won('2026-10-10', 1, { id: 'own' }), won('2026-10-10', 1, { id: 'lead', lead: 7 }), won('2026-10-10', 1, { id: 'late' }), won('2026-10-10', 1, { id: 'none' }), open({ id: 'open' })];
  const touchpoints = [point('2026-03-01', { deal: 'own' }), point('2026-10-10T18:00:00Z', { lead: 7 }), point('2026-10-11', { deal: 'late' }), point('2026-10-01', { deal: 'open' })];
  expect(ask({ touchpoints, deals }).figures['wonWithTouchpoint']).toBe(2);
});
test('of no lead at all there is nothing per lead', () => {
  expect(ask({ touchpoints: [point('2026-10-01')] }).figures).toMatchObject({ touchpoints: 1, perLead: null });
});
test('by channel and by kind', () => {
  const touchpoints = [point('2026-10-01', { channel: 'web' }), point('2026-10-02', { kind: 'download', channel: 'web' }), point('2026-10-03')];
  expect(byKey(ask({ touchpoints }, { by: 'channel' }))).toEqual([['web', 2], [null, 1]]);
  expect(byKey(ask({ touchpoints }, { by: 'kind' }))).toEqual([['visit', 2], ['download', 1]]);
});
test('given as figures: 30 touchpoints of 12 leads', () => {
  expect(given('digital-touchpoints', { touchpoints: 40, ofLeads: 30, leads: 12 }).figures['perLead']).toBe(2.5);
});
