import { describe, expect, it } from 'vitest';
import { read, write } from '../../src/elements/dashboard/address-controller.js';

describe('a dashboard in an address', () => {
  it('comes back as it was written, with both comparisons', () => {
    const scope = { period: '2026-Q3', compare: ['previous', 'year'], filter: { owner: ['Ann', 'A & B=C'] } };
    expect(read(write('?tab=2', 'kpi-', { scope, looked: undefined })!, 'kpi-').scope).toEqual({ ...scope, compare: 'previous year' });
    expect(read(write('', 'kpi-', { scope: { compare: 'previous year' }, looked: undefined })!, 'kpi-').scope).toEqual({ compare: 'previous year' });
  });

  it('leaves out what is no comparison, no period and no dimension, and keeps what is the page’s', () => {
    expect(read('?kpi-compare=yesterday&kpi-compare=year&kpi-period=soon&kpi-colour=red&owner=Ann', 'kpi-').scope).toEqual({ compare: 'year' });
    expect(write('?tab=2&kpi-compare=year', 'kpi-', { scope: {}, looked: undefined })).toBe('?tab=2');
  });

  it('says nothing new where it says the same in another order', () => {
    expect(write('?kpi-owner=Ann&tab=2&kpi-period=2026-Q3', 'kpi-', { scope: { period: '2026-Q3', filter: { owner: ['Ann'] } }, looked: undefined })).toBe(undefined);
  });

  it('leaves alone a dashboard whose prefix begins alike', () => {
    expect(write('?kpi-east-owner=Bob', 'kpi-', { scope: { filter: { owner: ['Ann'] } }, looked: undefined })).toBe('?kpi-east-owner=Bob&kpi-owner=Ann');
    expect(read('?kpi-east-owner=Bob', 'kpi-').scope).toEqual({});
  });

  it('tells no period and no filter, in place of the page’s, from nothing chosen', () => {
    expect(write('', 'kpi-', { scope: { period: undefined, filter: {} }, looked: undefined })).toBe('?kpi-period=&kpi-filter=');
    expect(read('?kpi-period=&kpi-filter=', 'kpi-').scope).toStrictEqual({ period: undefined, filter: {} });
    expect(read('', 'kpi-').scope).toStrictEqual({});
  });
});
