/** Ready-made figures at the border: numbers by name, in one row or in rows with a dimension. */
import * as z from 'zod/mini';
import type { FigureRow, GivenFigures } from '../dataset/table.js';
import type { Issues } from './issue.js';

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const rows = z.union([row, z.array(row)]);
export const givenFigures = z.object({ figures: rows, previous: z.optional(z.nullable(rows)), target: z.optional(z.nullable(z.number())), currency: z.optional(z.nullable(z.string())) });

/** Numbers may be text in plain form where no other row says that the name is a dimension. */
export function readFigures(path: string, value: unknown, issues: Issues): GivenFigures | undefined {
  const parsed = givenFigures.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    issues.add([path, ...(issue?.path ?? [])].filter(part => part !== '').join('.') || 'figures', 'bad-figures', { error: issue?.message ?? 'not figures' });
    return undefined;
  }
  const { figures, previous, target, currency } = parsed.data;
  return {
    figures: numeric(figures),
    ...(previous && { previous: numeric(previous) }),
    ...(typeof target === 'number' && Number.isFinite(target) && { target }),
    ...(currency && { currency }),
  };
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function numeric(given: FigureRow | FigureRow[]): FigureRow | FigureRow[] {
  if (Array.isArray(given)) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' && plain.test(value.trim()) ? Number(value) : value]));
}
