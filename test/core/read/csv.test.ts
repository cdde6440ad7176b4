import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/core.js';
import { Feed } from '../../../src/core/read/feed.js';
import { openCsv } from '../../../src/core/read/csv.js';
import { column, issuesOf } from './column.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => Uint8Array.from([...`\uFEFF${text}`].flatMap(letter => { const code = letter.charCodeAt(0), pair = [code & 255, code >> 8]; return little ? pair : pair.reverse(); }));
const lines = (input: string | Uint8Array, stated?: string): string[][] => {
  const { header, next } = openCsv(new Feed(input), stated), all = [[...header]];
  for (let line = next(); line; line = next()) all.push(line.cells);
  return all;
};

describe('a table as it comes', () => {
  const expected = [['id', 'name'], ['1', 'Ann'], ['2', 'Bob']];
  test.each<[string, string | Uint8Array]>([
    ['with commas', 'id,name\n1,Ann\n2,Bob\n'], ['with semicolons', 'id;name\n1;Ann\n2;Bob'], ['with tabs', 'id\tname\n1\tAnn\n2\tBob'], ['with bars', 'id|name\n1|Ann\n2|Bob'],
    ['with CR and LF', 'id,name\r\n1,Ann\r\n2,Bob\r\n'], ['with CR', 'id,name\r1,Ann\r2,Bob'], ['with empty lines', '\nid,name\n\n1,Ann\n \n2,Bob\n\n'], ['with quotes', '"id","name"\n"1","Ann"\n"2","Bob"'],
    ['that names its separator', 'sep=;\r\nid;name\r\n1;Ann\r\n2;Bob'], ['with a byte order mark', '\uFEFFid,name\n1,Ann\n2,Bob'], ['as UTF-8', utf8('\uFEFFid,name\n1,Ann\n2,Bob')], ['as UTF-16', utf16('id,name\n1,Ann\n2,Bob', true)], ['as UTF-16, the other way round', utf16('id;name\r\n1;Ann\r\n2;Bob', false)],
  ])('%s', (_, input) => { expect(lines(input)).toEqual(expected); });

  test('the separator is the one with which the lines are as long as the header', () => {
    expect(lines('deal, name;amount;stage\nx;1,5;A\ny;2,5;B')).toEqual([['deal, name', 'amount', 'stage'], ['x', '1,5', 'A'], ['y', '2,5', 'B']]);
    expect(lines('amount\n1,5\n2,5')).toEqual([['amount'], ['1,5'], ['2,5']]);
    expect(lines('id,note\n1,a;b;c\n2,d;e;f')).toEqual([['id', 'note'], ['1', 'a;b;c'], ['2', 'd;e;f']]);
  });

  test('what is written by RFC 4180 comes back, in any separator, from text and from bytes', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[",;\r\n\t '\p{Sc}]{0,4}$/u));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
      const header = ['first', 'second', 'third', 'fourth'], quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = [header, ...rows].map(row => row.map(quoted).join(separator)).join(end);
      expect(lines(text, separator)).toEqual([header, ...rows]);
      expect(lines(utf8(text), separator)).toEqual([header, ...rows.map(row => row.map(one => new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(one))))]);
    }), { numRuns: 300 });
  });

  test('bytes are read in pieces, also where a letter or a line break is on the border of two', () => {
    const row = (id: number) => `${id},"é${'ж'.repeat(id % 7)}\r\nline ""${id}"""\r\n`;
    const text = `id,note\r\n${Array.from({ length: 20_000 }, (_, id) => row(id)).join('')}`;
    expect(lines(utf8(text))).toEqual(lines(text));
  });
});

describe('a table that is not as it should be', () => {
  test('a line with too many cells is left out, as its cells may have moved; one with too few lacks the last', () => {
    const read = readData('id,amount,name\n1,1,500,Ann\n2,5\n3,7,Bob,,\n4,8,Eve,x', { kind: 'deals' });
    expect([column(read, 'id'), column(read, 'amount')]).toEqual([['2', '3'], [5, 7]]);
    expect(issuesOf(read)).toEqual([['overlong-row', 'deals[0]', 2], ['ragged-row', 'deals[1]', 1]]);
  });
  test('a quote that is never closed is told', () => {
    const read = readData('id,note\n1,"cut', { kind: 'deals' });
    expect([column(read, 'note'), issuesOf(read)]).toEqual([['cut'], [['open-quote', 'deals[0]', 1]]]);
  });
  test('a quote inside of a cell is a quote', () => {
    expect(lines('id,name\n1,5" pipe\n2,"a"b')).toEqual([['id', 'name'], ['1', '5" pipe'], ['2', 'ab']]);
  });
  test('a column that stands twice is told, and the first is read', () => {
    const read = readData('id,amount,amount\n1,2,3', { kind: 'deals' });
    expect([column(read, 'amount'), issuesOf(read)]).toEqual([[2], [['same-column', 'deals', 1]]]);
  });
  test('a table without a column that its kind needs lists those that it has', () => {
    expect(readData('Opp,Amount\n1,2', { kind: 'deals' }).issues).toMatchObject([{ code: 'row-left-out' }, { code: 'missing-column', message: 'Records of deals need a column id; there are Opp, Amount. A mapping can say which it is.' }]);
  });
  test('a text that is no table at all says that it lacks one', () => {
    expect(readData('Too many requests', { kind: 'deals' }).issues).toMatchObject([{ code: 'missing-column' }]);
    expect(readData('id,amount\n1,2').issues).toMatchObject([{ code: 'no-kind' }]);
  });
});

describe('records by line', () => {
  test('are read with or without a mark, with any line break', () => {
    expect(column(readData('\uFEFF{"id":1}\r\n\r\n{"id":2}', { kind: 'deals' }), 'id')).toEqual(['1', '2']);
    expect(column(readData(utf8('{"id":1}\n'), { kind: 'deals', format: 'ndjson' }), 'id')).toEqual(['1']);
  });
  test('a line that is cut off is left out, the others are used', () => {
    const read = readData('{"id":1}\n{"id":2}\n{"id":', { kind: 'deals' });
    expect([column(read, 'id'), issuesOf(read)]).toEqual([['1', '2'], [['not-json', 'deals[2]', 1]]]);
  });
  test('a text of which no line is JSON is no data', () => {
    const read = readData('oops\nno', { kind: 'deals', format: 'ndjson' });
    expect([read.dataset.tables.size, read.issues[0]!.code]).toEqual([0, 'not-json']);
  });
});
