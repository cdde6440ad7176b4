/** What a page set on an element, property by property: what cannot be used is an issue and is left out. Pure. */
import type { Issue } from '../core.js';
import { stated, Unread } from './attributes.js';

/** What an input must be, and how that is said. */
export type Check = readonly [(value: unknown) => boolean, string];

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
export const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export function checked<Name extends string>(inputs: { readonly [name in Name]?: unknown }, checks: Readonly<Record<Name, Check>>): { readonly values: Partial<Record<Name, unknown>>; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const values: Partial<Record<Name, unknown>> = {};
  for (const name of Object.keys(checks) as Name[]) {
    const value = stated(name, inputs[name]), [check, wanted] = checks[name];
    if (value === undefined || value === null) continue;
    if (check(value)) values[name] = value;
    else issues.push({ path: name, code: value instanceof Unread ? `not-${value.wanted}` : 'wrong-type', message: `${name} must be ${wanted}, not ${shown(value)}`, count: 1 });
  }
  return { values, issues };
}

export function shown(value: unknown): string {
  const text = value instanceof Unread ? value.text : typeof value === 'object' ? Object.prototype.toString.call(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
