/** A kind of record: one definition gives its columns, its type and (in `zod.ts`, for whoever wants one) its schema. */
import type { ColumnKind } from './columns.js';

export interface Column {
  readonly type: ColumnKind;
  /** The only ones that it may hold. */
  readonly words?: readonly string[] | undefined;
  /** From 0 to 1. */
  readonly fraction?: true | undefined;
}

/** A column, and what a record holds there, which only the compiler knows. */
interface Holding<T> extends Column { readonly holds?: T }

/** Text or a number; kept as text. */
export const id = (): Holding<string | number> => ({ type: 'id' });
export const text = (): Holding<string> => ({ type: 'text' });
/** A number, or text in plain form. */
export const number = (): Holding<number> => ({ type: 'number' });
/** An amount in the record's currency. */
export const money = (): Holding<number> => ({ type: 'money' });
/** 0 to 1. */
export const fraction = (): Holding<number> => ({ type: 'number', fraction: true });
/** ISO 8601 text, or epoch milliseconds; a bare day is a calendar day. */
export const moment = (): Holding<string | number> => ({ type: 'moment' });
export const flag = (): Holding<boolean> => ({ type: 'flag' });
/** One of the words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(...words: W): Holding<W[number]> => ({ type: 'text', words });

export interface Kind {
  readonly name: string;
  readonly required: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
}

type Held<C> = C extends Holding<infer T> ? T : never;

/** Every kind may carry `url`, its page in the CRM, and `name`. */
export function kind<const R extends string, S extends Record<string, Holding<unknown>>>(name: string, required: readonly R[], columns: S) {
  return {
    name, required,
    columns: new Map<string, Column>(Object.entries({ ...columns, url: columns['url'] ?? text(), name: columns['name'] ?? text() })),
    /** For types only: `typeof deals.record`. */
    record: undefined as unknown as { [C in keyof S as C extends R ? C : never]: Held<S[C]> } & { [C in keyof S as C extends R ? never : C]?: Held<S[C]> | null },
  };
}
