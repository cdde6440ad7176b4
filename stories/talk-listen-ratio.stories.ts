import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { crm, now } from './crm.js';
import { inside, settled } from './ready.js';

const meta: Meta = { title: 'Elements/Talk to listen ratio', component: 'talk-listen-ratio' };
export default meta;

export const EveryCall: StoryObj = {
  render: (_, { globals }) => html`<talk-listen-ratio as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></talk-listen-ratio>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'talk-listen-ratio');
    await step('it answers with its KPI', () => expect(element.answer?.kpi).toBe('talk-listen'));
    await step('it explains itself and turns back by Escape', async () => {
      const explain = inside(element, '[part~=explain]');
      await userEvent.click(explain!);
      await waitFor(() => expect(inside(element, '[part~=back]')).not.toBeNull());
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(inside(element, '[part~=back]')).toBeNull());
    });
  },
};

export const ByRep: StoryObj = {
  render: (_, { globals }) => html`<talk-listen-ratio by="owner" as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></talk-listen-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'talk-listen-ratio');
    await expect(element.answer?.rows?.length).toBeGreaterThan(2);
  },
};

/** One rep: the team's share stands as a tick beside the band. */
export const OneRepBesideTheTeam: StoryObj = {
  render: (_, { globals }) => html`<talk-listen-ratio as-of=${now} timezone="UTC" .filter=${{ owner: [String(crm(String(globals['language'])).reps[1]!.id)] }} .data=${crm(String(globals['language']))}></talk-listen-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'talk-listen-ratio');
    await waitFor(() => expect(inside(element, '.target')).not.toBeNull());
  },
};

/** Ready-made figures in place of records. */
export const GivenFigures: StoryObj = {
  render: () => html`<talk-listen-ratio as-of=${now} .data=${{ figures: { talkShare: 0.52, calls: 84, inBand: 18, medianMonologue: 168, longestMonologue: 312 } }}></talk-listen-ratio>`,
  play: async ({ canvasElement }) => { await settled(canvasElement, 'talk-listen-ratio'); },
};

/** A kind that the KPI needs is not there: the reason in a sentence. */
export const Empty: StoryObj = {
  render: () => html`<talk-listen-ratio as-of=${now} .data=${{ leads: [] }}></talk-listen-ratio>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'talk-listen-ratio', ['empty']);
    await expect(element.answer?.reason).toMatch(/^needs-/);
  },
};
