import type { Kpi } from '../core.js';
import { derivedKinds } from '../core/dataset/derived/index.js';

/** The kind that a bare list of this KPI is taken for: that of its sample. */
export function mainKind(kpi: Kpi): string | undefined {
  const measure = kpi.measures[kpi.sample.of ?? ''] ?? Object.values(kpi.measures)[0];
  return measure && (derivedKinds.get(measure.rows)?.from ?? measure.rows);
}
