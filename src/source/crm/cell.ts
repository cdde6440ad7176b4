/** Cells of a CRM's row. Own properties only: rows are data, and `constructor` is a word like any other. */
import type { Get } from '../../core/read/map.js';
import { hundredth } from '../../core/read/number.js';
import type { View } from './preset.js';

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
export const own = (row: unknown, name: string): unknown => (isObject(row) && Object.hasOwn(row, name) ? row[name] : undefined);
export const isMissing = (value: unknown): value is undefined | null | '' => value === undefined || value === null || value === '';

/** By its name, else by a path such as `Owner.Name` or `_embedded.companies.0.id`. */
export function cellOf(row: unknown, path: string): unknown {
  const whole = own(row, path);
  return whole !== undefined || !path.includes('.') ? whole : path.split('.').reduce(own, row);
}

export const listOf = (row: unknown, path: string): readonly unknown[] => {
  const value = cellOf(row, path);
  return Array.isArray(value) ? value : [];
};

/** The first of several paths that has a value. */
export const first = (get: Get, ...paths: readonly string[]): unknown => paths.map(path => get(path)).find(value => !isMissing(value));

/** A link that is an id, or an object that holds it; 0 links nothing. */
export function link(value: unknown, key = 'id'): unknown {
  const id = isObject(value) ? own(value, key) : value;
  return id === 0 || id === '0' ? undefined : id;
}

/** 0 to 100, also as text, as a fraction. */
export const percent = (value: unknown): number | undefined => (isMissing(value) || Number.isNaN(Number(value)) ? undefined : hundredth(Number(value)));

/** The earlier of two moments that are written alike: what was marked as done later was held when it was due. */
export const earlier = <T extends string | number>(due: T | undefined, marked: T | undefined): T | undefined => (due === undefined ? marked : marked === undefined || due < marked ? due : marked);

export const words = (value: unknown, known: ReadonlyMap<string, string>): string | undefined => known.get(String(value ?? '').toLowerCase());

/** A row with nothing to unwrap. */
export const plainView = (row: unknown): View => ({ get: path => cellOf(row, path), names: () => (isObject(row) ? Object.keys(row) : []) });
