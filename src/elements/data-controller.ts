/** An element's own data: read when given, asked for when it is elsewhere, asked again on demand or by the clock. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Progress } from '../source/body.js';
import { isFailure, reasonOf, type Failure } from '../source/failure.js';
import { fromCrm, readFromCrm } from '../source/from-crm.js';
import { inline, type Inline } from '../source/inline.js';
import { isSources, loadAll } from '../source/load-all.js';
import { load, type Loaded, type Reading } from '../source/load.js';
import type { ObtainOptions } from '../source/obtain.js';
import { notLoaded, reader } from '../source/reader.js';
import type { Around as ReadAround } from '../source/slices.js';
import type { Issue } from '../core.js';
import { stated, Unread } from './attributes.js';
import { shown } from './checked.js';
import { fire } from './events.js';
import { readRequest, type RequestInputs } from './read-request.js';
import { Refresh } from './refresh.js';

/** The data of an element at a time. After a failure the last good data stays. */
export interface Held {
  readonly phase: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly loaded?: Loaded;
  readonly failure?: Failure;
}

export interface DataInputs extends RequestInputs {
  readonly data?: unknown;
  readonly src?: unknown;
  readonly sources?: unknown;
  readonly map?: unknown;
  readonly crm?: string | undefined;
}

type Reader = NonNullable<typeof reader.now>;

/** What the element itself knows of its data. */
export type Around = Pick<Reading, 'kind' | 'timezone'>;

/** What was asked, by content: a page that renders again with equal objects asks nothing new. */
interface Question { readonly data: unknown; readonly what: string; readonly how: string }

export class DataController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #now: () => number;
  readonly #refresh = new Refresh(() => { void this.reload(); });
  #inputs: DataInputs & Around = {};
  #request: ReturnType<typeof readRequest> = { options: {}, issues: [] };
  #question: Question | undefined;
  #held: Held = { phase: 'idle' };
  #underWay: AbortController | undefined;
  #inline: Inline | undefined;
  /** Something was under way when the element left the page. */
  #interrupted = false;
  #progress: Progress | undefined;
  /** It came by a request. */
  #asked = false;
  #ready: Promise<void> | undefined;

  constructor(host: ReactiveElement, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** How far the request has come that is under way. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  get held(): Held {
    return this.#held;
  }

  /** Whether the element has data of its own, or asks for it. */
  get owns(): boolean {
    return this.#held.phase !== 'idle';
  }

  /** Whether something of it is here: it stands in the page, or the first bytes or the reason why not have come. */
  get here(): boolean {
    const { phase, loaded, failure } = this.#held;
    return phase !== 'idle' && (!this.#asked || loaded !== undefined || failure !== undefined || this.#progress !== undefined);
  }

  /** Settles when what stands in the page is read, where the reader had to come first. */
  get ready(): Promise<void> | undefined {
    return this.#ready;
  }

  /** What was wrong with how the element asks. */
  get issues(): readonly Issue[] {
    return this.#request.issues;
  }

  /** Called before each update; does something only when an input has changed. */
  take({ data, src, sources, map, crm, headers, fetch, credentials, refresh, timeout, maxBytes }: DataInputs, { kind, timezone }: Around): void {
    const last = this.#question, before = this.#request.refresh;
    this.#inputs = { data, src, sources: stated('sources', sources), map: stated('map', map), crm, kind, timezone };
    this.#request = readRequest({ headers, fetch, credentials, refresh, timeout, maxBytes });
    const question = (this.#question = { data, what: content([src, sources, map, crm, kind, timezone]), how: content(this.#request.options) });
    const same = last?.data === data && last?.what === question.what;
    if (same && last.how === question.how && !this.#interrupted) {
      if (before !== this.#request.refresh) this.#askAgain();
      return;
    }
    this.#stop();
    if (!same) this.#held = { phase: 'idle' };
    void this.#begin(false);
  }

  /** Reads the same data again, also an object that was changed in place. */
  async reload(): Promise<void> {
    this.#stop();
    await this.#begin(true);
  }

  hostDisconnected(): void {
    // What is under way ends; what has arrived stays for when the element comes back.
    this.#interrupted ||= this.#underWay !== undefined || this.#inline !== undefined;
    this.#end();
    if (!isServer) this.#refresh.pause();
  }

  hostConnected(): void {
    if (isServer) return;
    // Lit does not update an element for being put back.
    if (this.#interrupted) this.#host.requestUpdate();
    else this.#refresh.resume();
  }

  #stop(): void {
    this.#end();
    this.#interrupted = this.#asked = false;
    if (!isServer) this.#refresh.stop();
  }

  #end(): void {
    this.#underWay?.abort();
    this.#inline?.stop();
    this.#underWay = this.#inline = undefined;
  }

  #begin(again: boolean): Promise<void> | void {
    const { data, src, sources, map, crm, kind, timezone } = this.#inputs;
    const wrong = [['data', data], ['map', map], ['sources', sources]].find(([, value]) => value instanceof Unread);
    if (wrong) {
      this.#settle({ code: 'not-json', message: `${String(wrong[0])} is not JSON: ${shown(wrong[1])}`, detail: `${String(wrong[0])}: ${shown(wrong[1])}` });
      return;
    }
    const reading: Reading = { kind, map, timezone, crm };
    if (data !== undefined && data !== null) return this.#read(data, reading);
    if (isServer) { this.#held = { phase: src || sources ? 'loading' : 'idle' }; return; }
    if (typeof src === 'string' && src.startsWith('#')) this.#watch(src, reading);
    else if (typeof src === 'string' && src !== '') return this.#ask(again, (options, last) => (crm ? fromCrm(crm, src, reading, options, this.#now, last) : load(src, reading, options, this.#now, last)));
    else if (src !== undefined && src !== null && src !== '') this.#settle({ code: 'wrong-type', message: `src must be an address, not ${shown(src)}` });
    else if (isSources(sources)) return this.#ask(again, (options, last) => loadAll(sources, reading, options, this.#now, last));
    else if (sources !== undefined && sources !== null) this.#settle({ code: 'wrong-type', message: `sources must name an address for each kind, not ${shown(sources)}` });
  }

  #read(data: unknown, reading: Reading): Promise<void> | void {
    const { crm } = reading;
    if (crm && !isServer) return this.#await(() => readFromCrm(crm, data, reading, this.#now()));
    return this.#take(({ read }, around) => read(data, reading, this.#now(), around));
  }

  /** At once what is small, where the reader is here; what is large gives way while it is read. */
  #take(work: (reader: Reader, around?: ReadAround) => Loaded | Failure | Promise<Loaded | Failure>): Promise<void> | void {
    const { now } = reader;
    if (isServer) {
      if (now) this.#settle(work(now) as Loaded | Failure);
      return;
    }
    if (!now) {
      const ready = this.#await(signal => reader.load().then(found => work(found, this.#around(signal)), notLoaded)).then(() => { if (this.#ready === ready) this.#ready = undefined; });
      return (this.#ready = ready);
    }
    const stop = new AbortController();
    const result = work(now, this.#around(stop.signal));
    if (!(result instanceof Promise)) { this.#settle(result); return; }
    return this.#await(signal => { signal.addEventListener('abort', () => { stop.abort(signal.reason); }); return result; });
  }

  #around(signal: AbortSignal): ReadAround {
    return { signal, progress: ({ rows, done, total, unit }) => { this.#tell(signal, unit === 'rows' ? { rows, bytes: 0, totalRows: total } : { rows, bytes: done, totalBytes: total }); } };
  }

  #tell(signal: AbortSignal, news: Progress): void {
    if (signal.aborted) return;
    this.#progress = news;
    fire(this.#host, 'kpi-progress', news);
    this.#host.requestUpdate();
  }

  #watch(src: string, reading: Reading): void {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const take = (): void => {
      const text = this.#inline!.read();
      if (isFailure(text)) this.#settle(text);
      else if (reading.crm) void this.#read(text.body, reading);
      else void this.#take(({ readText }, around) => readText(text, src, reading, this.#now(), around));
    };
    this.#inline = inline(src, root, take);
    take();
  }

  async #ask(again: boolean, ask: (options: ObtainOptions, last: Loaded | undefined) => Promise<Loaded | Failure>): Promise<void> {
    // Off the page nothing is asked for; it begins when the element is put back.
    if (!this.#host.isConnected) { this.#interrupted = true; return; }
    this.#asked = true;
    await this.#await(signal => ask({ ...this.#request.options, again, signal, progress: news => { this.#tell(signal, news); } }, this.#held.loaded));
  }

  async #await(work: (signal: AbortSignal) => Promise<Loaded | Failure>): Promise<void> {
    this.#underWay?.abort();
    const mine = (this.#underWay = new AbortController());
    this.#progress = undefined;
    this.#set({ ...this.#held, phase: 'loading' });
    const result = await work(mine.signal).catch((error: unknown): Failure => ({ code: 'misuse', message: reasonOf(error) }));
    // The newest request wins, whatever arrives last.
    if (this.#underWay !== mine) return;
    this.#underWay = undefined;
    this.#settle(result);
    this.#askAgain();
  }

  /** After so many seconds; later where the server says so. */
  #askAgain(): void {
    const { refresh } = this.#request;
    if (this.#asked && !this.#underWay) this.#refresh.start(refresh && Math.max(refresh, this.#held.failure?.retryAfter ?? 0));
  }

  #settle(result: Loaded | Failure): void {
    const { loaded } = this.#held;
    if (isFailure(result)) this.#set({ phase: 'failed', failure: result, ...(loaded && { loaded }) });
    else this.#set({ phase: result.outdated ? 'failed' : 'loaded', loaded: result, ...(result.outdated && { failure: result.outdated }) });
  }

  #set(held: Held): void {
    this.#held = held;
    this.#host.requestUpdate();
  }
}

/** A function is as good as another: a page that renders again makes a new one. What cannot be written down is told when it is sent. */
function content(value: unknown): string {
  try {
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'function' ? 'function' : part));
  } catch {
    return 'unwritable';
  }
}
