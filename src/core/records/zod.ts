/** The schema of a record, from its columns: apart from them, so that whoever only reads records loads no zod. */
import * as z from 'zod/mini';
import type { ColumnKind } from './columns.js';
import type { Column, Kind } from './kind.js';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const schemas: Readonly<Record<ColumnKind, () => z.ZodMiniType>> = {
  id: () => z.union([z.string().check(z.minLength(1)), z.number()]),
  text: () => z.string(),
  number: () => z.number(),
  money: () => z.number(),
  moment: () => z.union([z.iso.datetime({ offset: true, local: true }), z.string().check(z.regex(isoDay)), z.number()]),
  flag: () => z.boolean(),
};

const ofColumn = ({ type, words, fraction }: Column): z.ZodMiniType => (words ? z.enum(words) : fraction ? z.number().check(z.gte(0), z.lte(1)) : schemas[type]());

/** Unknown columns may stand in it. */
export const zodOf = ({ required, columns }: Kind): z.ZodMiniObject => z.looseObject(Object.fromEntries([...columns].map(([name, column]) => [name, required.includes(name) ? ofColumn(column) : z.nullish(ofColumn(column))])));
