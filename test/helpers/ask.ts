/** A KPI asked of a few records or figures: on 23 November 2026, in the running quarter, unless a test says otherwise. */
import { compute, readData, type Answer, type Scope } from '../../src/core.js';
import { dataset } from './records.js';

export const scope: Scope = { asOf: '2026-11-23', timezone: 'UTC', period: '2026-Q4' };

export const asking = (kpi: string) => (records: Record<string, unknown>, more: Scope = {}): Answer => compute(kpi, dataset(records), { ...scope, ...more });

/** Figures in place of records. */
export const given = (kpi: string, figures: unknown, more: Scope = {}): Answer => {
  const { dataset: read, issues } = readData({ figures });
  if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return compute(kpi, read, { ...scope, ...more });
};

/** A whole document of them, with what was before and the target. */
export const ofFigures = (kpi: string, document: Record<string, unknown>, more: Scope = {}): Answer => compute(kpi, readData(document).dataset, { ...scope, ...more });

/** A figure by key, in the order of the rows; the headline when no figure is named. */
export const byKey = ({ rows = [] }: Answer, figure?: string): [string | null, number | null][] => rows.map(({ key, value, figures }) => [key, figure === undefined ? value : figures[figure]!]);

/** A figure at each point, by the point's start. */
export const byTime = ({ series = [] }: Answer, figure?: string): [string, number | null][] => series.map(({ start, value, figures }) => [start, figure === undefined ? value : figures[figure]!]);

/** What a KPI says of each of its thresholds: the figures, and the level and code that follow. */
export const verdictOf = ({ verdict }: Answer): string => (verdict ? `${verdict.level} ${verdict.code}` : 'none');
