/** From what an element was given (data, an address) to a dataset, or to the reason why not. */
import { readData, type DataMap, type Dataset, type Issue, type Read, type ReadOptions } from '../core.js';
import type { Progress } from './body.js';
import type { KnownPage } from './crm/pages.js';
import { textOf } from './encoding.js';
import { isFailure, reasonOf, type Failure } from './failure.js';
import { formatOf, type TextFormat } from './format.js';
import { obtain, type ObtainOptions } from './obtain.js';
import { readLarge } from './reading.js';
import type { Fetched, RequestOptions, Unchanged, Validators } from './request.js';
import { isLarge, type Around } from './slices.js';
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
  /** The same for the pages of a CRM, with what they held. */
  readonly pages?: ReadonlyMap<string, KnownPage>;
  /** Of several sources what each gave, to be kept where the next request fails. */
  readonly parts?: ReadonlyMap<string, Loaded>;
}

type Result = Loaded | Failure;

/** Reads what is already here: an object, a list, or text. What is large gives way while it is read, where `around` says that it may. */
export const read = (data: unknown, reading: Reading, at: number, around?: Around): Result | Promise<Result> => settled(data, undefined, reading, at, around);

/** Reads a text that arrived, by its type, its name or its look. */
export function readText({ body, type, validators, lacks }: Fetched, name: string, reading: Reading, at: number, around?: Around): Result | Promise<Result> {
  // 204 is an answer: there are no records.
  if (body === '') return settled(reading.kind === undefined ? {} : [], undefined, reading, at);
  const format = formatOf(type, name, textOf(body.slice(0, 65_536)));
  if (!format) return { code: 'html', message: `${name} is a page, not data`, from: name };
  const named = (loaded: Result): Result => (isFailure(loaded) ? { ...loaded, from: name } : { ...loaded, ...(validators && { validators }), ...(lacks && { missing: new Map([[reading.kind ?? name, lacks]]) }) });
  const result = settled(body, format, reading, at, around);
  return result instanceof Promise ? result.then(named) : named(result);
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

const readings = new WeakMap<Fetched, Map<string, Result | Promise<Result>>>();

/** What came for several widgets is read once, where they read it alike. */
function readOnce(fetched: Fetched, url: string, reading: Reading, at: number): Result | Promise<Result> {
  const known = readings.get(fetched) ?? new Map<string, Result | Promise<Result>>();
  readings.set(fetched, known);
  const key = keyOf(reading), result = known.get(key) ?? readText(fetched, url, reading, at, {});
  known.set(key, result);
  return result;
}

function settled(input: unknown, format: TextFormat | undefined, { kind, map, timezone }: Reading, at: number, around?: Around): Result | Promise<Result> {
  const options: ReadOptions = {
    ...(format && { format }), ...(kind !== undefined && { kind }), ...(map !== undefined && map !== null && { map: map as DataMap }), ...(timezone !== undefined && { timezone }),
  };
  const misuse = (error: unknown): Failure => ({ code: 'misuse', message: reasonOf(error) });
  if (around && isLarge(input)) return readLarge(input, options, around).then(found => outcome(found, at), misuse);
  try {
    return outcome(readData(input, options), at);
  } catch (error) {
    return misuse(error);
  }
}

/** Nothing could be read at all: the first reason is the failure, the rest stands beside it. A snapshot is of its own moment, whenever it is read. */
function outcome({ dataset, issues }: Read, at: number): Result {
  const [first] = issues;
  return first && dataset.tables.size === 0 && !dataset.figures ? { code: first.code, message: first.message, issues } : { dataset, issues, at: dataset.at ?? at };
}
