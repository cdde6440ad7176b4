/** An element's own data: read when given, asked for when it is elsewhere, asked again on demand. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Failure } from '../source/failure.js';
import { isFailure } from '../source/failure.js';
import { inline, type Inline } from '../source/inline.js';
import { load, loadAll, read, readText, type Loaded, type Reading, type SourceRequest } from '../source/load.js';
import { Unread } from './attributes.js';
import { shown } from './read-scope.js';

/** The data of an element at a time. After a failure the last good data stays. */
export interface Held {
  readonly phase: 'idle' | 'loading' | 'loaded' | 'failed';
  readonly loaded?: Loaded;
  readonly failure?: Failure;
}

export interface DataInputs {
  readonly data?: unknown;
  readonly src?: unknown;
  readonly sources?: unknown;
  readonly map?: unknown;
  readonly kind?: string | undefined;
  readonly timezone?: string | undefined;
}

const names = ['data', 'src', 'sources', 'map', 'kind', 'timezone'] as const;

export class DataController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #now: () => number;
  #taken: DataInputs | undefined;
  #held: Held = { phase: 'idle' };
  #request: AbortController | undefined;
  #inline: Inline | undefined;

  constructor(host: ReactiveElement, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  get held(): Held {
    return this.#held;
  }

  /** Whether the element has data of its own, or asks for it. */
  get owns(): boolean {
    return this.#held.phase !== 'idle';
  }

  /** Called before each update; does something only when an input has changed. */
  take(inputs: DataInputs): void {
    const last = this.#taken;
    if (last && names.every(name => last[name] === inputs[name])) return;
    this.#stop();
    this.#taken = inputs;
    this.#held = { phase: 'idle' };
    void this.#begin();
  }

  /** Reads the same data again, also an object that was changed in place. */
  async reload(): Promise<void> {
    this.#stop();
    await this.#begin();
  }

  hostDisconnected(): void {
    // What is under way ends; what has arrived stays for when the element comes back.
    if (this.#request || this.#inline) this.#taken = undefined;
    this.#stop();
  }

  hostConnected(): void {
    // Lit does not update an element for being put back.
    if (!this.#taken) this.#host.requestUpdate();
  }

  #stop(): void {
    this.#request?.abort();
    this.#inline?.stop();
    this.#request = this.#inline = undefined;
  }

  #begin(): Promise<void> | void {
    const { data, src, sources, map, kind, timezone } = this.#taken ?? {};
    const wrong = [['data', data], ['map', map], ['sources', sources]].find(([, value]) => value instanceof Unread);
    if (wrong) {
      this.#settle({ code: 'not-json', message: `${String(wrong[0])} is not JSON: ${shown(wrong[1])}` });
      return;
    }
    const reading: Reading = { kind, map, timezone };
    if (data !== undefined && data !== null) this.#settle(read(data, reading, this.#now()));
    else if (isServer) return;
    else if (typeof src === 'string' && src.startsWith('#')) this.#fromDocument(src, reading);
    else if (typeof src === 'string' && src !== '') return this.#ask(signal => load(src, reading, { signal }, this.#now));
    else if (src !== undefined && src !== null && src !== '') this.#settle({ code: 'wrong-type', message: `src must be an address, not ${shown(src)}` });
    else if (isSources(sources)) return this.#ask(signal => loadAll(sources, reading, { signal }, this.#now));
    else if (sources !== undefined && sources !== null) this.#settle({ code: 'wrong-type', message: `sources must name an address for each kind, not ${shown(sources)}` });
  }

  async #ask(ask: (signal: AbortSignal) => Promise<Loaded | Failure>): Promise<void> {
    const request = (this.#request = new AbortController());
    this.#set({ ...this.#held, phase: 'loading' });
    const result = await ask(request.signal);
    // The newest request wins, whatever arrives last.
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#settle(result);
  }

  #fromDocument(src: string, reading: Reading): void {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    const take = (): void => {
      const text = this.#inline!.read();
      this.#settle(isFailure(text) ? text : readText(text, src, reading, this.#now()));
    };
    this.#inline = inline(src, root, take);
    take();
  }

  #settle(result: Loaded | Failure): void {
    const { loaded } = this.#held;
    this.#set(isFailure(result) ? { phase: 'failed', failure: result, ...(loaded && { loaded }) } : { phase: 'loaded', loaded: result });
  }

  #set(held: Held): void {
    this.#held = held;
    this.#host.requestUpdate();
  }
}

function isSources(value: unknown): value is Readonly<Record<string, SourceRequest>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && Object.values(value).every(source => typeof source === 'string' || (typeof source === 'object' && source !== null && 'url' in source && typeof source.url === 'string'));
}
