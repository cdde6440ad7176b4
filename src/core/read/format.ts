/** In which form a text is. */
export type TextFormat = 'json' | 'ndjson' | 'csv' | 'tsv';
export const textFormats: readonly TextFormat[] = ['json', 'ndjson', 'csv', 'tsv'];

/** Told from how it begins; `undefined` for a page. What is neither an object nor an array is a table. */
export function formatOfText(text: string): TextFormat | undefined {
  const start = text.slice(0, 65_536).replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return undefined;
  if (start.startsWith('[')) return 'json';
  if (!start.startsWith('{')) return 'csv';
  // Lines that are each a record: a first line that is closed, and another record after it.
  return /^\{[^\n]*\}[ \t\r]*\n\s*\{/.test(start) ? 'ndjson' : 'json';
}
