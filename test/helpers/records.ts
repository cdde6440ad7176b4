/** Records in a line each, so that the arithmetic of a test stays in sight. */
import { readData, type Dataset } from '../../src/core.js';

export interface Deal { id?: string; status?: string; amount?: number | null; createdAt?: string | null; closedAt?: string | null; [column: string]: unknown }

let next = 0;

/** A deal; its id is made up where none is given. */
export const deal = (columns: Deal): Deal => ({ id: `d${next++}`, ...columns });
export const won = (closedAt: string, amount = 100, more: Deal = {}): Deal => deal({ status: 'won', createdAt: '2026-01-01', closedAt, amount, ...more });
export const lost = (closedAt: string, more: Deal = {}): Deal => deal({ status: 'lost', createdAt: '2026-01-01', closedAt, amount: 100, ...more });
export const open = (more: Deal = {}): Deal => deal({ status: 'open', createdAt: '2026-01-01', amount: 100, ...more });
export const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** Throws where the records do not read clean: a test's data is to be right. */
export function dataset(records: Record<string, unknown>): Dataset {
  const { dataset, issues } = readData(records);
  if (issues.length > 0) throw new Error(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return dataset;
}
