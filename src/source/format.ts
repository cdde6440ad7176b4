/** In which form a text came: by its content type, else by the name's ending, else by how it begins. */
import { formatOfText, type TextFormat } from '../core.js';

export type { TextFormat } from '../core.js';

const byType: ReadonlyMap<string, TextFormat> = new Map([
  ['application/json', 'json'], ['text/json', 'json'],
  ['text/csv', 'csv'], ['application/csv', 'csv'], ['text/tab-separated-values', 'tsv'],
  ['application/x-ndjson', 'ndjson'], ['application/ndjson', 'ndjson'], ['application/jsonl', 'ndjson'], ['application/x-jsonlines', 'ndjson'],
]);
const byEnding: ReadonlyMap<string, TextFormat> = new Map([['json', 'json'], ['csv', 'csv'], ['tsv', 'tsv'], ['ndjson', 'ndjson'], ['jsonl', 'ndjson']]);

/** A content type without its parameters, in small letters. */
export const bareType = (type: string): string => type.split(';')[0]!.trim().toLowerCase();

/** `undefined` for a type that cannot be data, such as a page of HTML. */
export function formatOf(type: string, name: string, text: string): TextFormat | undefined {
  const bare = bareType(type);
  const told = byType.get(bare) ?? (bare.endsWith('+json') ? 'json' : undefined);
  if (told) return told;
  if (bare === 'text/html' || bare === 'application/xhtml+xml') return undefined;
  const path = name.split(/[?#]/)[0]!;
  return byEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? formatOfText(text);
}
