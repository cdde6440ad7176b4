/** From an address to a dataset, or to the reason why not. */
import type { Dataset, Issue } from '../core.js';
import type { Progress } from './body.js';
import type { KnownPage } from './crm/pages.js';
import { isFailure, type Failure } from './failure.js';
import { obtain, type ObtainOptions } from './obtain.js';
import { notLoaded, reader } from './reader.js';
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
  /** The same for the pages of a CRM, with what they held. */
  readonly pages?: ReadonlyMap<string, KnownPage>;
  /** Of several sources what each gave, to be kept where the next request fails. */
  readonly parts?: ReadonlyMap<string, Loaded>;
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

const readings = new WeakMap<Fetched, Map<string, Promise<Loaded | Failure>>>();

/** What came for several widgets is read once, where they read it alike. */
function readOnce(fetched: Fetched, url: string, reading: Reading, at: number): Promise<Loaded | Failure> {
  const known = readings.get(fetched) ?? new Map<string, Promise<Loaded | Failure>>();
  readings.set(fetched, known);
  const key = keyOf(reading), result = known.get(key) ?? reader.load().then(({ readText }) => readText(fetched, url, reading, at, {}), notLoaded);
  known.set(key, result);
  return result;
}
