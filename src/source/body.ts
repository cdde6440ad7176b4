/** The body of an answer, chunk by chunk: counted, never longer than allowed, and refused where it did not come whole. */
import { charsetOf, decoderOf, isWide, textOf } from './encoding.js';
import type { Failure } from './failure.js';
import { formatOf, refusal } from './format.js';
import { pacer } from './pause.js';
import { tally, type Tally } from './tally.js';
import { cut, lacking, stated } from './whole.js';

/** How far a request has come. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
  /** Where the server says how many there will be. */
  readonly totalBytes?: number;
  readonly totalRows?: number;
}

export interface BodyOptions {
  /** Bytes after which it is given up, counted after decompression; default 100 MB. */
  readonly maxBytes?: number | undefined;
  readonly progress?: ((progress: Progress) => void) | undefined;
}

export interface Body {
  readonly body: string | Uint8Array;
  /** The rows that the server states and did not send. */
  readonly lacks?: Failure;
}

const most = 100_000_000;
/** Bytes that are counted, copied or decoded at once: a millisecond or two. */
const piece = 1 << 17;

/** Rejects when the connection breaks. */
export async function bodyOf(response: Response, url: string, { maxBytes = most, progress }: BodyOptions): Promise<Body | Failure> {
  const type = response.headers.get('content-type') ?? '', told = stated(response.headers);
  const chunks: Uint8Array[] = [], paced = pacer();
  let bytes = 0, blank = true, counted: Tally | undefined;
  for await (const chunk of chunksOf(response)) {
    bytes += chunk.length;
    if (bytes > maxBytes) return { code: 'too-large', message: `${url} is larger than ${maxBytes} bytes (max-bytes)`, from: url };
    if (!counted) {
      const start = textOf(chunk.subarray(0, 1000), type), wrong = refusal(type, start);
      if (wrong) {
        const began = start.trim().slice(0, 40), detail = wrong === 'html' ? undefined : [wrong === 'wrong-content' ? type : '', began].filter(Boolean).join(', ');
        return { code: wrong, message: `${url} answered with ${type === '' ? 'what' : `${type} that`} is no data: ${began}`, from: url, ...(detail !== undefined && { detail }) };
      }
      counted = tally(isWide(chunk, type) ? undefined : formatOf(type, url, start));
    }
    for (const part of piecesOf([chunk])) {
      counted.add(part);
      blank &&= isBlank(part);
      await paced(part.length);
    }
    chunks.push(chunk);
    progress?.({ bytes, rows: counted.rows(), ...(told.bytes !== undefined && told.bytes >= bytes && { totalBytes: told.bytes }), ...(told.rows !== undefined && { totalRows: told.rows }) });
  }
  const broken = counted && cut(url, told, bytes, counted);
  if (broken) return broken;
  if (!counted || blank) return { code: 'empty', message: `${url} answered with nothing`, from: url };
  const lacks = lacking(url, told, counted);
  return { body: charsetOf(type) === undefined ? await joined(chunks, bytes) : await decoded(chunks, type), ...(lacks && { lacks }) };
}

/** An answer of a host's own `fetch` may have no stream. */
async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) { yield new TextEncoder().encode(await response.text()); return; }
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value.length > 0) yield next.value;
  } finally {
    // What nobody reads any more is not sent any more.
    reader.cancel().catch(() => undefined);
  }
}

const isBlank = (chunk: Uint8Array): boolean => chunk.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

async function joined(chunks: readonly Uint8Array[], length: number): Promise<Uint8Array> {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(length), paced = pacer();
  let at = 0;
  for (const part of piecesOf(chunks)) {
    whole.set(part, at);
    at += part.length;
    await paced(part.length);
  }
  return whole;
}

async function decoded(chunks: readonly Uint8Array[], type: string): Promise<string> {
  const decoder = decoderOf(chunks[0]!, type), parts: string[] = [], paced = pacer();
  for (const part of piecesOf(chunks)) {
    parts.push(decoder.decode(part, { stream: true }));
    await paced(part.length);
  }
  return parts.join('') + decoder.decode();
}

function* piecesOf(chunks: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const chunk of chunks) for (let at = 0; at < chunk.length; at += piece) yield chunk.subarray(at, at + piece);
}
