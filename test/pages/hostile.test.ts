/** Pages that are hostile to what is dropped into them: a strict policy, closed roots, a second copy. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const tags = ['funnel-by-stage', 'velocity-gauge', 'coverage-meter', 'ltv-cac-ratio', 'talk-listen-ratio', 'kpi-card kpi="win-rate" form="stat"', 'kpi-card kpi="win-rate" form="trend"', 'kpi-card kpi="win-rate" form="ranked"', 'kpi-card kpi="reps-at-quota" form="bullet"'];
const widgets = tags.map(tag => `<${tag}></${tag.split(' ')[0]!}>`).join('\n');
const page = (scripts: string, body = `<kpi-dashboard as-of="2026-11-23T12:40:00Z" timezone="UTC" src="/data.json">${widgets}</kpi-dashboard>`) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${scripts}</head><body>${body}</body></html>`;
const script = (src: string) => `<script type="module" src="${src}"></script>`;

describe('hostile pages', () => {
  let browser: Browser, server: Awaited<ReturnType<typeof serve>>, open: typeof server;
  beforeAll(async () => {
    const { generateCrm } = await import('../../demo/data/index.js');
    const pages = {
      '/data.json': { type: 'application/json', body: JSON.stringify(generateCrm({ deals: 600 })) },
      '/open': page(script('/dist/kpi-elements.min.js')),
      '/closed': page(script('/closed.js')),
      '/closed.js': { type: 'text/javascript', body: "import { defineAll } from '/dist/kpi-elements.min.js'; defineAll({ shadow: 'closed' });" },
      '/twice': page(script('/dist/kpi-elements.min.js') + script('/dist/kpi-elements.min.js?second')),
      '/role': page(script('/dist/kpi-elements.min.js'), '<kpi-dashboard role="head-of-sales" as-of="2026-11-23T12:40:00Z" timezone="UTC" src="/data.json"></kpi-dashboard>'),
    };
    browser = await launch();
    server = await serve({ pages, headers: { 'content-security-policy': policy } });
    open = await serve({ pages });
  });
  afterAll(async () => { await browser.close(); await server.close(); await open.close(); });

  /** Numbers are read from answers, so that closed roots can be compared with open ones. */
  async function numbers(url: string) {
    const { page, said } = await openPage(browser, url);
    await page.waitForFunction(() => {
      const found = [...document.querySelectorAll('kpi-dashboard > *')] as { state?: string }[];
      return found.length > 0 && found.every(element => element.state === 'ready');
    }, { timeout: 30_000 });
    const values = await page.evaluate(() => [...document.querySelectorAll('kpi-dashboard > *')].map(element => (element as unknown as { answer: { kpi: string; value: number } }).answer).map(({ kpi, value }) => [kpi, value]));
    const result = await page.evaluate(() => ({ reports: (globalThis as unknown as { reports: string[] }).reports, thrown: (globalThis as unknown as { thrown: string[] }).thrown, open: document.querySelector('kpi-card')!.shadowRoot !== null }));
    await page.close();
    return { values, said, ...result };
  }

  test('shows everything under a strict policy, with no report', async () => {
    const found = await numbers(`${server.url}/open`);
    expect(found.reports).toEqual([]);
    expect(found.said).toEqual([]);
    expect(found.values).toHaveLength(tags.length);
  });
  test('shows a role under a strict policy, with no report', async () => {
    const { page, said } = await openPage(browser, `${server.url}/role`);
    await page.waitForFunction(() => (document.querySelector('kpi-dashboard') as unknown as { state: string }).state === 'ready', { timeout: 30_000 });
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(await page.evaluate(() => (globalThis as unknown as { reports: string[] }).reports)).toEqual([]);
    expect(said).toEqual([]);
    expect(await page.$eval('kpi-dashboard', (element: Element) => element.getAttribute('role'))).toBe('head-of-sales region');
    await page.close();
  });
  test('shows the same numbers in closed roots and with a second copy as in an open page', async () => {
    const plain = await numbers(`${open.url}/open`);
    const closed = await numbers(`${server.url}/closed`);
    const twice = await numbers(`${open.url}/twice`);
    expect(plain.open).toBe(true);
    expect(closed.open).toBe(false);
    expect(closed.reports).toEqual([]);
    expect(closed.values).toEqual(plain.values);
    expect(twice.values).toEqual(plain.values);
    expect([...plain.thrown, ...closed.thrown, ...twice.thrown]).toEqual([]);
  });
});
