/** Title, period and the one fixed action. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Format, Words } from '../../core.js';
import type { Face } from './face.js';
import { icon } from './icons.js';

export type Side = 'front' | 'back' | 'table';

export function header(face: Face, side: Side, turn: (side: Side) => void): TemplateResult {
  const { title, hidden, words, answer, format, kpi } = face;
  const turned = side !== 'front';
  const label = turned ? words.card.front : words.card.explain;
  return html`<header class="head" part="header">
    <div>
      ${hidden.has('title') ? nothing : html`<h3 part="title">${title}</h3>`}
      ${hidden.has('period') ? nothing : html`<p class="sub" part="period">${turned ? words.card[side === 'back' ? 'computed' : 'asTable'] : answer && face.dated ? periodText(answer, format, words) : nothing}</p>`}
    </div>
    ${hidden.has('explain') || !kpi ? nothing : html`<div class="acts">
      <button class="ib turn" part="explain" type="button" aria-label=${label} title=${label} @click=${() => { turn(turned ? 'front' : 'back'); }}>${icon(turned ? 'close' : 'info')}</button>
    </div>`}
  </header>`;
}

/** The period by its name; a running one says how far it has come. */
export function periodText({ period, asOf }: Answer, format: Format, words: Words): string {
  const name = format.period(period);
  return period.running ? words.card.running.replace('{period}', name).replace('{day}', format.day(asOf)) : name;
}
