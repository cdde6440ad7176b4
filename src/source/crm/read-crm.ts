/** CRM responses that are already here (`data`, or what was loaded) to a dataset. */
import { readData, type Issue } from '../../core.js';
import { collector, type Issues } from '../../core/read/issue.js';
import { columnsNamed, mapOf, type Entry } from '../../core/read/map.js';
import { kinds } from '../../core/records/index.js';
import type { Failure } from '../failure.js';
import type { Loaded, Reading } from '../load.js';
import { isObject } from './cell.js';
import { presetOf } from './presets.js';
import { namesMissing, parsed, problemOf, recordsFrom, recordsWithin, type PlainRecord } from './records.js';

/** `data` of a page: an envelope, pages, or rows by kind; or one of these of the kind that `reading` names (default deals). */
export function readCrm(crm: string, data: unknown, reading: Reading, at: number): Loaded | Failure {
  try {
    presetOf(crm);
    const given = parsed(data);
    const byKind = isObject(given) && !Array.isArray(given) && Object.keys(given).length > 0 && Object.keys(given).every(name => kinds.has(name));
    return readResponses(crm, new Map(byKind ? Object.entries(given) : [[reading.kind ?? 'deals', given]]), reading, at);
  } catch (error) {
    return { code: 'misuse', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Stages first, then deals: they tell what others leave open. */
export function readResponses(crm: string, responses: ReadonlyMap<string, unknown>, reading: Reading, at: number): Loaded | Failure {
  const issues = collector(), missing = new Map<string, Failure>(), records = new Map<string, readonly PlainRecord[]>();
  const { timezone } = reading;
  const rank = (kind: string): number => ['stages', 'deals'].indexOf(kind) >>> 0;
  for (const [kind, response] of [...responses].sort(([a], [b]) => rank(a) - rank(b))) {
    const problem = problemOf(crm, response);
    if (problem) { missing.set(kind, { ...problem, message: `${kind}: ${problem.message}` }); continue; }
    const described = kinds.get(kind);
    const map = described ? mapOf(reading.map, described, (reading.kind ?? 'deals') === kind, issues) : new Map<string, Entry>();
    nameMissing(crm, kind, response, map, issues);
    records.set(kind, recordsFrom(crm, kind, response, { map: Object.fromEntries(map), timezone, stages: records.get('stages'), deals: records.get('deals') }));
  }
  for (const kind of presetOf(crm).lists.keys()) {
    if (responses.has(kind) || !records.has('deals')) continue;
    const found = recordsWithin(crm, kind, responses.get('deals'), { timezone, deals: records.get('deals') });
    if (found.length > 0) records.set(kind, found);
  }
  const first = missing.values().next().value;
  if (records.size === 0) return first ?? { code: 'empty', message: 'there is no response to read' };
  const read = readData(Object.fromEntries(records), { ...(timezone !== undefined && { timezone }) });
  const all: readonly Issue[] = [...issues.all(), ...read.issues];
  return { dataset: read.dataset, issues: all, at, ...(missing.size > 0 && { missing }) };
}

function nameMissing(crm: string, kind: string, response: unknown, map: ReadonlyMap<string, Entry>, issues: Issues): void {
  const wanted = columnsNamed(map);
  if (wanted.length === 0) return;
  const { missing, there } = namesMissing(crm, kind, response, [...new Set(wanted)]);
  for (const column of missing) issues.add(kind, 'no-such-column', { column, known: there.join(', ') }, `${kind} ${column}`);
}
