/** What the records are narrowed to, in one line: “Owner: Ann, Bob · Channel: Web”. */
import type { Face } from './face.js';

export function filterText({ filter, words, format }: Face): string {
  const names: ReadonlyMap<string, string> = new Map(Object.entries(words.dimensions));
  return Object.entries(filter ?? {}).filter(([, values]) => values.length > 0).map(([dimension, values]) => `${names.get(dimension) ?? dimension}: ${format.list(values)}`).join(' · ');
}
