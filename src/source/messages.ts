/**
 * What is said between the page and a Worker that reads. A dataset comes column by column, and long lists of words in parts,
 * so that no message is a long task for the page.
 */
import { asBytes } from '../core/read/bytes.js';
import type { Column, Dataset, Issue, Progress, Read, ReadOptions } from '../core.js';

/** A text or bytes part by part, then what is to be done with them. */
export type Asked = { readonly id: number } & ({ readonly part: string | Uint8Array } | { readonly options: ReadOptions } | { readonly stop: true });

export type Told = { readonly id: number } & (
  | { readonly progress: Progress }
  | { readonly kind: string; readonly length: number }
  | { readonly kind: string; readonly name: string; readonly column: Column }
  | { readonly kind: string; readonly name: string; readonly words: readonly string[] }
  | { readonly done: { readonly issues: Issue[]; readonly rest: Omit<Dataset, 'tables'> } }
  | { readonly misuse: string }
);

/** Said once by a Worker that has begun. */
export const ready = 'kpi-elements reads';

/** Words, and letters or bytes, in one message. */
const part = { words: 10_000, letters: 1_000_000 };

/** A text in parts; bytes as copies that can be handed over. */
export function* partsOf(input: string | Uint8Array | ArrayBuffer): Generator<string | Uint8Array> {
  const whole = typeof input === 'string' ? input : asBytes(input);
  for (let at = 0; at < whole.length; at += part.letters) yield whole.slice(at, at + part.letters);
}

/** The whole again. */
export function joined(parts: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (parts.every(one => typeof one === 'string')) return parts.join('');
  const whole = new Uint8Array(parts.reduce((length, one) => length + one.length, 0));
  let at = 0;
  for (const one of parts) if (typeof one !== 'string') { whole.set(one, at); at += one.length; }
  return whole;
}

/** What a Worker says of a reading, each with what it hands over. */
export function* messagesOf(id: number, { dataset: { tables, ...rest }, issues }: Read): Generator<{ readonly told: Told; readonly handed: ArrayBufferLike[] }> {
  for (const [kind, { length, columns }] of tables) {
    yield { told: { id, kind, length }, handed: [] };
    for (const [name, column] of columns) {
      if (column.type === 'text') {
        for (let at = 0; at < column.words.length; at += part.words) yield { told: { id, kind, name, words: column.words.slice(at, at + part.words) }, handed: [] };
        yield { told: { id, kind, name, column: { ...column, words: [] } }, handed: [column.codes.buffer] };
      } else yield { told: { id, kind, name, column }, handed: [column.values.buffer, ...('days' in column && column.days ? [column.days.buffer] : [])] };
    }
  }
  yield { told: { id, done: { issues, rest } }, handed: [] };
}

/** Puts a dataset together from what a Worker says. */
export class Rebuilt {
  readonly #tables = new Map<string, { readonly kind: string; readonly length: number; readonly columns: Map<string, Column> }>();
  #words: string[] = [];

  /** The reading, when that was the last of it. */
  hear(told: Told): Read | undefined {
    if ('length' in told) this.#tables.set(told.kind, { kind: told.kind, length: told.length, columns: new Map() });
    else if ('words' in told) for (const word of told.words) this.#words.push(word);
    else if ('column' in told) {
      const { column } = told;
      this.#tables.get(told.kind)!.columns.set(told.name, column.type === 'text' ? { ...column, words: this.#words } : column);
      this.#words = [];
    } else if ('done' in told) {
      const { issues, rest } = told.done;
      return { dataset: { ...rest, tables: this.#tables }, issues };
    }
    return undefined;
  }
}
