import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/source/failure.js';
import { kept } from '../../src/source/kept.js';
import type { Loaded } from '../../src/source/load.js';
import { read } from '../../src/source/read.js';

const of = (data: object, at: number, missing: Record<string, string> = {}): Loaded => ({
  ...read(data, {}, at) as Loaded, ...(Object.keys(missing).length > 0 && { missing: new Map(Object.entries(missing).map(([kind, code]): [string, Failure] => [kind, { code, message: '' }])) }),
});
const rows = (result: Loaded | Failure, kind: string) => (result as Loaded).dataset.tables.get(kind)?.length;
const three = [{ id: 1 }, { id: 2 }, { id: 3 }], one = [{ id: 1 }];

describe('what came before', () => {
  test('stands in for a kind that did not come, and marks the whole as old', () => {
    const result = kept(of({ deals: one }, 2, { leads: 'http-503' }), of({ deals: three, leads: three }, 1));
    expect(result).toMatchObject({ at: 1, outdated: { code: 'http-503' } });
    expect([rows(result, 'deals'), rows(result, 'leads'), (result as Loaded).missing]).toEqual([1, 3, undefined]);
  });

  test('stands in for a kind of which only a part came, but not where a limit cut it both times', () => {
    expect(rows(kept(of({ deals: one }, 2, { deals: 'http-500' }), of({ deals: three }, 1)), 'deals')).toBe(3);
    expect(rows(kept(of({ deals: one }, 2, { deals: 'limit' }), of({ deals: three }, 1)), 'deals')).toBe(1);
  });

  test('does not hide what never came', () => {
    const result = kept(of({ deals: one }, 2, { leads: 'http-503' }), of({ deals: three }, 1));
    expect([...(result as Loaded).missing!.keys()]).toEqual(['leads']);
  });
});
