/** From what an element was given (data, an address) to a dataset, or to the reason why not. */
import { readData, type DataMap, type Dataset, type Issue } from '../core.js';
import type { Progress } from './body.js';
import { textOf } from './encoding.js';
import { isFailure, reasonOf, type Failure } from './failure.js';
import { formatOf, type TextFormat } from './format.js';
import { obtain, type ObtainOptions } from './obtain.js';
import type { Fetched, RequestOptions, Unchanged, Validators } from './request.js';
import { keyOf, Together } from './together.js';

export interface Reading {
  /** The kind that a bare array or a CSV is of. */
  readonly kind?: string | undefined;
  readonly map?: unknown;
  /** IANA zone of times without one. */
  readonly timezone?: string | undefined;
  /** The CRM whose own responses these are. */
  readonly crm?: string | undefined;
}

/** An address, or a request as data. */
export type SourceRequest = string | (Pick<RequestOptions, 'method' | 'body' | 'headers' | 'credentials'> & { readonly url: string; readonly map?: unknown; readonly crm?: string | undefined });

export interface Loaded {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Epoch milliseconds. */
  readonly at: number;
  /** What did not arrive, or not in full, by kind, where other things did. */
  readonly missing?: ReadonlyMap<string, Failure>;
  /** Why a part of it is older than the rest. */
  readonly outdated?: Failure;
  /** By which to ask whether there is anything new. */
  readonly validators?: Validators;
  /** Of several sources what each gave, to be kept where the next request fails. */
  readonly parts?: ReadonlyMap<string, Loaded>;
}

/** Reads what is already here: an object, a list, or text. */
export const read = (data: unknown, reading: Reading, at: number): Loaded | Failure => settled(data, undefined, reading, at);

/** Reads a text that arrived, by its type, its name or its look. */
export function readText({ body, type, validators, lacks }: Fetched, name: string, reading: Reading, at: number): Loaded | Failure {
  // 204 is an answer: there are no records.
  if (body === '') return settled(reading.kind === undefined ? {} : [], undefined, reading, at);
  const format = formatOf(type, name, textOf(body.slice(0, 65_536)));
  if (!format) return { code: 'html', message: `${name} is a page, not data`, from: name };
  const loaded = settled(body, format, reading, at);
  if (isFailure(loaded)) return { ...loaded, from: name };
  return { ...loaded, ...(validators && { validators }), ...(lacks && { missing: new Map([[reading.kind ?? name, lacks]]) }) };
}

const requests = new Together<Fetched | Unchanged | Failure, Progress>();

/** Widgets that ask for the same get it from one request. */
export async function load(source: SourceRequest, reading: Reading, options: ObtainOptions, now: () => number, last?: Loaded): Promise<Loaded | Failure> {
  const { url, map: _map, crm: _crm, headers: own, ...asked } = typeof source === 'string' ? { url: source } as Exclude<SourceRequest, string> : source;
  const { signal, progress, ...rest }: ObtainOptions = { ...options, ...asked, own, since: last?.validators };
  const fetched = await requests.ask(keyOf([url, rest]), { signal, progress }, around => obtain(url, { ...rest, ...around }));
  if ('unchanged' in fetched) return last ? { ...last, at: now() } : { code: 'http-304', message: `${url} answered 304`, from: url };
  return isFailure(fetched) ? fetched : readOnce(fetched, url, reading, now());
}

const readings = new WeakMap<Fetched, Map<string, Loaded | Failure>>();

/** What came for several widgets is read once, where they read it alike. */
function readOnce(fetched: Fetched, url: string, reading: Reading, at: number): Loaded | Failure {
  const known = readings.get(fetched) ?? new Map<string, Loaded | Failure>();
  readings.set(fetched, known);
  const key = keyOf(reading), result = known.get(key) ?? readText(fetched, url, reading, at);
  known.set(key, result);
  return result;
}

function settled(input: unknown, format: TextFormat | undefined, { kind, map, timezone }: Reading, at: number): Loaded | Failure {
  try {
    const { dataset, issues } = readData(input, {
      ...(format && { format }), ...(kind !== undefined && { kind }), ...(map !== undefined && map !== null && { map: map as DataMap }), ...(timezone !== undefined && { timezone }),
    });
    const [first] = issues;
    // Nothing could be read at all: the first reason is the failure, the rest stands beside it.
    if (first && dataset.tables.size === 0 && !dataset.figures) return { code: first.code, message: first.message, issues };
    // A snapshot is of its own moment, whenever it is read.
    return { dataset, issues, at: dataset.at ?? at };
  } catch (error) {
    return { code: 'misuse', message: reasonOf(error) };
  }
}
