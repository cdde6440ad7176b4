import { describe, expect, it } from 'vitest';
import { read, write } from '../../src/elements/dashboard/address-controller.js';

describe('a dashboard in an address', () => {
  it('comes back as it was written, with both comparisons', () => {
    const scope = { period: '2026-Q3', compare: ['previous', 'year'], filter: { owner: ['Ann', 'A & B=C'] } };
    expect(read(write('?tab=2', 'kpi-', { scope, looked: undefined }), 'kpi-').scope).toEqual({ ...scope, compare: 'previous year' });
    expect(read(write('', 'kpi-', { scope: { compare: 'previous year' }, looked: undefined }), 'kpi-').scope).toEqual({ compare: 'previous year' });
  });

  it('leaves out what is no comparison, no period and no dimension, and keeps what is the page’s', () => {
    expect(read('?kpi-compare=yesterday&kpi-compare=year&kpi-period=soon&kpi-colour=red&owner=Ann', 'kpi-').scope).toEqual({ compare: 'year' });
    expect(write('?tab=2&kpi-compare=year', 'kpi-', { scope: {}, looked: undefined })).toBe('?tab=2');
  });
});
