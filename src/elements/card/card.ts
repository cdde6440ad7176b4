/** The whole card: header, then what its side and its state ask for. */
import { html, nothing, type TemplateResult } from 'lit';
import { back } from './back.js';
import { isAnswered, type Answered, type Face } from './face.js';
import { filterText } from './filter-text.js';
import { footer, type FooterActions } from './footer.js';
import { header, type Side } from './header.js';
import { headline, type Lead } from './headline.js';
import { message, progressText, staleNote, type MessageActions } from './message.js';
import { bones, skeleton } from './skeleton.js';
import { table } from './table.js';
import type { ToolActions } from './tools.js';
import { verdict } from './verdict.js';

export interface Picture {
  readonly template: TemplateResult;
  /** What stands for the number where the answer has none. */
  readonly lead?: Lead;
}

export interface CardActions extends FooterActions, ToolActions, MessageActions {
  readonly turn: (side: Side) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly click: (event: Event) => void;
  readonly input: (event: Event) => void;
  readonly reset: () => void;
  /** The number was pressed. */
  readonly number: () => void;
  /** The change was pressed. */
  readonly why: () => void;
  readonly draw: (face: Answered) => Picture | undefined;
  /** Heights in px of what will stand in place of the drawing. */
  readonly shape: () => readonly number[];
}

/** `news` is what a screen reader is told of new data. */
export function card(face: Face, side: Side, news: string, actions: CardActions): TemplateResult {
  const { state } = face;
  const turned = side !== 'front';
  return html`<div class="card ${state} ${turned ? 'turned' : ''}" part="card" aria-busy=${state === 'loading' ? 'true' : nothing} @keydown=${actions.key} @click=${actions.click} @input=${actions.input}>
    ${header(face, side, actions)}
    <div class="sizer"></div>
    <div class=${turned ? 'reverse' : 'front'}>${turned ? reverse(face, side, actions) : front(face, actions)}</div>
    <p class="vh" role="status">${news}</p>
  </div>`;
}

/** The front as it is taken away: with the filters that a page shows elsewhere. */
export function printed(face: Face, actions: CardActions): TemplateResult {
  const filters = filterText(face);
  return html`${header(face, 'front', actions)}${filters === '' ? nothing : html`<p class="sub">${filters}</p>`}<div class="front">${front({ ...face, selected: undefined }, actions)}</div>`;
}

function reverse(face: Face, side: Side, actions: CardActions): TemplateResult {
  return side === 'table' && isAnswered(face) ? table(face, actions) : back(face, { excluded: actions.excluded, table: () => { actions.turn('table'); } });
}

function front(face: Face, actions: CardActions): TemplateResult {
  const { state, hidden, words } = face;
  if (state === 'loading') return skeleton(words, actions.shape(), progressText(face));
  const end = hidden.has('footer') ? nothing : footer(face, actions);
  if (!isAnswered(face) || state === 'empty' || state === 'error' || (state === 'partial' && face.answer.state === 'empty')) return html`${message(face, actions)}${state === 'empty' ? end : nothing}`;
  const drawn = actions.draw(face);
  return html`
    <div class="lead">
      ${hidden.has('headline') ? nothing : headline(face, drawn?.lead, actions)}
      ${hidden.has('verdict') || state === 'stale' ? nothing : verdict(face)}
    </div>
    ${state === 'stale' ? staleNote(face, actions.retry) : nothing}
    ${hidden.has('drawing') ? nothing : drawn?.template ?? bones(actions.shape())}
    ${end}`;
}
