/** From a short way to say it to requests that the CRM answers in full. */
import { columnsNamed, type Entry } from '../../core/read/map.js';
import { pathOf, withDefaults } from './address.js';
import { isObject } from './cell.js';
import type { Ask, CrmRequest, List } from './preset.js';
import { presetOf, presets } from './presets.js';

/** An address, or a request, for each kind; or the CRM's base address (a proxy's, mostly) for all of them. */
export type CrmSources = string | Readonly<Record<string, string | CrmRequest | readonly (string | CrmRequest)[]>>;

export interface Wish {
  /** The mapping by kind: the fields that it names are asked for too. */
  readonly map?: Readonly<Record<string, unknown>> | undefined;
  /** Of a base address; default all that the preset knows. */
  readonly kinds?: readonly string[] | undefined;
}

/** Several requests may make up one kind. What an address says itself is kept, and an address of unknown form is left alone. */
export function expand(crm: string, sources: CrmSources, { map, kinds }: Wish = {}): ReadonlyMap<string, readonly CrmRequest[]> {
  const { lists } = presetOf(crm);
  if (typeof sources === 'string') {
    return new Map((kinds ?? [...lists.keys()]).flatMap(kind => { const list = lists.get(kind); return list ? [[kind, based(sources, list, fieldsOf(map?.[kind]))] as const] : []; }));
  }
  return new Map(Object.entries(sources).map(([kind, given]) => [kind, (Array.isArray(given) ? given as readonly (string | CrmRequest)[] : [given as string | CrmRequest]).flatMap(one => {
    const request = typeof one === 'string' ? { url: one } : one, list = lists.get(kind);
    return list ? filled(request, list, fieldsOf(request.map ?? map?.[kind])) : [request];
  })]));
}

/** The lists that a base address has for a kind; an alternative way to the same rows stands behind the first. */
function based(base: string, { asks }: List, fields: readonly string[]): CrmRequest[] {
  const root = base.endsWith('/') ? base : `${base}/`;
  return asks.filter(ask => !ask.instead).map(ask => ({ url: withDefaults(root + ask.path, ask.query?.(fields) ?? {}) }));
}

function filled(request: CrmRequest, { asks }: List, fields: readonly string[]): CrmRequest[] {
  const own = asks.filter(ask => ask.match.test(pathOf(request.url)));
  // The same address may stand for several lists: then what it asks is in its query, or all are meant.
  const asked = own.length > 1 && own.every(ask => withDefaults(request.url, ask.query?.(fields) ?? {}) === request.url) ? own.slice(0, 1) : own;
  return asked.length === 0 ? [request] : asked.map(ask => completed(request, ask, fields));
}

function completed(request: CrmRequest, ask: Ask, fields: readonly string[]): CrmRequest {
  const isPost = request.method?.toUpperCase() === 'POST' || isObject(request.body);
  if (!isPost) return { ...request, url: withDefaults(request.url, ask.query?.(fields) ?? {}) };
  if (!ask.body || (request.body !== undefined && !isObject(request.body))) return request;
  return { ...request, method: request.method ?? 'POST', body: { ...ask.body(fields), ...request.body } };
}

function fieldsOf(map: unknown): readonly string[] {
  return isObject(map) ? columnsNamed(new Map(Object.entries(map).filter(([, entry]) => typeof entry === 'string' || isObject(entry)) as [string, Entry][])) : [];
}

/** The kind whose list stands at an address: the wanted one where that may be, else the only one that is known there. */
export function kindAt(crm: string, url: string, wanted = 'deals'): string {
  const found = [...presets.get(crm)?.lists ?? []].filter(([, { asks }]) => asks.some(({ match }) => match.test(pathOf(url)))).map(([kind]) => kind);
  return found.length === 1 && !found.includes(wanted) ? found[0]! : wanted;
}
