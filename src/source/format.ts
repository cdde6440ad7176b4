/** In which form a text came: by its content type, else by the name's ending, else by how it begins. */
import { formatOfText, type TextFormat } from '../core/read/format.js';

export type { TextFormat } from '../core/read/format.js';

const byType: ReadonlyMap<string, TextFormat> = new Map([
  ['application/json', 'json'], ['text/json', 'json'],
  ['text/csv', 'csv'], ['application/csv', 'csv'], ['text/tab-separated-values', 'tsv'],
  ['application/x-ndjson', 'ndjson'], ['application/ndjson', 'ndjson'], ['application/jsonl', 'ndjson'], ['application/x-jsonlines', 'ndjson'],
]);
const byEnding: ReadonlyMap<string, TextFormat> = new Map([['json', 'json'], ['csv', 'csv'], ['tsv', 'tsv'], ['ndjson', 'ndjson'], ['jsonl', 'ndjson']]);

/** A content type without its parameters, in small letters. */
const bareType = (type: string): string => type.split(';')[0]!.trim().toLowerCase();
const isPage = (bare: string): boolean => bare === 'text/html' || bare === 'application/xhtml+xml';
const told = (bare: string): TextFormat | undefined => byType.get(bare) ?? (bare.endsWith('+json') ? 'json' : undefined);

/** `undefined` for a type that cannot be data, such as a page of HTML. */
export function formatOf(type: string, name: string, text: string): TextFormat | undefined {
  const bare = bareType(type);
  const format = told(bare);
  if (format) return format;
  if (isPage(bare)) return undefined;
  const path = name.split(/[?#]/)[0]!;
  return byEnding.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? formatOfText(text);
}

/** Text that the type's own name says is none of ours; octets and plain text may be anything. */
const foreign = /^(image|audio|video|font|model|multipart)\/|^text\/(css|javascript|xml|markdown|rtf|calendar)$|^application\/(pdf|zip|gzip|javascript|xml|rtf|msword|wasm|x-www-form-urlencoded|vnd\.openxmlformats.*)$|\+(xml|zip)$/;

/** Why an answer cannot be data, from its type and its first characters: so that nobody waits for the rest of it. */
export function refusal(type: string, start: string): 'html' | 'wrong-content' | 'not-json' | undefined {
  const bare = bareType(type), first = start.replace(/^\uFEFF/, '').trimStart()[0];
  if (isPage(bare)) return 'html';
  if (foreign.test(bare)) return 'wrong-content';
  if (first === '<') return 'html';
  if (start.includes('\0')) return 'wrong-content';
  return told(bare) === 'json' && first !== undefined && !/[[{"\-\dtfn]/.test(first) ? 'not-json' : undefined;
}
