/** The page of a KPI: nothing on it but what its definition says, in the reader's language. */
import { html, nothing, type TemplateResult } from 'lit';
import { kpiText, unitsOf, words as wordsOf, type Formula, type Kpi } from '../../src/core.js';
import { needsOf } from '../../src/core/kpi/needs.js';
import { crms } from './crms.js';
import { pageWords, type PageWords } from './words.js';
import { written } from './written.js';

export function page(definition: Kpi, language: string): TemplateResult {
  const kpi = kpiText(definition, language), words = pageWords(language);
  const units = unitsOf(kpi), formula = typeof kpi.formula === 'string' ? kpi.parts?.[kpi.formula] ?? kpi.formula : kpi.formula;
  return html`<article class="definition" id=${kpi.id}>
    <h1>${kpi.title} <code>${kpi.id}</code></h1>
    <p class="question">${kpi.question}</p>
    <p>${kpi.definition}</p>
    <h2>${words.formula}</h2>
    <p><code>${typeof kpi.formula === 'string' && kpi.formula !== formula ? `${kpi.formula} = ` : ''}${written(formula)}</code> · ${units[typeof kpi.formula === 'string' ? kpi.formula : ''] ?? kpi.unit}, ${words.better[kpi.better]}</p>
    ${kpi.pitfall === undefined ? nothing : html`<h2>${words.pitfalls}</h2><p>${kpi.pitfall}</p>`}
    <h2>${words.figures}</h2>
    <table><tbody>${Object.entries(kpi.names).map(([figure, name]) => html`<tr><th scope="row"><code>${figure}</code></th><td>${name}</td><td>${units[figure] ?? nothing}</td><td>${partOf(kpi, figure)}</td></tr>`)}</tbody></table>
    <h2>${words.records}</h2>
    <p>${words.recordsWhy}</p>
    <table><tbody>${[...needsOf(kpi)].map(([kind, columns]) => html`<tr><th scope="row"><code>${kind}</code></th><td>${columns.join(', ')}</td></tr>`)}</tbody></table>
    ${kpi.options ? html`<h2>${words.options}</h2><ul>${Object.entries(kpi.options).map(([option, choices]) => html`<li><code>${option}</code>: ${Object.keys(choices).join(` ${words.or} `)}</li>`)}</ul>` : nothing}
    <h2>${words.by}</h2>
    <p>${(kpi.by ?? []).map(by => (typeof by === 'string' ? dimension(by, language) : by.bins.join(' – '))).join(', ')}</p>
    <h2>${words.bands}</h2>
    ${bands(kpi, words)}
    <h2>${words.sources}</h2>
    <ul>${kpi.sources.map(({ name, url }) => html`<li>${url === undefined ? name : html`<a href=${url} rel="noopener noreferrer" target="_blank">${name}</a>`}</li>`)}</ul>
    ${Object.keys(kpi.verdicts).length === 0 ? nothing : html`<h2>${words.verdicts}</h2>
      <table><tbody>${Object.entries(kpi.verdicts).map(([code, { says, advice }]) => html`<tr><th scope="row"><code>${code}</code></th><td>${says}</td><td>${advice}</td></tr>`)}</tbody></table>`}
    ${crms(kpi, words)}
  </article>`;
}

function partOf(kpi: Kpi, figure: string): TemplateResult | typeof nothing {
  const formula: Formula | undefined = kpi.parts && Object.hasOwn(kpi.parts, figure) ? kpi.parts[figure] : undefined;
  return formula === undefined ? nothing : html`<code>${written(formula)}</code>`;
}

function dimension(by: string, language: string): string {
  const names: Readonly<Record<string, string>> = wordsOf(language)?.dimensions ?? {};
  return names[by] ?? by;
}

function bands(kpi: Kpi, words: PageWords): TemplateResult {
  const { steps = [], of = kpi.formula } = kpi.bands ?? {};
  const rules = kpi.rules ?? [];
  if (steps.length === 0 && rules.length === 0) return html`<p>${words.none}</p>`;
  return html`<table><tbody>
    ${rules.map(rule => html`<tr><td><code>${rule.if.map(([left, operator, right]) => `${written(left)} ${operator} ${written(right)}`).join(', ')}</code></td><td>${rule.level}</td><td><code>${rule.code}</code></td></tr>`)}
    ${steps.map(step => html`<tr><td><code>${step.below !== undefined ? `${written(of)} < ${written(step.below)}` : step.upTo !== undefined ? `${written(of)} ≤ ${written(step.upTo)}` : '…'}</code></td><td>${step.level}</td><td><code>${step.code}</code></td></tr>`)}
  </tbody></table>`;
}
