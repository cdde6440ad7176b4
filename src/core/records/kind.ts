/** A kind of record: one definition gives its schema, its type and its columns. */
import * as z from 'zod/mini';
import type { ColumnKind } from './columns.js';

const described = <S extends z.ZodMiniType>(schema: S, column: ColumnKind): S & { readonly column: ColumnKind } => Object.assign(schema, { column });

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Text or a number; kept as text. */
export const id = () => described(z.union([z.string().check(z.minLength(1)), z.number()]), 'id');
export const text = () => described(z.string(), 'text');
/** A number, or text in plain form. */
export const number = () => described(z.number(), 'number');
/** An amount in the record's currency. */
export const money = () => described(z.number(), 'money');
/** 0 to 1. */
export const fraction = () => Object.assign(described(z.number().check(z.gte(0), z.lte(1)), 'number'), { fraction: true as const });
/** ISO 8601 text, or epoch milliseconds; a bare day is a calendar day. */
export const moment = () => described(z.union([z.iso.datetime({ offset: true, local: true }), z.string().check(z.regex(isoDay)), z.number()]), 'moment');
export const flag = () => described(z.boolean(), 'flag');
/** One of the words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(...words: W) => Object.assign(described(z.enum(words), 'text'), { words });

type Described = z.ZodMiniType & { readonly column: ColumnKind; readonly words?: readonly string[]; readonly fraction?: true };

export interface Column {
  readonly type: ColumnKind;
  /** The only ones that it may hold. */
  readonly words?: readonly string[] | undefined;
  /** From 0 to 1. */
  readonly fraction?: true | undefined;
}

export interface Kind {
  readonly name: string;
  readonly required: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly schema: z.ZodMiniObject;
}

/** Every kind may carry `url`, its page in the CRM, and `name`. */
export function kind<const R extends string, S extends Record<string, Described>>(name: string, required: readonly R[], columns: S) {
  const all: Record<string, Described> = { ...columns, url: columns['url'] ?? text(), name: columns['name'] ?? text() };
  const shape = Object.fromEntries(Object.entries(all).map(([column, schema]) => [column, (required as readonly string[]).includes(column) ? schema : z.nullish(schema)]));
  return {
    name, required,
    columns: new Map(Object.entries(all).map(([column, schema]) => [column, { type: schema.column, words: schema.words, fraction: schema.fraction }])),
    schema: z.looseObject(shape),
    /** For types only: `typeof deals.record`. */
    record: undefined as unknown as { [C in keyof S as C extends R ? C : never]: z.output<S[C]> } & { [C in keyof S as C extends R ? never : C]?: z.output<S[C]> | null },
  };
}
