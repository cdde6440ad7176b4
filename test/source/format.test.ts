import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/source/format.js';

describe('the format of a text', () => {
  test('is what its content type says, whatever the parameters', () => {
    expect(formatOf('application/json; charset=utf-8', 'x.csv', 'a,b')).toBe('json');
    expect(formatOf('Text/CSV', 'x', '{}')).toBe('csv');
    expect(formatOf('application/vnd.api+json', 'x', '')).toBe('json');
    expect(formatOf('application/x-ndjson', 'x', '')).toBe('ndjson');
  });

  test('is what the name ends with, where the type says little', () => {
    expect(formatOf('text/plain', '/deals.csv?day=1', '{}')).toBe('csv');
    expect(formatOf('application/octet-stream', 'deals.jsonl', '')).toBe('ndjson');
  });

  test('is told from the first character at last', () => {
    expect(formatOf('', '/api/deals', '\uFEFF [1]')).toBe('json');
    expect(formatOf('', '/api/deals', '{"a":1}\n{"a":2}')).toBe('ndjson');
    expect(formatOf('', '/api/deals', '{\n"a":1}')).toBe('json');
    expect(formatOf('', '/api/deals', 'id,amount\n1,2')).toBe('csv');
  });

  test('is none for a page of HTML', () => {
    expect(formatOf('text/html', 'deals.json', '[]')).toBeUndefined();
    expect(formatOf('', '/api/deals', ' <!doctype html>')).toBeUndefined();
  });
});
