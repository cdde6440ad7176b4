/** The engine and SQL written from the catalogue give the same figures, over generated records, in every kind of scope. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue, compute, kpiOf, readData, type Answer, type Dataset, type Figures, type Kpi, type Scope } from '../../../src/core.js';
import { derivedKinds } from '../../../src/core/dataset/derived/index.js';
import { records } from './arbitrary.js';
import { open, written, type Database, type Window } from './database.js';

/** `KPI=win-rate,deals-won` asks these alone; `RUNS` and `SEED` say how often and from where. */
const asked = process.env['KPI']?.split(',');
const ids = written.filter(id => asked?.includes(id) ?? true);
const runs = Number(process.env['RUNS'] ?? 40);

/** Each period with the one before it, written out. */
const periods = [
  { period: '2026-Q3', start: '2026-07-01', end: '2026-10-01', before: ['2026-04-01', '2026-07-01'] },
  { period: '2026-08', start: '2026-08-01', end: '2026-09-01', before: ['2026-07-01', '2026-08-01'] },
  { period: '2026-07', start: '2026-07-01', end: '2026-08-01', before: ['2026-06-01', '2026-07-01'] },
  { period: '2026', start: '2026-01-01', end: '2027-01-01', before: ['2025-01-01', '2026-01-01'] },
  { period: '2026-07-10/2026-08-20', start: '2026-07-10', end: '2026-08-21', before: ['2026-05-29', '2026-07-10'] },
] as const;
const moments = ['2026-08-15', '2026-08-15T10:30:00Z', '2026-08-31', '2026-12-31', '2026-10-25T01:30:00Z'];
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'];

const day = 86_400_000;
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);
const wall = (time: number): string => new Date(time).toISOString().slice(0, 23).replace('T', ' ');

const differences = new Map<string, string[]>();
const cases = new Map<string, number>();
/** The catalogue's funnel counts under other names than a question to SQL would. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'stage-conversion': { won: 'movedOn', created: 'entered' } };

/** What is found by looking through another grouping is told of the whole alone. */
const ofTheWhole = new Set(['dropOff']);

function hold(id: string, figures: Figures, row: Record<string, number | null>, where: string): void {
  for (const [name, sql] of Object.entries(row)) {
    const engine = figures[renamed[id]?.[name] ?? name];
    cases.set(id, (cases.get(id) ?? 0) + 1);
    const same = engine === null || engine === undefined || sql === null ? engine === sql : Math.abs(engine - sql) <= 1e-9 * Math.max(1, Math.abs(engine), Math.abs(sql));
    if (same) continue;
    const found = differences.get(id) ?? [];
    if (found.length < 12) found.push(`${name} is ${engine ?? 'missing'}, in SQL ${sql ?? 'missing'}: ${where}`);
    differences.set(id, found);
  }
}

/** A dimension that every record behind the KPI has of its own; derived kinds have it from those they are made of. */
const reaches = (kpi: Kpi, dataset: Dataset, dimension: string): boolean => Object.values(kpi.measures).every(({ rows }) => {
  if (rows === 'goals') return dimension === 'owner' || dimension === 'team';
  if (rows === 'repResults') return false;
  const from = derivedKinds.get(rows)?.from ?? rows;
  const columns = dataset.tables.get(from === 'moves' ? 'deals' : from)?.columns;
  return columns?.has(dimension) === true || (dimension === 'team' && columns?.has('owner') === true && dataset.tables.get('reps')?.columns.has('team') === true);
});

/** Whether the data tells of what came more than a day after the moment: then the board's deals are not what they say today. */
const later = (time: string): string => `SELECT (SELECT count(*) FROM raw_deals WHERE "createdAt".wall >= TIMESTAMP '${time}') > 0
  OR (SELECT count(*) FROM all_moves WHERE "enteredAt".wall >= TIMESTAMP '${time}') > 0
  OR (SELECT count(*) FROM raw_deals WHERE "closedAt".wall >= TIMESTAMP '${time}' AND coalesce(status, '') <> 'open') > (SELECT count(*) FROM raw_deals) / 100.0`;

async function compareAll(database: Database, given: Parameters<Database['load']>[0], zone: string, asOf: string, chosen: (typeof periods)[number], dimension: string): Promise<void> {
  await database.load(given, zone);
  const { dataset } = readData(given);
  const bare = asOf.length === 10;
  const now = bare ? at(asOf) + day : at(String(await database.scalar(`SELECT strftime(timezone('${zone}', '${asOf}'::TIMESTAMPTZ), '%Y-%m-%d %H:%M:%S')`)));
  const today = bare ? at(asOf) : Math.floor(now / day) * day;
  const start = at(chosen.start), end = at(chosen.end), upto = Math.max(start, Math.min(end, now));
  const [beforeStart, beforeEnd] = chosen.before.map(at) as [number, number];
  const shift = start - beforeStart;
  const present: Window = { start: wall(start), end: wall(end), upto: wall(upto), now: wall(now), today: wall(today), present: !(await database.scalar(later(wall(now + day)))) };
  const running = now < end;
  const previous: Window = { start: wall(beforeStart), end: wall(beforeEnd), upto: wall(running ? Math.min(beforeEnd, beforeStart + (upto - start)) : beforeEnd), now: wall(now - shift), today: wall(today - shift), present: false };
  const scope: Scope = { asOf, timezone: zone, period: chosen.period };
  const answers = new Map<string, Answer>(ids.map(id => [id, compute(id, dataset, scope)]));
  const where = `${chosen.period} as of ${asOf} in ${zone}`;

  await database.at(present);
  for (const id of ids) hold(id, answers.get(id)!.figures, (await database.ask(id))!, where);
  for (const key of ['r1', 'web', 'north', null]) {
    const by = key === null ? dimension : { r1: 'owner', web: 'channel', north: 'team' }[key]!;
    await database.only(by, key);
    for (const id of ids) {
      if (!reaches(kpiOf(id), dataset, by)) continue;
      const row = compute(id, dataset, { ...scope, by, compare: 'none' }).rows?.find(row => row.key === key);
      if (row) hold(id, row.figures, Object.fromEntries(Object.entries((await database.ask(id))!).filter(([name]) => !ofTheWhole.has(name))), `${where}, ${by} ${key ?? 'none'}`);
    }
  }
  await database.only();
  await database.at(previous);
  for (const id of ids) {
    const { previous: before } = answers.get(id)!;
    if (before) hold(id, before.figures, (await database.ask(id))!, `before ${where}`);
  }
}

let seed = 0;
beforeAll(async () => {
  seed = Number(process.env['SEED'] ?? 20_261_123);
  const database = await open();
  const scopes = fc.tuple(records, fc.constantFrom(...zones), fc.constantFrom(...moments), fc.constantFrom(...periods), fc.constantFrom('owner', 'channel', 'team'));
  for (const [given, zone, moment, period, dimension] of fc.sample(scopes, { seed, numRuns: runs })) await compareAll(database, given, zone, moment, period, dimension);
}, 600_000);

describe.each(ids)('%s', id => {
  test('agrees with SQL', () => {
    expect(cases.get(id) ?? 0).toBeGreaterThan(0);
    expect(differences.get(id) ?? []).toEqual([]);
  });
});

test('every KPI has its query, every query its KPI', () => {
  expect(written).toEqual([...catalogue.keys()].sort());
});

test('in thousands of cases', () => {
  const all = [...cases.values()].reduce((a, b) => a + b, 0);
  console.info(`${all} figures compared, seed ${seed}`);
  expect(all).toBeGreaterThan(ids.length * 100);
});
