/** The events of the elements: lower-case with dashes, bubbling and composed. */
import type { Progress } from '../source/body.js';
import type { Failure } from '../source/failure.js';
import type { Figures, Issue, LaidCard, Level } from '../core.js';
import type { ChosenScope } from './shared.js';

/** What a person pointed at: a figure, a row's key, a point of a series, or records that were left out. */
export interface SelectedMark { readonly figure?: string; readonly key?: string | null; readonly point?: string; readonly excluded?: string }

export interface KpiEvents {
  'kpi-load': { readonly state: string; readonly issues: readonly Issue[] };
  'kpi-error': Failure;
  'kpi-progress': Progress;
  'kpi-select': { readonly kpi: string; readonly mark: SelectedMark; readonly records: readonly unknown[] };
  'kpi-filter': { readonly scope: ChosenScope };
  'kpi-verdict': { readonly from: Level; readonly to: Level };
  'kpi-what-if': { readonly figures: Figures; readonly value: number | null };
  'kpi-layout': { readonly layout: readonly LaidCard[] };
}

const cancelable: ReadonlySet<string> = new Set(['kpi-select', 'kpi-filter']);

/** Fires; false when a listener prevented what would follow. */
export function fire<Name extends keyof KpiEvents>(from: EventTarget, name: Name, detail: KpiEvents[Name]): boolean {
  return from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: cancelable.has(name) }));
}

declare global {
  interface HTMLElementEventMap {
    'kpi-load': CustomEvent<KpiEvents['kpi-load']>;
    'kpi-error': CustomEvent<KpiEvents['kpi-error']>;
    'kpi-progress': CustomEvent<KpiEvents['kpi-progress']>;
    'kpi-select': CustomEvent<KpiEvents['kpi-select']>;
    'kpi-filter': CustomEvent<KpiEvents['kpi-filter']>;
    'kpi-verdict': CustomEvent<KpiEvents['kpi-verdict']>;
    'kpi-what-if': CustomEvent<KpiEvents['kpi-what-if']>;
    'kpi-layout': CustomEvent<KpiEvents['kpi-layout']>;
  }
}
