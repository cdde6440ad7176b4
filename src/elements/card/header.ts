/** Title, period and the one fixed action. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Format, Words } from '../../core.js';
import type { Face } from './face.js';
import { glyph, icon } from './icons.js';
import { isTrying } from './what-if.js';

export type Side = 'front' | 'back' | 'table';

export interface HeaderActions {
  readonly turn: (side: Side) => void;
  readonly reset: () => void;
}

/** While something is imagined, the one action is to put it back, so that the state is unmistakable. */
export function header(face: Face, side: Side, { turn, reset }: HeaderActions): TemplateResult {
  const { title, hidden, words, kpi } = face;
  const turned = side !== 'front';
  const label = turned ? words.card.front : words.card.explain;
  return html`<header class="head" part="header">
    <div>
      ${hidden.has('title') ? nothing : html`<h3 part="title"><bdi>${title}</bdi></h3>`}
      ${hidden.has('period') ? nothing : html`<p class="sub" part="period"><bdi>${under(face, side)}</bdi></p>`}
    </div>
    ${!turned && isTrying(face) ? html`<div class="acts"><button class="btn" type="button" @click=${reset}>${glyph('retry')}${words.whatIf.reset}</button></div>` : hidden.has('explain') || !kpi ? nothing : html`<div class="acts">
      <button class="ib turn" part="explain" type="button" aria-label=${label} title=${label} @click=${() => { turn(turned ? 'front' : 'back'); }}>${icon(turned ? 'close' : 'info')}</button>
    </div>`}
  </header>`;
}

function under(face: Face, side: Side): string | typeof nothing {
  const { words, format, asked, dated } = face;
  switch (side) {
    case 'back': return words.card.computed;
    case 'table': return words.card.asTable;
    case 'front': return isTrying(face) ? words.whatIf.note : asked && dated ? periodText(asked, format, words) : nothing;
  }
}

/** The period by its name; a running one says how far it has come. */
export function periodText({ period, asOf }: Pick<Answer, 'period' | 'asOf'>, format: Format, words: Words): string {
  const name = format.period(period);
  return period.running ? words.card.running.replace('{period}', name).replace('{day}', format.day(asOf)) : name;
}
