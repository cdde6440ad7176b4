/** In which form a text came: by its content type, else by the name's ending, else by its first character. */
export type TextFormat = 'json' | 'csv' | 'ndjson';

const byType: ReadonlyMap<string, TextFormat> = new Map([
  ['application/json', 'json'], ['text/json', 'json'],
  ['text/csv', 'csv'], ['application/csv', 'csv'], ['text/tab-separated-values', 'csv'],
  ['application/x-ndjson', 'ndjson'], ['application/ndjson', 'ndjson'], ['application/jsonl', 'ndjson'], ['application/x-jsonlines', 'ndjson'],
]);
const byEnding: ReadonlyMap<string, TextFormat> = new Map([['json', 'json'], ['csv', 'csv'], ['tsv', 'csv'], ['ndjson', 'ndjson'], ['jsonl', 'ndjson']]);

/** A content type without its parameters, in small letters. */
export const bareType = (type: string): string => type.split(';')[0]!.trim().toLowerCase();

/** `undefined` for a type that cannot be data, such as a page of HTML. */
export function formatOf(type: string, name: string, text: string): TextFormat | undefined {
  const bare = bareType(type);
  const told = byType.get(bare) ?? (bare.endsWith('+json') ? 'json' : undefined);
  if (told) return told;
  if (bare === 'text/html' || bare === 'application/xhtml+xml') return undefined;
  const path = name.split(/[?#]/)[0]!;
  return byEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? sniffed(text);
}

function sniffed(text: string): TextFormat | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return undefined;
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  // Lines that are each a record: a first line that is closed, and another record after it.
  return /^\{[^\n]*\}\s*\n\s*\{/.test(start) ? 'ndjson' : 'json';
}
