import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = { title: 'Elements/Coverage meter', component: 'coverage-meter' };
export default meta;

export const AgainstWhatIsLeft: StoryObj = {
  render: (_, { globals }) => html`<coverage-meter as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></coverage-meter>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'coverage-meter');
    await step('it answers with its KPI', () => expect(element.answer?.kpi).toBe('pipeline-coverage'));
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
  render: () => html`<coverage-meter as-of=${now} .data=${{ figures: { open: 4_320_000, won: 1_050_000, target: 2_400_000, winRate: 0.28, needed: 3.57 }, currency: 'USD' }}></coverage-meter>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'coverage-meter'); },
};

/** Nothing is left to cover: the share of the target stands for the number. */
export const TargetMet: StoryObj = {
  render: () => html`<coverage-meter as-of=${now} .data=${{ figures: { open: 1_900_000, won: 2_460_000, target: 2_400_000, winRate: 0.28 }, currency: 'USD' }}></coverage-meter>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'coverage-meter');
    await waitFor(() => expect(inside(element, '[part~=value]')?.textContent).toMatch(/^10[23]/)); // 2.46 ÷ 2.40 = 102.5 %
  },
};

/** More than the scale holds: the bar is cut at its end. */
export const OverFull: StoryObj = {
  render: () => html`<coverage-meter as-of=${now} .data=${{ figures: { open: 8_640_000, won: 1_050_000, target: 2_400_000, winRate: 0.28, needed: 3.57 }, currency: 'USD' }}></coverage-meter>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'coverage-meter'); },
};

/** A kind that the KPI needs is not there: the reason in a sentence. */
export const Empty: StoryObj = {
  render: () => html`<coverage-meter as-of=${now} .data=${{ leads: [] }}></coverage-meter>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'coverage-meter', ['empty']);
    await expect(element.answer?.reason).toMatch(/^needs-/);
  },
};
