/** The schemas that are published, read back by a JSON Schema reader and held against data. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { generateCrm } from '../../demo/data/index.js';
import { catalogue, compute, kinds, readData } from '../../src/core.js';
import { givenFigures } from '../../src/core/read/figures.js';
import { zodOf } from '../../src/core/records/zod.js';
import { dataSchema, figuresSchema, recordSchema, schemas, type JsonSchema } from '../../src/schema.js';

const reader = (schema: JsonSchema) => z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const holds = (schema: JsonSchema, value: unknown): boolean => reader(schema).safeParse(value).success;
const crm = generateCrm({ deals: 300, seed: 5 });
const scope = { asOf: '2026-11-23' };

test('each has its draft, a title and an address of its own, and survives JSON', () => {
  const all = [...schemas()];
  expect(all.length).toBe(kinds.size + catalogue.size + 1);
  expect(new Set(all.map(([, { $id }]) => $id)).size).toBe(all.length);
  for (const [file, schema] of all) {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: expect.any(String), description: expect.any(String) });
    expect(schema.$id).toMatch(new RegExp(`^https://.*/schema/${file}$`));
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  }
});

test('every reference leads somewhere', () => {
  for (const [file, schema] of schemas()) for (const [, name] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) expect([file, Object.keys(schema.$defs!)]).toEqual([file, expect.arrayContaining([name])]);
});

describe.each([...kinds.values()].map(kind => [kind.name, kind] as const))('a record of %s', (name, kind) => {
  const schema = recordSchema(name);
  test('has every column, each described, and needs what the kind needs', () => {
    expect(Object.keys(schema.properties!)).toEqual([...kind.columns.keys()]);
    for (const column of Object.values(schema.properties!)) expect(column.description).toMatch(/\.$/);
    expect([...schema.required!].sort()).toEqual([...kind.required].sort());
  });
  test('holds the demo’s, and not one without what it needs', () => {
    const records = crm[name as keyof typeof crm] as readonly object[];
    expect(records.length).toBeGreaterThan(0);
    expect(reader({ type: 'array', items: schema }).safeParse(records).error).toBeUndefined();
    for (const column of kind.required) expect(holds(schema, { ...records[0], [column]: undefined })).toBe(false);
  });
  test('agrees with the kind’s own schema about what is wrong', () => {
    const record = crm[name as keyof typeof crm][0] as object;
    for (const column of kind.columns.keys()) for (const value of ['', 'x', '2026-11-23', '2026-02-30T10:00:00Z', 0, 2, true, null, [], {}]) {
      const changed = { ...record, [column]: value };
      expect([column, value, holds(schema, changed)]).toEqual([column, value, zodOf(kind).safeParse(changed).success]);
    }
  });
});

test('records may carry columns of their own', () => {
  expect(holds(recordSchema('deals'), { id: 1, region: 'north' })).toBe(true);
});

describe.each([...catalogue.values()].map(kpi => [kpi.id, kpi] as const))('figures of %s', (id, kpi) => {
  const schema = figuresSchema(id);
  test('have the names of its measures and parts', () => {
    const [row] = (schema.$defs![`${id}.figures`]!['anyOf'] as JsonSchema[]);
    expect(Object.keys(row!.properties!).sort()).toEqual(Object.keys(kpi.names).sort());
    for (const [name, figure] of Object.entries(row!.properties!)) expect(figure).toEqual({ title: kpi.names[name], description: expect.any(String), type: ['number', 'null'] });
  });
  test('hold what the KPI itself answers, whole and in rows, and read without an issue', () => {
    const { figures, rows, previous } = compute(id, readData(crm).dataset, { ...scope, by: 'owner' });
    const whole = { figures, previous: previous?.figures ?? null, target: 1, currency: 'USD' };
    const grouped = { figures: (rows ?? []).map(row => ({ owner: row.key, ...row.figures })) };
    expect(reader(schema).safeParse(whole).error).toBeUndefined();
    expect(reader(schema).safeParse(grouped).error).toBeUndefined();
    expect(readData(whole).issues).toEqual([]);
  });
  test('are not text, not of another name, not without a row’s dimension', () => {
    const [name] = Object.keys(kpi.measures);
    expect(holds(schema, { figures: { [name!]: null } })).toBe(true);
    for (const wrong of [{}, { figures: {} }, { figures: { [name!]: 'many' } }, { figures: { figureOfNobody: 1 } }, { figures: [{ owner: 1, [name!]: 1 }] }, { figures: [{ nothing: 'x', [name!]: 1 }] }]) expect([wrong, holds(schema, wrong)]).toEqual([wrong, false]);
  });
  test('have the envelope that the reader has', () => {
    expect(Object.keys(schema.properties!)).toEqual([...givenFigures]);
  });
});

test('rows carry exactly one dimension', () => {
  const rows = (...figures: object[]) => holds(figuresSchema('win-rate'), { figures });
  expect(rows({ owner: 'Ann', won: 3, closed: 9 }, { owner: null, won: 1, closed: 2 })).toBe(true);
  expect(rows({ period: '2026-10', won: 3, closed: 9 })).toBe(true);
  expect([rows({ won: 3, closed: 9 }), rows({ owner: 'Ann', channel: 'web', won: 3, closed: 9 })]).toEqual([false, false]);
});

test('a document is records by kind with figures by KPI, or the figures of one', () => {
  const data = reader(dataSchema());
  for (const right of [{}, { ...crm }, { deals: null }, { deals: [{ id: 1 }], kpis: { 'win-rate': { figures: { won: 1, closed: 2 } } } }, { figures: { won: 1, closed: 2 } }]) expect(data.safeParse(right).error).toBeUndefined();
  for (const wrong of [[], { deal: [] }, { deals: [{ status: 'won' }] }, { kpis: { 'winrate': { figures: { won: 1 } } } }, { figures: { won: 'x' } }]) expect([wrong, data.safeParse(wrong).success]).toEqual([wrong, false]);
});

test('who asks for what is not there is told what is', () => {
  expect(() => recordSchema('deal')).toThrow('unknown kind: deal; did you mean deals?');
  expect(() => figuresSchema('winrate')).toThrow('unknown kpi: winrate; did you mean win-rate?');
});
