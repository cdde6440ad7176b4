/**
 * Scope, filters and the open dialog of a dashboard in the page's address, for whoever asks for it by `sync-url`. Every
 * choice is a step that the browser's back and forward undo and redo; what else the address holds is left alone.
 */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { comparisons, comparisonsIn } from '../../core/kpi/comparison.js';
import { filterable } from '../cross-filter.js';
import type { Look, Looked } from '../drill/subject.js';
import { readablePeriod } from '../filter/readable-period.js';
import type { ChosenScope } from '../shared.js';

export interface Address { readonly scope: ChosenScope; readonly looked: Looked | undefined }

export class AddressController implements ReactiveController {
  readonly #host: ReactiveElement & { readonly syncUrl: unknown };
  readonly #apply: (address: Address) => void;
  #written: string | undefined;

  constructor(host: ReactiveElement & { readonly syncUrl: unknown }, apply: (address: Address) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    if (!isServer) removeEventListener('popstate', this.#read);
    this.#written = undefined;
  }

  /** Called after each update. The first time what stands in the address goes first. */
  sync(address: Address): void {
    if (this.#prefix === undefined) return;
    if (this.#written === undefined) {
      this.#written = '';
      if (entriesOf(location.search, this.#prefix).length > 0) { this.#read(); return; }
    }
    const search = write(location.search, this.#prefix, address);
    if (search === location.search || search === this.#written) return;
    this.#written = search;
    history.pushState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  readonly #read = (): void => {
    if (this.#prefix === undefined) return;
    this.#written = location.search;
    this.#apply(read(location.search, this.#prefix));
  };

  /** `sync-url="team"` keeps two dashboards of one page apart. `undefined`: not asked for. */
  get #prefix(): string | undefined {
    const { syncUrl } = this.#host;
    return syncUrl === undefined || syncUrl === null || syncUrl === false ? undefined : `${typeof syncUrl === 'string' && syncUrl !== '' ? syncUrl : 'kpi'}-`;
  }
}

const entriesOf = (search: string, prefix: string): [string, string][] => [...new URLSearchParams(search)].flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : []));

/** What cannot be read is not there: an address is typed by anybody. */
export function read(search: string, prefix: string): Address {
  const filter: Record<string, string[]> = {};
  const compared: string[] = [];
  let period: string | undefined, looked: Looked | undefined;
  for (const [name, value] of entriesOf(search, prefix)) {
    if (name === 'period' && readablePeriod(value)) period = value;
    else if (name === 'compare') compared.push(...comparisonsIn(value).filter(each => (comparisons as readonly string[]).includes(each)));
    else if (name === 'look') looked = readLook(value);
    else if (filterable(name)) (filter[name] ??= []).push(value);
  }
  return { scope: { ...(period !== undefined && { period }), ...(compared.length > 0 && { compare: compared.join(' ') }), ...(Object.keys(filter).length > 0 && { filter }) }, looked };
}

export function write(search: string, prefix: string, { scope, looked }: Address): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith(prefix));
  const compare = scope.compare === undefined ? [] : [scope.compare].flat();
  const own = [
    ...(scope.period === undefined ? [] : [['period', scope.period]]), ...compare.map(each => ['compare', each]),
    ...Object.entries(scope.filter ?? {}).flatMap(([dimension, keys]) => keys.map(key => [dimension, key])),
    ...(looked ? [['look', JSON.stringify([looked.card, looked.look])]] : []),
  ].map(([name, value]) => [`${prefix}${name!}`, value!] as [string, string]);
  const text = new URLSearchParams([...kept, ...own]).toString();
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
