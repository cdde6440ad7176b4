import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = { title: 'Elements/Funnel by stage', component: 'funnel-by-stage' };
export default meta;

export const Cohort: StoryObj = {
  render: (_, { globals }) => html`<funnel-by-stage as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></funnel-by-stage>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'funnel-by-stage');
    await step('it answers with its KPI', () => expect(element.answer?.kpi).toBe('stage-conversion'));
    await step('it explains itself and turns back by Escape', async () => {
      const explain = inside(element, '[part~=explain]');
      await userEvent.click(explain!);
      await waitFor(() => expect(inside(element, '[part~=back]')).not.toBeNull());
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(inside(element, '[part~=back]')).toBeNull());
    });
  },
};

export const OpenPipeline: StoryObj = {
  render: (_, { globals }) => html`<funnel-by-stage variant="open" as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></funnel-by-stage>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'funnel-by-stage');
    await expect(element.answer?.rows?.length).toBeGreaterThan(2);
  },
};

/** Ready-made figures in place of records. */
export const GivenFigures: StoryObj = {
  render: () => html`<funnel-by-stage as-of=${now} .data=${{ figures: [{ stage: 'Prospecting', entered: 412 }, { stage: 'Demo', entered: 190 }, { stage: 'Won', entered: 45 }] }}></funnel-by-stage>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'funnel-by-stage'); },
};

/** A kind that the KPI needs is not there: the reason in a sentence. */
export const Empty: StoryObj = {
  render: () => html`<funnel-by-stage as-of=${now} .data=${{ leads: [] }}></funnel-by-stage>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'funnel-by-stage', ['empty']);
    await expect(element.answer?.reason).toMatch(/^needs-/);
  },
};
