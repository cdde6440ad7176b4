/** The scope of one widget: its own words, what the dashboard says, what its form needs, and what the browser knows. Pure but for the browser's zone. */
import { choiceOf } from '../core/kpi/choice.js';
import type { Dataset, Kpi, Scope } from '../core.js';
import type { Form } from '../forms/drawing.js';
import { snapshotScope } from './snapshot-scope.js';

/** One KPI's numbers; on a dashboard they would be said of all. */
const notInherited: ReadonlySet<string> = new Set(['target', 'bands']);

export function widgetScope(kpi: Kpi, own: Scope, inherited: Scope | undefined, form: Form | undefined, variant: string | undefined, dataset: Dataset | undefined, now: number, locale: string): Scope {
  // Ready-made figures carry their own dimension; asking for another would find nothing.
  const given = dataset?.figures?.has(kpi.id) === true || dataset?.figures?.has('') === true;
  const stated: Scope = { ...snapshotScope(dataset), ...passedOn(kpi, inherited), ...own };
  const { by, over, points } = (given ? undefined : form?.needs?.(kpi, { by: stated.by, over: stated.over, variant })) ?? {};
  return {
    asOf: now, timezone: browserZone(), weekStart: weekStart(locale), locale,
    ...(by !== undefined && { by }), ...(over !== undefined && { over }),
    // So many points are of the drawing's own grain; an author's grain fills the period.
    ...(points !== undefined && stated.over === undefined && { points }),
    ...stated,
  };
}

/** A dashboard's scope as far as this KPI knows it: options and dimensions of others do not concern it. */
function passedOn(kpi: Kpi, inherited: Scope = {}): Scope {
  const entries = Object.entries(inherited).filter(([name]) => !notInherited.has(name) && (name !== 'by' || kpi.by?.includes(inherited.by!)));
  const { options } = inherited;
  const known = options && Object.fromEntries(Object.entries(options).filter(([option, choice]) => kpi.options && Object.hasOwn(kpi.options, option) && choiceOf(kpi.options[option]!, choice) !== undefined));
  return { ...(Object.fromEntries(entries) as Scope), ...(known && { options: known }) };
}

/** The same time and the same filter, without what concerns one KPI alone. */
export function companionScope({ by: _by, over: _over, points: _points, options: _options, target: _target, bands: _bands, ...rest }: Scope): Scope {
  return rest;
}

/** Asking takes longer than a card takes to compute, so it is asked once. */
let zone: string | undefined;
export const browserZone = (): string => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC');

interface WeekInfo { readonly firstDay: number }

const weekStarts = new Map<string, number>();

/** By the locale where the browser knows it, else Monday. */
export function weekStart(locale: string): number {
  let first = weekStarts.get(locale);
  if (first === undefined) {
    const known = new Intl.Locale(locale) as Intl.Locale & { readonly weekInfo?: WeekInfo; readonly getWeekInfo?: () => WeekInfo };
    weekStarts.set(locale, first = (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1);
  }
  return first;
}
