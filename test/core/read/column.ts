/** What the tests of reading share: the cells of a column, and the issues in short. */
import { cell, readData, type ReadOptions } from '../../../src/core.js';

export type Read = ReturnType<typeof readData>;

export function column({ dataset }: Read, name: string, kind = 'deals'): unknown[] {
  const table = dataset.tables.get(kind), found = table?.columns.get(name);
  return Array.from({ length: table?.length ?? 0 }, (_, row) => (found ? cell(found, row) : null));
}

export const issuesOf = ({ issues }: Read): unknown[] => issues.map(({ code, path, count }) => [code, path, count]);

/** Deals of a CSV with one column besides the id. */
export function readColumn(name: string, cells: readonly string[], options: ReadOptions & { readonly separator?: string } = {}): Read {
  const { separator = ';', ...rest } = options;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return readData([`id${separator}${name}`, ...cells.map((text, row) => `${row}${separator}${quoted(text)}`)].join('\n'), { kind: 'deals', format: 'csv', ...rest });
}
