/** From a CRM's response, one or several pages, to plain records by our names. */
import { unknown } from '../../core/kpi/did-you-mean.js';
import { readDate } from '../../core/read/date.js';
import { plan, type Entry, type Get } from '../../core/read/map.js';
import { kinds } from '../../core/records/index.js';
import type { Kind } from '../../core/records/kind.js';
import { isMissing, own } from './cell.js';
import { stays } from './moves.js';
import type { Column, List, Near, Preset, Status, View } from './preset.js';
import { presetOf } from './presets.js';
import { inOrder } from './stages.js';

export type PlainRecord = Readonly<Record<string, unknown>>;

export interface Around {
  /** Our columns to the CRM's, custom fields among them; it wins over the preset. */
  readonly map?: Readonly<Record<string, Entry>> | undefined;
  /** Records that were read from `stages`: they tell the outcome of a deal that does not say it. */
  readonly stages?: readonly PlainRecord[] | undefined;
  /** Records that were read from `deals`: moves begin when their deal was created. */
  readonly deals?: readonly PlainRecord[] | undefined;
  /** IANA zone of times that name none, default UTC. */
  readonly timezone?: string | undefined;
}

/**
 * What `readData` takes. The response is the CRM's envelope, a list of them (pages), a list of its rows, or one of these
 * as text; what is none of them gives no record (`problemOf` says why). Throws a RangeError for an unknown CRM or kind.
 */
export function recordsFrom(crm: string, kind: string, response: unknown, around: Around = {}): PlainRecord[] {
  const preset = presetOf(crm), described = kinds.get(kind);
  if (!described) throw unknown('kind', kind, [...kinds.keys()]);
  const list = preset.lists.get(kind) ?? nothing;
  return finished(kind, rowsOf(preset, list, response).flatMap(recordIn(preset, list, described, around)), around);
}

/** The records of a kind that rows of deals hold: HubSpot's history of a property, Salesforce's sub-query. */
export function recordsWithin(crm: string, kind: string, deals: unknown, around: Around = {}): PlainRecord[] {
  const preset = presetOf(crm), list = preset.lists.get(kind), described = kinds.get(kind);
  if (!list?.within || !described) return [];
  return finished(kind, rowsOf(preset, nothing, deals).flatMap(list.within).flatMap(recordIn(preset, list, described, around)), around);
}

/** What is wrong with a response: an error of the CRM, no list of it, no JSON; `detail` in the words of whoever says it. */
export interface Problem { readonly code: 'crm-error' | 'not-crm' | 'not-json'; readonly message: string; readonly detail: string }

/** Of one page, parsed. */
export function problemIn({ title, problem, page }: Preset, given: unknown): Problem | undefined {
  if (given instanceof SyntaxError) return { code: 'not-json', message: given.message, detail: given.message };
  const said = problem(given);
  if (said !== undefined) return { code: 'crm-error', message: `${title} says ${said}`, detail: `${title}: ${said}` };
  return page(given) ? undefined : { code: 'not-crm', message: `this is no list of ${title}`, detail: title };
}

/** Of a page, or of several. */
export function problemOf(crm: string, response: unknown): Problem | undefined {
  const preset = presetOf(crm), given = parsed(response), problem = problemIn(preset, given);
  if (problem?.code !== 'not-crm' || !Array.isArray(given)) return problem;
  const pages = given.some(part => preset.page(parsed(part)) !== undefined && !isMissing(part));
  return pages ? given.map(part => problemOf(crm, part)).find(found => found !== undefined) : undefined;
}

/** The CRM's own names that the rows do not have among the wanted ones, beside those that they have. */
export function namesMissing(crm: string, kind: string, response: unknown, wanted: readonly string[]): { readonly missing: readonly string[]; readonly there: readonly string[] } {
  const preset = presetOf(crm);
  const views = rowsOf(preset, preset.lists.get(kind) ?? nothing, response).map(row => preset.view(row));
  // A custom field may come only where it is filled: one row that has it is enough.
  const missing = wanted.filter(name => views.length > 0 && !views.some(view => view.get(name) !== undefined || view.get(name.split('.')[0]!) === null));
  return { missing, there: [...new Set(missing.length > 0 ? views.slice(0, 100).flatMap(view => view.names()) : [])] };
}

const nothing: List = { columns: {}, asks: [] };

const finished = (kind: string, records: PlainRecord[], { deals = [] }: Around): PlainRecord[] => (kind === 'stages' ? inOrder(records) : kind === 'moves' ? stays(records, deals) : records);

/** Text that is not JSON stays what it is: a SyntaxError. */
export function parsed(response: unknown): unknown {
  if (typeof response !== 'string' || response.trim() === '') return response;
  try {
    return JSON.parse(response.replace(/^\uFEFF/, ''));
  } catch (error) {
    return error instanceof SyntaxError ? error : new SyntaxError(String(error));
  }
}

function rowsOf(preset: Preset, list: List, response: unknown): readonly unknown[] {
  const given = parsed(response);
  if (preset.problem(given) !== undefined) return [];
  const page = preset.page(given) ?? (Array.isArray(given) ? given.flatMap(part => preset.page(parsed(part)) ?? (Array.isArray(part) || isMissing(part) ? part ?? [] : [part])) : []);
  return list.unfold ? page.flatMap(row => list.unfold!(row)) : page;
}

function recordIn(preset: Preset, list: List, kind: Kind, { map = {}, stages = [], timezone = 'UTC' }: Around): (row: unknown) => PlainRecord[] {
  const mapped = new Map(Object.entries(map));
  const outcomes = new Map(stages.map(stage => [String(stage['id']), (stage['outcome'] ?? 'open') as Status]));
  const outcomeOf: Near['outcomeOf'] = stage => (isMissing(stage) ? undefined : outcomes.get(String(stage)));
  const names = [...new Set([...Object.keys(list.columns), ...mapped.keys()])].filter(name => name !== 'status');
  const readers = new Map(['status', ...names].map(name => [name, mapped.has(name) ? plan(name, mapped) : reader(list.columns[name])]));
  const cell = (name: string, get: Get, near: Near): unknown => settled(preset, kind.columns.get(name)?.type, readers.get(name)!(get, near), timezone);
  return row => {
    const view: View = preset.view(row);
    if (typeof row !== 'object' || row === null || list.leftOut?.(view.get)) return [];
    // What a close date means hangs on the status, and that may be mapped.
    const status = kind.name === 'deals' ? cell('status', view.get, { status: undefined, outcomeOf }) : undefined;
    const near: Near = { status: status as Status | undefined, outcomeOf };
    const cells = names.map(name => [name, cell(name, view.get, near)] as const);
    return [Object.fromEntries([...cells, ...(kind.name === 'deals' ? [['status', status] as const] : [])].filter(([, value]) => value !== undefined))];
  };
}

function reader(column: Column | undefined): (get: Get, near: Near) => unknown {
  if (column === undefined) return () => undefined;
  if (typeof column === 'function') return column;
  if (typeof column === 'string') return get => get(column);
  return get => { for (const path of column) { const value = get(path); if (!isMissing(value)) return value; } return undefined; };
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const truths = new Map<unknown, boolean>([['Y', true], ['N', false], ['true', true], ['false', false]]);

/** One way to write a value, whoever wrote it. What cannot be read stays as it is: `readData` names it. */
function settled(preset: Preset, type: string | undefined, value: unknown, timezone: string): unknown {
  if (isMissing(value)) return undefined;
  if (type === 'number' || type === 'money') return typeof value === 'string' && plain.test(value.trim()) ? Number(value) : value;
  if (type === 'flag') return truths.get(value) ?? value;
  if (type === 'moment') {
    const given = preset.moment ? preset.moment(value) : value;
    const when = readDate(given, timezone);
    return when ? new Date(when.at).toISOString().slice(0, when.day ? 10 : undefined) : given;
  }
  if (Array.isArray(value)) return value.map(part => String(own(part, 'value') ?? part)).join(', ');
  return typeof value === 'object' ? value : String(value);
}
