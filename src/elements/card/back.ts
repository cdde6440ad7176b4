/** The back of a card: the same five headings in the same order, with this period's figures. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kpi } from '../../core.js';
import type { Face } from './face.js';
import { isAnswered, type Answered } from './face.js';
import { excludedText } from './footer.js';
import { equation } from './formula.js';
import { periodText } from './header.js';
import { bandRows } from './band-rows.js';
import { filled } from './verdict.js';

export interface BackActions {
  readonly excluded: (reason: string) => void;
  readonly table: () => void;
}

export function back(face: Face, actions: BackActions): TemplateResult {
  const { kpi, words } = face;
  if (!kpi) return html`${nothing}`;
  const told = isAnswered(face) ? face : undefined;
  return html`<dl class="back" part="back">
    ${section(words.card.definition, html`${kpi.definition}${kpi.pitfall === undefined ? nothing : html`<small>${kpi.pitfall}</small>`}`)}
    ${told ? section(words.card.formula, equation(told)) : nothing}
    ${told ? section(words.card.data, data(told, actions)) : nothing}
    ${section(words.card.benchmark, html`${told ? bandRows(told) : nothing}${kpi.sources.length === 0 ? words.card.noBenchmark : kpi.sources.map(source => html`<small>${sourceOf(source, face)}</small>`)}`)}
    ${told ? advice(told) : nothing}
  </dl>`;
}

const section = (name: string, content: unknown, style = ''): TemplateResult => html`<div class=${style}><dt>${name}</dt><dd>${content}</dd></div>`;

function data(face: Answered, { excluded, table }: BackActions): TemplateResult {
  const { answer, kpi, format, words } = face;
  const counted = answer.sample.n > 0 ? [format.count(answer.sample.n, kpi.sample.noun)] : [];
  return html`${[...counted, ...(face.dated ? [periodText(answer, format, words)] : [])].join(', ')}
    ${answer.sample.excluded.length === 0 ? nothing : answer.sample.excluded.map(({ reason, count }) => html`<small><button class="link" type="button" @click=${() => { excluded(reason); }}>${excludedText(reason, count, kpi.sample.noun, format, words)}</button></small>`)}
    ${notes(face)}
    <small><button class="link" type="button" @click=${table}>${words.card.asTable}</button></small>`;
}

/** What the answer rests on: prorated targets, a fallback where a column is missing. */
function notes({ answer, words }: Answered): TemplateResult[] {
  const said = new Map(Object.entries(words.card.notes));
  return (answer.notes ?? []).filter(code => said.has(code)).map(code => html`<small>${said.get(code)}</small>`);
}

function sourceOf({ name, kind, url }: Kpi['sources'][number], { words }: Face): TemplateResult {
  const said = words.card.sources[kind];
  return html`${url === undefined ? name : html`<a href=${url} rel="noopener noreferrer" target="_blank">${name}</a>`} <span class="nb">(${said})</span>`;
}

function advice(face: Answered): TemplateResult | typeof nothing {
  const code = face.answer.verdict?.code;
  const text = code !== undefined && Object.hasOwn(face.kpi.verdicts, code) ? face.kpi.verdicts[code]!.advice : undefined;
  return text === undefined ? nothing : section(face.words.card.advice, filled(face, text), 'advice');
}
