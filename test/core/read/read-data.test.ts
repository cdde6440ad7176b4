import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cell, compute, readData, record } from '../../../src/core.js';

const column = (read: ReturnType<typeof readData>, name: string, kind = 'deals') => {
  const table = read.dataset.tables.get(kind)!, found = table.columns.get(name);
  return Array.from({ length: table.length }, (_, row) => found && cell(found, row));
};
const codes = (read: ReturnType<typeof readData>) => read.issues.map(({ code, path, count }) => [code, path, count]);

describe('forms of data', () => {
  const expected = ['a', 'b'];
  test.each<[string, unknown, Parameters<typeof readData>[1]]>([
    ['objects by kind', { deals: [{ id: 'a' }, { id: 'b' }] }, {}],
    ['an array of one kind', [{ id: 'a' }, { id: 'b' }], { kind: 'deals' }],
    ['JSON text', '{"deals":[{"id":"a"},{"id":"b"}]}', {}],
    ['JSON by line', '{"id":"a"}\n{"id":"b"}\n', { kind: 'deals' }],
    ['CSV with a byte order mark and CRLF', '\uFEFFid,amount\r\na,1\r\nb,2\r\n', { kind: 'deals' }],
    ['CSV with semicolons and quotes', 'id;note\na;"one\ntwo; three"\nb;""\n', { kind: 'deals' }],
    ['bytes', new TextEncoder().encode('id\ta\nb').length > 0 ? new TextEncoder().encode('id\tnote\na\tx\nb\ty') : '', { kind: 'deals' }],
    ['several kinds, each in its own form', { deals: 'id,amount\na,1\nb,2', reps: [{ id: 'r' }] }, {}],
  ])('%s', (_, input, options) => {
    const read = readData(input, options);
    expect(read.issues).toEqual([]);
    expect(column(read, 'id')).toEqual(expected);
  });
});

describe('a mapping', () => {
  const csv = 'Opp,Value,Closing,Final,Phase\n1,5.5,2026-10-01,true,Won\n2,,2026-12-01,false,Demo\n3,7,2026-10-03,true,Lost';
  test('renames, translates values, and takes a value only when a condition holds', () => {
    const read = readData(csv, { kind: 'deals', map: { id: 'Opp', amount: 'Value', closedAt: { from: 'Closing', when: { Final: true } }, status: { from: 'Phase', values: { Won: 'won', Lost: 'lost', '*': 'open' } }, currency: { const: 'EUR' } } });
    expect(read.issues).toEqual([]);
    expect([column(read, 'closedAt'), column(read, 'status'), column(read, 'amount'), column(read, 'currency')]).toEqual([['2026-10-01', null, '2026-10-03'], ['won', 'open', 'lost'], [5.5, null, 7], ['EUR', 'EUR', 'EUR']]);
  });
  test('that names a column which is not there says so, and lists those that are', () => {
    const { issues } = readData(csv, { kind: 'deals', map: { id: 'Opp', amount: 'Amount' } });
    expect(issues).toMatchObject([{ code: 'no-such-column', message: 'The mapping names a column Amount that is not there; there are Opp, Value, Closing, Final, Phase.' }]);
  });
});

describe('what is wrong', () => {
  test('is told by the path of the first, and counted', () => {
    const read = readData({ deals: [{ id: 1, amount: 'much' }, { id: 2, amount: '1,000' }, { amount: 3 }, 'text', { id: 1, amount: 4 }, { id: 5, amount: '5e2', closedAt: '2026-02-30', status: 'maybe' }], dogs: [] });
    expect(codes(read)).toEqual(expect.arrayContaining([['not-a-number', 'deals[0].amount', 1], ['ambiguous-number', 'deals[1].amount', 1], ['row-left-out', 'deals[2].id', 1], ['not-an-object', 'deals[3]', 1], ['duplicate-id', 'deals[4].id', 1], ['not-a-date', 'deals[5].closedAt', 1], ['not-one-of', 'deals[5].status', 1], ['unknown-kind', 'dogs', 1]]));
    expect(column(read, 'amount')).toEqual([null, null, 500]);
  });
  test('never throws, whatever is given', () => {
    fc.assert(fc.property(fc.anything(), fc.constantFrom(undefined, 'deals'), (value, kind) => {
      const { dataset, issues } = readData(value, kind === undefined ? {} : { kind });
      expect(dataset.tables).toBeInstanceOf(Map);
      expect(Array.isArray(issues)).toBe(true);
    }), { numRuns: 500 });
    fc.assert(fc.property(fc.string(), text => { readData(text); readData(text, { kind: 'deals' }); }), { numRuns: 300 });
  });
  test('text that is not JSON is an issue, an unknown option a throw', () => {
    expect(readData('{"deals":').issues).toMatchObject([{ code: 'not-json' }]);
    expect(readData([{}]).issues).toMatchObject([{ code: 'no-kind' }]);
    expect(() => readData([], { kind: 'deal' })).toThrow('unknown kind: deal; did you mean deals?');
  });
});

test('a calendar day is shifted by no zone, a moment is', () => {
  const read = readData({ deals: [{ id: 1, closedAt: '2026-10-01', createdAt: '2026-09-30T23:30:00Z' }, { id: 2, createdAt: '2026-10-01 00:30' }] }, { timezone: 'Europe/Berlin' });
  expect(column(read, 'closedAt')[0]).toBe('2026-10-01');
  expect(column(read, 'createdAt')).toEqual(['2026-09-30T23:30:00.000Z', '2026-09-30T22:30:00.000Z']);
});

test('words of a prototype are words like any other', () => {
  const deals = ['__proto__', 'constructor', 'toString'].map((owner, id) => ({ id, owner, status: 'won', closedAt: '2026-10-01' }));
  const { rows } = compute('win-rate', readData(JSON.parse(JSON.stringify({ deals }))).dataset, { asOf: '2026-11-23', by: 'owner' });
  expect(rows!.map(({ key }) => key).sort()).toEqual(['__proto__', 'constructor', 'toString']);
});

test('frozen objects are read where they stand', () => {
  const deals = Object.freeze([Object.freeze({ id: 1, extra: { deep: true } })]);
  const table = readData(Object.freeze({ deals })).dataset.tables.get('deals')!;
  expect(record(table, 0)).toBe(deals[0]);
});
