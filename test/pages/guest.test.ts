/** What the package leaves on a page: nothing that was not asked for, and nothing after an element is gone. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepCount } from '../frameworks/keep-count.js';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

/** Names that lit and zod register on the page for themselves. */
const theirs = /^(lit|reactive|zod|__zod)/i;

describe('a guest on the page', () => {
  let browser: Browser, server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launch();
    server = await serve({ pages: { '/': '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body></body></html>' } });
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  const load = (page: Page) => page.addScriptTag({ url: '/dist/kpi-elements.min.js', type: 'module' });
  const figures = { 'funnel-by-stage': [{ stage: 'Lead', entered: 10 }, { stage: 'Won', entered: 2 }], 'velocity-gauge': { activeDeals: 186, winRate: 0.242, averageDeal: 21500, cycleDays: 47 }, 'coverage-meter': { openValue: 300, remaining: 100 }, 'ltv-cac-ratio': { ltv: 300, cac: 100 }, 'talk-listen-ratio': { talkShare: 0.43 }, 'kpi-card': { won: 30, closed: 100 }, 'kpi-dashboard': { won: 30, closed: 100 }, 'kpi-filter': {} };

  /** Mounts one, feeds it, takes it away; as often as it is asked, ten at a time. */
  const visits = (page: Page, tag: string, times: number) => page.evaluate(async (tag, given, times) => {
    for (let at = 0; at < times; at += 10) {
      const place = document.createElement('div');
      document.body.append(place);
      const elements = Array.from({ length: 10 }, () => Object.assign(document.createElement(tag), { kpi: 'win-rate', asOf: '2026-11-23', timezone: 'UTC', data: { figures: given } }) as unknown as HTMLElement & { updateComplete: Promise<unknown> });
      if (tag === 'kpi-dashboard') for (const element of elements) element.append(Object.assign(document.createElement('kpi-card'), { kpi: 'win-rate' }));
      place.append(...elements);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await new Promise(resolve => { setTimeout(resolve); });
      place.remove();
    }
  }, tag, figures[tag as keyof typeof figures], times);

  test('globals, prototypes, sheets, storage and listeners are as they were', async () => {
    const { page, said } = await openPage(browser, server.url, { before: keepCount });
    const look = () => page.evaluate(() => {
      const builtIns: (readonly [string, object])[] = Object.getOwnPropertyNames(globalThis).flatMap(name => {
        const value = (Object.getOwnPropertyDescriptor(globalThis, name)?.value as { prototype?: object } | undefined)?.prototype;
        return typeof value === 'object' && value !== null ? [[name, value]] : [];
      });
      const kept = (globalThis as unknown as { kept: () => object; held?: Map<string, PropertyDescriptor> });
      const now = new Map(builtIns.flatMap(([name, prototype]) => Reflect.ownKeys(prototype).map((key): [string, PropertyDescriptor] => [`${name}.${String(key)}`, Object.getOwnPropertyDescriptor(prototype, key)!])));
      const before = kept.held ?? now;
      kept.held = now;
      const changed = [...new Set<string>([...now.keys(), ...before.keys()])].filter(name => {
        const [a, b] = [before.get(name), now.get(name)];
        return a?.value !== b?.value || a?.get !== b?.get || a?.set !== b?.set;
      });
      return { names: Object.getOwnPropertyNames(globalThis), keys: Object.keys(globalThis), changed, sheets: document.adoptedStyleSheets.length, styles: document.querySelectorAll('style, link').length, storage: [localStorage.length, sessionStorage.length, document.cookie], kept: kept.kept() };
    });
    await look();
    const before = await look();
    await load(page);
    for (const tag of Object.keys(figures)) await visits(page, tag, 10);
    const after = await look();
    const ours = (names: string[]) => names.filter(name => !theirs.test(name));
    expect({ ...after, names: ours(after.names), keys: ours(after.keys) }).toEqual({ ...before, names: ours(before.names), keys: ours(before.keys) });
    expect(said).toEqual([]);
    await page.close();
  });

  test.each(Object.keys(figures))('%s: a thousand that came and went leave no node, listener, timer or memory', { timeout: 240_000 }, async tag => {
    const { page } = await openPage(browser, server.url, { before: keepCount });
    await load(page);
    const session = await page.createCDPSession();
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { Nodes, JSEventListeners, JSHeapUsedSize } = await page.metrics();
      const kept = await page.evaluate(() => (globalThis as unknown as { kept: () => { timers: number } }).kept());
      return { nodes: Nodes!, listeners: JSEventListeners!, heap: JSHeapUsedSize!, kept };
    };
    // What is prepared once, such as templates and words, comes with the first.
    await visits(page, tag, 100);
    const before = await held();
    await visits(page, tag, 1000);
    const after = await held();
    expect(after.kept).toEqual(before.kept);
    // Of a thousand with dozens of nodes each, one that stayed would be seen.
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
    await page.close();
  });
});
