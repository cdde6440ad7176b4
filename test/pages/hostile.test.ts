/** Pages that are hostile to what is dropped into them: a strict policy, closed roots, a second copy, a sandbox. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCrm } from '../../demo/data/index.js';
import { catalogue, roles } from '../../src/core.js';
import { engines, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const now = 'as-of="2026-11-23T12:40:00Z" timezone="UTC"';

const flagships = ['funnel-by-stage', 'velocity-gauge', 'coverage-meter', 'ltv-cac-ratio', 'talk-listen-ratio'];
const forms = ['stat', 'bullet', 'ranked', 'trend', 'list', 'table', 'distribution', 'funnel', 'velocity', 'coverage', 'multiple', 'balance'];
const dashboard = `<kpi-dashboard ${now} src="/data.json"><kpi-filter></kpi-filter>
  ${[...flagships, 'funnel-by-stage variant="open"', 'talk-listen-ratio by="owner"'].map(tag => `<${tag}></${tag.split(' ')[0]!}>`).join('\n')}
  ${[...catalogue.keys()].map(kpi => `<kpi-card kpi="${kpi}"></kpi-card>`).join('\n')}
  ${forms.map(form => `<kpi-card kpi="${form === 'balance' ? 'talk-listen' : 'win-rate'}" form="${form}"></kpi-card>`).join('\n')}
</kpi-dashboard>`;

/** Each state that an element can be in, by the id of who is in it. */
const states = `
  <kpi-card id="idle" kpi="win-rate"></kpi-card>
  <kpi-card id="loading" kpi="win-rate" src="/never.json"></kpi-card>
  <kpi-card id="ready" kpi="win-rate" ${now} data='{ "figures": { "won": 30, "closed": 100 }, "target": 0.4 }'></kpi-card>
  <kpi-card id="partial" kpi="win-rate" ${now} sources='{ "deals": "/deals.json", "leads": "/nowhere.json" }'></kpi-card>
  <kpi-card id="empty" kpi="win-rate" ${now} data='{ "deals": [] }'></kpi-card>
  <kpi-card id="stale" kpi="win-rate" ${now} src="/once.json"></kpi-card>
  <kpi-card id="error" kpi="win-rat" data='{ "figures": { "won": 3, "closed": 7 } }'></kpi-card>`;

const html = (scripts: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${scripts}</head><body>${body}</body></html>`;
const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const one = script('/dist/kpi-elements.min.js');

describe.each(engines)('hostile pages in %s', (_, launch) => {
  let browser: Browser, pages: NonNullable<NonNullable<Parameters<typeof serve>[0]>['pages']>, strict: Awaited<ReturnType<typeof serve>>, open: typeof strict;

  beforeAll(async () => {
    const js = (body: string) => ({ type: 'text/javascript', body });
    const deals = JSON.stringify({ deals: [{ id: 'a', status: 'won', closedAt: '2026-11-02' }, { id: 'b', status: 'lost', closedAt: '2026-11-03' }] });
    pages = {
      '/data.json': { type: 'application/json', body: JSON.stringify(generateCrm({ deals: 600 })) },
      '/deals.json': { type: 'application/json', body: deals },
      '/once.json': { type: 'application/json', body: deals },
      '/never.json': { never: true },
      '/open': html(one, dashboard),
      '/states': html(one, states),
      '/closed.js': js("import { defineAll } from '/dist/kpi-elements.min.js'; defineAll({ shadow: 'closed' });"),
      '/closed': html(script('/closed.js'), dashboard),
      '/closed-states': html(script('/closed.js'), states),
      '/twice': html(one + script('/dist/kpi-elements.min.js?second'), dashboard),
      // Another version: its dashboards and cards do not understand ours.
      '/older.js': js(readFileSync(new URL('../../dist/kpi-elements.min.js', import.meta.url), 'utf8').replaceAll('kpi-elements/dashboard/1', 'kpi-elements/dashboard/0')),
      '/older-first': html(script('/older.js') + one, dashboard),
      '/older-last': html(one + script('/older.js'), dashboard),
      ...Object.fromEntries([...roles.keys()].map(role => [`/role/${role}`, html(one, `<kpi-dashboard role="${role}" ${now} src="/data.json"></kpi-dashboard>`)])),
      '/sandbox': html('', '<iframe sandbox="allow-scripts" src="/sandboxed"></iframe>'),
      '/sandboxed': html('<script src="/dist/kpi-elements.iife.min.js"></script>', `<script type="application/json" id="deals">${deals}</script>
        <kpi-dashboard ${now} src="#deals"><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard><funnel-by-stage ${now} data='{ "figures": [{ "stage": "Lead", "entered": 10 }, { "stage": "Won", "entered": 2 }] }'></funnel-by-stage>
        <script>const told = () => { const elements = [...document.querySelectorAll('kpi-card, funnel-by-stage')]; if (elements.every(({ answer }) => answer)) parent.postMessage({ origin, answers: elements.map(({ answer: { kpi, value } }) => [kpi, value]) }, '*'); else setTimeout(told, 20); }; told();</script>`),
    };
    browser = await (launch as () => Promise<Browser>)();
    strict = await serve({ pages, headers: { 'content-security-policy': policy } });
    open = await serve({ pages });
  });
  afterAll(async () => { await browser.close(); await strict.close(); await open.close(); });

  type Told = { state: string; answer?: { kpi: string; value: number | null }; issues: readonly { message: string }[]; reload: () => Promise<void>; renderRoot: ShadowRoot };

  async function visit(url: string, settled: string) {
    const { page, said } = await openPage(browser, url);
    await page.waitForFunction(settled, { timeout: 60_000 });
    return {
      page,
      /** What went wrong: reports of the policy, errors, the console; Firefox reports the icon that it asks for by itself. */
      complaints: async () => [...said, ...await page.evaluate(() => { const { reports, thrown } = globalThis as unknown as { reports: string[]; thrown: string[] }; return [...reports, ...thrown]; })].filter(line => !line.includes('/favicon.ico')),
    };
  }
  const answered = `(found => found.length > 0 && found.every(({ state }) => state !== undefined && state !== 'idle' && state !== 'loading'))([...document.querySelectorAll('kpi-dashboard > :not(kpi-filter)')])`;

  /** Numbers are read from answers, so that closed roots can be compared with open ones. */
  async function numbers(url: string) {
    const { page, complaints } = await visit(url, answered);
    const values = await page.$$eval('kpi-dashboard > :not(kpi-filter)', found => (found as unknown as (Element & Told)[]).map(element => ({ tag: (element.cloneNode() as Element).outerHTML, state: element.state, value: element.answer?.value, issues: element.issues })));
    const rooted = await page.$eval('kpi-card', card => card.shadowRoot !== null);
    const said = await complaints();
    await page.close();
    return { values, rooted, said };
  }

  test('every element, every KPI and every form shows under a strict policy, with no report', async () => {
    const { values, said } = await numbers(`${strict.url}/open`);
    expect(said).toEqual([]);
    expect(values).toHaveLength(flagships.length + 2 + catalogue.size + forms.length);
    expect(values.filter(({ state }) => state === 'error')).toEqual([]);
  });

  test('closed roots, a second copy and another version show the same numbers as an open page', async () => {
    const plain = await numbers(`${open.url}/open`);
    const closed = await numbers(`${strict.url}/closed`);
    expect([plain.rooted, closed.rooted]).toEqual([true, false]);
    expect(closed).toEqual({ ...plain, rooted: false });
    for (const page of ['twice', 'older-first', 'older-last']) expect(await numbers(`${open.url}/${page}`), page).toEqual(plain);
  });

  test.each([...roles.keys()])('%s: a role shows under a strict policy, with no report', async role => {
    const { page, complaints } = await visit(`${strict.url}/role/${role}`, `(([dashboard]) => dashboard.state === 'ready' && [...dashboard.renderRoot.querySelectorAll('.grid > :not(slot)')].every(({ answer }) => answer))(document.querySelectorAll('kpi-dashboard'))`);
    // The second row, and the back of each card.
    await page.$eval('kpi-dashboard', found => {
      const { renderRoot } = found as unknown as Told;
      for (const details of renderRoot.querySelectorAll('details')) details.open = true;
      for (const card of renderRoot.querySelectorAll<Element & Told>('.grid > :not(slot)')) card.renderRoot.querySelector<HTMLElement>('.turn')?.click();
    });
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await page.$eval('kpi-dashboard', element => element.getAttribute('role'))).toBe(`${role} region`);
    expect(await complaints()).toEqual([]);
    await page.close();
  });

  test.each(['states', 'closed-states'])('%s: every state shows under a strict policy, with no report', async path => {
    const { page, complaints } = await visit(`${strict.url}/${path}`, `document.querySelector('#stale').state === 'ready'`);
    const { '/once.json': once } = pages;
    pages['/once.json'] = { status: 404, body: '' };
    await page.$eval('#stale', card => (card as unknown as Told).reload());
    pages['/once.json'] = once!;
    // Of the requests that fail the browser speaks itself; they are the reason of the state.
    const own = async () => (await complaints()).filter(line => !/Failed to load resource|status of 404/.test(line));
    await page.waitForFunction(`[...document.querySelectorAll('kpi-card')].every(({ id, state }) => id === state)`, { timeout: 30_000 });
    expect(await page.$$eval('kpi-card', cards => (cards as unknown as Told[]).map(({ renderRoot }) => renderRoot.textContent!.trim() !== ''))).toEqual(Array(7).fill(true));
    expect(await own()).toEqual([]);
    await page.close();
  });

  test('a frame that may do nothing but run scripts shows its numbers', async () => {
    const { page, said } = await openPage(browser, 'about:blank');
    await page.evaluateOnNewDocument(() => { addEventListener('message', ({ data }) => { (globalThis as unknown as { heard: unknown }).heard = data; }); });
    await page.goto(`${open.url}/sandbox`);
    await page.waitForFunction('globalThis.heard', { timeout: 30_000 });
    // One of two deals won; 2 of 10 came through.
    expect(await page.evaluate('heard')).toEqual({ origin: 'null', answers: [['win-rate', 0.5], ['stage-conversion', expect.anything()]] });
    expect(said).toEqual([]);
    await page.close();
  });
});
