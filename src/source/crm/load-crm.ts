/** Asks a CRM page by page, to the end or to a limit, and reads what came. */
import type { Progress } from '../body.js';
import { isFailure, reasonOf, stopped, type Failure } from '../failure.js';
import type { Loaded, Reading } from '../load.js';
import type { ObtainOptions } from '../obtain.js';
import { isObject } from './cell.js';
import { expand, type CrmSources } from './expand.js';
import { pageKey, pageOf, type KnownPage, type Page } from './pages.js';
import type { CrmRequest, Preset } from './preset.js';
import { presetOf } from './presets.js';
import { recordsFrom } from './records.js';
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
interface Arrived { readonly pages: Map<string, Page>; rows: number; bytes: number; total?: number | undefined; failure?: Failure | undefined }

const pagesIn = (got: Arrived | undefined): unknown[] => [...got?.pages.values() ?? []].map(({ page }) => page);

/**
 * All kinds at once, each page after page. A kind of which a part is missing (a failure, a limit) keeps what came and is
 * named in `missing`; none at all: the first failure. Pages that `last` holds are not sent again where they have not changed.
 */
export async function loadCrm(crm: string, sources: CrmSources, reading: Reading, options: CrmOptions, now: () => number, last?: Loaded): Promise<Loaded | Failure> {
  let requests: ReadonlyMap<string, readonly CrmRequest[]>, preset: Preset;
  try {
    preset = presetOf(crm);
    requests = expand(crm, sources, { map: isObject(reading.map) ? reading.map : undefined, kinds: options.kinds });
  } catch (error) {
    return { code: 'misuse', message: reasonOf(error) };
  }
  const arrived = new Map<string, Arrived>();
  const ask = async ([kind, asked]: readonly [string, readonly CrmRequest[]]): Promise<void> => {
    const got: Arrived = { pages: new Map(), rows: 0, bytes: 0 };
    arrived.set(kind, got);
    for (const one of asked) if (!got.failure) await pagesOf(preset, kind, one, options, got, last?.pages, () => options.progress?.(sofar([...arrived.values()])));
  };
  const perDeal = (entry: readonly [string, readonly CrmRequest[]]): boolean => entry[1].some(({ url }) => url.includes(each));
  await Promise.all([...requests].filter(entry => !perDeal(entry)).map(ask));
  for (const [kind, asked] of [...requests].filter(perDeal)) await ask([kind, ofEachDeal(crm, asked, pagesIn(arrived.get('deals')))]);
  if (options.signal?.aborted) return stopped(typeof sources === 'string' ? sources : crm);

  const missing = new Map([...arrived].flatMap(([kind, { failure }]) => (failure ? [[kind, failure] as const] : [])));
  const responses = new Map([...requests.keys()].flatMap(kind => { const got = arrived.get(kind)!; return got.pages.size > 0 || !got.failure ? [[kind, pagesIn(got)] as const] : []; }));
  if (responses.size === 0) return missing.values().next().value ?? { code: 'empty', message: 'sources names no request' };
  const all = [...arrived.values()].flatMap(({ pages }) => [...pages]);
  if (last?.pages && !last.missing && !last.outdated && missing.size === 0 && all.every(([key, page]) => last.pages!.get(key) === page)) return { ...last, at: now() };
  const loaded = readResponses(crm, responses, withMaps(reading, sources), now());
  if (isFailure(loaded)) return loaded;
  const lacks = new Map([...(loaded.missing ?? []), ...missing]), pages = new Map(all.filter((entry): entry is [string, KnownPage] => entry[1].validators !== undefined));
  return { ...loaded, ...(lacks.size > 0 && { missing: lacks }), ...(pages.size > 0 && { pages }) };
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

async function pagesOf(preset: Preset, kind: string, begin: CrmRequest, options: CrmOptions, got: Arrived, known: Loaded['pages'], tell: () => void): Promise<void> {
  const { maxPages = 200, maxRows = 100_000 } = options;
  for (let next: CrmRequest | undefined = begin; next;) {
    const failure = got.pages.size >= maxPages ? limit(kind, `${maxPages} pages`, next) : got.rows >= maxRows ? limit(kind, `${maxRows} rows`, next) : undefined;
    const key = pageKey(next);
    if (got.pages.has(key)) got.failure = { code: 'paging-loop', message: `${next.url} names itself as the page after`, from: next.url };
    else got.failure = failure;
    if (got.failure) return;
    const response = await pageOf(preset, next, options, known?.get(key));
    if (isFailure(response)) { got.failure = response; return; }
    got.pages.set(key, response);
    got.rows += response.rows;
    got.bytes += response.bytes;
    got.total = preset.total?.(response.page);
    tell();
    next = preset.next(next, response.page);
  }
}

const limit = (kind: string, much: string, { url }: CrmRequest): Failure => ({ code: 'limit', message: `${kind}: there is more than ${much}`, from: url });

/** A request may carry the mapping of its kind. */
function withMaps(reading: Reading, sources: CrmSources): Reading {
  if (typeof sources === 'string') return reading;
  const own = Object.entries(sources).flatMap(([kind, given]) => {
    const map = (Array.isArray(given) ? given as readonly unknown[] : [given]).map(one => (isObject(one) ? one['map'] : undefined)).find(one => one !== undefined);
    return map === undefined ? [] : [[kind, map] as const];
  });
  return own.length > 0 ? { ...reading, map: { ...(isObject(reading.map) ? reading.map : {}), ...Object.fromEntries(own) } } : reading;
}
