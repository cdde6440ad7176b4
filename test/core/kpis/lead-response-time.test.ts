import { describe, expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('lead-response-time');
/** Created on Monday, 5 October, 10:00; answered so many minutes later. */
const lead = (minutes: number | undefined, more = {}) => ({
  id: `${minutes}${JSON.stringify(more)}`, createdAt: '2026-10-05T10:00:00Z', ...(minutes !== undefined && { firstResponseAt: new Date(Date.UTC(2026, 9, 5, 10, minutes)).toISOString() }), ...more,
});

test('is minutes from creation to the first response: of 3, 30, 60 and 600 the median is 45', () => {
  const { value, figures } = ask({ leads: [lead(3), lead(30), lead(60), lead(600)] });
  // p90 of four by linear interpolation: 60 + 0.7 × 540 = 438
  expect([value, figures['mean'], figures['p90']]).toEqual([45, 173.25, expect.closeTo(438, 9)]);
  expect(figures).toMatchObject({ within5min: 0.25, withinHour: 0.75, unanswered: 0, leads: 4 });
});
test('shares are of all leads, the unanswered too', () => {
  expect(ask({ leads: [lead(5), lead(undefined)] }).figures).toMatchObject({ median: 5, within5min: 0.5, withinHour: 0.5, unanswered: 1, leads: 2 });
});
test('Kaplan–Meier counts who still waits: 10 of 4 at risk leave ¾, 20 of 3 leave ½', () => {
  const { figures } = ask({ leads: [lead(10), lead(20), lead(undefined), lead(undefined, { owner: 'Ann' })] });
  expect(figures).toMatchObject({ median: 15, kmMedian: 20 });
});
test('Kaplan–Meier: who was given up is at risk until then; half is not reached where most still wait', () => {
  // 10: 1 − ¼ = ¾; two given up after 15; at 20 one of one at risk: 0
  const gone = [{ id: 'x' }, { id: 'y' }].map(each => lead(undefined, { ...each, disqualifiedAt: '2026-10-05T10:15:00Z' }));
  expect(ask({ leads: [lead(10), lead(20), ...gone] }).figures).toMatchObject({ kmMedian: 20, unanswered: 2 });
  expect(ask({ leads: [lead(10), ...times(3, id => lead(undefined, { id }))] }).figures['kmMedian']).toBeNull();
});
test('an answer before the creation contradicts itself: answered, no duration, and counted', () => {
  const { value, figures, sample } = ask({ leads: [lead(30), lead(-10)] });
  expect([value, figures['kmMedian'], figures['withinHour'], figures['unanswered'], figures['leads']]).toEqual([30, 30, 0.5, 0, 2]);
  expect(sample.excluded).toEqual([{ reason: 'contradiction', count: 1 }]);
});
test('an answer after as-of has not come yet', () => {
  expect(ask({ leads: [lead(30), lead(90)] }, { asOf: '2026-10-05T11:00:00Z' }).figures).toMatchObject({ median: 30, unanswered: 1 });
});
test('between calendar days are whole days, also where one of them is a moment', () => {
  const { value } = ask({ leads: [{ id: 1, createdAt: '2026-10-05', firstResponseAt: '2026-10-06T09:00:00Z' }] });
  expect(value).toBe(1440);
});
test('a clock that goes back does not show: 01:30 and 02:30 are two hours apart on 25 October in Berlin', () => {
  const leads = [{ id: 1, createdAt: '2026-10-25T01:30:00+02:00', firstResponseAt: '2026-10-25T02:30:00+01:00' }];
  expect(ask({ leads }, { timezone: 'Europe/Berlin' }).value).toBe(120);
});

describe('by the business clock', () => {
  const at = (createdAt: string, firstResponseAt: string, more = {}) => ask({ leads: [{ id: 1, createdAt, firstResponseAt }] }, { options: { clock: 'business' }, ...more }).value;
  test('the night does not count: Monday 17:30 to Tuesday 9:20 is 30 + 20', () => { expect(at('2026-10-05T17:30:00Z', '2026-10-06T09:20:00Z')).toBe(50); });
  test('nor does a weekend: Friday 17:00 to Monday 10:00 is 60 + 60', () => { expect(at('2026-10-09T17:00:00Z', '2026-10-12T10:00:00Z')).toBe(120); });
  test('nor a holiday: the same with Monday off is 60 + 60 to Tuesday 10:00', () => {
    expect(at('2026-10-09T17:00:00Z', '2026-10-13T10:00:00Z', { workingDays: { holidays: ['2026-10-12'] } })).toBe(120);
  });
  test('hours are those of the zone: 7:00 in UTC is 9:00 in Berlin', () => { expect(at('2026-10-05T07:00:00Z', '2026-10-05T07:40:00Z', { timezone: 'Europe/Berlin' })).toBe(40); });
  test('hours can be others: 8 to 12', () => { expect(at('2026-10-05T11:00:00Z', '2026-10-06T08:30:00Z', { workingHours: [8, 12] })).toBe(90); });
  test('answered at night is answered at once', () => { expect(at('2026-10-05T20:00:00Z', '2026-10-05T23:00:00Z')).toBe(0); });
  test('an answer on the calendar day of the question has taken no time', () => { expect(at('2026-10-05T14:00:00Z', '2026-10-05')).toBe(0); });
  test('as soon as one end is a calendar day, working days are whole: Friday to Monday is Friday’s nine hours, from a moment as well', () => {
    expect([at('2026-10-02', '2026-10-05'), at('2026-10-02T17:00:00Z', '2026-10-05')]).toEqual([540, 540]);
  });
  test('a calendar day is as old as it is today: two that came today have waited for nothing yet, and half of the other one is its 540', () => {
    const leads = [{ id: 1, createdAt: '2026-10-02', firstResponseAt: '2026-10-05' }, { id: 2, createdAt: '2026-10-05' }, { id: 3, createdAt: '2026-10-05' }];
    expect(ask({ leads }, { asOf: '2026-10-05', options: { clock: 'business' } }).figures['kmMedian']).toBe(540);
  });
  test('the answer says which clock', () => {
    const leads = [lead(30)];
    expect([ask({ leads }).options, ask({ leads }, { options: { clock: 'business' } }).options]).toEqual([{ clock: 'wall' }, { clock: 'business' }]);
    expect(() => ask({ leads }, { options: { clock: 'sun' } })).toThrow('unknown choice of lead-response-time\'s option clock: sun');
  });
});

test.each([[60, 'good within-hour'], [61, 'watch within-day'], [1440, 'watch within-day'], [1441, 'act over-a-day']])('%i minutes are %s', (minutes, verdict) => {
  expect(verdictOf(ask({ leads: times(20, id => lead(minutes, { id })) }))).toBe(verdict);
});
test('a median of fewer than 20 is not judged', () => {
  expect(ask({ leads: [lead(5), lead(6)] })).toMatchObject({ sample: { tooSmall: true }, verdict: { level: 'none', code: 'too-small' } });
});
test('nobody answered yet: no median, and that is said', () => {
  expect(ask({ leads: [lead(undefined)] })).toMatchObject({ state: 'empty', value: null, figures: { unanswered: 1, leads: 1, within5min: 0 } });
});
test('by owner; given as figures, the shares in place of their counts', () => {
  expect(byKey(ask({ leads: [lead(10, { owner: 'Ann' }), lead(20, { owner: 'Ann' }), lead(40, { owner: 'Bob' })] }, { by: 'owner' }))).toEqual(expect.arrayContaining([['Ann', 15], ['Bob', 40]]));
  expect(given('lead-response-time', { median: 42, withinHour: 0.7 })).toMatchObject({ value: 42, figures: { withinHour: 0.7 }, verdict: { code: 'within-hour' } });
});
