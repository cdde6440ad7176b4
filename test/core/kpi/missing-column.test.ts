import { expect, test } from 'vitest';
import { compute } from '../../../src/core.js';
import { dataset } from '../../helpers/records.js';

test('a word equals nothing in a column that no record fills', () => {
  const mentions = dataset({ mentions: [{ at: '2026-08-01', brand: 'own', count: 10 }] });
  const { figures } = compute('brand-mentions', mentions, { asOf: '2026-08-31', period: '2026-08' });
  expect([figures['mentions'], figures['positive'], figures['negative']]).toEqual([10, 0, 0]);
});
