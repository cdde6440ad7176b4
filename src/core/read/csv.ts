/** CSV as it comes: comma, semicolon or tab by the header line, BOM, CRLF, quotes with line breaks. */
import { dsvFormat } from 'd3-dsv';
import type { Issues } from './issue.js';
import type { Rows } from './rows.js';

/** `parseRows` only: d3's `parse` compiles code, which a strict policy forbids. */
export function csvRows(text: string, kind: string, issues: Issues): Rows {
  const clean = text.replace(/^\uFEFF/, '');
  const lines = dsvFormat(separatorOf(clean)).parseRows(clean).filter(line => line.length > 1 || line[0] !== '');
  const header = (lines.shift() ?? []).map(name => name.trim());
  const at = new Map(header.map((name, index) => [name, index]));
  const ragged = lines.findIndex(line => line.length !== header.length);
  if (ragged >= 0) issues.add(`${kind}[${ragged}]`, 'ragged-row', { cells: lines[ragged]!.length, columns: header.length });
  return {
    length: lines.length,
    raw: row => lines[row],
    row: row => { const line = lines[row]!; return column => { const index = at.get(column); return index === undefined ? undefined : line[index]; }; },
    columns: () => header,
  };
}

/** The separator that splits the header line most, outside of quotes. */
function separatorOf(text: string): string {
  const header = text.slice(0, 10_000).replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map(separator => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
