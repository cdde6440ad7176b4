/** What is written in a template reaches an element as an attribute from one framework, as a property that is text from another: both mean the same. */
import { expect } from '@open-wc/testing';
import { deals, placed, settled } from './setting.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';

const october = { period: '2026-10', asOf: '2026-10-31', timezone: 'UTC' };

async function carrying(properties: Record<string, unknown>): Promise<KpiCard> {
  const card = placed<KpiCard>('<kpi-card kpi="win-rate" form="bullet"></kpi-card>');
  Object.assign(card, october, properties);
  await settled(card);
  return card;
}

describe('properties that are given as text', () => {
  it('are read as their attributes are', async () => {
    const card = await carrying({ data: JSON.stringify({ deals }), target: '0.35', bands: '[0.2, 0.5]', weekStart: '7', options: '{}', filter: '{ "owner": ["Ann"] }' });
    expect(card.issues).to.deep.equal([]);
    // Ann won two of three.
    expect(card.answer?.value).to.be.closeTo(2 / 3, 1e-12);
    expect(card.answer?.target).to.equal(0.35);
    expect(card.target).to.equal('0.35');
  });

  it('give an issue where they cannot be read', async () => {
    const card = await carrying({ data: { deals }, target: 'a third' });
    expect(card.answer?.value).to.be.closeTo(3 / 7, 1e-12);
    expect(card.issues.map(({ path, code }) => [path, code])).to.deep.equal([['target', 'not-number']]);
  });

  it('carry a map and sources, too', async () => {
    const mapped = await carrying({ data: { deals: [{ id: 'a', outcome: 'won', closedAt: '2026-10-02' }] }, map: '{ "deals": { "status": "outcome" } }' });
    expect(mapped.answer?.figures).to.deep.include({ won: 1, closed: 1 });
    const asking = await carrying({ sources: '{ "deals": "data:text/csv,id,status,closedAt%0Aa,won,2026-10-02%0Ab,lost,2026-10-03" }' });
    expect(asking.answer?.value).to.equal(0.5);
  });
});
