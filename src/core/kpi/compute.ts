/** From a definition, a dataset and a scope to an answer. Nothing here knows a KPI by name. */
import { isoDay, periodLabel, type Reader } from '../dataset/calendar/label.js';
import { onlyCurrency } from '../dataset/currency.js';
import type { Dataset, GivenFigures } from '../dataset/table.js';
import type { Answer, Comparison, Figures, Sample } from './answer.js';
import { split, headlineFormula } from './change.js';
import { past } from './history.js';
import { givenSheets, type GivenSheets } from './given.js';
import { seriesOfGiven, spanOf } from './given-periods.js';
import type { Names } from './formula.js';
import { worstLeak, type Leak } from './leak.js';
import type { Kpi } from './language.js';
import { ask, bygone, earlier, present, viewOf, type Question, type Times } from './question.js';
import { rowsBy } from './rows.js';
import type { Scope } from './scope.js';
import { seriesOver } from './series.js';
import { sheets, type Context, type Sheet, type Sheets } from './sheet.js';
import { targetOf } from './target.js';
import { bandsOf, verdictOf } from './verdict.js';

/** Below this many cases a rate has an interval and no verdict. */
const minSample = 20;

/** Throws a RangeError for an unknown dimension, period, option or zone; whatever the data is like, it answers. */
export function computeKpi(kpi: Kpi, dataset: Dataset, scope: Scope, reader: Reader): Answer {
  const question = ask(kpi, dataset, scope);
  const given = givenFor(question);
  const now = sheetsAt(question, present(question), given?.figures, given);
  const compared = new Map(question.compare.map(compare => [compare, compareWith(question, compare, now, given, reader)]));
  const { total } = now;
  const cell = total.headline();
  const by = scope.by ?? ('dimension' in now && now.dimension !== 'period' ? now.dimension : undefined) ?? (cell.reason === 'mixed-currency' || cell.reason === 'no-rate' ? 'currency' : undefined);
  const rows = by === undefined ? undefined : rowsBy(question, by, now, compared.get('previous')?.sheets);
  const { steps } = question.kpi;
  const leak = steps && worstLeak(question.kpi, rows && by === steps.by ? rows : rowsBy(question, steps.by, now, compared.get('previous')?.sheets));
  const names = withLeak(total, leak);
  const bands = bandsOf(question.kpi, total.evaluate, scope.bands);
  const sample = sampleOf(question.kpi, total, cell);
  const judged = question.kpi.bands?.of === undefined ? cell.value : total.evaluate(question.kpi.bands.of).value;
  const verdict = sample.tooSmall ? { level: 'none' as const, code: 'too-small' } : verdictOf(question.kpi, names, bands, judged);
  const empty = cell.value === null && (verdict === undefined || verdict.level === 'none');
  const currency = scope.currency ?? given?.currency ?? total.currency() ?? onlyCurrency(dataset);
  const target = scope.target ?? given?.target ?? targetOf(question.kpi, total);
  const previous = compared.get('previous')?.comparison, year = compared.get('year')?.comparison;
  const overTime = 'dimension' in now && now.dimension === 'period' ? now : undefined;
  const series = overTime ? seriesOfGiven(question, overTime, reader) : scope.over === undefined || given ? undefined : seriesOver(question, scope.over, reader, times => sheetsAt(question, times));
  const period = (scope.period === undefined && overTime && spanOf(overTime)) || question.period;
  const notes = notesOf(question.kpi, now, by);
  return {
    kpi: kpi.id,
    state: empty ? 'empty' : 'ready',
    ...(cell.value === null && { reason: cell.reason ?? 'missing' }),
    value: cell.value,
    unit: kpi.unit,
    ...(currency !== undefined && { currency }),
    figures: figuresOf(question.kpi, total),
    options: question.options,
    period: {
      start: isoDay(period.start), end: isoDay(period.end), label: periodLabel(period, question.calendar, reader),
      ...(question.now > period.start && question.now < period.end && { running: true as const }),
    },
    asOf: question.asOf,
    ...(previous && { previous }),
    ...(year && { year }),
    ...(target !== undefined && { target }),
    ...(verdict && !empty && { verdict }),
    ...(bands && { bands }),
    sample,
    ...(rows && rows.length > 0 && { rows }),
    ...(series && { series }),
    ...(notes.length > 0 && { notes }),
  };
}

/** The sheets behind an answer, for whoever wants the records. */
export function sheetsOf(kpi: Kpi, dataset: Dataset, scope: Scope): { question: Question; sheets: Sheets } {
  const question = ask(kpi, dataset, scope);
  const given = givenFor(question);
  return { question, sheets: sheetsAt(question, present(question), given?.figures, given) };
}

/** The sheets of a question now and of the period before, for whoever wants to know what moved between them. */
export function sheetsCompared(kpi: Kpi, dataset: Dataset, scope: Scope): { question: Question; now: Sheets; then: Sheets } | undefined {
  const question = ask(kpi, dataset, { ...scope, compare: 'previous' });
  if (givenFor(question) || question.compare.length === 0) return undefined;
  return { question, now: sheetsAt(question, present(question)), then: sheetsAt(question, earlier(question, 'previous')) };
}

function sheetsAt(question: Question, times: Times, figures?: GivenFigures['figures'], given?: GivenFigures): Sheets | GivenSheets {
  const view = viewOf(question, times);
  const context: Context = { kpi: question.kpi, target: question.scope.target ?? given?.target, past: past((figure, n) => valueAgo(question, figure, n)) };
  return figures === undefined ? sheets(view, context) : givenSheets(view, context, figures, given?.currency, question.scope.period !== undefined);
}

/** Given figures have no past to look into: only records do. */
function valueAgo(question: Question, figure: string, n: number): number | null {
  const ago = pasts.get(question) ?? new Map<number, Sheet>();
  pasts.set(question, ago);
  const sheet = ago.get(n) ?? sheets(viewOf(question, bygone(question, n)), { kpi: question.kpi, target: undefined, past: () => ({ value: null, reason: 'no-history', n: 0 }) }).total;
  ago.set(n, sheet);
  return sheet.cell(figure).value;
}

/** Two quantiles of one past look at the same periods, and so does each point of a series. */
const pasts = new WeakMap<Question, Map<number, Sheet>>();

function givenFor({ kpi, dataset }: Question): GivenFigures | undefined {
  return dataset.figures?.get(kpi.id) ?? dataset.figures?.get('');
}

interface Compared { readonly comparison: Comparison; readonly sheets: Sheets }

function compareWith(question: Question, compare: 'previous' | 'year', now: Sheets, given: GivenFigures | undefined, reader: Reader): Compared | undefined {
  if (given && (compare !== 'previous' || given.previous === undefined)) return undefined;
  const times = earlier(question, compare);
  const then = sheetsAt(question, times, given?.previous, given);
  const { kpi } = question;
  const after = now.total.headline().value, cell = then.total.headline(), before = cell.value;
  const absolute = after === null || before === null ? null : after - before;
  const parts = split(kpi, now.total.cell, then.total.cell);
  const comparison: Comparison = {
    value: before,
    ...(before === null && { reason: cell.reason ?? 'missing' }),
    figures: figuresOf(kpi, then.total),
    period: {
      start: isoDay(times.start), end: isoDay(times.until),
      label: periodLabel({ ...question.period, start: times.start, end: times.end }, question.calendar, reader),
    },
    change: { absolute, relative: absolute === null || before === null || before <= 0 ? null : absolute / before, ...(parts && absolute !== null && { parts }) },
  };
  return { comparison, sheets: then };
}

export function figuresOf(kpi: Kpi, sheet: Sheet): Figures {
  return Object.fromEntries([...Object.keys(kpi.parts ?? {}), ...Object.keys(kpi.measures)].map(name => [name, sheet.cell(name).value]));
}

/** What the headline rests on. A share, a mean and a median have an interval, and need enough cases for a verdict. */
export function sampleOf(kpi: Kpi, sheet: Sheet, cell = sheet.headline()): Sample {
  const of = kpi.sample.of === undefined ? undefined : sheet.cell(kpi.sample.of);
  const n = of === undefined ? cell.n : of.value ?? 0;
  const interval = isCensus(kpi) ? undefined : cell.interval;
  const excluded = [...sheet.excluded()].map(([key, { rows }]) => ({ reason: key.slice(key.indexOf(' ') + 1), count: rows.size }));
  return {
    n,
    ...(interval && { interval: [interval[0], interval[1]] as [number, number] }),
    ...(isSampled(kpi) && cell.n > 0 && cell.n < minSample && { tooSmall: true as const }),
    excluded: mergedByReason(excluded),
  };
}

function isCensus(kpi: Kpi): boolean {
  const formula = headlineFormula(kpi);
  return typeof formula === 'object' && 'share' in formula && kpi.measures[formula.share[1]]?.census === true;
}

/** A share of a subset, a mean or a quantile: few cases say little, also where they are too few for an interval. */
function isSampled(kpi: Kpi): boolean {
  const formula = headlineFormula(kpi);
  if (typeof formula === 'object') return 'share' in formula && !isCensus(kpi);
  const measure = typeof kpi.formula === 'string' && Object.hasOwn(kpi.measures, kpi.formula) ? kpi.measures[kpi.formula] : undefined;
  return (measure?.agg === 'mean' || measure?.agg === 'quantile') && measure.census !== true;
}

function mergedByReason(excluded: readonly { reason: string; count: number }[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { reason, count } of excluded) counts.set(reason, Math.max(count, counts.get(reason) ?? 0));
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** A rule can ask how many leaks there are, and whether the worst is more than chance. */
function withLeak({ names }: Sheet, leak: Leak | undefined): Names {
  const found = new Map([['leaks', leak ? 1 : 0], ['leakBeyondChance', leak?.beyond ? 1 : 0]]);
  return { ...names, cell: name => { const value = found.get(name); return value === undefined ? names.cell(name) : { value, n: 0 }; } };
}

function notesOf(kpi: Kpi, { total, group }: Sheets, by: string | undefined): string[] {
  const notes = (kpi.notes ?? []).filter(note => { const value = total.evaluate({ when: note.if, then: { value: 1 }, else: { value: 0 } }).value; return value === 1; }).map(note => note.code);
  if (Object.values(kpi.measures).some(({ prorate }) => prorate !== undefined) && total.prorated()) notes.push('prorated');
  if (total.converted() && total.headline().value !== null) notes.push('converted');
  const choice = by === undefined || !kpi.within || !Object.hasOwn(kpi.within, by) ? undefined : kpi.within[by];
  if (choice) {
    const reasons = Object.keys(choice.measures ?? {}).map(name => group(by!, null).cell(name).reason);
    const needs = reasons.find(reason => reason?.startsWith('needs-'));
    if (needs) notes.push(needs);
  }
  return notes;
}
