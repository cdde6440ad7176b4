/** How an element asks: what a page wrote on it, as options of a request. Pure. */
import type { Issue } from '../core.js';
import type { ObtainOptions } from '../source/obtain.js';
import { checked, isNumber, isRecord, type Check } from './checked.js';

export interface RequestInputs {
  readonly headers?: unknown;
  readonly fetch?: unknown;
  readonly credentials?: unknown;
  readonly refresh?: unknown;
  readonly timeout?: unknown;
  readonly maxBytes?: unknown;
}

const isFunction = (value: unknown): boolean => typeof value === 'function';
const isAmount = (value: unknown): boolean => isNumber(value) && value > 0;

const checks: Readonly<Record<keyof RequestInputs, Check>> = {
  headers: [value => isFunction(value) || (isRecord(value) && Object.values(value).every(one => typeof one === 'string')), 'an object of texts, or a function that gives one'],
  fetch: [isFunction, 'a function such as fetch'],
  credentials: [value => ['omit', 'same-origin', 'include'].includes(value as string), 'omit, same-origin or include'],
  refresh: [value => isAmount(value) || value === 0, 'a number of seconds'],
  timeout: [isAmount, 'a number of seconds'],
  maxBytes: [isAmount, 'a number of bytes'],
};

export interface RequestRead {
  readonly options: Pick<ObtainOptions, 'headers' | 'fetch' | 'credentials' | 'timeout' | 'maxBytes'>;
  /** Seconds; absent: never. */
  readonly refresh?: number;
  readonly issues: readonly Issue[];
}

export function readRequest(inputs: RequestInputs): RequestRead {
  const { values: { refresh, timeout, maxBytes, ...rest }, issues } = checked(inputs, checks);
  const amounts = Object.entries({ timeout, maxBytes }).flatMap(([name, value]) => (value === undefined ? [] : [[name, Number(value)] as const]));
  // Every value has passed the check of its name.
  return { options: { ...rest, ...Object.fromEntries(amounts) } as RequestRead['options'], ...(Number(refresh) > 0 && { refresh: Number(refresh) }), issues };
}
