/** Ready-made figures at the border: numbers by name, in one row or in rows with a dimension. */
import type { FigureRow, GivenFigures } from '../dataset/table.js';
import { reason, type Issues } from './issue.js';
import { plain } from './number.js';

/** What may stand beside figures. */
export const givenFigures = ['figures', 'previous', 'target', 'currency'] as const;

/** Numbers may be text in plain form where no other row says that the name is a dimension. */
export function readFigures(path: string, value: unknown, issues: Issues): GivenFigures | undefined {
  try {
    const { figures, previous, target, currency } = parts(value);
    const now = rowsOf('figures', figures);
    return {
      figures: now,
      ...(!isMissing(previous) && { previous: rowsOf('previous', previous) }),
      ...(!isMissing(target) && { target: finite('target', target) }),
      ...(!isMissing(currency) && currency !== '' && { currency: text('currency', currency) }),
    };
  } catch (error) {
    const { place = 'figures', message } = error instanceof Wrong ? error : { message: reason(error) };
    issues.add([path, place].filter(part => part !== '').join('.'), 'bad-figures', { error: message });
    return undefined;
  }
}

class Wrong extends Error {
  constructor(readonly place: string, message: string) { super(message); }
}

const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function parts(value: unknown): Partial<Record<(typeof givenFigures)[number], unknown>> {
  if (!isObject(value)) throw new Wrong('figures', 'they are no object');
  return Object.fromEntries(givenFigures.filter(name => Object.hasOwn(value, name)).map(name => [name, (value as Record<string, unknown>)[name]]));
}

function finite(place: string, value: unknown): number {
  const number = typeof value === 'string' && plain.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw new Wrong(place, 'expected a number');
  return number;
}

function text(place: string, value: unknown): string {
  if (typeof value !== 'string') throw new Wrong(place, 'expected text');
  return value;
}

function rowsOf(place: string, value: unknown): FigureRow | FigureRow[] {
  if (!Array.isArray(value)) return rowOf(place, value, true);
  return Array.from(value, (row, at) => rowOf(`${place}.${at}`, row, false));
}

function rowOf(place: string, row: unknown, alone: boolean): FigureRow {
  if (!isObject(row)) throw new Wrong(place, 'expected numbers by name');
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined).map(([name, value]): [string, string | number | null] => {
    if (value === null) return [name, value];
    if (typeof value === 'string') return [name, alone && plain.test(value.trim()) ? Number(value) : value];
    return [name, finite(`${place}.${name}`, value)];
  }));
}
