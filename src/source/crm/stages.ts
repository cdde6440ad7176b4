/** Stages in one order: each CRM counts in its own steps, and pipeline by pipeline. */
import type { PlainRecord } from './records.js';

/** A stage that all pipelines share, such as amoCRM's won, is one and belongs to none of them. */
export function inOrder(stages: readonly PlainRecord[]): PlainRecord[] {
  const sorted = [...stages].sort((a, b) => Number(a['order'] ?? 0) - Number(b['order'] ?? 0));
  const last = new Map<unknown, PlainRecord>();
  for (const stage of sorted) {
    const known = last.get(stage['id']);
    last.delete(stage['id']);
    const { pipeline, ...rest } = stage;
    last.set(stage['id'], !known || known['pipeline'] === pipeline ? stage : rest);
  }
  return [...last.values()].map((stage, at) => ({ ...stage, order: at + 1 }));
}
