/** Elements rendered on a server: declarative shadow DOM with the numbers and the drawing, before any script runs; a script takes it over without a word. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

const deals = JSON.stringify({ deals: [1, 2, 3, 4].map(id => ({ id, owner: id % 2 ? 'Ann' : 'Bob', status: id === 1 ? 'won' : 'lost', createdAt: '2026-10-01', closedAt: `2026-10-1${id}`, amount: 100 })) });

/** What is rendered, and what a reader sees of it. */
const rendered: readonly (readonly [string, TemplateResult, string])[] = [
  ['a card with figures', html`<kpi-card kpi="win-rate" form="bullet" as-of="2026-11-23" timezone="UTC" data='{"figures":{"won":30,"closed":100}}'></kpi-card>`, '30'],
  ['velocity', html`<velocity-gauge as-of="2026-11-23" timezone="UTC" data='{"figures":{"activeDeals":186,"winRate":0.242,"averageDeal":21500,"cycleDays":47},"currency":"USD"}'></velocity-gauge>`, '20,591'],
  ['a funnel', html`<funnel-by-stage as-of="2026-11-23" timezone="UTC" data='{"figures":[{"stage":"Lead","entered":190},{"stage":"Demo","entered":95},{"stage":"Won","entered":19}]}'></funnel-by-stage>`, '190'],
  ['small records', html`<kpi-card kpi="win-rate" form="ranked" by="owner" period="2026-10" as-of="2026-10-31" timezone="UTC" data=${deals}></kpi-card>`, '25'],
];

describe('on a server', () => {
  const markup = new Map<string, string>();
  let browser: Browser, server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    await import(/* @vite-ignore */ new URL('../../dist/define/all.js', import.meta.url).href);
    for (const [name, template] of rendered) markup.set(name, await collectResult(render(template)));
    const bundle = async (code: string): Promise<string> => {
      const result = await build({
        configFile: false, logLevel: 'error', mode: 'production', resolve: { conditions: ['browser', 'module', 'production', 'default'] },
        plugins: [{ name: 'entry', resolveId: id => (id === 'virtual:entry' ? id : null), load: id => (id === 'virtual:entry' ? code : null) }],
        build: { write: false, target: 'es2022', rolldownOptions: { input: 'virtual:entry', output: { codeSplitting: false } } },
      });
      return [result].flat().flatMap(made => ('output' in made ? made.output : [])).flatMap(made => (made.type === 'chunk' ? [made.code] : []))[0]!;
    };
    const all = new URL('../../dist/define/all.js', import.meta.url).pathname;
    const page = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${[...markup.values()].join('\n')}${script}</body></html>`;
    server = await serve({
      pages: {
        '/still': page(''),
        '/hydrated': page('<script type="module" src="/hydrating.js"></script>'),
        '/plain': page('<script type="module" src="/plain.js"></script>'),
        '/hydrating.js': { type: 'text/javascript', body: await bundle(`import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '${all}';`) },
        '/plain.js': { type: 'text/javascript', body: await bundle(`import '${all}';`) },
      },
    });
    browser = await launch();
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  test.each(rendered)('%s is drawn with its number, and without a style that a policy would block', (name, _, number) => {
    const text = markup.get(name)!;
    expect(text).toContain('<template shadowroot="open" shadowrootmode="open"');
    expect(text.replace(/<!--.*?-->/g, '').replace(/<style>.*?<\/style>/gs, '')).toContain(number);
    expect(text).toContain('<svg');
    expect(text).not.toMatch(/\sstyle="/);
  });

  /** Of each element: what stands in its root, without the status line; and whether it is alive. */
  async function read(path: string) {
    const { page, said } = await openPage(browser, server.url + path);
    if (path !== '/still') await page.waitForFunction(`[...document.body.children].every(element => element.localName === 'script' || element.answer)`, { timeout: 20_000 });
    const seen = await page.$$eval('kpi-card, velocity-gauge, funnel-by-stage', found => found.map(element => ({
      cards: element.shadowRoot!.querySelectorAll('.card').length,
      value: element.shadowRoot!.querySelector('[part~=value]')?.textContent.trim() ?? null,
      marks: [...element.shadowRoot!.querySelectorAll('[data-mark]')].map(mark => mark.getAttribute('data-mark')),
    })));
    await page.close();
    return { seen, said };
  }

  test.each(['/hydrated', '/plain'])('%s: the page shows the same before and after its script, once, without a warning', async path => {
    const still = await read('/still'), alive = await read(path);
    expect(still.seen.map(({ cards }) => cards)).toEqual(rendered.map(() => 1));
    expect(still.seen.some(({ value }) => value?.includes('30'))).toBe(true);
    expect(alive).toEqual({ seen: still.seen, said: [] });
  });
});
