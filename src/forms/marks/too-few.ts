/** Whose rows are too few to judge, by name; after the first ones the rest is counted. */
import type { FormInput } from '../form.js';

/** So many are named. */
const named = 3;

export function tooFewNote(names: readonly string[], { format, words }: Pick<FormInput, 'format' | 'words'>): string {
  if (names.length === 0) return '';
  const told = names.length > named + 1 ? [...names.slice(0, named), format.fill(words.multiple.more, { n: names.length - named })] : names;
  return format.fill(words.ranked.few, { names: format.list(told) });
}
