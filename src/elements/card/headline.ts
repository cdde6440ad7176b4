/** The number, its caption and how it moved. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Format, Kpi, Words } from '../../core.js';
import type { Answered } from './face.js';
import { glyph } from './icons.js';

export function headline(face: Answered): TemplateResult {
  const { kpi, hidden } = face;
  return html`<p class="num" part="headline">
    <span class="v" part="value">${headlineText(face)}</span>
    <span class="u">${kpi.caption}</span>
    ${hidden.has('delta') ? nothing : delta(face)}
  </p>`;
}

/** A share of few cases is said as a count; a partial count as “at least”. */
export function headlineText({ answer, kpi, format, words, state }: Answered): string {
  const few = answer.sample.tooSmall ? shareOf(kpi) : undefined;
  const [part, whole] = few?.map(name => answer.figures[name]) ?? [];
  if (typeof part === 'number' && typeof whole === 'number') return words.card.partOf.replace('{part}', format.number(part)).replace('{whole}', format.number(whole));
  const text = format.value(answer.value, answer.unit, { notation: kpi.notation });
  return state === 'partial' && (answer.unit === 'count' || answer.unit === 'money') ? `≥\u00A0${text}` : text;
}

function shareOf(kpi: Kpi): readonly string[] | undefined {
  const formula = typeof kpi.formula === 'string' && kpi.parts && Object.hasOwn(kpi.parts, kpi.formula) ? kpi.parts[kpi.formula] : kpi.formula;
  return typeof formula === 'object' && 'share' in formula ? formula.share : undefined;
}

function delta(face: Answered): TemplateResult | typeof nothing {
  const { answer: { previous, year, period }, format, words, dated } = face;
  const compared = previous ?? year;
  const moved = compared && amount(face, compared.change);
  if (!compared || !moved) return nothing;
  return html`<span class="delta" part="delta">${glyph(moved.direction)}<span>${moved.text}</span> <span class="vs">${dated ? format.versus(compared.period, period) : words.card.versusBefore}</span></span>`;
}

export interface Moved { readonly direction: 'up' | 'down' | 'flat'; readonly text: string }

/** Money and counts move in percent, shares in points, the rest by itself; where down is good, a word says which it was. */
function amount({ answer, kpi, format, words }: Answered, { absolute, relative }: NonNullable<Answer['previous']>['change']): Moved | undefined {
  if (absolute === null) return undefined;
  const direction = absolute > 0 ? 'up' : absolute < 0 ? 'down' : 'flat';
  if (direction === 'flat') return { direction, text: words.card.same };
  const byPercent = answer.unit === 'money' || answer.unit === 'money/day' || answer.unit === 'count';
  if (byPercent && relative === null) return undefined;
  const size = byPercent ? format.percent(Math.abs(relative!)) : sized(absolute, answer, kpi, format);
  return { direction, text: worded(size, kpi, absolute, words) };
}

const sized = (absolute: number, answer: Answer, kpi: Kpi, format: Format): string =>
  (kpi.notation === 'times' ? format.times(Math.abs(absolute)) : format.change(Math.abs(absolute), answer.unit));

/** Where less is better an arrow down is good news: a word says so. */
function worded(size: string, kpi: Kpi, absolute: number, words: Words): string {
  if (kpi.better !== 'lower') return size;
  const time = kpi.unit === 'days' || kpi.unit === 'minutes' || kpi.unit === 'seconds' || kpi.unit === 'months';
  const { slower, faster, worse, better } = words.card;
  return (absolute > 0 ? (time ? slower : worse) : (time ? faster : better)).replace('{size}', size);
}
