import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { catalogue } from '../src/core.js';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = {
  title: 'Elements/KPI card', component: 'kpi-card',
  argTypes: { kpi: { control: 'select', options: [...catalogue.keys()] }, form: { control: 'select', options: ['stat', 'bullet', 'ranked', 'trend', 'list', 'table', 'distribution'] } },
  render: ({ kpi, form }, { globals }) => html`<kpi-card kpi=${kpi} form=${form} as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></kpi-card>`,
};
export default meta;

export const Stat: StoryObj = {
  args: { kpi: 'win-rate', form: 'stat' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

export const Bullet: StoryObj = {
  args: { kpi: 'revenue-attainment', form: 'bullet' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

export const Ranked: StoryObj = {
  args: { kpi: 'win-rate', form: 'ranked' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

export const Trend: StoryObj = {
  args: { kpi: 'win-rate', form: 'trend' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

/** The twelve months before are dashed behind these; with `compare="year"` the year before. */
export const TrendOverWeeks: StoryObj = {
  render: (_, { globals }) => html`<kpi-card kpi="leads-generated" form="trend" over="week" period="last-90-days" compare="year" as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></kpi-card>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card');
    await expect(inside(element, 'path.before')).not.toBeNull();
  },
};

/** The back: definition, formula with this period's numbers, thresholds and where they come from. */
export const Back: StoryObj = {
  args: { kpi: 'show-rate', form: 'bullet' },
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card');
    await userEvent.click(inside(element, '[part~=explain]')!);
    await waitFor(() => expect(inside(element, '.bands')).not.toBeNull());
  },
};

/** The records to look at first. */
export const List: StoryObj = {
  args: { kpi: 'last-contact', form: 'list' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

export const Table: StoryObj = {
  args: { kpi: 'price-position', form: 'table' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

/** Every case counted by how long it took; the middle half is deeper. */
export const Distribution: StoryObj = {
  args: { kpi: 'lead-response-time', form: 'distribution' },
  play: async ({ canvasElement }) => { await settled(canvasElement, 'kpi-card'); },
};

/** A click on a row fires `kpi-select` with the records behind it. */
export const Select: StoryObj = {
  args: { kpi: 'win-rate', form: 'ranked' },
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card');
    const heard = fn();
    element.addEventListener('kpi-select', event => { heard((event as CustomEvent<{ readonly records: readonly unknown[] }>).detail.records.length); });
    await userEvent.click(inside(element, '[data-mark="0"]')!);
    const [first] = element.answer!.rows!;
    await waitFor(() => expect(heard).toHaveBeenCalledWith(first!.figures['closed']));
  },
};

/** Below 20 cases there is a count and an interval, and no judgement. */
export const TooFew: StoryObj = {
  render: () => html`<kpi-card kpi="win-rate" form="bullet" as-of=${now} .data=${{ figures: { won: 3, closed: 7 } }}></kpi-card>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card');
    await expect(element.answer?.verdict?.level).toBe('none');
  },
};

export const UnknownKpi: StoryObj = {
  render: () => html`<kpi-card kpi="win-rat" .data=${{ figures: { won: 3, closed: 7 } }}></kpi-card>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'kpi-card', ['error']);
    await expect(element.shadowRoot?.textContent).toContain('did you mean win-rate?');
  },
};
