/** A role's table: its cards in their order, each a way to the KPI's page. */
import { html, type TemplateResult } from 'lit';
import { catalogue, kpiText, words as wordsOf, type Card, type Role } from '../../src/core.js';
import { pageWords } from './words.js';
import { written } from './written.js';

export const role = ({ id, leads, more }: Role, language: string): TemplateResult => {
  const words = pageWords(language), names: Readonly<Record<string, string>> = wordsOf(language)?.roles ?? {};
  return html`<section class="definition">
    <h2 id=${`role-${id}`}>${names[id] ?? id} <code>${id}</code></h2>
    <table aria-labelledby=${`role-${id}`}>
      <thead><tr><th scope="col">${words.title}</th><th scope="col">${words.asked}</th><th scope="col">${words.formula}</th><th scope="col">${words.sources}</th></tr></thead>
      ${rows(leads, words.leads, language)}${rows(more, words.more, language)}
    </table>
  </section>`;
};

const rows = (cards: readonly Card[], name: string, language: string): TemplateResult => html`<tbody>
  <tr><th scope="rowgroup" colspan="4">${name}</th></tr>
  ${cards.map(card => row(card, language))}
</tbody>`;

function row({ kpi: id }: Card, language: string): TemplateResult {
  const kpi = kpiText(catalogue.get(id)!, language);
  const formula = typeof kpi.formula === 'string' ? kpi.parts?.[kpi.formula] ?? kpi.formula : kpi.formula;
  return html`<tr><td><a target="_top" href=${`?path=/story/catalogue--kpi&args=kpi:${id}`}>${kpi.title}</a></td><td>${kpi.question}</td><td><code>${written(formula)}</code></td><td>${kpi.sources.map(({ name }) => name).join('; ')}</td></tr>`;
}
