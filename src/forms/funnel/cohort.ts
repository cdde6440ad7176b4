/** Bars from one left edge: the solid part of a row is what moved on, the rest is open or lost. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput, Mark } from '../form.js';
import { extent, percent, type Extent } from '../marks/extent.js';
import { apart, label, widthOf, type Label } from '../marks/label.js';

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
  /** Under the bar where there are no columns. */
  readonly caption: string;
  readonly daysShort: string;
  readonly leak?: { readonly title: string; readonly rate: string; readonly was: string; readonly cost: string; readonly note?: readonly [Label, Label] };
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
  readonly has: { readonly value: boolean; readonly days: boolean; readonly parts: boolean };
}

export function cohort(input: FormInput): { cohort: Cohort; marks: Mark[] } | undefined {
  const { answer, card, format, words, width, measure } = input;
  const rows = (answer.rows ?? []).filter(row => row.figures['entered'] !== null && row.figures['entered'] !== undefined);
  if (rows.length === 0) return undefined;
  const { funnel } = words;
  const figure = (row: Row | undefined, name: string): number | null => row?.figures[name] ?? null;
  const top = Math.max(...rows.flatMap(row => [row.figures['entered'] ?? 0, row.previousFigures?.['entered'] ?? 0]), 1);
  const all = figure(rows[0], 'entered') ?? 0;
  const has = { value: rows.some(row => figure(row, 'amount') !== null), days: rows.some(row => figure(row, 'medianDays') !== null), parts: rows.some(row => figure(row, 'stillOpen') !== null || figure(row, 'lost') !== null) };
  const columns = card >= 720, narrow = card < 280;
  const plot = columns ? plotWidth(input, rows, has) : width;
  const last = rows.length - 1;
  const stages = rows.map((row, at): Stage => {
    const entered = figure(row, 'entered')!, stillOpen = figure(row, 'stillOpen'), lost = figure(row, 'lost');
    const movedOn = at === last ? entered : figure(row, 'movedOn') ?? figure(rows[at + 1], 'entered') ?? 0;
    const openEnd = movedOn + (stillOpen ?? 0);
    const rate = at === last || entered === 0 ? undefined : movedOn / entered;
    const days = figure(row, 'medianDays'), daysThen = row.previousFigures?.['medianDays'] ?? null;
    const prior = row.previousFigures?.['entered'];
    const moved = rate === undefined ? '' : format.percent(rate, 0);
    return {
      name: row.key === null ? words.card.none : row.label, entered: format.number(entered), amount: figure(row, 'amount') === null ? '' : format.money(figure(row, 'amount')!, 'compact'), mark: at,
      movedOn: extent(0, movedOn, top), stillOpen: extent(movedOn, openEnd, top), lost: extent(openEnd, Math.max(openEnd, lost === null ? entered : openEnd + lost), top),
      ...(typeof prior === 'number' && { prior: percent(prior, top) }),
      step: moved, reach: all > 0 ? format.percent(entered / all) : '', days: days === null ? '' : format.number(days), daysShort: days === null ? '' : format.duration(Math.round(days), 'days', 'short'),
      daysChange: days === null || daysThen === null ? '' : Math.round(days) === Math.round(daysThen) ? '=' : format.signed(format.number(Math.abs(Math.round(days) - Math.round(daysThen))), days - daysThen),
      caption: rate === undefined ? '' : [format.fill(funnel.moveOn, { rate: moved }), stillOpen === null ? '' : format.fill(funnel.openOf, { n: stillOpen }), lost === null ? '' : format.fill(funnel.lostOf, { n: lost })].filter(Boolean).join(' · '),
      ...(row.leak && { leak: leakOf(input, row, percent(entered, top), plot) }),
    };
  });
  const first = stages[0]!;
  return {
    marks: stages.map(({ name, entered, caption, amount }, mark) => ({ key: rows[mark]!.key, says: [`${name}: ${entered}`, amount, caption].filter(Boolean).join(', ') })),
    cohort: {
      stages, columns, narrow, has,
      heads: { stage: funnel.stage, deals: funnel.deals, value: funnel.value, step: funnel.step, reach: funnel.reach, days: funnel.days },
      key: has.parts ? apart([
        label(funnel.movedOn, { x: 0, y: 12, anchor: 'start' }, measure), label(funnel.lost, { x: first.lost.from, y: 12, anchor: 'start' }, measure),
        label(funnel.stillOpen, { x: first.stillOpen.from, y: 12, anchor: first.stillOpen.to - first.stillOpen.from < 20 ? 'end' : 'start', dx: first.stillOpen.to - first.stillOpen.from < 20 ? 12 : 0 }, measure),
      ], plot) : [],
      ...(first.prior !== undefined && answer.previous && { priorLabel: label(`${format.period(answer.previous.period, answer.period)}: ${format.number(rows[0]!.previousFigures!['entered']!)}`, { x: first.prior, y: 40, anchor: 'end' }, measure) }),
    },
  };
}

/** What is left for the bars beside the columns of numbers; the css of the grid says the same. */
function plotWidth({ width, measure }: FormInput, rows: readonly Row[], has: Cohort['has']): number {
  const names = Math.min(160, Math.max(72, ...rows.map(row => widthOf([row.label], measure, 13))));
  return Math.max(160, width - names - 12 - (has.value ? 72 : 0) - (has.days ? 84 : 0) - 64 - 84 - 64);
}

function leakOf({ format, words, card, measure }: FormInput, { leak }: Row, end: number, plot: number): NonNullable<Stage['leak']> {
  const { records, money, rate, previous } = leak!;
  const was = format.fill(words.funnel.was, { rate: format.percent(previous, 0) });
  const cost = format.fill(money === null ? words.funnel.cost : words.funnel.costMoney, { n: Math.round(records), money: money === null ? null : format.money(money, 'compact') });
  const title = words.funnel.worst, said = format.percent(rate, 0);
  const lines = [label([{ strong: `▲ ${title}:` }, ` ${said}, ${was}`], { x: end, y: 10, dx: 12, anchor: 'start' }, measure), label(cost, { x: end, y: 26, dx: 12, anchor: 'start' }, measure)] as const;
  const room = plot * (1 - end / 100) - 12;
  return { title, rate: said, was, cost, ...(card >= 800 && lines.every(({ width }) => width <= room) && { note: lines }) };
}
