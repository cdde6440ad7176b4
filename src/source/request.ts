/** One address asked once: its text and type, that it has not changed, or why not. */
import { bodyOf, type BodyOptions } from './body.js';
import { reasonOf, stopped, type Failure } from './failure.js';

/** What an answer says of its own age; sent back, it asks only whether there is anything new. */
export interface Validators { readonly etag?: string; readonly modified?: string }

export interface RequestOptions extends BodyOptions {
  /** Aborting it ends the request with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Seconds until all has come, default 30. */
  readonly timeout?: number | undefined;
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Plain data, sent as JSON. */
  readonly body?: unknown;
  readonly credentials?: RequestCredentials | undefined;
  /** The host's own, default the page's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Of the last good answer. */
  readonly since?: Validators | undefined;
  /** Asked before: what a cache holds is checked with the server. */
  readonly again?: boolean | undefined;
}

export interface Fetched {
  readonly body: string | Uint8Array;
  readonly type: string;
  readonly validators?: Validators;
  /** What the server states and did not send. */
  readonly lacks?: Failure;
}

export interface Unchanged { readonly unchanged: true }

export async function request(url: string, options: RequestOptions = {}): Promise<Fetched | Unchanged | Failure> {
  const timeout = AbortSignal.timeout((options.timeout ?? 30) * 1000);
  const over = new AbortController();
  const signal = AbortSignal.any([timeout, over.signal, ...(options.signal ? [options.signal] : [])]);
  let begun = false;
  if (options.signal?.aborted) return stopped(url);
  try {
    // A host's own `fetch` may know no signal.
    return await until(signal, (async () => {
      const response = await (options.fetch ?? globalThis.fetch)(url, { ...settings(url, options), signal });
      begun = true;
      return answered(response, url, options);
    })());
  } catch (error) {
    // Browsers name the same fault differently while a body streams: the signals tell which it was.
    if (options.signal?.aborted) return stopped(url);
    if (timeout.aborted) return { code: 'timeout', message: `${url} did not answer in ${options.timeout ?? 30} s`, from: url };
    if (begun) return { code: 'truncated', message: `${url} broke off: ${reasonOf(error)}`, from: url };
    return { code: 'network', message: `${url} cannot be reached${options.headers ? ', or it redirects, which is not followed with headers' : ''}: ${reasonOf(error)}`, from: url };
  } finally {
    // Not every engine stops a transfer whose body is no longer read.
    over.abort();
  }
}

const until = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
  const stop = (): void => { reject(signal.reason as Error); };
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  work.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
});

async function answered(response: Response, url: string, options: RequestOptions): Promise<Fetched | Unchanged | Failure> {
  const { status, headers } = response;
  if (status === 304 && options.since) return { unchanged: true };
  // 206 is "ok" and only part of the body.
  if (!response.ok || status === 206) return { code: `http-${status}`, message: `${url} answered ${status}`, from: url, status, ...retryAfter(headers.get('retry-after')), ...await refusalOf(response) };
  const type = headers.get('content-type') ?? '';
  if (status === 204) return { body: '', type };
  const body = await bodyOf(response, url, options);
  if ('code' in body) return body;
  const etag = headers.get('etag'), modified = headers.get('last-modified');
  return { ...body, type, ...((etag !== null || modified !== null) && { validators: { ...(etag !== null && { etag }), ...(modified !== null && { modified }) } }) };
}

function settings(url: string, { method, headers, body, credentials, since, again, fetch }: RequestOptions): RequestInit {
  const conditions = since && conditional(since, fetch !== undefined || sameOrigin(url));
  const sent = body === undefined && !headers && !conditions ? undefined : { ...(body !== undefined && { 'content-type': 'application/json' }), ...conditions, ...headers };
  return {
    ...(method !== undefined || body !== undefined ? { method: method ?? 'POST' } : {}),
    ...(sent && { headers: sent }),
    // Headers may hold a token: a redirect could carry it elsewhere.
    ...((headers || body !== undefined) && { redirect: 'error' as const }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(credentials !== undefined && { credentials }),
    ...(again && !conditions && { cache: 'no-cache' as const }),
  };
}

/** Another origin must allow each header. One that lets its ETag be read expects it back; of others the browser's cache takes care. */
function conditional({ etag, modified }: Validators, near: boolean): Record<string, string> | undefined {
  if (etag !== undefined) return { 'if-none-match': etag };
  return modified !== undefined && near ? { 'if-modified-since': modified } : undefined;
}

function sameOrigin(url: string): boolean {
  const { location } = globalThis as { location?: { href: string; origin: string } };
  return location !== undefined && new URL(url, location.href).origin === location.origin;
}

/** Short JSON beside a refusal often says why; anything else is not waited for. */
async function refusalOf(response: Response): Promise<{ said?: unknown }> {
  if (!/json/i.test(response.headers.get('content-type') ?? '')) {
    response.body?.cancel().catch(() => undefined);
    return {};
  }
  const got = await bodyOf(response, response.url, { maxBytes: 20_000 }).catch(() => undefined);
  if (!got || 'code' in got || typeof got.body === 'string') return {};
  try {
    return { said: JSON.parse(new TextDecoder().decode(got.body)) as unknown };
  } catch {
    return {};
  }
}

/** Seconds, or a date. */
function retryAfter(header: string | null): { retryAfter?: number } {
  if (header === null || header.trim() === '') return {};
  const seconds = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? {} : { retryAfter: Math.max(0, seconds) };
}
