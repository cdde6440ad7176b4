import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsBetween } from '../../../../src/core/dataset/calendar/months.js';

const at = (text: string): number => Date.parse(`${text}Z`);

test('a year is 12 months, a February of 28 days is one', () => {
  expect(monthsBetween(at('2025-01-01T00:00'), at('2026-01-01T00:00'))).toBe(12);
  expect(monthsBetween(at('2026-02-01T00:00'), at('2026-03-01T00:00'))).toBe(1);
});

test('half of April is 15 of 30 days; noon counts half a day', () => {
  expect(monthsBetween(at('2026-04-01T00:00'), at('2026-04-16T00:00'))).toBeCloseTo(0.5, 9);
  expect(monthsBetween(at('2026-04-01T00:00'), at('2026-04-01T12:00'))).toBeCloseTo(0.5 / 30, 9);
  expect(monthsBetween(at('2024-02-01T00:00'), at('2024-02-29T00:00'))).toBeCloseTo(28 / 29, 9);
});

test('says what the calendar of Date says, in any year', () => {
  fc.assert(fc.property(fc.integer({ min: at('1900-01-01T00:00'), max: at('2100-12-31T00:00') }), wall => {
    const date = new Date(wall), year = date.getUTCFullYear(), month = date.getUTCMonth();
    const start = Date.UTC(year, month, 1), end = Date.UTC(year, month + 1, 1);
    expect(monthsBetween(Date.UTC(2000, 0, 1), wall)).toBeCloseTo((year - 2000) * 12 + month + (wall - start) / (end - start), 9);
  }));
});

test('a minute is not lost beside two thousand years: 1 ÷ 44,640 of August', () => {
  expect(monthsBetween(at('2026-08-05T10:00'), at('2026-08-05T10:01')) * 44_640).toBeCloseTo(1, 9);
});
