/** The engine and SQL written from the catalogue give the same figures, over generated records, in every kind of scope. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue, compute, kinds, kpiOf, readData, type Answer, type Dataset, type Figures, type Kpi, type Scope } from '../../../src/core.js';
import { derivedColumns, derivedKinds } from '../../../src/core/dataset/derived/index.js';
import { records } from './arbitrary.js';
import { open, written, type Database, type Window, type Work } from './database.js';

/** `KPI=win-rate,deals-won` asks these alone; `RUNS` and `SEED` say how often and from where. */
const asked = process.env['KPI']?.split(',');
const ids = written.filter(id => asked?.includes(id) ?? true);
const runs = Number(process.env['RUNS'] ?? 12);

type Span = readonly [start: string, end: string];
/** A period, the one before it and that of the year before, each written out; `today` is the day that counts as now. */
interface Chosen { readonly period: string; readonly now: Span; readonly before: Span; readonly year: Span; readonly over: Span; readonly grain: string; readonly toDate?: true; readonly fiscalStart?: number }

const day = 86_400_000;
const dayOf = (text: string, days: number): string => new Date(Date.parse(text) + days * day).toISOString().slice(0, 10);
const lastYear = (text: string): string => `${Number(text.slice(0, 4)) - 1}${text.slice(4)}`;
const monthOf = (text: string, months: number): string => new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 10);

/** `over` is one point of the series by that grain; the fiscal year begins with April. */
const periods: readonly ((today: string) => Chosen)[] = [
  () => ({ period: '2026-Q3', now: ['2026-07-01', '2026-10-01'], before: ['2026-04-01', '2026-07-01'], year: ['2025-07-01', '2025-10-01'], over: ['2026-08-01', '2026-09-01'], grain: 'month' }),
  () => ({ period: '2026-08', now: ['2026-08-01', '2026-09-01'], before: ['2026-07-01', '2026-08-01'], year: ['2025-08-01', '2025-09-01'], over: ['2026-08-03', '2026-08-10'], grain: 'week' }),
  () => ({ period: '2026-07', now: ['2026-07-01', '2026-08-01'], before: ['2026-06-01', '2026-07-01'], year: ['2025-07-01', '2025-08-01'], over: ['2026-07-27', '2026-08-01'], grain: 'week' }),
  () => ({ period: '2026', now: ['2026-01-01', '2027-01-01'], before: ['2025-01-01', '2026-01-01'], year: ['2025-01-01', '2026-01-01'], over: ['2026-04-01', '2026-07-01'], grain: 'quarter' }),
  () => ({ period: '2026-07-10/2026-08-20', now: ['2026-07-10', '2026-08-21'], before: ['2026-05-29', '2026-07-10'], year: ['2025-07-10', '2025-08-21'], over: ['2026-07-10', '2026-08-01'], grain: 'month' }),
  () => ({ period: '2026-W33', now: ['2026-08-10', '2026-08-17'], before: ['2026-08-03', '2026-08-10'], year: ['2025-08-11', '2025-08-18'], over: ['2026-08-13', '2026-08-14'], grain: 'day' }),
  () => ({ period: 'FY2027-Q2', now: ['2026-07-01', '2026-10-01'], before: ['2026-04-01', '2026-07-01'], year: ['2025-07-01', '2025-10-01'], over: ['2026-07-01', '2026-08-01'], grain: 'month' }),
  () => ({ period: 'FY2027', now: ['2026-04-01', '2027-04-01'], before: ['2025-04-01', '2026-04-01'], year: ['2025-04-01', '2026-04-01'], over: ['2026-07-01', '2026-08-01'], grain: 'month' }),
  () => ({ period: 'FY2026-Q4', now: ['2026-07-01', '2026-10-01'], before: ['2026-04-01', '2026-07-01'], year: ['2025-07-01', '2025-10-01'], over: ['2026-08-31', '2026-09-07'], grain: 'week', fiscalStart: 10 }),
  () => ({ period: 'FY2027', now: ['2026-09-01', '2027-09-01'], before: ['2025-09-01', '2026-09-01'], year: ['2025-09-01', '2026-09-01'], over: ['2026-12-28', '2027-01-04'], grain: 'week', fiscalStart: 9 }),
  () => ({ period: '2026-W01', now: ['2025-12-29', '2026-01-05'], before: ['2025-12-22', '2025-12-29'], year: ['2024-12-30', '2025-01-06'], over: ['2026-01-01', '2026-01-02'], grain: 'day' }),
  () => ({ period: '2026-W53', now: ['2026-12-28', '2027-01-04'], before: ['2026-12-21', '2026-12-28'], year: ['2025-12-29', '2026-01-05'], over: ['2027-01-01', '2027-01-04'], grain: 'month' }),
  () => ({ period: '2025-H2', now: ['2025-07-01', '2026-01-01'], before: ['2025-01-01', '2025-07-01'], year: ['2024-07-01', '2025-01-01'], over: ['2025-12-29', '2026-01-01'], grain: 'week' }),
  () => ({ period: '2026-10', now: ['2026-10-01', '2026-11-01'], before: ['2026-09-01', '2026-10-01'], year: ['2025-10-01', '2025-11-01'], over: ['2026-10-25', '2026-10-26'], grain: 'day' }),
  () => ({ period: '2026-03-08/2026-03-29', now: ['2026-03-08', '2026-03-30'], before: ['2026-02-14', '2026-03-08'], year: ['2025-03-08', '2025-03-30'], over: ['2026-03-29', '2026-03-30'], grain: 'day' }),
  today => ({ period: 'last-30-days', now: [dayOf(today, -29), dayOf(today, 1)], before: [dayOf(today, -59), dayOf(today, -29)], year: [lastYear(dayOf(today, -29)), lastYear(dayOf(today, 1))], over: [dayOf(today, -5), dayOf(today, -4)], grain: 'day' }),
  today => ({ period: 'last-3-months', now: [monthOf(today, -2), monthOf(today, 1)], before: [monthOf(today, -5), monthOf(today, -2)], year: [monthOf(today, -14), monthOf(today, -11)], over: [monthOf(today, -2), monthOf(today, -1)], grain: 'month' }),
  today => ({ period: 'month-to-date', now: [monthOf(today, 0), dayOf(today, 1)], before: [monthOf(today, -1), monthOf(today, 0)], year: [monthOf(today, -12), lastYear(dayOf(today, 1))], over: [dayOf(today, 0), dayOf(today, 1)], grain: 'day', toDate: true }),
];
const moments = ['2026-08-15', '2026-08-15T10:30:00Z', '2026-08-31', '2026-12-31', '2026-10-25T01:30:00Z', '2026-06-30', '2026-11-01T05:30:00Z', '2027-01-02'];
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/London', 'Pacific/Auckland'];

const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);
const wall = (time: number): string => new Date(time).toISOString().slice(0, 23).replace('T', ' ');

/** Each choice of an option that is not the default, with its KPI. */
const choices: readonly (readonly [id: string, options: Readonly<Record<string, string>>])[] = [
  ['lead-response-time', { clock: 'business' }], ['last-contact', { of: 'leads' }], ['lead-to-opportunity', { within: '7' }], ['lead-to-opportunity', { within: '30' }], ['reps-at-quota', { ramping: 'include' }],
  ['stage-conversion', { cohort: 'entered' }], ['pipeline-velocity', { population: 'now' }], ['pipeline-velocity', { days: 'working' }], ['pipeline-velocity', { population: 'now', days: 'working' }],
  ['pipeline-coverage', { basis: 'target' }], ['pipeline-coverage', { value: 'list' }], ['pipeline-coverage', { basis: 'target', value: 'list' }],
  ['customer-lifetime-value', { method: 'revenue-years' }], ['ltv-cac', { method: 'revenue-years' }],
];
/** As it is unless somebody says otherwise, and as it is from Sunday to Thursday, earlier in the day. */
const holidays = ['2026-07-14', '2026-08-03', '2026-08-15', '2026-10-05', '2026-10-26'];
const works: readonly Work[] = [{ days: [1, 2, 3, 4, 5], holidays, hours: [9, 18] }, { days: [7, 1, 2, 3, 4], holidays, hours: [8, 16] }];

const differences = new Map<string, string[]>();
const cases = new Map<string, number>();
/** The catalogue's funnel counts under other names than a question to SQL would. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'stage-conversion': { won: 'movedOn', created: 'entered' } };

/** What is found by looking through another grouping is told of the whole alone. */
const ofTheWhole = new Set(['dropOff']);

function hold(id: string, figures: Figures, row: Record<string, number | null>, where: string, by?: string): void {
  for (const [name, sql] of Object.entries(row)) {
    const engine = figures[(by === undefined ? renamed[id]?.[name] : undefined) ?? name];
    cases.set(id, (cases.get(id) ?? 0) + 1);
    const same = engine === null || engine === undefined || sql === null ? engine === sql : Math.abs(engine - sql) <= 1e-9 * Math.max(1, Math.abs(engine), Math.abs(sql));
    if (same) continue;
    const found = differences.get(id) ?? [];
    if (found.length < 12) found.push(`${name} is ${engine ?? 'missing'}, in SQL ${sql ?? 'missing'}: ${where}`);
    differences.set(id, found);
  }
}

/** What a group of this dimension cannot have: a plan that knows owners and teams alone, a kind without the column. */
const outOf = (kpi: Kpi, dataset: Dataset, dimension: string): ReadonlySet<string> => {
  const missing = Object.entries(kpi.measures).filter(([, { rows }]) => !has(dataset, rows, dimension)).map(([name]) => name);
  const parts = Object.entries(kpi.parts ?? {}), found = new Set(missing);
  // A part that leans on such a measure, also by another part.
  for (const _ of parts) for (const [name, formula] of parts) if ([...found].some(other => JSON.stringify(formula).includes(`"${other}"`))) found.add(name);
  return found;
};

function has(dataset: Dataset, rows: string, dimension: string): boolean {
  if (rows === 'goals') return dimension === 'owner' || dimension === 'team';
  if (rows === 'stageEntries' || rows === 'board') return dimension !== 'team' || dataset.tables.get('reps')?.columns.has('team') === true;
  if (rows === 'deals' && dimension === 'stage') return false;
  const own = derivedColumns.has(`${rows}.${dimension}`) || (rows === 'repResults' && dimension === 'owner');
  const kind = derivedKinds.get(rows)?.from ?? rows, columns = dataset.tables.get(kind)?.columns;
  return own || columns?.has(dimension) === true || (dimension === 'team' && kinds.get(kind)?.columns.has('owner') === true && dataset.tables.get('reps')?.columns.has('team') === true);
}

/** Whether the data tells of what came more than a day after the moment: then the board's deals are not what they say today. */
const later = (time: string): string => `SELECT (SELECT count(*) FROM raw_deals WHERE "createdAt".wall >= TIMESTAMP '${time}') > 0
  OR (SELECT count(*) FROM all_moves WHERE "enteredAt".wall >= TIMESTAMP '${time}') > 0
  OR (SELECT count(*) FROM raw_deals WHERE "closedAt".wall >= TIMESTAMP '${time}' AND coalesce(status, '') <> 'open') > (SELECT count(*) FROM raw_deals) / 100.0`;

async function compareAll(database: Database, given: Parameters<Database['load']>[0], zone: string, asOf: string, period: (typeof periods)[number], turn: number): Promise<void> {
  await database.load(given, zone);
  const { dataset } = readData(given);
  const bare = asOf.length === 10;
  const now = bare ? at(asOf) + day : at(String(await database.scalar(`SELECT strftime(timezone('${zone}', '${asOf}'::TIMESTAMPTZ), '%Y-%m-%d %H:%M:%S')`)));
  const today = bare ? at(asOf) : Math.floor(now / day) * day;
  const chosen = period(new Date(today).toISOString().slice(0, 10));
  const [start, end] = chosen.now.map(at) as [number, number], upto = Math.max(start, Math.min(end, now));
  const isPresent = !(await database.scalar(later(wall(now + day))));
  const present: Window = { start: wall(start), end: wall(end), upto: wall(upto), now: wall(now), today: wall(today), present: isPresent, toDate: chosen.toDate };
  /** Running, it is compared with the same elapsed part of the earlier one. */
  const earlier = (span: Span): Window => {
    const [first, last] = span.map(at) as [number, number], shift = start - first, elapsed = Math.min(last, first + (upto - start));
    return { start: wall(first), end: wall(chosen.toDate ? Math.min(last, first + (end - start)) : last), upto: wall(now < end || chosen.toDate ? elapsed : last), now: wall(now - shift), today: wall(today - shift), present: false, toDate: chosen.toDate };
  };
  const work = works[turn % works.length]!;
  const scope: Scope = { asOf, timezone: zone, period: chosen.period, fiscalStart: chosen.fiscalStart ?? 4, workingDays: work, workingHours: work.hours };
  const answers = new Map<string, Answer>(ids.map(id => [id, compute(id, dataset, { ...scope, compare: ['previous', 'year'], over: chosen.grain })]));
  const where = `${chosen.period} as of ${asOf} in ${zone}, seed ${seed}, turn ${turn}`;

  await database.at(present);
  for (const id of ids) hold(id, answers.get(id)!.figures, (await database.ask(id))!, where);
  for (const [id, options] of choices) {
    if (!ids.includes(id)) continue;
    await database.choose(Object.entries(options).map(([name, choice]) => `${name}=${choice}`), work);
    hold(id, compute(id, dataset, { ...scope, options, compare: 'none' }).figures, (await database.ask(id))!, `${where}, ${JSON.stringify(options)}`);
    if (id === 'stage-conversion') await compareGroup(database, dataset, id, { ...scope, options }, 'stage', turn, where);
    await database.narrow();
  }
  await database.choose([], work);
  for (const [nth, id] of ids.entries()) {
    const by = (kpiOf(id).by ?? []) as readonly string[];
    await compareGroup(database, dataset, id, scope, by[(turn + nth) % by.length]!, turn, where);
    if (by.includes('stage') && by[(turn + nth) % by.length] !== 'stage') await compareGroup(database, dataset, id, scope, 'stage', turn, where);
  }
  await database.narrow();
  for (const [name, span] of [['previous', chosen.before], ['year', chosen.year]] as const) {
    await database.at(earlier(span));
    for (const id of ids) {
      const before = answers.get(id)![name];
      if (before) hold(id, before.figures, (await database.ask(id))!, `${name} of ${where}`);
    }
  }
  // A point of the series: what flows is known as of now, a snapshot is taken at its end.
  const [from, to] = chosen.over.map(at) as [number, number];
  if (from >= now) return;
  const point: Window = { ...present, toDate: undefined, start: wall(from), end: wall(to), upto: wall(Math.min(to, now)) };
  for (const stock of [false, true]) {
    await database.at(stock && to < now ? { ...point, now: wall(to), today: wall(to - day), present: false } : point);
    for (const id of ids.filter(id => isSnapshot(kpiOf(id)) === stock)) {
      const told = answers.get(id)!.series?.find(({ start }) => start === chosen.over[0]);
      hold(id, told?.figures ?? {}, (await database.ask(id))!, `${chosen.grain} from ${chosen.over[0]} of ${where}`);
    }
  }
}

/** What has no date of its own is told as of a moment. */
const isSnapshot = (kpi: Kpi): boolean => Object.values(kpi.measures).some(({ at, prorate }) => at === undefined && prorate === undefined);

/** One of the groups, another each turn. */
async function compareGroup(database: Database, dataset: Dataset, id: string, scope: Scope, by: string, turn: number, where: string): Promise<void> {
  const kpi = kpiOf(id), out = outOf(kpi.within?.[by]?.measures ? { ...kpi, measures: kpi.within[by].measures, parts: {} } : kpi, dataset, by);
  const rows = compute(id, dataset, { ...scope, by, compare: 'none' }).rows ?? [], row = rows[turn % Math.max(1, rows.length)];
  if (!row) return;
  await database.narrow(by, row.key);
  const asked = (await database.ask(`${id}.${by}`)) ?? (await database.ask(id))!;
  hold(id, row.figures, Object.fromEntries(Object.entries(asked).filter(([name]) => !ofTheWhole.has(name) && !out.has(name))), `${where}, ${JSON.stringify(scope.options ?? {})} ${by} ${row.key ?? 'none'}`, by);
}

let seed = 0;
beforeAll(async () => {
  seed = Number(process.env['SEED'] ?? 20_261_123);
  const database = await open();
  const scopes = fc.tuple(records, fc.constantFrom(...zones), fc.constantFrom(...moments), fc.constantFrom(...periods));
  let turn = Number(process.env['TURN'] ?? 0);
  for (const [given, zone, moment, period] of fc.sample(scopes, { seed, numRuns: runs })) await compareAll(database, given, zone, moment, period, turn++);
}, Math.max(600_000, runs * 60_000));

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
