/** 100,000 deals come to a card; what counts is the longest task of the page meanwhile. */
import { generateCrm } from '../../../demo/data/index.ts';
import '../../../src/define/all.ts';

let deals = [];

globalThis.bench = {
  make(count) {
    ({ deals } = generateCrm({ now: '2026-11-23T12:40:00Z', deals: count }));
    return deals.length;
  },
  json: () => JSON.stringify({ deals }),
  csv() {
    const names = [...new Set(deals.flatMap(Object.keys))], quoted = value => (value === undefined ? '' : `"${String(value).replaceAll('"', '""')}"`);
    return [names.join(), ...deals.map(deal => names.map(name => quoted(deal[name])).join())].join('\r\n');
  },
  forget() { deals = []; },
  /** Reads the objects, or what lies at an address. */
  async read(src) {
    const tasks = [], observer = new PerformanceObserver(list => { for (const { duration } of list.getEntries()) tasks.push(duration); });
    observer.observe({ type: 'longtask' });
    const card = document.createElement('kpi-card'), start = performance.now();
    Object.assign(card, { kpi: 'win-rate', kind: 'deals', asOf: '2026-11-23T12:40:00Z', timezone: 'UTC' });
    const loaded = new Promise(resolve => { for (const name of ['kpi-load', 'kpi-error']) card.addEventListener(name, resolve, { once: true }); });
    if (src) card.src = src; else card.data = { deals };
    document.body.append(card);
    await loaded;
    await new Promise(resolve => { setTimeout(resolve, 200); });
    observer.disconnect();
    const { state } = card;
    card.remove();
    return { longest: Math.max(0, ...tasks), took: performance.now() - start, state };
  },
};
