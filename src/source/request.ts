/** One address asked once: its text and type, or why not. */
import type { Failure } from './failure.js';
import { bareType } from './format.js';

export interface RequestOptions {
  /** Aborting it ends the request with `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Seconds, default 30. */
  readonly timeout?: number | undefined;
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Plain data; sent as JSON. */
  readonly body?: unknown;
  readonly credentials?: RequestCredentials | undefined;
  /** The host's own, default the page's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

export interface Fetched { readonly text: string; readonly type: string }

export async function request(url: string, options: RequestOptions = {}): Promise<Fetched | Failure> {
  const timeout = AbortSignal.timeout((options.timeout ?? 30) * 1000);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const ask = options.fetch ?? globalThis.fetch.bind(globalThis);
  try {
    const response = await ask(url, { ...settings(options), signal });
    // 206 is "ok" and only part of the body.
    const { status } = response;
    if (!response.ok || status === 206) return { code: `http-${status}`, message: `${url} answered ${status}`, from: url, status, ...retryAfter(response.headers.get('retry-after')) };
    if (status === 204) return { code: 'empty', message: `${url} answered with nothing (204)`, from: url, status };
    const type = response.headers.get('content-type') ?? '';
    if (bareType(type) === 'text/html') return { code: 'html', message: `${url} answered with a page (text/html) in place of data`, from: url };
    const text = await response.text();
    return text.trim() === '' ? { code: 'empty', message: `${url} answered with nothing`, from: url } : { text, type };
  } catch (error) {
    return whyNot(url, error, options.signal, timeout);
  }
}

function settings({ method, headers, body, credentials }: RequestOptions): RequestInit {
  const sent = body === undefined ? headers : { 'content-type': 'application/json', ...headers };
  return {
    ...(method !== undefined && { method }),
    // Headers may hold a token: a redirect could carry it elsewhere.
    ...(sent && { headers: sent, redirect: 'error' as const }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(credentials !== undefined && { credentials }),
  };
}

/** Seconds, or a date. */
function retryAfter(header: string | null): { retryAfter?: number } {
  if (header === null || header.trim() === '') return {};
  const seconds = /^\d+(\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? {} : { retryAfter: Math.max(0, seconds) };
}

/** Browsers name the same fault differently while a body streams: the signals tell which it was. */
function whyNot(url: string, error: unknown, stop: AbortSignal | undefined, timeout: AbortSignal): Failure {
  if (stop?.aborted) return { code: 'aborted', message: `the request for ${url} was stopped`, from: url };
  if (timeout.aborted) return { code: 'timeout', message: `${url} did not answer in time`, from: url };
  return { code: 'network', message: `${url} cannot be reached: ${error instanceof Error ? error.message : String(error)}`, from: url };
}
