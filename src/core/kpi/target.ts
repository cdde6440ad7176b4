import type { Kpi } from './language.js';
import type { Sheet } from './sheet.js';

/** The target that the KPI's own definition finds among the records. */
export function targetOf(kpi: Kpi, total: Sheet): number | undefined {
  const has = Object.hasOwn(kpi.measures, 'target') || (kpi.parts !== undefined && Object.hasOwn(kpi.parts, 'target'));
  return has ? total.cell('target').value ?? undefined : undefined;
}
