import { describe, expect, test } from 'vitest';
import { readData } from '../../../src/core.js';
import { column, issuesOf, readColumn } from './column.js';

const closed = (cells: readonly string[], options = {}) => readColumn('closedAt', cells, options);

describe('a date as CRMs and spreadsheets write it', () => {
  test.each([
    ['2026-10-05', '2026-10-05'], ['2026/10/05', '2026-10-05'], ['20261005', '2026-10-05'], ['05.10.2026', '2026-10-05'], ['5.10.2026', '2026-10-05'], ['25/12/2026', '2026-12-25'], ['12/25/2026', '2026-12-25'], ['3/3/2026', '2026-03-03'],
    ['2020-10-22T21:03:23.000+0000', '2020-10-22T21:03:23.000Z'], ['2020-10-22T21:03:23+03:00', '2020-10-22T18:03:23.000Z'], ['2020-10-22T21:03Z', '2020-10-22T21:03:00.000Z'],
    ['5 Oct 2026', '2026-10-05'], ['05-Oct-2026', '2026-10-05'], ['October 5, 2026', '2026-10-05'], ['Sept. 5, 2026', '2026-09-05'], ['5 октября 2026 г.', '2026-10-05'], ['5 мая 2026', '2026-05-05'], ['5. Oktober 2026', '2026-10-05'], ['3. März 2026', '2026-03-03'], ['24. Dez. 2026', '2026-12-24'], ['1. Mai 2026', '2026-05-01'], ['Mon, 05 Oct 2026 10:00:00 GMT', '2026-10-05T10:00:00.000Z'], ['Oct 5, 2026, 3:04 PM', '2026-10-05T13:04:00.000Z'],
    ['2020-10-22 21:03:23 UTC', '2020-10-22T21:03:23.000Z'], ['2020-10-22T21:03:23.4567891Z', '2020-10-22T21:03:23.456Z'], ['1603400603000', '2020-10-22T21:03:23.000Z'],
    // A time that names no zone is in the dataset's: summer in Berlin is two hours ahead.
    ['2020-10-22 21:03:23', '2020-10-22T19:03:23.000Z'], ['22.10.2020 21:03', '2020-10-22T19:03:00.000Z'], ['10/22/2020 9:03 PM', '2020-10-22T19:03:00.000Z'], ['10/22/2020, 12:03 AM', '2020-10-21T22:03:00.000Z'],
  ])('%s', (text, value) => {
    const read = closed([text], { timezone: 'Europe/Berlin' });
    expect(issuesOf(read)).toEqual([]);
    expect(column(read, 'closedAt')).toEqual([value]);
  });

  test.each(['soon', '2026-02-30', '30.02.2026', '2026-13-01', '13/13/2026', '2026-10-05T25:00', '2026-10-05T10:61', '5.10.26', '0000-00-00', '1603400603', '44123', '10/22/2020 13:03 PM', '31 Jun 2026', '5 Octopus 2026', 'Mar 2026', '5 Oct 26', '1790000000000000', '2026-10-05 10:00 +99:00'])('%s is none', text => {
    const read = closed([text]);
    expect(issuesOf(read)).toEqual([['not-a-date', 'deals[0].closedAt', 1]]);
    expect(column(read, 'closedAt')).toEqual([null]);
  });
});

describe('03/04/2026 is in March or in April', () => {
  test('without a day past the twelfth nothing tells: it is left out', () => {
    const read = closed(['03/04/2026', '05/05/2026', '06-07-2026']);
    expect(column(read, 'closedAt')).toEqual([null, '2026-05-05', null]);
    expect(issuesOf(read)).toEqual([['ambiguous-date', 'deals[0].closedAt', 2]]);
    expect(read.issues[0]!.message).toContain('"format": "dd/mm/yyyy"');
  });
  test('the column settles it', () => {
    expect(column(closed(['03/04/2026', '13/04/2026']), 'closedAt')).toEqual(['2026-04-03', '2026-04-13']);
    expect(column(closed(['03/04/2026', '04/13/2026']), 'closedAt')).toEqual(['2026-03-04', '2026-04-13']);
  });
  test('a column that says both settles nothing', () => {
    const read = closed(['03/04/2026', '13/04/2026', '04/13/2026']);
    expect(column(read, 'closedAt')).toEqual([null, '2026-04-13', '2026-04-13']);
    expect(issuesOf(read)).toEqual([['ambiguous-date', 'deals[0].closedAt', 1]]);
  });
  test.each([
    ['dd/mm/yyyy', '03/04/2026', '2026-04-03'], ['mm/dd/yyyy', '03/04/2026', '2026-03-04'], ['d.m.yy', '3.4.26', '2026-04-03'], ['mm/dd/yy', '3/4/99', '1999-03-04'], ['dd/mm/yyyy hh:mm', '03/04/2026 10:30', '2026-04-03T10:30:00.000Z'],
    ['yyyy/dd/mm', '2026/03/04', '2026-04-03'], ['dd. mm. yyyy', '3. 4. 2026', '2026-04-03'], ['dd/mm/yyyy', '2026-04-03', '2026-04-03'],
    ['epoch-seconds', '1603400603', '2020-10-22T21:03:23.000Z'], ['epoch-milliseconds', '1603400603000', '2020-10-22T21:03:23.000Z'], ['excel', '44126', '2020-10-22'], ['excel', '44126.5', '2020-10-22T12:00:00.000Z'],
  ])('stated as %s: %s is %s', (format, text, value) => {
    const read = readColumn('x', [text], { map: { closedAt: { from: 'x', format } } });
    expect([column(read, 'closedAt'), issuesOf(read)]).toEqual([[value], []]);
  });
  test('a format that is none is told, and the column is not guessed', () => {
    const read = readColumn('x', ['03/04/2026'], { map: { closedAt: { from: 'x', format: 'day first' } } });
    expect(read.issues).toMatchObject([{ code: 'bad-map', path: 'deals', message: expect.stringContaining('closedAt') as string }]);
    expect(column(read, 'closedAt')).toEqual([null]);
  });
  test('a record that cannot be without its date is left out when the column does not settle it', () => {
    const read = readData('deal;stage;enteredAt;amount\n1;Demo;03/04/2026;1\n1;Offer;05/05/2026;2', { kind: 'moves' });
    expect([column(read, 'stage', 'moves'), column(read, 'amount', 'moves')]).toEqual([['Offer'], [2]]);
    expect(issuesOf(read)).toEqual([['ambiguous-date', 'moves[0].enteredAt', 1], ['row-left-out', 'moves[0].enteredAt', 1]]);
  });
});

describe('a moment as a number', () => {
  test('is in milliseconds; seconds and serials would be long ago, and that is told', () => {
    const read = readData({ deals: [{ id: 1, closedAt: 1603400603000 }, { id: 2, closedAt: 1603400603 }, { id: 3, closedAt: 44126 }] });
    expect(column(read, 'closedAt')[0]).toBe('2020-10-22T21:03:23.000Z');
    expect(issuesOf(read)).toEqual([['early-date', 'deals[1].closedAt', 2]]);
  });
  test('may be a Date; one that is invalid is none', () => {
    const read = readData({ deals: [{ id: 1, closedAt: new Date(0) }, { id: 2, closedAt: new Date(NaN) }] });
    expect(column(read, 'closedAt')).toEqual(['1970-01-01T00:00:00.000Z', null]);
    expect(issuesOf(read)).toEqual([['not-a-date', 'deals[1].closedAt', 1]]);
  });
  test('is in the years 1 to 9999: microseconds would be later', () => {
    const read = readData({ deals: [1_790_000_000_000_000, -8.64e15, new Date(8.64e15), 253_402_300_799_999].map((closedAt, id) => ({ id, closedAt })) });
    expect(column(read, 'closedAt')).toEqual([null, null, null, '9999-12-31T23:59:59.999Z']);
    expect(issuesOf(read)).toEqual([['not-a-date', 'deals[0].closedAt', 3]]);
  });
});

test('a zone that is none is misuse', () => {
  expect(() => readData({}, { timezone: 'Mars/Base' })).toThrow(/Mars\/Base/);
});
