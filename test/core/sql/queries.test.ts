/** Each query runs and gives the figures that the catalogue names. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { records } from './arbitrary.js';
import { open, written, type Database } from './database.js';

const asked = process.env['KPI'];

let database: Database;
beforeAll(async () => { database = await open(); });

describe.each(written.filter(id => asked === undefined || id === asked))('%s', id => {
  test('gives one row of numbers', async () => {
    for (const sample of fc.sample(records, { seed: 7, numRuns: 6 })) {
      await database.load(sample, 'Europe/Berlin');
      await database.at({ start: '2026-07-01', end: '2026-10-01', upto: '2026-08-16', now: '2026-08-16', today: '2026-08-15', present: true });
      const row = await database.ask(id);
      if (asked !== undefined) console.log(row);
      expect(Object.keys(row ?? {}).length).toBeGreaterThan(0);
      for (const value of Object.values(row ?? {})) expect(value === null || Number.isFinite(value)).toBe(true);
    }
  });
});
