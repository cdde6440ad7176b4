/** The whole card: header, then what its side and its state ask for. */
import { html, nothing, type TemplateResult } from 'lit';
import { back } from './back.js';
import { isAnswered, type Answered, type Face } from './face.js';
import { footer, type FooterActions } from './footer.js';
import { header, type Side } from './header.js';
import { headline } from './headline.js';
import { message, skeleton, staleNote } from './message.js';
import { table } from './table.js';
import { verdict } from './verdict.js';

export interface CardActions extends FooterActions {
  readonly turn: (side: Side) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly retry: () => void;
  readonly draw: (face: Answered) => TemplateResult | typeof nothing;
}

/** `news` is what a screen reader is told of new data. */
export function card(face: Face, side: Side, news: string, actions: CardActions): TemplateResult {
  const { state } = face;
  const turned = side !== 'front';
  return html`<div class="card ${state} ${turned ? 'turned' : ''}" part="card" aria-busy=${state === 'loading' ? 'true' : nothing} @keydown=${actions.key}>
    ${header(face, side, actions.turn)}
    <div class="sizer"></div>
    <div class=${turned ? 'reverse' : 'front'}>${turned ? reverse(face, side, actions) : front(face, actions)}</div>
    <p class="vh" role="status">${news}</p>
  </div>`;
}

/** While the language is under way: its geometry, no words. */
export const blank = (): TemplateResult => html`<div class="card" part="card" aria-busy="true"><div class="sizer"></div>${skeleton(undefined)}</div>`;

function reverse(face: Face, side: Side, { excluded, turn }: CardActions): TemplateResult {
  return side === 'table' && isAnswered(face) ? table(face) : back(face, { excluded, table: () => { turn('table'); } });
}

function front(face: Face, actions: CardActions): TemplateResult {
  const { state, hidden, words } = face;
  if (state === 'loading') return skeleton(words);
  const end = hidden.has('footer') ? nothing : footer(face, actions);
  if (!isAnswered(face) || state === 'empty' || state === 'error') return html`${message(face, actions.retry)}${state === 'empty' ? end : nothing}`;
  // A target that is met leaves no number to cover it: the judgement says it all.
  return html`
    <div class="lead">
      ${hidden.has('headline') || face.answer.value === null ? nothing : headline(face)}
      ${hidden.has('verdict') || state === 'stale' ? nothing : verdict(face)}
    </div>
    ${state === 'stale' ? staleNote(face, actions.retry) : nothing}
    ${hidden.has('drawing') ? nothing : actions.draw(face)}
    ${end}`;
}
