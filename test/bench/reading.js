import { launch, open } from './site.js';

/** The longest task of the main thread while 100,000 deals are read, the best of some times; 0 is below the browser's 50 ms. */
export async function reading({ base, texts }, { deals, times }) {
  const browser = await launch();
  try {
    const site = await open(browser, `${base}/reading.html`);
    await site.call('make', deals);
    texts.set('/deals.json', { type: 'application/json', body: await site.call('json') });
    texts.set('/deals.csv', { type: 'text/csv', body: await site.call('csv') });
    const found = [];
    for (const [name, src] of [['objects', undefined], ['JSON by address', '/deals.json'], ['CSV by address', '/deals.csv']]) {
      const runs = [];
      for (let time = 0; time < times; time++) runs.push(await site.call('read', src));
      const wrong = runs.find(({ state }) => state !== 'ready');
      if (wrong) throw new Error(`${name} ended as ${wrong.state}`);
      found.push({ what: `reading, ${name}: longest task`, limit: '50 ms', found: `${Math.round(Math.min(...runs.map(({ longest }) => longest)))} ms`, holds: runs.some(({ longest }) => longest <= 50) });
    }
    return found;
  } finally {
    await browser.close();
  }
}
