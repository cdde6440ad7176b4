/** Asks a CRM page by page, to the end or to a limit, and reads what came. */
import type { Progress } from '../body.js';
import { textOf } from '../encoding.js';
import { isFailure, reasonOf, stopped, type Failure } from '../failure.js';
import type { Loaded, Reading } from '../load.js';
import { obtain, type ObtainOptions } from '../obtain.js';
import { isObject } from './cell.js';
import { expand, type CrmSources } from './expand.js';
import type { CrmRequest, Preset } from './preset.js';
import { presetOf } from './presets.js';
import { parsed, recordsFrom } from './records.js';
import { readResponses } from './read-crm.js';

export interface CrmOptions extends ObtainOptions {
  /** Of each kind, default 200. */
  readonly maxPages?: number | undefined;
  /** Of each kind, default 100,000. */
  readonly maxRows?: number | undefined;
  /** Which kinds of a base address are asked for. */
  readonly kinds?: readonly string[] | undefined;
}

/** What came of a kind: pages, and why there are no more where there should be. */
interface Arrived { readonly pages: unknown[]; rows: number; bytes: number; total?: number | undefined; failure?: Failure | undefined }

/**
 * All kinds at once, each page after page. A kind of which a part is missing (a failure, a limit) keeps what came and is
 * named in `missing`; none at all: the first failure.
 */
export async function loadCrm(crm: string, sources: CrmSources, reading: Reading, options: CrmOptions, now: () => number): Promise<Loaded | Failure> {
  let requests: ReadonlyMap<string, readonly CrmRequest[]>, preset: Preset;
  try {
    preset = presetOf(crm);
    requests = expand(crm, sources, { map: isObject(reading.map) ? reading.map : undefined, kinds: options.kinds });
  } catch (error) {
    return { code: 'misuse', message: reasonOf(error) };
  }
  const arrived = new Map<string, Arrived>();
  const ask = async ([kind, asked]: readonly [string, readonly CrmRequest[]]): Promise<void> => {
    const got: Arrived = { pages: [], rows: 0, bytes: 0 };
    arrived.set(kind, got);
    for (const one of asked) if (!got.failure) await pagesOf(preset, kind, one, options, got, () => options.progress?.(sofar([...arrived.values()])));
  };
  const perDeal = (entry: readonly [string, readonly CrmRequest[]]): boolean => entry[1].some(({ url }) => url.includes(each));
  await Promise.all([...requests].filter(entry => !perDeal(entry)).map(ask));
  for (const [kind, asked] of [...requests].filter(perDeal)) await ask([kind, ofEachDeal(crm, asked, arrived.get('deals')?.pages)]);
  if (options.signal?.aborted) return stopped(typeof sources === 'string' ? sources : crm);

  const missing = new Map([...arrived].flatMap(([kind, { failure }]) => (failure ? [[kind, failure] as const] : [])));
  const responses = new Map([...requests.keys()].flatMap(kind => { const got = arrived.get(kind)!; return got.pages.length > 0 || !got.failure ? [[kind, got.pages] as const] : []; }));
  if (responses.size === 0) return missing.values().next().value ?? { code: 'empty', message: 'sources names no request' };
  const loaded = readResponses(crm, responses, withMaps(reading, sources), now());
  if (isFailure(loaded)) return loaded;
  const all = new Map([...(loaded.missing ?? []), ...missing]);
  return { ...loaded, ...(all.size > 0 && { missing: all }) };
}

/** `{deal}` in an address, also as it stands in one that was put together. */
const each = '{deal}';

function ofEachDeal(crm: string, asked: readonly CrmRequest[], deals: unknown): CrmRequest[] {
  const ids = recordsFrom(crm, 'deals', deals ?? []).map(deal => encodeURIComponent(String(deal['id'])));
  return asked.flatMap(one => (one.url.includes(each) ? ids.map(id => ({ ...one, url: one.url.replaceAll(each, id) })) : [one]));
}

/** Over all kinds; how many rows there will be is known where each CRM's list says it. */
function sofar(all: readonly Arrived[]): Progress {
  const sum = (of: (one: Arrived) => number): number => all.reduce((whole, one) => whole + of(one), 0);
  return { bytes: sum(({ bytes }) => bytes), rows: sum(({ rows }) => rows), ...(all.every(({ total }) => total !== undefined) && { totalRows: sum(({ total }) => total!) }) };
}

async function pagesOf(preset: Preset, kind: string, begin: CrmRequest, options: CrmOptions, got: Arrived, tell: () => void): Promise<void> {
  const { maxPages = 200, maxRows = 100_000 } = options;
  const seen = new Set<string>();
  for (let next: CrmRequest | undefined = begin; next;) {
    const failure = got.pages.length >= maxPages ? limit(kind, `${maxPages} pages`, next) : got.rows >= maxRows ? limit(kind, `${maxRows} rows`, next) : undefined;
    const key = JSON.stringify([next.url, next.body]);
    if (seen.has(key)) got.failure = { code: 'paging-loop', message: `${next.url} names itself as the page after`, from: next.url };
    else got.failure = failure;
    if (got.failure) return;
    seen.add(key);
    const response = await pageOf(preset, next, options);
    if (isFailed(response)) { got.failure = response.failure; return; }
    got.pages.push(response.page);
    got.rows += response.rows;
    got.bytes += response.bytes;
    got.total = preset.total?.(response.page);
    tell();
    next = preset.next(next, response.page);
  }
}

const limit = (kind: string, much: string, { url }: CrmRequest): Failure => ({ code: 'limit', message: `${kind}: there is more than ${much}`, from: url });

type Page = { readonly page: unknown; readonly rows: number; readonly bytes: number } | { readonly failure: Failure };
const isFailed = (page: Page): page is { readonly failure: Failure } => 'failure' in page;

async function pageOf(preset: Preset, { url, method, body, headers: own }: CrmRequest, options: CrmOptions): Promise<Page> {
  const got = await obtain(url, { ...options, method, body, own, progress: undefined, isExpired: failure => expired.test(preset.problem(failure.said) ?? '') });
  if (isFailure(got)) return { failure: explained(preset, got) };
  // 204, or what a cache holds of it: nothing found.
  if ('unchanged' in got || got.body === '') return { page: null, rows: 0, bytes: 0 };
  const page = parsed(textOf(got.body));
  if (page instanceof SyntaxError) return { failure: { code: 'not-json', message: `${url} is not JSON: ${page.message}`, from: url } };
  const said = preset.problem(page);
  if (said !== undefined) return { failure: { code: 'crm-error', message: `${preset.title} says ${said}`, from: url } };
  const rows = preset.page(page);
  return rows ? { page, rows: rows.length, bytes: got.body.length } : { failure: { code: 'not-crm', message: `${url} is no list of ${preset.title}`, from: url } };
}

/** What CRMs, and proxies before them, say of an old token beside another status than 401. */
const expired = /INVALID_SESSION_ID|EXPIRED_AUTHENTICATION|expired_token|INVALID_AUTHENTICATION/i;

/** The CRM's own words beside the status. */
function explained(preset: Preset, failure: Failure): Failure {
  const said = preset.problem(failure.said);
  return said === undefined ? failure : { ...failure, message: `${failure.message}: ${preset.title} says ${said}` };
}

/** A request may carry the mapping of its kind. */
function withMaps(reading: Reading, sources: CrmSources): Reading {
  if (typeof sources === 'string') return reading;
  const own = Object.entries(sources).flatMap(([kind, given]) => {
    const map = (Array.isArray(given) ? given as readonly unknown[] : [given]).map(one => (isObject(one) ? one['map'] : undefined)).find(one => one !== undefined);
    return map === undefined ? [] : [[kind, map] as const];
  });
  return own.length > 0 ? { ...reading, map: { ...(isObject(reading.map) ? reading.map : {}), ...Object.fromEntries(own) } } : reading;
}
