/** What each application must show. The pages are alike, so the checks do not know the framework. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { KpiCard } from '../../src/elements/kpi-card.js';
import type { KpiDashboard } from '../../src/elements/kpi-dashboard.js';
import { bands, records } from '../../demo/frameworks/company.js';

export interface App {
  /** Opens it, or gives the open page where nobody has used it; `?away` without its elements. */
  open: (query?: string) => Promise<Page>;
  /** What the server was asked and has not answered: `asked` in all, `open` now. */
  requests: () => { readonly asked: number; readonly open: number };
  typesCheck: () => Promise<string>;
}

/** Pages that are no longer as they were opened. */
export const used = new WeakSet<Page>();

function press(page: Page, id: string): Promise<void> {
  used.add(page);
  return page.evaluate(id => { document.querySelector<HTMLElement>(`#${id}`)!.click(); }, id);
}

const until = (page: Page, holds: string) => page.waitForFunction(holds, { timeout: 20_000 });
const bound = <T>(page: Page, ask: (card: KpiCard) => T) => page.$eval('#bound', ask as unknown as (card: Element) => T);
const written = <T>(page: Page, ask: (card: KpiCard) => T) => page.$eval('#written', ask as unknown as (card: Element) => T);
/** KPI and value of each child of the dashboard. */
const board = (page: Page) => page.$$eval('#board > kpi-card', cards => (cards as KpiCard[]).map(({ kpi, answer }) => [kpi, answer?.value]));
const settled = (page: Page, count = 2) => until(page, `document.querySelectorAll('#board > kpi-card').length === ${count} && [...document.querySelectorAll('#board > kpi-card, #bound, #written')].every(card => card.answer)`);

// Three of seven won, for 100, 200 and 400.
const numbers = [['win-rate', 3 / 7], ['revenue-per-deal', 700 / 3]];

export const checks: readonly (readonly [string, (app: App) => Promise<void>])[] = [
  ['an element without children shows its number', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await written(page, card => card.shadowRoot!.querySelector('[part=value]')!.textContent)).toContain('30');
  }],
  ['an element with children shows them, with its data', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await board(page)).toEqual(numbers);
  }],
  ['children survive when the page is drawn again', async ({ open }) => {
    const page = await open();
    await settled(page);
    await page.evaluate(() => { for (const card of document.querySelectorAll('#board, #board > kpi-card, #bound')) Object.assign(card, { marked: true }); });
    for (let time = 1; time <= 3; time++) {
      await press(page, 'again');
      await until(page, `document.querySelector('#times').textContent === '${time}'`);
    }
    expect(await page.$$eval('#board, #board > kpi-card, #bound', found => found.map(element => (element as Element & { marked?: true }).marked))).toEqual([true, true, true, true]);
    await settled(page);
    expect(await board(page)).toEqual(numbers);
  }],
  ['a child that comes leaves its neighbours as they are', async ({ open }) => {
    const page = await open();
    await settled(page);
    await page.evaluate(() => { for (const card of document.querySelectorAll('#board > kpi-card')) Object.assign(card, { marked: true }); });
    await press(page, 'more');
    await settled(page, 3);
    expect(await board(page)).toEqual([...numbers, ['deals-won', 3]]);
    expect(await page.$$eval('#board > kpi-card', found => found.map(element => (element as Element & { marked?: true }).marked === true))).toEqual([true, true, false]);
  }],
  ['what was toggled away and back shows the same', async ({ open }) => {
    const page = await open();
    await settled(page);
    await press(page, 'toggle');
    await until(page, `document.querySelector('#board') === null`);
    await press(page, 'toggle');
    await settled(page);
    expect(await board(page)).toEqual(numbers);
    expect(await bound(page, ({ answer }) => answer!.value)).toBeCloseTo(3 / 7, 12);
  }],
  ['text that is written in the template arrives', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await written(page, ({ kpi, form, answer }) => [kpi, form, answer!.asOf.slice(0, 10)])).toEqual(['win-rate', 'bullet', '2026-10-31']);
  }],
  ['text that is bound arrives, also when it changes', async ({ open }) => {
    const page = await open();
    await settled(page);
    const heading = () => bound(page, card => card.shadowRoot!.querySelector('[part=title]')!.textContent!.trim());
    expect(await heading()).toBe('Won');
    await press(page, 'change');
    await until(page, `document.querySelector('#bound').shadowRoot.querySelector('[part=title]').textContent.includes('Still won')`);
  }],
  ['a number that is written in the template is a number', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await written(page, ({ answer, issues }) => [answer!.target, issues.length])).toEqual([0.35, 0]);
  }],
  ['a number that is bound is a number, also when it changes', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await bound(page, ({ answer }) => answer!.target)).toBe(0.3);
    await press(page, 'change');
    await until(page, `document.querySelector('#bound').answer.target === 0.4`);
  }],
  ['a boolean that is bound is there or not, as a property and as an attribute', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await bound(page, card => [card.hidden, card.hasAttribute('hidden'), getComputedStyle(card).display === 'none'])).toEqual([false, false, false]);
    await press(page, 'change');
    await until(page, `document.querySelector('#bound').hidden`);
    expect(await bound(page, card => [card.hasAttribute('hidden'), getComputedStyle(card).display === 'none'])).toEqual([true, true]);
  }],
  ['arrays and objects arrive as they are: one object for all, and unchanged', async ({ open }) => {
    const page = await open();
    await settled(page);
    expect(await page.evaluate(() => {
      const { data, bands } = document.querySelector('#bound') as KpiCard;
      return { data, bands, same: [...document.querySelectorAll('#board, #roles')].every(dashboard => (dashboard as KpiDashboard).data === data) };
    })).toEqual({ data: records, bands, same: true });
  }],
  ['a lower-case event is heard in the way of the framework', async ({ open }) => {
    const page = await open();
    await settled(page);
    await press(page, 'bound');
    await until(page, `document.querySelector('#heard').textContent.split(' ').includes('click')`);
  }],
  ['an event with dashes is heard in the way of the framework, with what it says', async ({ open }) => {
    const page = await open();
    await settled(page);
    await until(page, `document.querySelector('#heard').textContent.includes('kpi-load:')`);
    used.add(page);
    await bound(page, card => { card.shadowRoot!.querySelector('[data-mark="0"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })); });
    await until(page, `/kpi-select:(Ann|Bob)/.test(document.querySelector('#heard').textContent)`);
  }],
  ['types check in TypeScript', async ({ typesCheck }) => {
    expect(await typesCheck()).toBe('');
  }],
  ['a role that is bound changes, and is settled each time', async ({ open }) => {
    const page = await open();
    await settled(page);
    const role = () => page.$eval('#roles', found => [found.getAttribute('role'), (found as KpiDashboard).salesRole]);
    expect(await role()).toEqual(['head-of-sales region', 'head-of-sales']);
    await press(page, 'again');
    await press(page, 'role');
    await until(page, `document.querySelector('#roles').salesRole === 'executive'`);
    expect(await role()).toEqual(['executive region', 'executive']);
  }],
  ['what was taken away leaves no listener, no timer and no request', async ({ open, requests }) => {
    const page = await open('?away');
    await until(page, `document.querySelector('#toggle')`);
    const kept = () => page.evaluate(() => (globalThis as unknown as { kept: () => unknown }).kept());
    // A framework may listen for its own life, from the first time on.
    await press(page, 'toggle');
    await settled(page);
    await press(page, 'toggle');
    await until(page, `document.querySelector('#board') === null`);
    const before = await kept();
    const { asked } = requests();
    await press(page, 'toggle');
    await settled(page);
    while (requests().asked === asked) await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)));
    await press(page, 'toggle');
    await until(page, `document.querySelector('#board') === null`);
    for (let round = 0; round < 100 && requests().open > 0; round++) await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 20)));
    expect(requests().open).toBe(0);
    expect(await kept()).toEqual(before);
  }],
];
