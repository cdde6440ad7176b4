import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = { title: 'Elements/LTV to CAC ratio', component: 'ltv-cac-ratio' };
export default meta;

export const ByChannel: StoryObj = {
  render: (_, { globals }) => html`<ltv-cac-ratio as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></ltv-cac-ratio>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'ltv-cac-ratio');
    await step('it answers with its KPI', () => expect(element.answer?.kpi).toBe('ltv-cac'));
    await step('it explains itself and turns back by Escape', async () => {
      const explain = inside(element, '[part~=explain]');
      await userEvent.click(explain!);
      await waitFor(() => expect(inside(element, '[part~=back]')).not.toBeNull());
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(inside(element, '[part~=back]')).toBeNull());
    });
  },
};

/** Ready-made figures in place of records. */
export const GivenFigures: StoryObj = {
  render: () => html`<ltv-cac-ratio as-of=${now} .data=${{ figures: { ltv: 14_591, cac: 4_513, payback: 13 }, currency: 'USD' }}></ltv-cac-ratio>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'ltv-cac-ratio'); },
};

/** A kind that the KPI needs is not there: the reason in a sentence. */
export const Empty: StoryObj = {
  render: () => html`<ltv-cac-ratio as-of=${now} .data=${{ leads: [] }}></ltv-cac-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'ltv-cac-ratio', ['empty']);
    await expect(element.answer?.reason).toMatch(/^needs-/);
  },
};
