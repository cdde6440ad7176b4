/** The columns of a text and its first records, to propose a mapping from. */
import { openCsv } from './csv.js';
import { Feed } from './feed.js';
import { formatOfText } from './format.js';

export interface Preview { readonly columns: readonly string[]; readonly rows: readonly Readonly<Record<string, unknown>>[] }

/** Of a table, of JSON by line, or of an array in JSON; nothing where the text is none of them. */
export function preview(text: string, most = 200): Preview {
  if (formatOfText(text) === 'csv') {
    const { header, next } = openCsv(new Feed(text)), rows = [];
    for (let line = next(); line && rows.length < most; line = next()) { const { cells } = line; rows.push(Object.fromEntries(header.map((name, at) => [name, cells[at]]))); }
    return { columns: header.filter(name => name !== ''), rows };
  }
  return ofRecords(formatOfText(text) === 'ndjson' ? text.split('\n', most + 1).map(parsed) : parsed(text), most);
}

/** Of records that are here. */
export function ofRecords(records: unknown, most = 200): Preview {
  const rows = (Array.isArray(records) ? records.slice(0, most) : []).filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null && !Array.isArray(row));
  return { columns: [...new Set(rows.flatMap(row => Object.keys(row)))], rows };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
