import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
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

/** The same, bent into a dial that holds the number. */
export const Radial: StoryObj = {
  render: (_, { globals }) => html`<velocity-gauge variant="radial" as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></velocity-gauge>`,
  async play({ canvasElement }) {
    const element = await settled(canvasElement, 'velocity-gauge');
    await expect(inside(element, '.dial')).not.toBeNull();
  },
};

/** A lever moved by keys: the imagined number is dashed, Escape puts everything back. */
export const WhatIf: StoryObj = {
  render: (_, { globals }) => html`<velocity-gauge as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}></velocity-gauge>`,
  async play({ canvasElement, step }) {
    const element = await settled(canvasElement, 'velocity-gauge');
    const heard = fn();
    element.addEventListener('kpi-what-if', event => { heard((event as CustomEvent<{ readonly value: number }>).detail.value); });
    await step('the sliders come out, the first has the focus', async () => {
      await userEvent.click(inside(element, '[data-try]')!);
      await waitFor(() => expect(inside(element, '[data-lever]')?.matches(':focus')).toBe(true));
    });
    await step('what is moved is imagined', async () => {
      const slider = inside(element, '[data-lever=winRate]') as HTMLInputElement;
      slider.value = slider.max;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await waitFor(() => expect(inside(element, '[part=value]')?.classList.contains('imagined')).toBe(true));
      await expect(heard.mock.calls.at(-1)![0]).toBeCloseTo(element.answer!.value! * 1.25, 6);
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
