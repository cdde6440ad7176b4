import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/source/failure.js';
import { loadAll } from '../../src/source/load-all.js';
import { load } from '../../src/source/load.js';
import { read } from '../../src/source/read.js';

const at = 1_000;
const now = (): number => at;
const pages = new Map([
  ['/deals.csv', new Response('id,status\n1,won\n2,lost\n', { headers: { 'content-type': 'text/csv' } })],
  ['/reps.json', new Response('[{"id":"a","name":"Ann"}]', { headers: { 'content-type': 'application/json' } })],
]);
const fetch: typeof globalThis.fetch = url => Promise.resolve(pages.get(String(url))?.clone() ?? new Response('', { status: 404 }));

describe('reading', () => {
  test('gives a dataset with the moment it was read', () => {
    expect(read({ deals: [{ id: 1 }] }, {}, at)).toMatchObject({ at, issues: [] });
  });

  test('fails with its first reason where nothing can be read, and keeps the others', () => {
    const result = read({ dils: [], daels: [] }, {}, at);
    expect(result).toMatchObject({ code: 'unknown-kind' });
    expect(isFailure(result) && result.issues).toHaveLength(2);
  });

  test('fails with what a programmer got wrong', () => {
    expect(read([], { kind: 'dils' }, at)).toMatchObject({ code: 'misuse', message: expect.stringContaining('deals') as string });
  });

  test('an empty object is data without records, not a failure', () => {
    expect(isFailure(read({}, {}, at))).toBe(false);
  });
});

describe('loading', () => {
  test('a CSV is of the kind that is named', async () => {
    const result = await load('/deals.csv', { kind: 'deals' }, { fetch }, now);
    expect(isFailure(result) ? undefined : result.dataset.tables.get('deals')?.length).toBe(2);
  });

  test('several addresses are one dataset', async () => {
    const result = await loadAll({ deals: '/deals.csv', reps: { url: '/reps.json' } }, {}, { fetch }, now);
    expect(isFailure(result) ? [] : [...result.dataset.tables.keys()]).toEqual(['deals', 'reps']);
  });

  test('what does not arrive is named, the rest is used', async () => {
    const result = await loadAll({ deals: '/deals.csv', leads: '/nowhere' }, {}, { fetch }, now);
    expect(isFailure(result) ? undefined : [...(result.missing ?? [])].map(([kind, { code }]) => [kind, code])).toEqual([['leads', 'http-404']]);
  });

  test('nothing arrives: a failure', async () => {
    expect(await loadAll({ leads: '/nowhere' }, {}, { fetch }, now)).toMatchObject({ code: 'http-404' });
  });

  test('each source has its own mapping', async () => {
    const result = await loadAll({ deals: { url: '/deals.csv', map: { stage: 'status' } } }, {}, { fetch }, now);
    expect(isFailure(result) ? undefined : result.dataset.tables.get('deals')?.columns.has('stage')).toBe(true);
  });
});
