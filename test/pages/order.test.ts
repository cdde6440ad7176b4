/** Scripts, tags and data arrive in any order; a tag may have its registry; one script may do for all. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

const parts = {
  script: '<script src="/dist/kpi-elements.iife.min.js"></script>',
  tag: '<kpi-dashboard as-of="2026-10-31" timezone="UTC" src="#deals"><kpi-card kpi="win-rate" period="2026-10"></kpi-card></kpi-dashboard>',
  data: '<script type="application/json" id="deals">{ "deals": [{ "id": 1, "status": "won", "closedAt": "2026-10-02" }, { "id": 2, "status": "lost", "closedAt": "2026-10-03" }] }</script>',
};
type Part = keyof typeof parts;
const orders: readonly (readonly Part[])[] = [['script', 'tag', 'data'], ['script', 'data', 'tag'], ['tag', 'script', 'data'], ['tag', 'data', 'script'], ['data', 'script', 'tag'], ['data', 'tag', 'script']];
const html = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}</body></html>`;
const dist = (file: string): URL => new URL(`../../dist/${file}`, import.meta.url);

/** An entry of the package with its packages in one file, as a bundler makes it for a page. */
async function bundled(entry: string): Promise<string> {
  const made = await build({ configFile: false, logLevel: 'error', mode: 'production', resolve: { conditions: ['browser', 'module', 'production', 'default'] }, build: { write: false, target: 'es2022', rolldownOptions: { input: dist(`define/${entry}`).pathname, output: { codeSplitting: false } } } });
  const [first] = [made].flat().flatMap(result => ('output' in result ? result.output : []));
  return first?.type === 'chunk' ? first.code : '';
}

describe('on a page', () => {
  let browser: Browser, server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const integrity = JSON.parse(readFileSync(dist('integrity.json'), 'utf8')) as Record<string, string>;
    browser = await launch();
    server = await serve({
      pages: {
        ...Object.fromEntries(orders.map(order => [`/${order.join('-')}`, html(order.map(part => parts[part]).join('\n'))])),
        '/empty': html(''),
        // What a framework's bundle does: it mounts in the task that imports.
        '/mounts': html('<script type="module" src="/mounts.js"></script>'),
        '/mounts.js': { type: 'text/javascript', body: `import { defineAll } from '/dist/kpi-elements.min.js';
          const known = 'data' in document.createElement('kpi-card');
          defineAll({ shadow: 'closed' });
          document.body.innerHTML = '<kpi-card></kpi-card>';
          globalThis.tried = [known, document.querySelector('kpi-card').shadowRoot];` },
        '/whole': html(`<script src="/dist/kpi-elements.iife.min.js" integrity="${integrity['kpi-elements.iife.min.js']!}" crossorigin="anonymous"></script>${parts.data}${parts.tag}`),
        '/russian': html(`${parts.script}<kpi-card kpi="win-rate" lang="ru" data='{ "figures": { "won": 1, "closed": 4 } }'></kpi-card>`),
        '/moved': html(`<script src="/moved.js"></script><kpi-card kpi="win-rate" lang="ru" data='{ "figures": { "won": 1, "closed": 4 } }'></kpi-card>`),
        '/moved.js': { type: 'text/javascript', body: readFileSync(dist('kpi-elements.iife.min.js'), 'utf8') },
        '/auto': html(`<kpi-card kpi="win-rate" data='{ "figures": { "won": 1, "closed": 4 } }'></kpi-card><script type="module" src="/auto.js"></script>`),
        '/auto.js': { type: 'text/javascript', body: await bundled('auto.js') },
      },
    });
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  async function value(path: string): Promise<unknown> {
    const { page, said } = await openPage(browser, server.url + path);
    await page.waitForFunction(`document.querySelector('kpi-card').answer`, { timeout: 20_000 });
    const found = await page.$eval('kpi-card', card => (card as unknown as { answer: { value: number } }).answer.value);
    expect(said).toEqual([]);
    await page.close();
    return found;
  }

  test.each([['/russian', 'Процент закрытия'], ['/moved', 'Win rate']])('%s: one file takes other languages from beside it, and is in English where they are not', async (path, title) => {
    const { page } = await openPage(browser, server.url + path);
    await page.waitForFunction(`document.querySelector('kpi-card').shadowRoot.querySelector('[part~=title]')?.textContent.includes('${title}')`, { timeout: 10_000 });
    expect(await page.evaluate('globalThis.thrown')).toEqual([]);
    await page.close();
  });

  test.each(orders.map(order => [order.join(', ')]))('%s: the number is the same', async order => {
    // One of two deals.
    expect(await value(`/${order.split(', ').join('-')}`)).toBe(0.5);
  });

  test('tags are there, with their properties, as soon as the script has run; and may still be told to close their roots', async () => {
    const { page, said } = await openPage(browser, `${server.url}/mounts`);
    expect(await page.evaluate('tried')).toEqual([true, null]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('properties that were set before the upgrade are kept', async () => {
    const { page } = await openPage(browser, `${server.url}/empty`);
    await page.evaluate(() => { document.body.append(Object.assign(document.createElement('kpi-card'), { kpi: 'win-rate', data: { figures: { won: 1, closed: 4 } } })); });
    await page.addScriptTag({ url: '/dist/kpi-elements.min.js', type: 'module' });
    await page.waitForFunction(`document.querySelector('kpi-card').answer?.value === 0.25`, { timeout: 20_000 });
    await page.close();
  });

  test('a registry of one’s own has the tags, also within a dashboard', async () => {
    const { page, said } = await openPage(browser, `${server.url}/empty`);
    await page.evaluate("import('/dist/kpi-elements.min.js').then(all => { globalThis.all = all; })");
    expect(await page.evaluate(async () => {
      const { defineAll } = (globalThis as unknown as { all: { defineAll: (options: object) => void } }).all;
      const registry = new CustomElementRegistry();
      defineAll({ registry });
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
      root.innerHTML = '<kpi-dashboard role="executive" as-of="2026-10-31"></kpi-dashboard>';
      const dashboard = root.querySelector('kpi-dashboard')!;
      dashboard.data = { deals: [{ id: 1, status: 'won', closedAt: '2026-10-02' }] };
      const cards = () => [...dashboard.renderRoot.querySelectorAll('.grid > :not(slot)')];
      for (let round = 0; round < 100 && cards().length === 0; round++) await new Promise(resolve => { setTimeout(resolve, 50); });
      return { own: registry.get('kpi-card') !== customElements.get('kpi-card'), state: dashboard.state, cards: cards().length > 0 && cards().every(card => card instanceof registry.get(card.localName)!) };
    })).toEqual({ own: true, state: 'ready', cards: true });
    expect(said).toEqual([]);
    await page.close();
  });

  test('the autoloader registers what stands on the page and what comes, and nothing else', async () => {
    const { page, said } = await openPage(browser, `${server.url}/auto`);
    const defined = () => page.evaluate(() => ['kpi-card', 'kpi-filter', 'velocity-gauge', 'funnel-by-stage'].filter(tag => customElements.get(tag)));
    await page.waitForFunction(`document.querySelector('kpi-card').answer?.value === 0.25`, { timeout: 20_000 });
    expect(await defined()).toEqual(['kpi-card']);
    await page.evaluate(() => { document.body.insertAdjacentHTML('beforeend', '<section><p><velocity-gauge></velocity-gauge></p></section>'); });
    await page.waitForFunction(`customElements.get('velocity-gauge')`, { timeout: 20_000 });
    expect(await defined()).toEqual(['kpi-card', 'velocity-gauge']);
    expect(said).toEqual([]);
    await page.close();
  });

  test('a whole file is bound to its hash, and has its map', async () => {
    for (const file of ['kpi-elements.min.js', 'kpi-elements.iife.min.js']) {
      const text = readFileSync(dist(file));
      expect(JSON.parse(readFileSync(dist('integrity.json'), 'utf8'))[file]).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`);
      expect(text.toString().trimEnd().endsWith(`//# sourceMappingURL=${file}.map`)).toBe(true);
      expect(existsSync(dist(`${file}.map`))).toBe(true);
      expect(text.toString()).not.toMatch(/define\.amd|typeof module|typeof exports/);
    }
    expect(await value('/whole')).toBe(0.5);
  });
});
