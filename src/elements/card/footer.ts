/** What was counted, what was left out and why, how old the data is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Format, Words } from '../../core.js';
import type { Face } from './face.js';
import { localTime } from './local-time.js';

export interface FooterActions {
  readonly excluded: (reason: string) => void;
  readonly clear: () => void;
}

export function footer(face: Face, actions: FooterActions): TemplateResult | typeof nothing {
  const { answer, kpi, format, words, loaded, selected, state } = face;
  if (selected !== undefined) {
    return html`<footer class="foot" part="footer"><span>${words.card.selected} <b>${selected}</b></span><button class="link" type="button" @click=${actions.clear}>${words.card.clear}</button></footer>`;
  }
  const counted = answer && kpi && answer.sample.n > 0 ? format.count(answer.sample.n, kpi.sample.noun) : undefined;
  const left = answer?.sample.excluded.slice(0, 2) ?? [];
  const age = loaded && !loaded.dataset.figures ? format.time(localTime(loaded.at, face.timezone)) : undefined;
  if (counted === undefined && left.length === 0 && age === undefined) return nothing;
  return html`<footer class="foot" part="footer">
    <span class="counted">${counted === undefined ? nothing : html`<span>${counted}${left.length > 0 ? ' ·' : nothing}</span>`}${left.map(({ reason, count }, at) => html`<button class="link ${at > 0 ? 'second' : ''}" type="button" @click=${() => { actions.excluded(reason); }}>${excludedText(reason, count, kpi?.sample.noun ?? 'record', format, words)}</button>`)}</span>
    ${age === undefined ? nothing : html`<span class=${state === 'stale' ? '' : 'age'}>${words.card.dataAt.replace('{time}', age)}</span>`}
  </footer>`;
}

/** “38 without a close date”: by its reason, else only that they were left out. */
export function excludedText(reason: string, count: Answer['sample']['n'], noun: string, format: Format, words: Words): string {
  const known: Readonly<Record<string, string>> = words.card.reasons;
  const text = Object.hasOwn(known, reason) ? known[reason]! : words.card.excluded;
  return format.fill(text, { n: count }).replace('{deals}', format.plural(count, noun));
}
