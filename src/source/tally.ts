/** Counts records while their bytes stream, and tells at the end whether the text came to its end. */
import type { TextFormat } from './format.js';

export interface Tally {
  readonly add: (bytes: Uint8Array) => void;
  readonly rows: () => number;
  /** Whether something that was begun is not ended: a bracket, a quote, a line. */
  readonly open: () => boolean;
  /** Whether records are lines: then nothing else tells that the last of them are missing. */
  readonly byLine: boolean;
}

/** Without a format nothing is counted. */
export function tally(format: TextFormat | undefined): Tally {
  if (format === undefined) return { add: () => undefined, rows: () => 0, open: () => false, byLine: false };
  return format === 'csv' || format === 'tsv' ? lines() : objects(format === 'ndjson');
}

const quote = 0x22, backslash = 0x5c, newline = 0x0a, carriage = 0x0d, list = 0x5b, listEnd = 0x5d, object = 0x7b, objectEnd = 0x7d;

/** JSON: an object directly in a list is a record, unless it is within one; by line each object is. */
function objects(byLine: boolean): Tally {
  // Records lie near the top; what is nested deeper is only counted.
  const around = new Uint8Array(16);
  let rows = 0, depth = 0, within = 0, inText = false, escaped = false;
  const opens = (byte: number): void => {
    if (byte === object && within === 0 && (byLine ? depth === 0 : around[depth - 1] === list)) { rows++; within = depth + 1; }
    if (depth < around.length) around[depth] = byte;
    depth++;
  };
  const closes = (): void => {
    if (depth === within) within = 0;
    depth--;
  };
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at]!;
        if (inText) {
          if (escaped) escaped = false;
          else if (byte === backslash) escaped = true;
          else if (byte === quote) inText = false;
        } else if (byte === quote) inText = true;
        else if (byte === object || byte === list) opens(byte);
        else if (byte === objectEnd || byte === listEnd) closes();
      }
    },
    rows: () => rows,
    open: () => inText || depth > 0,
    byLine,
  };
}

/** Comma, semicolon, tab. */
const separator = (byte: number): 0 | 1 | 2 | undefined => (byte === 0x2c ? 0 : byte === 0x3b ? 1 : byte === 0x09 ? 2 : undefined);

/** CSV: lines after the header. A last line without an end that has fewer cells than the header was cut. */
function lines(): Tally {
  let count = 0, filled = false, inText = false, header: readonly number[] | undefined, cells = [0, 0, 0];
  const ends = (): void => {
    if (filled) { count++; header ??= cells; }
    filled = false;
    cells = [0, 0, 0];
  };
  return {
    add(bytes) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at]!;
        if (byte === quote) inText = !inText;
        if (byte === newline && !inText) ends();
        else if (byte !== carriage) {
          filled = true;
          const kind = inText ? undefined : separator(byte);
          if (kind !== undefined) cells[kind]!++;
        }
      }
    },
    rows: () => Math.max(0, count + (filled ? 1 : 0) - 1),
    open: () => inText || (filled && header !== undefined && cells[most(header)]! < Math.max(...header)),
    byLine: true,
  };
}

const most = (counts: readonly number[]): number => counts.indexOf(Math.max(...counts));
