/** From what an element was given (data, an address, several addresses) to a dataset, or to the reason why not. */
import { readData, type DataMap, type Dataset, type Issue } from '../core.js';
import { isFailure, type Failure } from './failure.js';
import { formatOf, type TextFormat } from './format.js';
import { request, type Fetched, type RequestOptions } from './request.js';

export interface Reading {
  /** The kind that a bare array or a CSV is of. */
  readonly kind?: string | undefined;
  readonly map?: unknown;
  /** IANA zone of times without one. */
  readonly timezone?: string | undefined;
}

/** One of `sources`: an address, or a request as data. */
export type SourceRequest = string | (Pick<RequestOptions, 'method' | 'body' | 'headers'> & { readonly url: string; readonly map?: unknown });

export interface Loaded {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** Sources that did not arrive, by kind, where others did. */
  readonly missing?: ReadonlyMap<string, Failure>;
}

/** Reads what is already here: an object, a list, or text. */
export const read = (data: unknown, reading: Reading, at: number): Loaded | Failure => settled(data, undefined, reading, at);

/** Reads a text that arrived, by its type, its name or its look. */
export function readText({ text, type }: Fetched, name: string, reading: Reading, at: number): Loaded | Failure {
  const format = formatOf(type, name, text);
  if (!format) return { code: 'html', message: `${name} is a page, not data`, from: name };
  return settled(text, format, reading, at);
}

export async function load(url: string, reading: Reading, options: RequestOptions, now: () => number): Promise<Loaded | Failure> {
  const fetched = await request(url, options);
  return isFailure(fetched) ? fetched : readText(fetched, url, reading, now());
}

/** All requests at once; what arrives is one dataset, what does not is named. None: the first failure. */
export async function loadAll(sources: Readonly<Record<string, SourceRequest>>, reading: Reading, options: RequestOptions, now: () => number): Promise<Loaded | Failure> {
  const maps = typeof reading.map === 'object' && reading.map !== null ? new Map(Object.entries(reading.map)) : new Map<string, unknown>();
  const results = await Promise.all(Object.entries(sources).map(async ([kind, source]) => {
    const asked = typeof source === 'string' ? { url: source } : source;
    const fetched = await request(asked.url, { ...options, ...asked });
    const map = 'map' in asked && asked.map !== undefined ? { [kind]: asked.map } : maps.has(kind) ? { [kind]: maps.get(kind) } : undefined;
    return [kind, isFailure(fetched) ? fetched : readText(fetched, asked.url, { ...reading, kind, map }, now())] as const;
  }));
  const missing = new Map(results.flatMap(([kind, result]) => (isFailure(result) ? [[kind, result] as const] : [])));
  const arrived = results.flatMap(([, result]) => (isFailure(result) ? [] : [result]));
  const first = arrived[0];
  if (!first) return missing.values().next().value ?? { code: 'empty', message: 'sources names no request' };
  return {
    dataset: { ...first.dataset, tables: new Map(arrived.flatMap(({ dataset }) => [...dataset.tables])) },
    issues: arrived.flatMap(({ issues }) => issues),
    at: now(),
    ...(missing.size > 0 && { missing }),
  };
}

function settled(input: unknown, format: TextFormat | undefined, { kind, map, timezone }: Reading, at: number): Loaded | Failure {
  try {
    const { dataset, issues } = readData(input, {
      ...(format && { format }), ...(kind !== undefined && { kind }), ...(map !== undefined && { map: map as DataMap }), ...(timezone !== undefined && { timezone }),
    });
    const [first] = issues;
    // Nothing could be read at all: the first reason is the failure, the rest stands beside it.
    if (first && dataset.tables.size === 0 && !dataset.figures) return { code: first.code, message: first.message, issues };
    return { dataset, issues, at };
  } catch (error) {
    return { code: 'misuse', message: error instanceof Error ? error.message : String(error) };
  }
}
