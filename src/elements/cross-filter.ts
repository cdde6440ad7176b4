/** A click on a mark as a filter of the whole dashboard. Pure. */
import type { Scope } from '../core.js';
import { filterDimensions } from '../core/dataset/crossed.js';

export type FilterDimension = (typeof filterDimensions)[number];

export const filterable = (dimension: string): dimension is FilterDimension => (filterDimensions as readonly string[]).includes(dimension);

type Filter = NonNullable<Scope['filter']>;

/** Only this value of the dimension; where it is that already, all of them again. The group without a value is ''. */
export function crossed(filter: Filter | undefined, dimension: FilterDimension, key: string | null): Filter {
  const { [dimension]: before, ...rest } = filter ?? {};
  const value = key ?? '';
  return before?.length === 1 && before[0] === value ? rest : { ...rest, [dimension]: [value] };
}

export function without(filter: Filter | undefined, dimension: string, key: string): Filter {
  const { [dimension]: before = [], ...rest } = filter ?? {};
  const left = before.filter(value => value !== key);
  return left.length > 0 ? { ...rest, [dimension]: left } : rest;
}
