import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KpiElement } from '../src/elements/kpi-element.js';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

/** A widget never goes blank and never lies: each state on a flagship, with its way out. */
const meta: Meta = { title: 'States' };
export default meta;

const figures = { figures: { open: 4_320_000, won: 1_050_000, target: 2_400_000, winRate: 0.28, needed: 3.57 }, currency: 'USD' };
const answer = (): Response => new Response(JSON.stringify(figures), { headers: { 'content-type': 'application/json' } });

/** Title and period are real, the rest keeps its place and stands still. */
export const Loading: StoryObj = {
  render: () => html`<coverage-meter src="/never" as-of=${now} timezone="UTC" .fetch=${() => new Promise<Response>(() => { /* It never answers. */ })}></coverage-meter>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'coverage-meter', ['loading']);
    await waitFor(() => expect(inside(element, '[part~=period]')?.textContent).toContain('2026'));
    await expect(inside(element, '.card')?.getAttribute('aria-busy')).toBe('true');
  },
};

/** What a large answer has sent so far. */
export const Progress: StoryObj = {
  render: () => {
    const body = new ReadableStream<Uint8Array>({ start(way) { way.enqueue(new TextEncoder().encode('id,status,amount\n1,won,10\n2,lost,20\n')); } });
    return html`<coverage-meter src="/slow.csv" as-of=${now} .fetch=${() => Promise.resolve(new Response(body, { headers: { 'content-type': 'text/csv' } }))}></coverage-meter>`;
  },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'coverage-meter', ['loading']); },
};

/** The reason, and one way out. */
export const Empty: StoryObj = {
  render: (_, { globals }) => html`<kpi-card kpi="win-rate" as-of=${now} timezone="UTC" .filter=${{ owner: ['nobody'] }} .data=${{ deals: crm(String(globals['language'])).deals }}></kpi-card>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card', ['empty']);
    await userEvent.click(inside(element, '[part~=message] .btn')!);
    await settled(canvasElement, 'kpi-card');
  },
};

/** Nothing good was ever there. */
export const Failed: StoryObj = {
  render: () => html`<coverage-meter src="/figures" .fetch=${() => Promise.resolve(new Response('', { status: 404 }))}></coverage-meter>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'coverage-meter', ['error']);
    await expect(inside(element, '[part~=message]')?.textContent).toContain('404');
    await expect(inside(element, '[part~=message] .btn')).not.toBeNull();
  },
};

/** The last good data stays, grey, with its age. */
export const Stale: StoryObj = {
  render: () => {
    let asked = 0;
    return html`<coverage-meter src="/figures" .fetch=${() => Promise.resolve(asked++ === 0 ? answer() : new Response('', { status: 404 }))}></coverage-meter>`;
  },
  async play({ canvasElement }) {
    const element: KpiElement = await settled(canvasElement, 'coverage-meter');
    await element.reload();
    await settled(canvasElement, 'coverage-meter', ['stale']);
    await expect(inside(element, '[part~=stale]')).not.toBeNull();
    await expect(inside(element, '[part~=value]')?.textContent).toContain('3');
  },
};

/** Below 20 cases: a count, an interval, no judgement. */
export const TooFew: StoryObj = {
  render: () => html`<kpi-card kpi="win-rate" form="stat" .data=${{ figures: { won: 3, closed: 7 } }}></kpi-card>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

/** A mark says what it is beside it; Enter selects it and shows the records behind it. */
export const SelectedMark: StoryObj = {
  render: (_, { globals }) => html`<coverage-meter as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></coverage-meter>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'coverage-meter');
    await waitFor(() => expect(inside(element, '[data-mark][tabindex="0"]')).not.toBeNull());
    await step('the mark says what it is', async () => {
      inside(element, '[data-mark][tabindex="0"]')!.focus();
      await waitFor(() => expect(inside(element, '[part~=tip]')?.hidden).toBe(false));
    });
    await step('Enter selects it and opens its records', async () => {
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(inside(element, '[data-selected]')).not.toBeNull());
      await waitFor(() => expect(inside(element, 'dialog[open]')).not.toBeNull());
      (inside(element, 'dialog') as HTMLDialogElement).close();
      await waitFor(() => expect(inside(element, 'dialog[open]')).toBeNull());
    });
  },
};

/** What was left out, with its reason. */
export const LeftOut: StoryObj = {
  render: (_, { globals }) => html`<talk-listen-ratio as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></talk-listen-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'talk-listen-ratio');
    await userEvent.click(inside(element, '[part~=footer] .link')!);
    await waitFor(() => expect(inside(element, 'dialog[open]')).not.toBeNull());
  },
};

/** The same data as a table, to copy and to save. */
export const AsATable: StoryObj = {
  render: (_, { globals }) => html`<ltv-cac-ratio as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></ltv-cac-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'ltv-cac-ratio');
    await userEvent.click(inside(element, '[part~=explain]')!);
    await waitFor(() => expect(inside(element, '.back')).not.toBeNull());
    const links = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.back .link');
    await userEvent.click(links[links.length - 1]!);
    await waitFor(() => expect(inside(element, '[part~=tools]')).not.toBeNull());
    await expect(element.toSVG()).toMatch(/^<svg/);
  },
};

/** From right to left a drawing is turned over, its texts are not. */
export const RightToLeft: StoryObj = {
  render: (_, { globals }) => html`<div dir="rtl"><coverage-meter as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></coverage-meter></div>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'coverage-meter'); },
};
