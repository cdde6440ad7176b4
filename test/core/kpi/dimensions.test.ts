/** Each KPI can be grouped by what its definition names, over a company that has it all. */
import { describe, expect, test } from 'vitest';
import { generateCrm } from '../../../demo/data/index.js';
import { catalogue, compute, readData } from '../../../src/core.js';

const { dataset } = readData(generateCrm({ deals: 600, seed: 5 }));

describe.each([...catalogue.values()].map(kpi => [kpi.id, (kpi.by ?? []).map(String)] as const))('%s', (id, dimensions) => {
  test.each(dimensions)('by %s', by => {
    const { rows = [] } = compute(id, dataset, { asOf: '2026-11-23', timezone: 'UTC', period: '2026', by });
    expect(rows.filter(row => row.key !== null).length).toBeGreaterThan(0);
    expect(rows.some(row => row.key !== null && Object.values(row.figures).some(value => value !== null && value !== 0))).toBe(true);
  });
});
