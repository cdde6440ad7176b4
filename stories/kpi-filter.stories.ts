import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside } from './ready.js';

const meta: Meta = { title: 'Elements/KPI filter', component: 'kpi-filter' };
export default meta;

/** What is chosen binds every card of the dashboard. */
export const Period: StoryObj = {
  render: (_, { globals }) => html`<kpi-dashboard as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}><kpi-filter></kpi-filter><kpi-card kpi="win-rate"></kpi-card></kpi-dashboard>`,
  async play({ canvasElement }) {
    const card = canvasElement.querySelector('kpi-card')!;
    await waitFor(() => expect(card.state).toBe('ready'), { timeout: 10_000 });
    await userEvent.selectOptions(inside(canvasElement.querySelector('kpi-filter')!, 'select')!, 'last-quarter');
    await waitFor(() => expect(card.answer?.period.start).toBe('2026-07-01'));
  },
};
