/**
 * Scope, filters and the open dialog of a dashboard in the page's address, for whoever asks for it by `sync-url`. Every
 * choice is a step that the browser's back and forward undo and redo; what else the address holds is left alone.
 */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { comparisons, comparisonsIn } from '../../core/kpi/comparison.js';
import { filterDimensions } from '../../core/dataset/crossed.js';
import { filterable } from '../cross-filter.js';
import type { Look, Looked } from '../drill/subject.js';
import { readablePeriod } from '../filter/readable-period.js';
import type { ChosenScope } from '../shared.js';

export interface Address { readonly scope: ChosenScope; readonly looked: Looked | undefined }

export class AddressController implements ReactiveController {
  readonly #host: ReactiveElement & { readonly syncUrl: unknown };
  readonly #apply: (address: Address) => void;
  #begun = false;

  constructor(host: ReactiveElement & { readonly syncUrl: unknown }, apply: (address: Address) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    if (isServer) return;
    removeEventListener('popstate', this.#read);
    taken.delete(this.#host);
    this.#begun = false;
  }

  /** Called after each update. The first time what stands in the address goes first. */
  sync(address: Address): void {
    const prefix = this.#host.isConnected ? this.#prefix : undefined;
    if (prefix === undefined) return;
    if (!this.#begun) {
      this.#begun = true;
      if (entriesOf(location.search, prefix).length > 0) { this.#read(); return; }
    }
    const search = write(location.search, prefix, address);
    if (search !== undefined) history.pushState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  readonly #read = (): void => {
    const prefix = this.#prefix;
    if (prefix !== undefined) this.#apply(read(location.search, prefix));
  };

  /** What its names in the address begin with: the value of `sync-url`, else its id, else `kpi`. `undefined`: not asked for. */
  get #prefix(): string | undefined {
    const { syncUrl, id } = this.#host;
    if (syncUrl === undefined || syncUrl === null || syncUrl === false) { taken.delete(this.#host); return undefined; }
    const asked = typeof syncUrl === 'string' && syncUrl !== '' ? syncUrl : id || 'kpi';
    const before = taken.get(this.#host);
    if (before?.asked === asked) return before.prefix;
    taken.delete(this.#host);
    const others = new Set([...taken.values()].map(({ prefix }) => prefix));
    let prefix = `${asked}-`;
    for (let n = 2; others.has(prefix); n++) prefix = `${asked}${n}-`;
    taken.set(this.#host, { asked, prefix });
    return prefix;
  }
}

/** Two dashboards of one page never share a prefix: a second one that would gets a number, in the order of the page. */
const taken = new Map<ReactiveElement, { readonly asked: string; readonly prefix: string }>();

const own: ReadonlySet<string> = new Set(['period', 'compare', 'filter', 'look', ...filterDimensions]);

type Entry = readonly [name: string, value: string];

/** What of the prefix is no name of ours belongs to somebody else: to the page, or to a dashboard with a longer prefix. */
const isOwn = (name: string, prefix: string): boolean => name.startsWith(prefix) && own.has(name.slice(prefix.length));
const entriesOf = (search: string, prefix: string): Entry[] => [...new URLSearchParams(search)].flatMap(([name, value]) => (isOwn(name, prefix) ? [[name.slice(prefix.length), value]] : []));

/** What cannot be read is not there: an address is typed by anybody. */
export function read(search: string, prefix: string): Address {
  const filter: Record<string, string[]> = {};
  const compared: string[] = [];
  let period: string | undefined, looked: Looked | undefined, emptied = false;
  for (const [name, value] of entriesOf(search, prefix)) {
    if (name === 'period' && (value === '' || readablePeriod(value))) period = value;
    else if (name === 'compare') compared.push(...comparisonsIn(value).filter(each => (comparisons as readonly string[]).includes(each)));
    else if (name === 'look') looked = readLook(value);
    else if (name === 'filter') emptied = true;
    else if (filterable(name)) (filter[name] ??= []).push(value);
  }
  return { scope: { ...(period !== undefined && { period: period === '' ? undefined : period }), ...(compared.length > 0 && { compare: compared.join(' ') }), ...((emptied || Object.keys(filter).length > 0) && { filter }) }, looked };
}

/** The address with that in place of what was there; `undefined` where it says that already, in whatever order. */
export function write(search: string, prefix: string, { scope, looked }: Address): string | undefined {
  const compare = scope.compare === undefined ? [] : [scope.compare].flat();
  const chosen = Object.entries(scope.filter ?? {}).flatMap(([dimension, keys]) => keys.map((key): Entry => [dimension, key]));
  // An empty period is each card's own, an empty filter none, where the page says another.
  const entries: Entry[] = [
    ...('period' in scope ? [['period', scope.period ?? ''] as const] : []), ...compare.map(each => ['compare', each] as const),
    ...(scope.filter && chosen.length === 0 ? [['filter', ''] as const] : chosen),
    ...(looked ? [['look', JSON.stringify([looked.card, looked.look])] as const] : []),
  ];
  const said = (of: readonly Entry[]): string => JSON.stringify([...of].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
  if (said(entries) === said(entriesOf(search, prefix))) return undefined;
  const kept = [...new URLSearchParams(search)].filter(([name]) => !isOwn(name, prefix));
  const text = new URLSearchParams([...kept, ...entries.map(([name, value]) => [`${prefix}${name}`, value])]).toString();
  return text === '' ? '' : `?${text}`;
}

function readLook(text: string): Looked | undefined {
  try {
    const [card, look] = JSON.parse(text) as [unknown, Look | undefined];
    if (typeof card !== 'string' || typeof look !== 'object') return undefined;
    if (look.view === 'why') return { card, look: { view: 'why' } };
    const { mark, says, by } = look;
    if (typeof mark !== 'object' || typeof says !== 'string') return undefined;
    const plain = Object.entries(mark).filter(([name, value]) => ['figure', 'key', 'point', 'excluded'].includes(name) && (typeof value === 'string' || value === null));
    return { card, look: { view: 'records', mark: Object.fromEntries(plain), says, ...(typeof by === 'string' && { by }) } };
  } catch {
    return undefined;
  }
}
