/** The cards of a layout on the grid; on a phone each under a line of its own that unfolds it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LaidCard, Words } from '../../core.js';
import { isAnswered, type Face } from '../card/face.js';
import { headlineText } from '../card/headline.js';
import { glyph } from '../card/icons.js';
import { emptyText, failureText } from '../card/message.js';
import { judgement, type Judgement } from '../card/verdict.js';
import { cardElement } from '../role-card.js';
import { sizeClasses } from './arrange.js';
import { titleOfCard } from './card-title.js';
import type { LayoutController } from './layout-controller.js';

export interface Cell { readonly id: string; readonly card: LaidCard; readonly face: Face | undefined }

export interface Row {
  readonly cells: readonly Cell[];
  readonly arranging: boolean;
  readonly selected: string | undefined;
  /** On a phone: which are unfolded, and how to unfold one. */
  readonly lines: { readonly isUnfolded: (id: string) => boolean; readonly toggle: (id: string) => void; readonly locale: string } | undefined;
}

export function cells({ cells, arranging, selected, lines }: Row): TemplateResult {
  const sizes = sizeClasses(cells.map(({ card }) => card.size ?? [1, 1]));
  return html`${repeat(cells, ({ id }) => id, ({ id, card, face }, at) => {
    const open = !lines || arranging || lines.isUnfolded(id);
    const size = `${sizes[at]!}${selected === id ? ' picked' : ''}${arranging ? ' arranged' : ''}`;
    return html`${lines && !arranging ? line(id, card, face, open, () => { lines.toggle(id); }, lines.locale) : nothing}${cardElement(card, { id, size, folded: !open, arranged: arranging })}`;
  })}`;
}

/** The second row, folded; open while the cards are arranged. */
export function folded(row: Row, layout: LayoutController, words: Words): TemplateResult | typeof nothing {
  if (row.cells.length === 0) return nothing;
  return html`<details part="more" ?open=${row.arranging}><summary class="tokens">${words.dashboard.more.replace('{n}', String(row.cells.length))}</summary>
    <div class="grid" @keydown=${layout.key} @focusin=${layout.focused} @click=${layout.pressed}>${cells(row)}</div></details>`;
}

/** A card in one line: its judgement's sign, its name, its number. */
function line(id: string, card: LaidCard, face: Face | undefined, open: boolean, toggle: () => void, locale: string): TemplateResult {
  const answered = face && isAnswered(face) ? face : undefined;
  const said = answered && judgement(answered);
  return html`<button class="line tokens ${said?.level ?? ''}" part="line" type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls=${id} @click=${toggle}>
    ${said ? glyph(said.glyph) : html`<span class="gl"></span>`}<span class="name">${face?.title ?? titleOfCard(card, locale)}</span><b>${face ? inLine(face, said) : ''}</b>${glyph('chevron')}
  </button>`;
}

/** The number; where there is none, what is judged all the same, such as a target that is met, else why there is none. */
function inLine(face: Face, said: Judgement | undefined): string {
  if (isAnswered(face) && face.answer.value !== null) return headlineText(face);
  if (said) return said.says;
  if (face.state === 'error') return failureText(face.failure, face.words).says;
  return face.state === 'loading' || face.state === 'idle' ? '' : emptyText(face).says;
}
