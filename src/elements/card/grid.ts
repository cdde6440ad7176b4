/** A table as data: what is read in the card, copied and put into a file is the same. */
export interface Cell { readonly value: number | string | null; readonly text: string }

export interface Grid {
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

/** Numbers in plain form, so that any program reads them. */
export function csvOf({ columns, rows }: Grid): string {
  const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns.map(column => quoted(safe(column))), ...rows.map(({ name, cells }) => [quoted(safe(name)), ...cells.map(({ value }) => quoted(plain(value)))])];
  return `${lines.map(line => line.join(',')).join('\r\n')}\r\n`;
}

/** For the clipboard: spreadsheets take tabs for columns. */
export function tsvOf({ columns, rows }: Grid): string {
  const one = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');
  const lines = [columns.map(column => one(safe(column))), ...rows.map(({ name, cells }) => [one(safe(name)), ...cells.map(({ value }) => one(plain(value)))])];
  return lines.map(line => line.join('\t')).join('\n');
}

const plain = (value: Cell['value']): string => (value === null ? '' : typeof value === 'number' ? String(value) : safe(value));

/** A spreadsheet takes a leading sign of these for a formula. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
