/** Bars from one left edge: the solid part of a row is what moved on, the rest is open or lost. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput, Mark } from '../form.js';
import { extent, percent, type Extent } from '../marks/extent.js';
import { earlierName } from '../marks/earlier.js';
import { apart, label, type Label } from '../marks/label.js';
import { plotWidth, type Has } from './columns.js';
import { leakOf, type LeakNote } from './leak-note.js';

export interface Stage {
  readonly name: string;
  readonly entered: string;
  readonly amount: string;
  readonly movedOn: Extent;
  readonly stillOpen: Extent;
  readonly lost: Extent;
  readonly prior?: number;
  /** To the next stage; absent on the last. */
  readonly step: string;
  readonly reach: string;
  readonly days: string;
  /** The change of the days against the earlier period. */
  readonly daysChange: string;
  /** Under the bar where there are no columns: the rate, and what became of the rest. */
  readonly caption: { readonly rate: string; readonly rest: string };
  readonly daysShort: string;
  readonly leak?: LeakNote;
  readonly mark: number;
}

export interface Cohort {
  readonly stages: readonly Stage[];
  readonly heads: { readonly stage: string; readonly deals: string; readonly value: string; readonly step: string; readonly reach: string; readonly days: string };
  /** The words of the first bar's parts. */
  readonly key: readonly Label[];
  readonly priorLabel?: Label;
  readonly columns: boolean;
  readonly narrow: boolean;
  readonly has: Has;
}

/** `whole` is what stands under the stages. */
export function cohort(input: FormInput, whole = ''): { cohort: Cohort; marks: Mark[] } | undefined {
  const { answer, card, format, words, width, measure } = input;
  const rows = (answer.rows ?? []).filter(row => row.figures['entered'] !== null && row.figures['entered'] !== undefined);
  if (rows.length === 0) return undefined;
  const { funnel } = words;
  const figure = (row: Row | undefined, name: string): number | null => row?.figures[name] ?? null;
  const top = Math.max(...rows.flatMap(row => [row.figures['entered'] ?? 0, row.previousFigures?.['entered'] ?? 0]), 1);
  const all = figure(rows[0], 'entered') ?? 0;
  const has = { value: rows.some(row => figure(row, 'amount') !== null), days: rows.some(row => figure(row, 'medianDays') !== null), parts: rows.some(row => figure(row, 'stillOpen') !== null || figure(row, 'lost') !== null) };
  const columns = card >= 720, narrow = card < 280;
  const plot = columns ? plotWidth(input, rows, has, whole) : width;
  const last = rows.length - 1;
  const onward = rows.map((row, at) => (at === last ? figure(row, 'entered')! : figure(row, 'movedOn') ?? figure(rows[at + 1], 'entered') ?? 0));
  const rates = rows.map((row, at) => (at === last || !figure(row, 'entered') ? '' : format.percent(onward[at]! / figure(row, 'entered')!, 0)));
  const captions = captionsOf(input, rows.map((row, at) => ({ rate: rates[at]!, stillOpen: figure(row, 'stillOpen'), lost: figure(row, 'lost') })));
  const stages = rows.map((row, at): Stage => {
    const entered = figure(row, 'entered')!, stillOpen = figure(row, 'stillOpen'), lost = figure(row, 'lost');
    const movedOn = onward[at]!;
    const openEnd = movedOn + (stillOpen ?? 0);
    const moved = rates[at]!;
    const days = figure(row, 'medianDays'), daysThen = row.previousFigures?.['medianDays'] ?? null;
    const prior = row.previousFigures?.['entered'];
    return {
      name: row.key === null ? words.card.none : row.label, entered: format.number(entered), amount: figure(row, 'amount') === null ? '' : format.money(figure(row, 'amount')!, 'compact'), mark: at,
      movedOn: extent(0, movedOn, top), stillOpen: extent(movedOn, openEnd, top), lost: extent(openEnd, Math.max(openEnd, lost === null ? entered : openEnd + lost), top),
      ...(typeof prior === 'number' && { prior: percent(prior, top) }),
      step: moved, reach: all > 0 ? format.percent(entered / all) : '', days: days === null ? '' : format.number(days), daysShort: days === null ? '' : format.duration(Math.round(days), 'days', 'short'),
      daysChange: days === null || daysThen === null ? '' : Math.round(days) === Math.round(daysThen) ? '=' : format.signed(format.number(Math.abs(Math.round(days) - Math.round(daysThen))), days - daysThen),
      caption: { rate: moved, rest: captions[at]! },
      ...(row.leak && { leak: leakOf(input, row, percent(entered, top), plot) }),
    };
  });
  const first = stages[0]!;
  return {
    marks: stages.map(({ name, entered, caption, amount }, mark) => ({ key: rows[mark]!.key, says: [`${name}: ${entered}`, amount, `${caption.rate} ${caption.rest}`.trim()].filter(Boolean).join(', ') })),
    cohort: {
      stages, columns, narrow, has,
      heads: { stage: funnel.stage, deals: funnel.deals, value: funnel.value, step: funnel.step, reach: funnel.reach, days: funnel.days },
      key: has.parts ? apart([
        label(funnel.movedOn, { x: 0, y: 12, anchor: 'start' }, measure), label(funnel.lost, { x: first.lost.from, y: 12, anchor: 'start' }, measure),
        // Where its part is thin, the word stands before the next one.
        (room => label(funnel.stillOpen, room ? { x: first.stillOpen.from, y: 12, anchor: 'start' } : { x: first.lost.from, y: 12, anchor: 'end', dx: -8 }, measure))((first.stillOpen.to - first.stillOpen.from) / 100 * plot > measure(funnel.stillOpen) + 8),
      ], plot) : [],
      ...(first.prior !== undefined && answer.previous && { priorLabel: label(`${earlierName(input)}: ${format.number(rows[0]!.previousFigures!['entered']!)}`, { x: first.prior, y: 40, anchor: 'end' }, measure) }),
    },
  };
}

/** What became of the rest, in words for all rows alike: where there is no room the rate says for itself what it is, then what is open goes. */
function captionsOf({ words: { funnel }, format, width, card, measure }: FormInput, rows: readonly { readonly rate: string; readonly stillOpen: number | null; readonly lost: number | null }[]): readonly string[] {
  const wordings = ([[funnel.moveOn, true], ['', true], ['', false]] as const).map(([lead, withOpen]) => rows.map(({ rate, stillOpen, lost }) => (rate === '' ? '' : [
    lead, ...(stillOpen === null || !withOpen ? [] : [format.fill(funnel.openOf, { n: stillOpen })]), ...(lost === null ? [] : [format.fill(funnel.lostOf, { n: lost })]),
  ].join(' · ').trim())));
  const fits = (text: string, at: number): boolean => measure(rows[at]!.rate, 12, 600) + measure(` ${text}`, 12) * 1.04 <= width - (card < 280 ? 0 : 72);
  const worded = wordings.filter(texts => texts.some(text => text !== ''));
  return worded.find(texts => texts.every(fits)) ?? worded.at(-1) ?? wordings[0]!;
}
