/**
 * Whether all of an answer came. Not every engine tells when the connection broke: WebKit ends a chunked body as if it were
 * whole. A cut between two lines of a CSV shows in nothing but a number of rows that the server states.
 */
import type { Failure } from './failure.js';
import type { Tally } from './tally.js';

export interface Stated { readonly bytes?: number; readonly rows?: number }

/** `X-Row-Count` and `X-Total-Count`, or a `Content-Range` of rows. */
export function stated(headers: Headers): Stated {
  const bytes = headers.has('content-encoding') ? undefined : number(headers.get('content-length'));
  const rows = number(headers.get('x-row-count')) ?? number(headers.get('x-total-count')) ?? number(/^(?!bytes)\w+ [\d*-]+\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] ?? null);
  return { ...(bytes !== undefined && { bytes }), ...(rows !== undefined && { rows }) };
}

const number = (text: string | null): number | undefined => (text !== null && /^\d+$/.test(text.trim()) ? Number(text) : undefined);

export function cut(url: string, told: Stated, bytes: number, counted: Tally): Failure | undefined {
  const failure = (message: string): Failure => ({ code: 'truncated', message: `${url} broke off: ${message}`, from: url });
  // Every byte that was promised came: what is wrong with it is not the way.
  if (told.bytes === bytes) return undefined;
  if (counted.open()) return failure('the text is not complete');
  // From another origin a compressed body does not say that it is one: compressing adds a few bytes at most.
  if (told.bytes !== undefined && told.bytes - bytes > 64 + bytes / 1000) return failure(`${bytes} of ${told.bytes} bytes came`);
  if (told.rows !== undefined && counted.byLine && counted.rows() < told.rows) return failure(`${counted.rows()} of ${told.rows} rows came`);
  return undefined;
}

/** JSON that is closed and has fewer rows than the server states is whole, but a page of more. */
export function lacking(url: string, told: Stated, counted: Tally): Failure | undefined {
  return told.rows !== undefined && !counted.byLine && counted.rows() > 0 && counted.rows() < told.rows
    ? { code: 'limit', message: `${url}: ${counted.rows()} of ${told.rows} rows came`, from: url } : undefined;
}
