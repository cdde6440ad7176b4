/** 100,000 deals come without the page standing still: as objects, JSON, lines and a table; in slices, and in a Worker. */
import { expect } from '@open-wc/testing';
import type { Read } from '../../src/core.js';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import { handIn } from '../../src/source/elsewhere.js';
import { readLarge } from '../../src/source/reading.js';
import { next, placed, quietly } from './setting.js';

const many = 100_000;
const stages = ['Lead', 'Demo', 'Offer', 'Closing'];
/** About 350 letters each in JSON: 35 MB. */
const deal = (id: number) => ({
  id: `deal-${id}`, name: `Renewal of a contract with customer number ${id % 9000}`, owner: `rep-${id % 40}`, customer: `customer-${id % 9000}`, channel: id % 3 === 0 ? 'Web' : 'Partner', stage: stages[id % 4]!,
  status: id % 4 === 3 ? 'won' : 'open', amount: (id % 5000) + 0.5, currency: 'EUR', createdAt: `2026-0${(id % 9) + 1}-11`, closedAt: `2026-10-${10 + (id % 19)}T10:${10 + (id % 49)}:00Z`, expectedCloseAt: '2026-11-30',
});
const names = Object.keys(deal(0)) as (keyof ReturnType<typeof deal>)[];

/** The longest task of the page while `work` runs, in milliseconds: 0 where none was longer than 50; the best of three. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > 0; attempt++) {
    await new Promise(resolve => { setTimeout(resolve, 300); });
    const tasks: number[] = [];
    const observer = new PerformanceObserver(list => { for (const { duration } of list.getEntries()) tasks.push(Math.round(duration)); });
    observer.observe({ type: 'longtask' });
    await work();
    await new Promise(resolve => { setTimeout(resolve, 100); });
    observer.disconnect();
    best = Math.min(best, Math.max(0, ...tasks));
  }
  return best;
}

/** How many times as long the same work takes at worst on this machine, when other things run on it: 1 where it is quiet. */
function noise(): number {
  const takes = Array.from({ length: 60 }, () => {
    const start = performance.now();
    for (let at = 0, sum = 0; at < 2_000_000; at++) sum += Math.sqrt(at + sum % 3);
    return performance.now() - start;
  });
  const times = Math.max(...takes) / Math.min(...takes);
  return times < 2 ? 1 : times;
}

const canTell = PerformanceObserver.supportedEntryTypes.includes('longtask');
const makeWorker = (): Worker => new Worker(new URL('../../src/worker.ts', import.meta.url), { type: 'module' });

describe('100,000 deals', function () {
  this.timeout(120_000);
  let deals: ReturnType<typeof deal>[], json: string, limit: number;
  before(() => {
    deals = Array.from({ length: many }, (_, id) => deal(id));
    json = JSON.stringify({ deals });
    limit = 50 * noise();
  });
  after(() => { handIn(undefined); });

  const forms: [string, () => unknown, { kind?: string }][] = [
    ['objects', () => ({ deals }), {}],
    ['JSON text', () => json, {}],
    ['bytes of JSON', () => new TextEncoder().encode(json), {}],
    ['bytes of lines', () => new TextEncoder().encode(deals.map(one => JSON.stringify(one)).join('\n')), { kind: 'deals' }],
    ['bytes of a table', () => new TextEncoder().encode([names.join(','), ...deals.map(one => names.map(name => one[name]).join(','))].join('\n')), { kind: 'deals' }],
  ];
  const check = ({ dataset, issues }: Read): void => {
    expect(issues).to.deep.equal([]);
    const table = dataset.tables.get('deals')!, amounts = table.columns.get('amount');
    expect(table.length).to.equal(many);
    // 20 times each of 0.5, 1.5 … 4999.5: 20 × (4999 × 5000 ÷ 2 + 2500)
    expect(amounts?.type === 'number' && amounts.values.reduce((sum, amount) => sum + amount, 0)).to.equal(250_000_000);
    expect([...table.columns.keys()].sort()).to.deep.equal([...names].sort());
  };

  for (const [name, make, options] of forms) {
    it(`are read from ${name} in slices`, async () => {
      const input = make(), heard: number[] = [];
      const longest = await longestTask(async () => { check(await readLarge(input, options, { progress: ({ rows }) => { heard.push(rows); } })); });
      expect(heard.length).to.be.greaterThan(5);
      if (canTell) expect(longest).to.be.at.most(limit);
    });
  }

  it('come into a card, which says how far it is and then shows them', () => quietly(async () => {
    const card = placed<KpiCard>('<kpi-card kpi="deals-by-stage" as-of="2026-11-23" timezone="UTC"></kpi-card>');
    const heard: number[] = [];
    card.addEventListener('kpi-progress', ({ detail: { rows, totalRows } }) => { expect(totalRows).to.equal(many); heard.push(rows); });
    card.data = { deals };
    await card.updateComplete;
    expect(card.state).to.equal('loading');
    for (let wait = 0; wait < 600 && card.state === 'loading'; wait++) await new Promise(resolve => { setTimeout(resolve, 50); });
    expect([card.state, card.answer?.value]).to.deep.equal(['ready', 75_000]); // three of four are open
    expect(heard.length).to.be.greaterThan(2);
    expect(card.recordsOf().length).to.equal(75_000);
    card.data = { deals };
    card.data = { deals: deals.slice(0, 8) };
    await next(card, 'kpi-load');
    expect(card.answer?.value).to.equal(6);
  }));

  it('are read from bytes in a Worker that the host hands in', async () => {
    const input = new TextEncoder().encode(json);
    let made = 0;
    handIn(() => { made++; return makeWorker(); });
    const longest = await longestTask(async () => { check(await readLarge(input, {})); });
    expect(made).to.equal(1);
    expect(input.length).to.equal(json.length);
    if (canTell) expect(longest).to.be.at.most(limit);
  });
});

describe('a Worker', () => {
  const text = 'id,amount\n1,5\n2,7';
  const read = async () => (await readLarge(text, { kind: 'deals' })).dataset.tables.get('deals')?.length;
  after(() => { handIn(undefined); });

  it('that cannot be made, that is no module, or that ends, is done without', async () => {
    const workers: (() => Worker)[] = [
      () => { throw new Error('no'); },
      () => new Worker('/nowhere.js', { type: 'module' }),
      () => new Worker(URL.createObjectURL(new Blob(['throw new Error("broken")'], { type: 'text/javascript' }))),
    ];
    for (const make of workers) {
      handIn(make);
      expect(await read()).to.equal(2);
      expect(await read()).to.equal(2);
    }
  });

  it('says what a programmer got wrong, and ends for who leaves', async () => {
    handIn(makeWorker);
    const wrong = await readLarge(text, { kind: 'deal' }).catch((error: unknown) => String(error));
    expect(wrong).to.contain('did you mean deals?');
    const stop = new AbortController();
    const left = readLarge(text, { kind: 'deals' }, { signal: stop.signal }).catch((error: unknown) => String(error));
    stop.abort(new Error('gone'));
    expect(await left).to.contain('gone');
    expect(await read()).to.equal(2);
  });
});
