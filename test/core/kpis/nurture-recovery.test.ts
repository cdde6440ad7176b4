import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, won } from '../../helpers/records.js';

const ask = asking('nurture-recovery');
const nurtured = (more = {}) => lost('2026-09-01', { winnable: true, nurturedAt: '2026-10-02', ...more });

test('came back ÷ put into nurturing: 1 of 2; it may be open again, or won', () => {
  expect(ask({ deals: [nurtured(), nurtured({ recoveredAt: '2026-11-01' })] })).toMatchObject({ value: 0.5, figures: { recovered: 1, nurtured: 2 } });
  const back = { winnable: true, nurturedAt: '2026-10-02', recoveredAt: '2026-10-20' };
  expect(ask({ deals: [nurtured(), open(back), won('2026-11-01', 1, back)] }).figures).toMatchObject({ recovered: 2, nurtured: 3 });
});
test('who was not winnable, or not nurtured in the period, is not in it', () => {
  expect(ask({ deals: [nurtured(), nurtured({ winnable: false }), nurtured({ winnable: null }), nurtured({ nurturedAt: '2026-09-30' })] }).figures['nurtured']).toBe(1);
});
test('what will come back later has not yet; what came back before was nurtured again', () => {
  expect(ask({ deals: [nurtured({ recoveredAt: '2026-11-24' }), nurtured({ recoveredAt: '2026-09-15' })] }).figures).toMatchObject({ recovered: 0, nurtured: 2 });
});
test('is empty where nothing was nurtured, and makes no judgement', () => {
  expect(ask({ deals: [lost('2026-10-02')] })).toMatchObject({ state: 'empty', value: null });
  expect(ask({ deals: Array.from({ length: 20 }, () => nurtured()) }).verdict).toBeUndefined();
});
test('by the sequence of the last e-mail to its lead', () => {
  const emails = [{ id: 1, lead: 'L', sentAt: '2026-09-05', sequence: 'cold' }, { id: 2, lead: 'L', sentAt: '2026-10-05', sequence: 'warm' }];
  const { rows } = ask({ emails, deals: [nurtured({ lead: 'L' }), nurtured()] }, { by: 'sequence' });
  expect(rows!.map(({ key, figures }) => [key, figures['nurtured']])).toEqual([['warm', 1], [null, 1]]);
});
test('from figures', () => {
  expect(ofFigures('nurture-recovery', { figures: { recovered: 4, nurtured: 25 } }).value).toBe(0.16);
});
