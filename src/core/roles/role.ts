/** A role's layout: pure data. `leads` stand first, `more` is a second row, folded. */
export interface Card {
  readonly kpi: string;
  /** The element that draws it; `kpi-card` when absent. */
  readonly tag?: 'funnel-by-stage' | 'velocity-gauge' | 'coverage-meter' | 'ltv-cac-ratio' | 'talk-listen-ratio';
  readonly form?: string;
  readonly variant?: string;
  /** Columns and rows of the grid that it takes, where there are as many; default 1 and 1. */
  readonly size?: readonly [columns: number, rows: number];
}

export interface Role { readonly id: string; readonly leads: readonly Card[]; readonly more: readonly Card[] }

/** The elements that draw a KPI on a dashboard; the others are cards in the form that their definition names. */
const usual: ReadonlyMap<string, Omit<Card, 'kpi'>> = new Map<string, Omit<Card, 'kpi'>>([
  ['pipeline-velocity', { tag: 'velocity-gauge', size: [1, 2] }],
  ['pipeline-coverage', { tag: 'coverage-meter', size: [1, 2] }],
  ['stage-conversion', { tag: 'funnel-by-stage', size: [2, 2] }],
  ['deals-by-stage', { tag: 'funnel-by-stage', variant: 'open', size: [1, 2] }],
  ['ltv-cac', { tag: 'ltv-cac-ratio', size: [1, 2] }],
  ['talk-listen', { tag: 'talk-listen-ratio', size: [1, 2] }],
]);

export const card = (kpi: string, other: Omit<Card, 'kpi'> = {}): Card => ({ kpi, ...usual.get(kpi), ...other });
