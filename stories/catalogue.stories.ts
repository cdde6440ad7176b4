import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { catalogue, kpiText, loadWords, unitsOf, type Formula, type Kpi } from '../src/core.js';

/** The definitions as they are computed: this page has no text of its own. */
const meta: Meta = { title: 'Catalogue', loaders: [async ({ globals }) => ({ words: await loadWords(String(globals['language'])) })] };
export default meta;

export const Definitions: StoryObj = {
  render: (_, { globals }) => html`<main class="catalogue">${[...catalogue.values()].map(kpi => entry(kpiText(kpi, String(globals['language']))))}</main>`,
  async play({ canvasElement }) {
    await expect(canvasElement.querySelectorAll('article')).toHaveLength(catalogue.size);
    await expect(canvasElement.querySelector('#win-rate')?.textContent).toContain('won ÷ closed');
  },
};

const entry = (kpi: Kpi): TemplateResult => html`
  <article id=${kpi.id}>
    <h2>${kpi.title} <code>${kpi.id}</code></h2>
    <p>${kpi.question}</p>
    <p>${kpi.definition} ${kpi.pitfall ?? nothing}</p>
    <p><code>${written(typeof kpi.formula === 'string' ? kpi.parts?.[kpi.formula] ?? kpi.formula : kpi.formula)}</code></p>
    <table>
      <caption>${kpi.sources.map(({ name }) => name).join('; ')}</caption>
      <tbody>${Object.entries(kpi.names).map(([figure, name]) => html`<tr><th scope="row"><code>${figure}</code></th><td>${name}</td><td>${unitsOf(kpi)[figure] ?? nothing}</td></tr>`)}</tbody>
    </table>
  </article>`;

function written(formula: Formula): string {
  if (typeof formula === 'string') return formula;
  if ('share' in formula) return formula.share.join(' ÷ ');
  if ('quotient' in formula) return formula.quotient.map(written).join(' ÷ ');
  if ('product' in formula) return `(${formula.product.map(written).join(' × ')})`;
  if ('sum' in formula) return `(${formula.sum.map(written).join(' + ')})`;
  if ('minus' in formula) return `(${formula.minus.map(written).join(' − ')})`;
  if ('power' in formula) return formula.power.map(written).join(' ^ ');
  if ('when' in formula) return written(formula.then);
  if ('first' in formula) return written(formula.first[0]!);
  if ('value' in formula) return String(formula.value);
  if ('scope' in formula) return formula.scope;
  return '…';
}
