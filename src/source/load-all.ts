/** Several requests that together are one dataset: what arrives is used, what does not is named or kept from last time. */
import type { Progress } from './body.js';
import { fromCrm } from './from-crm.js';
import { isFailure, stopped, type Failure } from './failure.js';
import { load, type Loaded, type Reading, type SourceRequest } from './load.js';
import type { ObtainOptions } from './obtain.js';

export type Sources = Readonly<Record<string, SourceRequest>>;

export function isSources(value: unknown): value is Sources {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && Object.values(value).every(source => typeof source === 'string' || (typeof source === 'object' && source !== null && 'url' in source && typeof source.url === 'string'));
}

/** What arrives or fails as one: a request, or all that is asked of a CRM. */
interface Part {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly load: (options: ObtainOptions, last: Loaded | undefined) => Promise<Loaded | Failure>;
}

/** All at once. None that arrives: the first failure. */
export async function loadAll(sources: Sources, reading: Reading, options: ObtainOptions, now: () => number, last?: Loaded): Promise<Loaded | Failure> {
  const parts = partsOf(sources, reading, now), told = new Map<string, Progress>();
  const results = await Promise.all(parts.map(async part => {
    const progress = (news: Progress): void => { told.set(part.name, news); options.progress?.(sum([...told.values()], parts.length)); };
    return [part, await part.load({ ...options, progress }, last?.parts?.get(part.name))] as const;
  }));
  if (options.signal?.aborted) return stopped(Object.keys(sources).join(', '));
  const arrived = new Map<string, Loaded>(), missing = new Map<string, Failure>(), failures: Failure[] = [];
  let outdated: Failure | undefined, fresh = 0;
  for (const [{ name, kinds }, result] of results) {
    const kept = isFailure(result) ? last?.parts?.get(name) : result;
    if (kept) arrived.set(name, kept);
    for (const [kind, failure] of kept?.missing ?? []) missing.set(kind, failure);
    if (!isFailure(result)) { fresh++; outdated ??= result.outdated; continue; }
    failures.push(result);
    if (kept) outdated ??= result;
    else for (const kind of kinds) missing.set(kind, result);
  }
  if (fresh === 0) return failures[0] ?? { code: 'empty', message: 'sources names no request' };
  return together([...arrived.values()], { parts: arrived, ...(missing.size > 0 && { missing }), ...(outdated && { outdated }) });
}

function partsOf(sources: Sources, reading: Reading, now: () => number): Part[] {
  const maps = typeof reading.map === 'object' && reading.map !== null ? new Map(Object.entries(reading.map)) : new Map<string, unknown>();
  const parts: Part[] = [], crms = new Map<string, Record<string, SourceRequest>>();
  for (const [kind, source] of Object.entries(sources)) {
    const { crm = reading.crm, map = maps.get(kind) } = typeof source === 'string' ? {} as Partial<Exclude<SourceRequest, string>> : source;
    if (crm) crms.set(crm, { ...crms.get(crm), [kind]: source });
    else parts.push({ name: kind, kinds: [kind], load: (options, last) => load(source, { ...reading, kind, map: map === undefined ? undefined : { [kind]: map } }, options, now, last) });
  }
  for (const [crm, asked] of crms) parts.push({ name: `crm ${crm}`, kinds: Object.keys(asked), load: (options, last) => fromCrm(crm, asked, reading, options, now, last) });
  return parts;
}

/** One dataset is as old as its oldest part. */
function together(parts: readonly Loaded[], more: Partial<Loaded>): Loaded {
  return {
    dataset: { ...parts[0]!.dataset, tables: new Map(parts.flatMap(({ dataset }) => [...dataset.tables])) },
    issues: parts.flatMap(({ issues }) => issues),
    at: Math.min(...parts.map(({ at }) => at)),
    ...more,
  };
}

/** A whole is known when each part knows its own. */
function sum(all: readonly Progress[], parts: number): Progress {
  const of = (name: keyof Progress): number | undefined => (all.length === parts && all.every(one => one[name] !== undefined) ? all.reduce((whole, one) => whole + one[name]!, 0) : undefined);
  const totalBytes = of('totalBytes'), totalRows = of('totalRows');
  return { bytes: all.reduce((whole, { bytes }) => whole + bytes, 0), rows: all.reduce((whole, { rows }) => whole + rows, 0), ...(totalBytes !== undefined && { totalBytes }), ...(totalRows !== undefined && { totalRows }) };
}
