import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOf } from '../../../../src/core/dataset/calendar/as-of.js';
import { calendar } from '../../../../src/core/dataset/calendar/calendar.js';
import { bins } from '../../../../src/core/dataset/calendar/grain.js';
import { isoDay, periodLabel } from '../../../../src/core/dataset/calendar/label.js';
import { parsePeriod } from '../../../../src/core/dataset/calendar/period.js';
import { previous, yearBefore } from '../../../../src/core/dataset/calendar/shift.js';
import { languages, loadWords, words } from '../../../../src/core/locales/index.js';
import { fromWall, toWall } from '../../../../src/core/dataset/calendar/zone.js';

await Promise.all(languages.map(loadWords));

const now = Date.UTC(2026, 10, 23, 12, 40), today = Date.UTC(2026, 10, 23);
const around = (more = {}) => ({ now, today, calendar: calendar(more) });
const span = (text: string, more = {}) => { const { start, end } = parsePeriod(text, around(more)); return [isoDay(start), isoDay(end)]; };

describe('the grammar of periods', () => {
  test.each([
    ['2026', '2026-01-01', '2027-01-01'], ['2026-H2', '2026-07-01', '2027-01-01'], ['2026-Q4', '2026-10-01', '2027-01-01'], ['2026-10', '2026-10-01', '2026-11-01'], ['2026-W40', '2026-09-28', '2026-10-05'],
    ['2026-W53', '2026-12-28', '2027-01-04'], ['2026-10-05', '2026-10-05', '2026-10-06'], ['2026-10-05/2026-11-02', '2026-10-05', '2026-11-03'], ['today', '2026-11-23', '2026-11-24'], ['yesterday', '2026-11-22', '2026-11-23'],
    ['this-week', '2026-11-23', '2026-11-30'], ['last-month', '2026-10-01', '2026-11-01'], ['last-30-days', '2026-10-25', '2026-11-24'], ['last-12-months', '2025-12-01', '2026-12-01'], ['quarter-to-date', '2026-10-01', '2026-11-24'],
  ])('%s is %s to %s', (text, start, end) => { expect(span(text)).toEqual([start, end]); });
  test('a fiscal year is named by the year in which it ends', () => {
    expect([span('FY2026', { fiscalStart: 4 }), span('FY2026-Q2', { fiscalStart: 4 })]).toEqual([['2025-04-01', '2026-04-01'], ['2025-07-01', '2025-10-01']]);
  });
  test.each(['soon', '2026-02-30', '2026-13', '2025-W53', '2026-11-02/2026-10-05', 'last-0-days', ''])('"%s" is none', text => { expect(() => span(text)).toThrow(/unknown period/); });
  test('is labelled in the reader’s language', () => {
    const label = (text: string, locale: string) => periodLabel(parsePeriod(text, around()), calendar(), { locale, names: words(locale)!.periods });
    const labels = (locale: string) => ['2026-Q4', '2026-H2', '2026-W40', '2026-10', '2026-10-05', '2026-10-05/2026-11-02'].map(text => label(text, locale).replace(/\s/g, ' '));
    expect(labels('en')).toEqual(['Q4 2026', 'H2 2026', 'week 40, 2026', 'October 2026', '5 Oct 2026', '5 Oct – 2 Nov 2026']);
    expect(labels('ru')).toEqual(['IV кв. 2026', 'II полугодие 2026', 'неделя 40, 2026', 'октябрь 2026', '5 окт. 2026', '5 окт. – 2 нояб. 2026']);
    expect(labels('de')).toEqual(['Q4 2026', '2. Halbjahr 2026', 'KW 40, 2026', 'Oktober 2026', '5. Okt. 2026', '5. Okt. – 2. Nov. 2026']);
    expect(label('2026-10-05', 'en-US')).toBe('Oct 5, 2026');
  });
});

describe('the period before', () => {
  test('of a running quarter ends at the same elapsed part', () => {
    const { start, until } = previous(parsePeriod('this-quarter', around()), { now });
    expect(isoDay(start)).toBe('2026-07-01');
    expect(until - start).toBe(now - Date.UTC(2026, 9, 1));
  });
  test('of a month that is longer than the one before ends with it', () => {
    const { end, until } = previous(parsePeriod('2026-03', around()), { now: Date.UTC(2026, 2, 31) });
    expect([isoDay(end), until]).toEqual(['2026-03-01', end]);
  });
  test('a year earlier keeps the dates', () => {
    expect(isoDay(yearBefore(parsePeriod('2026-Q4', around()), { now }).start)).toBe('2025-10-01');
  });
});

describe('zones', () => {
  test.each(['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Chatham'])('%s: a moment comes back from its wall time', zone => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) }), utc => {
      const back = fromWall(toWall(utc, zone), zone);
      // The hour that a clock shows twice comes back as the first of the two.
      expect([utc, utc - 3_600_000]).toContain(back);
    }), { numRuns: 300 });
  });
  test('the clock goes forward in Berlin: 01:30 UTC is 03:30', () => {
    expect(toWall(Date.UTC(2026, 2, 29, 1, 30), 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 3, 30));
    expect(fromWall(Date.UTC(2026, 2, 29, 2, 30), 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });
  test('a bare day counts to its end, a time without a zone is local', () => {
    expect(asOf('2017-12-31', 'Europe/Berlin')).toEqual({ now: Date.UTC(2018, 0, 1), today: Date.UTC(2017, 11, 31), text: '2017-12-31' });
    expect(asOf('2026-11-23T12:40', 'Europe/Berlin').now).toBe(now);
    expect(asOf('2026-11-23T12:40:00Z', 'Europe/Berlin').now).toBe(now + 3_600_000);
    expect(() => asOf('2026-02-30', 'UTC')).toThrow(/unknown as-of/);
  });
  test('bins tile their period', () => {
    const edges = bins(Date.UTC(2026, 9, 5), Date.UTC(2026, 10, 24), 'week', calendar());
    expect(edges[0]).toBe(Date.UTC(2026, 9, 5));
    expect(edges.at(-1)).toBe(Date.UTC(2026, 10, 24));
    expect(edges.every((edge, at) => at === 0 || edge > edges[at - 1]!)).toBe(true);
  });
});
