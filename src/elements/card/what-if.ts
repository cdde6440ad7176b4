/** What a card says of something imagined: it can never pass for what is. */
import { html, nothing, type TemplateResult } from 'lit';
import { unitsOf, type Imagined } from '../../core.js';
import type { Answered, Face } from './face.js';
import { glyph } from './icons.js';
import type { Judgement } from './verdict.js';

export const isTrying = ({ whatIf }: Face): boolean => whatIf.open || whatIf.moved.size > 0;

export function imaginedHeadline({ answer, kpi, format, words, whatIf, hidden, within }: Answered, { value, change }: Imagined): TemplateResult {
  const units = unitsOf(kpi);
  const changes = [...whatIf.moved].map(([figure, moved]) => format.fill(words.whatIf.were, { name: Object.hasOwn(kpi.names, figure) ? kpi.names[figure]! : figure, value: format.value(moved, units[figure] ?? 'count') }));
  const by = change.absolute ?? 0;
  return html`<p class="num ${within ? 'vh' : ''}" part="headline">
    <span class="v imagined" part="value">${format.value(value, answer.unit, { notation: kpi.notation })}</span>
    <span class="u">${format.fill(words.whatIf.if, { caption: kpi.caption, changes: format.list(changes) })}</span>
    ${hidden.has('delta') || by === 0 ? nothing : html`<span class="delta" part="delta">${glyph(by > 0 ? 'up' : 'down')}<span>${format.signed(format.change(Math.abs(by), answer.unit), by)}</span> <span class="vs">${words.whatIf.versusNow}</span></span>`}
  </p>`;
}

/** Against the target where there is one; a judgement by bands would be of periods that happened. */
export function imaginedJudgement({ answer, kpi, format, words, whatIf: { imagined } }: Answered): Judgement | undefined {
  if (!imagined || imagined.value === null) return undefined;
  const { target, unit } = answer;
  const gap = target === undefined ? 0 : kpi.better === 'lower' ? imagined.value - target : target - imagined.value;
  const says = target === undefined ? words.whatIf.imagined : gap <= 0 ? words.whatIf.reaches : format.fill(words.whatIf.short, { gap: format.change(gap, unit) });
  return { glyph: 'none', level: 'none', says, why: words.whatIf.rest };
}

/** Under a drawing that has sliders: how to get them out, then how they move. It is no part of the drawing: that has one tab stop. */
export const tryLine = (face: Face): TemplateResult => html`<p class="try">${isTrying(face) ? face.words.whatIf.keys : html`<button class="link" type="button" data-try>${face.words.whatIf.try}</button>`}</p>`;
