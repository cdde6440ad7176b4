import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { expect } from 'storybook/test';
import { catalogue, loadWords, roles } from '../src/core.js';
import { crm, now } from './crm.js';
import { page } from './definitions/page.js';
import { role } from './definitions/roles.js';
import { settled } from './ready.js';

/** The definitions as they are computed: these pages have hardly a word of their own. */
const meta: Meta = {
  title: 'Catalogue',
  argTypes: { kpi: { control: 'select', options: [...catalogue.keys()] } },
  loaders: [async ({ globals }) => ({ words: await loadWords(String(globals['language'])) })],
};
export default meta;

/** A table for each role; a row leads to the KPI's page. */
export const Roles: StoryObj = {
  render: (_, { globals }) => html`<main class="definitions">${[...roles.values()].map(each => role(each, String(globals['language'])))}</main>`,
  async play({ canvasElement }) {
    await expect(canvasElement.querySelectorAll('table')).toHaveLength(roles.size);
    await expect(canvasElement.textContent).toContain('won ÷ closed');
  },
};

/** A KPI's page: what it is, what it needs, what it is judged by, and how to get that out of each CRM. Each has its address: `args=kpi:win-rate`. */
export const Kpi: StoryObj = {
  name: 'KPI',
  args: { kpi: 'win-rate' },
  render: ({ kpi }, { globals }) => html`<main class="definitions">${page(catalogue.get(String(kpi))!, String(globals['language']))}</main>`,
  async play({ canvasElement, globals }) {
    // Every page can be drawn, and tells what its definition says.
    for (const kpi of catalogue.values()) {
      const main = document.createElement('main');
      render(page(kpi, String(globals['language'])), main);
      await expect(main.querySelector('h1 code')?.textContent).toBe(kpi.id);
      await expect(main.querySelectorAll('h2').length).toBeGreaterThan(6);
      await expect(main.textContent).not.toMatch(/undefined|\[object/);
    }
    await expect(canvasElement.querySelector('.definition')?.textContent).toContain('won ÷ closed');
  },
};

/** Every KPI of the catalogue on the seeded company, in the form that suits it; one snapshot for all. */
export const Drawn: StoryObj = {
  render: (_, { globals }) => html`<kpi-dashboard as-of=${now} timezone="UTC" .data=${crm(String(globals['language']))}>${[...catalogue.keys()].map(kpi => html`<kpi-card kpi=${kpi}></kpi-card>`)}</kpi-dashboard>`,
  async play({ canvasElement }) {
    for (const kpi of catalogue.keys()) await settled(canvasElement, `kpi-card[kpi="${kpi}"]`);
  },
};
