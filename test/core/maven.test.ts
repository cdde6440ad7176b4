/** A public set of 8,800 deals, where it lies beside the repository; its numbers were found by other means. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compute, readData } from '../../src/core.js';

const folder = new URL('../../../shared/data/maven-crm/', import.meta.url);
const there = existsSync(folder);
if (!there) console.warn('skipped: ../shared/data/maven-crm is not here');

const map = {
  deals: {
    id: 'opportunity_id', owner: 'sales_agent', customer: 'account', stage: 'deal_stage', createdAt: 'engage_date', closedAt: 'close_date', amount: 'close_value',
    status: { from: 'deal_stage', values: { Won: 'won', Lost: 'lost', '*': 'open' } },
  },
  reps: { id: 'sales_agent', team: 'manager' },
};

describe.skipIf(!there)('8,800 deals of a hardware seller, as of 2017-12-31', () => {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const { dataset, issues } = there ? readData({ deals: read('sales_pipeline.csv'), reps: read('sales_teams.csv') }, { map }) : readData({});
  const scope = { asOf: '2017-12-31', timezone: 'UTC' };
  const ask = (kpi: string, period = 'all', more = {}) => compute(kpi, dataset, { ...scope, period, ...more });

  test('the mapped files read clean: 8,800 deals, 35 reps', () => {
    expect(issues).toEqual([]);
    expect(dataset.tables.get('deals')!.length).toBe(8800);
    expect(dataset.tables.get('reps')!.length).toBe(35);
    expect(ask('deals-by-stage').value).toBe(2089);
  });
  test('win rate of all, with its interval, and of a quarter', () => {
    const { value, sample } = ask('win-rate');
    expect(value).toBeCloseTo(0.6315005215318135, 14);
    expect(sample.interval![0]).toBeCloseTo(0.619886914783114, 12);
    expect(sample.interval![1]).toBeCloseTo(0.6429636693779573, 12);
    expect(ask('win-rate', '2017-Q4').value).toBeCloseTo(0.6025188916876574, 14);
  });
  test('days to a win and to a loss', () => {
    const toWin = ask('time-to-conversion').figures, toLoss = ask('time-to-loss').figures;
    expect([toWin['mean'], toWin['median']]).toEqual([expect.closeTo(51.781972628598396, 10), 57]);
    expect([toLoss['mean'], toLoss['median']]).toEqual([expect.closeTo(41.479175090982615, 10), 14]);
  });
  test('half of all created deals are closed within 69 days, 39.7 % won within 90, open ones counted', () => {
    const { figures } = ask('time-to-conversion');
    expect(figures['kmMedian']).toBe(69);
    expect(figures['wonWithin90']).toBeCloseTo(0.39701474644948787, 12);
  });
  test('revenue, per deal, and how it grew in December', () => {
    expect(ask('revenue-per-deal').figures['amount']).toBe(10_005_534);
    expect(ask('revenue-per-deal').value).toBeCloseTo(2360.9093912222747, 9);
    expect(ask('sales-growth', '2017-12').value).toBeCloseTo(0.2051562235407261, 12);
  });
  test('velocity of the fourth quarter, from 2,409 deals active at its start', () => {
    const { value, figures } = ask('pipeline-velocity', '2017-Q4');
    expect(figures['activeDeals']).toBe(2409);
    expect(value).toBeCloseTo(68624.77085389684, 6);
  });
  test('the change of velocity is split over its four levers without a rest', () => {
    const { change } = ask('pipeline-velocity', '2017-Q4').previous!;
    expect(change.parts!.map(({ name }) => name)).toEqual(['activeDeals', 'winRate', 'averageDeal', 'cycleDays']);
    expect(change.parts!.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(change.absolute!, 8);
  });
  test('17 of 35 reps reach a quarterly quota of 75,000, five without deals counted', () => {
    const reps = readData({ deals: read('sales_pipeline.csv'), reps: read('sales_teams.csv'), quotas: read('sales_teams.csv') }, { map: { ...map, quotas: { owner: 'sales_agent', period: { const: '2017-Q4' }, amount: { const: 75_000 } } } });
    expect(reps.issues).toEqual([]);
    expect(compute('reps-at-quota', reps.dataset, { ...scope, period: '2017-Q4' }).value).toBeCloseTo(17 / 35, 14);
  });
  test('coverage of 3,000,000 for 2018-Q1: open deals at list price, and weighted by what their stage promises', () => {
    const withPrices = readData(
      { deals: read('sales_pipeline.csv'), products: read('products.csv'), stages: [{ id: 'Prospecting', order: 1, probability: 0.1 }, { id: 'Engaging', order: 2, probability: 0.5 }, { id: 'Won', order: 3, outcome: 'won' }, { id: 'Lost', order: 4, outcome: 'lost' }] },
      { map: { deals: { ...map.deals, product: { from: 'product', values: { GTXPro: 'GTX Pro' } } }, products: { id: 'product', listPrice: 'sales_price' } } },
    );
    expect(withPrices.issues).toEqual([]);
    const { figures, notes } = compute('pipeline-coverage', withPrices.dataset, { ...scope, period: '2018-Q1', target: 3_000_000, options: { value: 'list' } });
    expect(figures['coverage']).toBeCloseTo(1.655405, 9);
    expect(figures['weighted']).toBeCloseTo(0.6845043666666667, 12);
    expect(notes).toContain('no-expected-close');
  });
});
