import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { roles } from '../src/core.js';
import type { KpiDashboard } from '../src/elements/kpi-dashboard.js';
import { crm, now } from './crm.js';

const meta: Meta = {
  title: 'Elements/KPI dashboard', component: 'kpi-dashboard', parameters: { layout: 'fullscreen' },
  argTypes: { role: { control: 'select', options: [...roles.keys()] } },
  render: ({ role }, { globals }) => html`<kpi-dashboard role=${role} as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></kpi-dashboard>`,
};
export default meta;

const ready = (canvas: HTMLElement): Promise<KpiDashboard> => waitFor(() => {
  const found = canvas.querySelector('kpi-dashboard');
  if (found?.state !== 'ready') throw new Error('not ready');
  return found;
}, { timeout: 15_000 });

export const HeadOfSales: StoryObj = {
  args: { role: 'head-of-sales' },
  async play({ canvasElement }) {
    const dashboard = await ready(canvasElement);
    await expect(dashboard.getAttribute('role')).toBe('head-of-sales region');
  },
};
export const Executive: StoryObj = { args: { role: 'executive' }, play: async ({ canvasElement }) => { await ready(canvasElement); } };
export const AccountExecutive: StoryObj = { args: { role: 'account-executive' }, play: async ({ canvasElement }) => { await ready(canvasElement); } };

/** The author's own cards on the same grid, with one dataset and one scope. */
export const OwnCards: StoryObj = {
  render: (_, { globals }) => html`<kpi-dashboard period="2026-Q3" as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}>
    <kpi-card kpi="win-rate" form="ranked"></kpi-card><velocity-gauge></velocity-gauge><kpi-card kpi="revenue-per-deal"></kpi-card>
  </kpi-dashboard>`,
  async play({ canvasElement }) {
    await ready(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('velocity-gauge')?.answer?.period.start).toBe('2026-07-01'));
  },
};
