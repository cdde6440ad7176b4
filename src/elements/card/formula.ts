/** A formula set as a formula, with the term under each number. It is text: it can be copied and read aloud. */
import { html, nothing, type TemplateResult } from 'lit';
import { unitsOf, type Formula } from '../../core.js';
import type { Answered } from './face.js';
import { headlineText } from './headline.js';

export function equation(face: Answered): TemplateResult {
  const { kpi, answer } = face;
  let parts = kpi.parts ?? {};
  for (const [option, choice] of Object.entries(answer.options)) parts = { ...parts, ...kpi.options?.[option]?.[choice]?.parts };
  const formula = typeof kpi.formula === 'string' && Object.hasOwn(parts, kpi.formula) ? parts[kpi.formula]! : kpi.formula;
  const drawn = typeof formula === 'string' ? measured(formula, face) : node(formula, face);
  return html`<div class="eq">${drawn}<span class="is">${drawn === nothing ? nothing : html`<span class="o">=</span>`}<span class="res">${headlineText(face)}</span></span></div>`;
}

/** A measure has no formula; it is said what it is of: the mean of 213 calls. */
function measured(name: string, { answer, kpi, format, words }: Answered): TemplateResult | typeof nothing {
  const { agg, p } = kpi.measures[name] ?? {};
  const said = agg === 'mean' ? words.card.mean : agg === 'quantile' && p === 0.5 ? words.card.median : agg === 'sum' ? words.card.sum : undefined;
  return said === undefined || answer.sample.n === 0 ? nothing : html`<span class="term"><b>${format.count(answer.sample.n, kpi.sample.noun)}</b><span>${said}</span></span>`;
}

function node(formula: Formula, face: Answered): TemplateResult {
  if (typeof formula === 'string') return term(formula, face);
  if ('share' in formula) return fraction(term(formula.share[0], face), term(formula.share[1], face));
  if ('quotient' in formula) return fraction(node(formula.quotient[0], face), node(formula.quotient[1], face));
  if ('product' in formula) return row(formula.product, '×', face);
  if ('sum' in formula) return row(formula.sum, '+', face);
  if ('minus' in formula) return row(formula.minus, '−', face);
  if ('value' in formula) return html`<span class="term"><b>${face.format.number(formula.value, 2)}</b></span>`;
  if ('scope' in formula) return formula.scope === 'target' ? term('target', face) : html`<span class="term"><span>${face.words.card.scopes[formula.scope]}</span></span>`;
  if ('first' in formula) return formula.first.length > 0 ? node(formula.first[0]!, face) : html`${nothing}`;
  if ('when' in formula) return node(formula.then, face);
  if ('max' in formula) return html`<span class="o">max</span>${row(formula.max, ',', face)}`;
  if ('power' in formula) return row(formula.power, '^', face);
  if ('history' in formula) return term(formula.of, face);
  if ('bound' in formula) return term(formula.of, face);
  return html`${nothing}`;
}

const fraction = (over: TemplateResult, under: TemplateResult): TemplateResult => html`<div class="frac"><div class="rowx">${over}</div><div class="rowx">${under}</div></div>`;

const row = (of: readonly Formula[], operator: string, face: Answered): TemplateResult =>
  // On a new line a term takes its operator along.
  html`${of.map((formula, at) => (at === 0 ? node(formula, face) : html`<span class="next"><span class="o">${operator}</span>${node(formula, face)}</span>`))}`;

function term(name: string, { answer, kpi, format, words }: Answered): TemplateResult {
  const value = name === 'target' ? answer.target ?? null : answer.figures[name] ?? null;
  const unit = name === 'target' ? kpi.unit : unitsOf(kpi)[name];
  const label = Object.hasOwn(kpi.names, name) ? kpi.names[name]! : name === 'target' ? words.card.target : name;
  return html`<span class="term"><b>${format.value(value, unit ?? 'count')}</b><span>${label}</span></span>`;
}
