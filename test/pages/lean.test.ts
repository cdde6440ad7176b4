/** What a page loads of one element: little until its data comes, then what reads and draws them; and what it does where that cannot be had. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

const flagships = ['coverage-meter', 'funnel-by-stage', 'ltv-cac-ratio', 'talk-listen-ratio', 'velocity-gauge'];
const figures: Readonly<Record<string, string>> = {
  'coverage-meter': '{"figures":{"open":300,"won":20,"target":120}}',
  'funnel-by-stage': '{"figures":[{"stage":"Lead","entered":190},{"stage":"Won","entered":19}]}',
  'ltv-cac-ratio': '{"figures":{"ltv":300,"cac":100}}',
  'talk-listen-ratio': '{"figures":{"talkShare":0.4,"calls":20,"medianTalkShare":0.42,"inBand":12}}',
  'velocity-gauge': '{"figures":{"activeDeals":186,"winRate":0.242,"averageDeal":21500,"cycleDays":47},"currency":"USD"}',
};

/** The files of an entry, by their names, as a bundler makes them for a page; one file where something must run ahead of it. */
async function files(tag: string, ahead = ''): Promise<ReadonlyMap<string, { readonly code: string; readonly first: boolean }>> {
  const entry = `virtual:${tag}`, code = `${ahead}import '${new URL(`../../dist/define/${tag}.js`, import.meta.url).pathname}';`;
  const made = await build({ configFile: false, logLevel: 'error', mode: 'production', resolve: { conditions: ['browser', 'module', 'production', 'default'] }, plugins: [{ name: 'entry', resolveId: id => (id === entry ? id : null), load: id => (id === entry ? code : null) }], build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js', chunkFileNames: '[name]-[hash].js', ...(ahead !== '' && { codeSplitting: false }) } } } });
  const chunks = [made].flat().flatMap(result => ('output' in result ? result.output : [])).flatMap(chunk => (chunk.type === 'chunk' ? [chunk] : []));
  const first = new Set<string>();
  const needs = (name: string): void => { if (first.has(name)) return; first.add(name); chunks.find(({ fileName }) => fileName === name)?.imports.forEach(needs); };
  needs(chunks.find(({ isEntry }) => isEntry)!.fileName);
  return new Map(chunks.map(({ fileName, code }) => [fileName, { code, first: first.has(fileName) }]));
}

describe.each(flagships)('%s', tag => {
  let browser: Browser, server: Awaited<ReturnType<typeof serve>>, made: Awaited<ReturnType<typeof files>>;
  beforeAll(async () => {
    made = await files(tag);
    const element = (attributes: string): string => `<${tag} timezone="UTC" as-of="2026-11-23" ${attributes}></${tag}>`;
    const stands = `data='${figures[tag]!}'`;
    const page = (folder: string, body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}<script type="module" src="/${folder}/entry.js"></script>`;
    const scripts = [...made].flatMap(([name, { code, first }]) => [
      [`/built/${name}`, { type: 'text/javascript', body: code }] as const,
      // The same page where only the first files can be had.
      [`/broken/${name}`, first ? { type: 'text/javascript', body: code } : { status: 404 }] as const,
    ]);
    // A server takes the same entry by the package's name, and is given what draws at once.
    await import(/* @vite-ignore */ `kpi-elements/define/${tag}.js`);
    const rendered = await collectResult(render(html`${unsafeHTML(element(stands))}`));
    const hydrating = [...await files(tag, `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';`)].map(([name, { code }]) => [`/hydrating/${name}`, { type: 'text/javascript', body: code }] as const);
    server = await serve({ pages: {
      ...Object.fromEntries([...scripts, ...hydrating]), '/later': { never: true },
      '/waits': page('built', element('src="/later"')), '/stands': page('built', element(stands)), '/lacks': page('broken', element(stands)),
      '/rendered': page('none', rendered), '/served': page('built', rendered), '/hydrated': page('hydrating', rendered),
    } });
    browser = await launch();
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  test('loads only its first files while it waits, and draws when data is there', async () => {
    const { page, said } = await openPage(browser, `${server.url}/waits`);
    await page.waitForFunction(`document.querySelector('${tag}').state === 'loading'`);
    const scripts = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter(name => name.endsWith('.js')).map(name => name.slice('/built/'.length)).sort());
    await page.evaluate(() => new Promise(resolve => { setTimeout(resolve, 300); }));
    expect(await scripts()).toEqual([...made].filter(([, { first }]) => first).map(([name]) => name).sort());
    expect(await page.$eval(tag, element => element.shadowRoot!.querySelectorAll('.card.loading .bone').length)).toBeGreaterThan(0);
    const drawn = await page.$eval(tag, async (element, text) => {
      const widget = element as unknown as { data: unknown; updateComplete: Promise<unknown>; answer?: { value: number }; state: string };
      widget.data = JSON.parse(text);
      await widget.updateComplete;
      return { state: widget.state, value: widget.answer?.value, number: element.shadowRoot!.querySelector('[part~=value]')?.textContent.trim(), shapes: element.shadowRoot!.querySelectorAll('.chart svg').length };
    }, figures[tag]!);
    expect(drawn).toMatchObject({ state: 'ready', value: expect.any(Number), number: expect.stringMatching(/\d/) });
    expect(drawn.shapes).toBeGreaterThan(0);
    expect(said).toEqual([]);
    await page.close();
  });

  test('has its answer with the first `updateComplete` where the data stands in the page', async () => {
    const { page, said } = await openPage(browser, `${server.url}/stands`);
    const answer = await page.$eval(tag, async element => {
      await customElements.whenDefined(element.localName);
      const widget = element as unknown as { updateComplete: Promise<unknown>; answer?: { value: number } };
      await widget.updateComplete;
      return widget.answer?.value;
    });
    expect(answer).toEqual(expect.any(Number));
    expect(said).toEqual([]);
    await page.close();
  });

  test.each(['/served', '/hydrated'])('%s: what a server has drawn stays until it can be drawn again, the same', async path => {
    const read = async (of: string) => {
      const { page, said } = await openPage(browser, server.url + of);
      if (of !== '/rendered') await page.waitForFunction(`document.querySelector('${tag}').answer`);
      const seen = await page.$eval(tag, element => ({ cards: element.shadowRoot!.querySelectorAll('.card').length, number: element.shadowRoot!.querySelector('[part~=value]')?.textContent.trim() }));
      await page.close();
      return { ...seen, said };
    };
    const rendered = await read('/rendered');
    expect(rendered).toEqual({ cards: 1, number: expect.stringMatching(/\d/), said: [] });
    expect(await read(path)).toEqual(rendered);
  });

  test('says that something is lacking where the rest of it cannot be had', async () => {
    const { page } = await openPage(browser, `${server.url}/lacks`, { before: () => { document.addEventListener('kpi-error', event => { (globalThis as { heard?: string }).heard = (event as CustomEvent<{ code: string }>).detail.code; }); } });
    await page.waitForFunction(`document.querySelector('${tag}').state === 'error'`);
    expect(await page.evaluate('[globalThis.heard, globalThis.thrown]')).toEqual(['network', []]);
    await page.close();
  });
});
