import type { Choice } from './language.js';

/** The choice that stands for every whole number. */
const open = 'number';

/** A choice of an option by its name; where any number will do, with that number in the place of `{ option }`. `undefined` where there is none. */
export function choiceOf(choices: Readonly<Record<string, Choice>>, name: string): Choice | undefined {
  if (Object.hasOwn(choices, name) && name !== open) return choices[name];
  return Object.hasOwn(choices, open) && /^\d{1,4}$/.test(name) ? withNumber(choices[open]!, Number(name)) : undefined;
}

const made = new WeakMap<Choice, Map<number, Choice>>();

/** The same objects for the same number: what they select is kept under them. */
function withNumber(choice: Choice, number: number): Choice {
  const known = made.get(choice) ?? new Map<number, Choice>();
  made.set(choice, known);
  if (!known.has(number)) known.set(number, put(choice, number) as Choice);
  return known.get(number)!;
}

function put(part: unknown, number: number): unknown {
  if (Array.isArray(part)) return part.map(inner => put(inner, number));
  if (typeof part !== 'object' || part === null) return part;
  return 'option' in part ? { is: number } : Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, put(inner, number)]));
}
