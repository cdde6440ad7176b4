import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = { title: 'Elements/Velocity gauge', component: 'velocity-gauge' };
export default meta;

export const Bullet: StoryObj = {
  render: (_, { globals }) => html`<velocity-gauge as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></velocity-gauge>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'velocity-gauge');
    await step('it answers with its KPI', () => expect(element.answer?.kpi).toBe('pipeline-velocity'));
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
  render: () => html`<velocity-gauge as-of=${now} .data=${{ figures: { activeDeals: 186, winRate: 0.242, averageDeal: 21_500, cycleDays: 47 }, previous: { activeDeals: 160, winRate: 0.23, averageDeal: 21_000, cycleDays: 43 }, currency: 'USD' }}></velocity-gauge>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'velocity-gauge'); },
};

/** A kind that the KPI needs is not there: the reason in a sentence. */
export const Empty: StoryObj = {
  render: () => html`<velocity-gauge as-of=${now} .data=${{ leads: [] }}></velocity-gauge>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'velocity-gauge', ['empty']);
    await expect(element.answer?.reason).toMatch(/^needs-/);
  },
};
