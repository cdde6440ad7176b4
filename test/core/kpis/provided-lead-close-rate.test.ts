import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { lost, times, won } from '../../helpers/records.js';

const ask = asking('provided-lead-close-rate');
const lead = (id: number | string, more = {}) => ({ id, createdAt: '2026-10-05', provided: true, ...more });

test('is leads that the company gave, whose deal was won: 1 of 3; what reps found themselves is not in it', () => {
  const leads = [lead(1), lead(2), lead(3), lead(4, { provided: false }), lead(5, { provided: null })];
  expect(ask({ leads, deals: [won('2026-11-01', 1, { lead: 1 }), lost('2026-11-01', { lead: 2 }), won('2026-11-01', 1, { lead: 4 })] })).toMatchObject({ value: 1 / 3, figures: { won: 1, provided: 3 } });
});
test('becoming a customer without a won deal is no close; a deal won after as-of is not won yet', () => {
  expect(ask({ leads: [lead(1, { customerAt: '2026-10-10' }), lead(2)], deals: [won('2026-11-24', 1, { lead: 2 })] }).value).toBe(0);
});
test('goes by who had the lead when it was handed out, else by the owner now, and says so', () => {
  const leads = [lead(1, { assignedTo: 'Ann', owner: 'Bob' }), lead(2, { owner: 'Bob' }), lead(3)];
  const answer = ask({ leads, deals: [won('2026-11-01', 1, { lead: 1 })] }, { by: 'assignedTo' });
  expect([byKey(answer), answer.notes]).toEqual([[['Ann', 1], ['Bob', 0], [null, 0]], ['owner-now']]);
  expect(ask({ leads: [lead(1, { assignedTo: 'Ann', owner: 'Bob' })] }, { by: 'assignedTo' }).notes).toBeUndefined();
});
test('a rep is judged by the team’s interval; the team itself is not', () => {
  // 30 of 60: from 0.377; Ann 15 of 20, Bob 10 of 20, Cy 5 of 20
  const leads = ['Ann', 'Bob', 'Cy'].flatMap(assignedTo => times(20, at => lead(`${assignedTo}${at}`, { assignedTo })));
  const deals = leads.filter(({ id }) => Number(String(id).replace(/\D/g, '')) < { A: 15, B: 10, C: 5 }[String(id)[0] as 'A']).map(({ id }) => won('2026-11-01', 1, { lead: id }));
  const answer = ask({ leads, deals }, { by: 'assignedTo' });
  expect([answer.value, answer.sample.interval![0], verdictOf(answer)]).toEqual([0.5, expect.closeTo(0.3774, 4), 'none whole']);
  expect(answer.rows!.map(({ key, verdict }) => [key, verdict!.code])).toEqual([['Ann', 'with-team'], ['Bob', 'with-team'], ['Cy', 'below-team']]);
});
test('ranks go by the low end of the interval: 9 of 20 before 1 of 2', () => {
  const leads = [...times(20, at => lead(`a${at}`, { assignedTo: 'Ann' })), lead('b0', { assignedTo: 'Bob' }), lead('b1', { assignedTo: 'Bob' })];
  const deals = [...times(9, at => won('2026-11-01', 1, { lead: `a${at}` })), won('2026-11-01', 1, { lead: 'b0' })];
  expect(byKey(ask({ leads, deals }, { by: 'assignedTo' }))).toEqual([['Ann', 0.45], ['Bob', 0.5]]);
});
test('nothing provided is no rate', () => {
  expect(ask({ leads: [lead(1, { provided: false })] })).toMatchObject({ state: 'empty', value: null, reason: 'no-leads' });
});
