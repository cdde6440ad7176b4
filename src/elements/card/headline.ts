/** The number, its caption and how it moved. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Comparison, Format, Kpi, Words } from '../../core.js';
import type { Answered } from './face.js';
import { glyph } from './icons.js';
import { imaginedHeadline } from './what-if.js';

/** What stands for the number where the answer has none: a target that is met leaves no ratio, but a share of it. */
export interface Lead { readonly value: string; readonly caption: string }

export interface HeadlineActions {
  readonly number: () => void;
  readonly why: () => void;
}

/** The number is a button where records stand behind it. */
export function headline(face: Answered, lead: Lead | undefined, actions: HeadlineActions): TemplateResult | typeof nothing {
  const { kpi, hidden, answer, within } = face;
  if (face.whatIf.imagined) return imaginedHeadline(face, face.whatIf.imagined);
  if (answer.value === null && !lead) return nothing;
  const text = answer.value === null ? lead!.value : headlineText(face);
  return html`<p class="num ${within ? 'vh' : ''}" part="headline">
    ${face.records && !within ? html`<button class="v" part="value" type="button" dir="auto" aria-label=${`${text}. ${face.words.drill.open.replace('{title}', face.title)}`} @click=${actions.number}>${text}</button>` : html`<span class="v" part="value" dir="auto">${text}</span>`}
    <span class="u" dir="auto">${answer.value === null ? lead!.caption : kpi.caption}</span>
    ${hidden.has('delta') || answer.value === null ? nothing : [answer.previous, answer.year].map(compared => (compared ? delta(face, compared, actions.why) : nothing))}
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

function delta(face: Answered, compared: Comparison, why: () => void): TemplateResult | typeof nothing {
  const { answer: { period }, format, words, dated } = face;
  const moved = movement(face, compared.change);
  if (!moved) return nothing;
  const versus = !dated ? words.card.versusBefore : isYearAgo(compared.period, period) ? words.delta.yearAgo : format.versus(compared.period, period);
  const said = html`${glyph(moved.direction)}<span class="size" dir="auto">${moved.text}</span> ${moved.also === undefined ? nothing : html`<span class="also" dir="auto">(${moved.also})</span> `}<span class="vs" dir="auto">${versus}</span>`;
  // Only against the period before can be told what moved it.
  if (!face.records || compared !== face.answer.previous || compared.change.absolute === 0) return html`<span class="delta" part="delta">${said}</span>`;
  return html`<button class="delta" part="delta" type="button" title=${words.why.open.replace('{title}', face.title)} @click=${why}>${said}</button>`;
}

/** The same days of the year before. */
const isYearAgo = (before: Comparison['period'], now: Answer['period']): boolean =>
  Number(now.start.slice(0, 4)) - 1 === Number(before.start.slice(0, 4)) && now.start.slice(4) === before.start.slice(4);

export interface Moved { readonly direction: 'up' | 'down' | 'flat'; readonly text: string; /** The same in money or in records. */ readonly also?: string }

/**
 * Money and counts move in percent and by themselves, shares in points, the rest by itself. The arrow is the direction, the
 * sign says it in the text; where down is good, a word says which it was.
 */
export function movement({ answer, kpi, format, words }: Answered, { absolute, relative }: Comparison['change']): Moved | undefined {
  if (absolute === null) return undefined;
  const direction = absolute > 0 ? 'up' : absolute < 0 ? 'down' : 'flat';
  const itself = sized(absolute, answer, kpi, format);
  // A change that would be printed as nothing is none.
  if (direction === 'flat' || itself === sized(0, answer, kpi, format)) return { direction: 'flat', text: words.card.same };
  if (answer.unit !== 'money' && answer.unit !== 'money/day' && answer.unit !== 'count') return { direction, text: worded(itself, kpi, absolute, format, words) };
  // Nothing before has no percent of it.
  if (relative === null) return { direction, text: worded(itself, kpi, absolute, format, words) };
  return { direction, text: worded(format.percent(Math.abs(relative)), kpi, absolute, format, words), also: format.signed(itself, absolute) };
}

const sized = (absolute: number, answer: Answer, kpi: Kpi, format: Format): string =>
  (kpi.notation === 'times' ? format.times(Math.abs(absolute)) : format.change(Math.abs(absolute), answer.unit));

/** Where less is better an arrow down is good news: a word says so in place of the sign. */
function worded(size: string, kpi: Kpi, absolute: number, format: Format, words: Words): string {
  if (kpi.better !== 'lower') return format.signed(size, absolute);
  const time = kpi.unit === 'days' || kpi.unit === 'minutes' || kpi.unit === 'seconds' || kpi.unit === 'months';
  const { slower, faster, worse, better } = words.card;
  return (absolute > 0 ? (time ? slower : worse) : (time ? faster : better)).replace('{size}', size);
}
