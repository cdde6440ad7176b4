/** Generated records in DuckDB, asked by the queries of this folder: a second opinion that shares no code with the engine. */
import { readFileSync, readdirSync } from 'node:fs';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { kinds } from '../../../src/core/records/index.js';

export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** ISO days of the week, holidays, and the hours between which there is work. */
export interface Work { readonly days: readonly number[]; readonly holidays: readonly string[]; readonly hours: readonly [number, number] }

/** Wall time without a zone: `2026-08-01 00:00:00`. */
export interface Window { readonly start: string; readonly end: string; readonly upto: string; readonly now: string; readonly today: string; readonly present: boolean; readonly toDate?: true | undefined }

export interface Database {
  load: (records: Records, zone: string) => Promise<void>;
  at: (window: Window) => Promise<void>;
  /** Only the records of this group; null for those without a value. Kinds without the column stay whole. */
  narrow: (column?: string, key?: string | null) => Promise<void>;
  /** Choices other than the defaults: `clock=business`. */
  choose: (choices: readonly string[], work: Work) => Promise<void>;
  /** The one row of a query; `undefined` while nobody has written it. */
  ask: (id: string) => Promise<Record<string, number | null> | undefined>;
  /** Any statement, for what the harness itself wants to know. */
  scalar: (sql: string) => Promise<unknown>;
}

/** What stands beside the queries. */
const shared = ['prelude', 'status', 'goals', 'board'];
/** The KPIs that have a query; `stage-conversion.stage` asks for one of its rows. */
export const written: readonly string[] = readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.sql')).map(name => name.slice(0, -4)).filter(name => !shared.includes(name) && !name.includes('.')).sort();

const text = (name: string): string | undefined => { try { return readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8'); } catch { return undefined; } };
const types = { id: 'VARCHAR', text: 'VARCHAR', moment: 'VARCHAR', number: 'DOUBLE', money: 'DOUBLE', flag: 'BOOLEAN' } as const;

export async function open(): Promise<Database> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run("SET TimeZone = 'UTC'; SET VARIABLE chosen = []::VARCHAR[]; SET VARIABLE holidays = []::VARCHAR[]; SET VARIABLE week = [1, 2, 3, 4, 5]; SET VARIABLE opens = 9; SET VARIABLE closes = 18");
  await connection.run(text('prelude')!);
  const queries = new Map<string, string | undefined>();
  return {
    load: (records, zone) => load(connection, records, zone),
    async at({ start, end, upto, now, today, present, toDate = false }) {
      await connection.run(`SET VARIABLE start_at = '${start}'; SET VARIABLE end_at = '${end}'; SET VARIABLE upto = '${upto}'; SET VARIABLE now_at = '${now}'; SET VARIABLE today_at = '${today}'; SET VARIABLE is_present = ${String(present)}; SET VARIABLE to_date = ${String(toDate)}`);
      await connection.run(text('status')!);
      await connection.run(text('board')!);
      await narrow(connection);
      await connection.run(text('goals')!);
    },
    narrow: (column, key) => narrow(connection, column, key),
    async choose(choices, { days, holidays, hours: [opens, closes] }) {
      await connection.run(`SET VARIABLE chosen = ${listOf(choices)}; SET VARIABLE holidays = ${listOf(holidays)}; SET VARIABLE week = [${days.join()}]; SET VARIABLE opens = ${opens}; SET VARIABLE closes = ${closes}`);
    },
    async ask(id) {
      if (!queries.has(id)) queries.set(id, text(id));
      const query = queries.get(id);
      if (query === undefined) return undefined;
      const [row = {}] = (await connection.runAndReadAll(query)).getRowObjectsJS();
      return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : Number(value)]));
    },
    scalar: async sql => (await connection.runAndReadAll(sql)).getRowsJS()[0]![0],
  };
}

async function load(connection: DuckDBConnection, records: Records, zone: string): Promise<void> {
  const whens = (records['rates'] ?? []).map(({ from, rate }) => `WHEN ${quoted(String(from))} THEN ${Number(rate)}`).join(' ');
  await connection.run(`SET VARIABLE zone = '${zone}'; CREATE OR REPLACE MACRO in_euros(c) AS ${whens === '' ? '1' : `CASE c ${whens} ELSE 1 END`}`);
  for (const [name, { columns }] of [...kinds].sort(([a], [b]) => Number(b === 'deals') - Number(a === 'deals'))) {
    const shape = Object.fromEntries([...columns].map(([column, { type }]) => [column, types[type]]));
    // Money in euros, by the rates of the records; what a move kept is in the currency of its deal.
    const rate = name === 'moves' ? 'in_euros((SELECT any_value(d.currency) FROM raw_deals d WHERE d.id = deal))' : 'in_euros(currency)';
    const read = (column: string, type: string) => (type === 'moment' ? `stamp("${column}") AS "${column}"` : type === 'money' && (columns.has('currency') || name === 'moves') ? `"${column}" * ${rate} AS "${column}"` : `"${column}"`);
    const picked = [...columns].map(([column, { type }]) => read(column, type)).join(', ');
    const statement = await connection.prepare(`CREATE OR REPLACE TABLE ${name === 'deals' || name === 'stages' ? 'raw' : 'all'}_${name} AS SELECT ${picked} FROM (SELECT unnest(from_json($1::JSON, '${JSON.stringify([shape])}'), max_depth := 2))`);
    statement.bindVarchar(1, JSON.stringify(records[name] ?? []));
    await statement.run();
  }
  await connection.run('CREATE OR REPLACE VIEW all_stages AS SELECT * FROM raw_stages');
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listOf = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]::VARCHAR[]`;

const teamOfOwner = '(SELECT any_value(r.team) FROM all_reps r WHERE r.id = owner)';
/** What a dimension is where it is no column of the kind, or more than that. A deal's stage is where it stood on the board, or a row of the funnel: that its query finds. */
const found: Readonly<Record<string, string>> = {
  'reps owner': 'id', 'leads assignedTo': 'coalesce("assignedTo", owner)', 'deals sequence': 'sequence', 'deals stage': '',
  'board probability': "CASE WHEN probability >= 0.75 THEN '0.75' WHEN probability >= 0.5 THEN '0.5' WHEN probability >= 0.25 THEN '0.25' WHEN probability >= 0 THEN '0' END",
};

function valueOf(view: string, columns: ReadonlyMap<string, { readonly type: string }>, dimension: string): string {
  const special = found[`${view} ${dimension}`];
  if (special !== undefined) return special;
  if (dimension === 'team' && columns.has('owner')) return columns.has('team') ? `coalesce(team, ${teamOfOwner})` : teamOfOwner;
  return !columns.has(dimension) ? '' : columns.get(dimension)!.type === 'number' ? `"${dimension}"::INT::VARCHAR` : `"${dimension}"`;
}

/** Views by the names of the kinds: what the scope's filter lets through. `all_deals` and so on are whole. */
async function narrow(connection: DuckDBConnection, column?: string, key?: string | null): Promise<void> {
  const wanted = key === null || key === undefined ? 'IS NULL' : `= ${quoted(key)}`;
  const views = [...kinds, ['clientele', kinds.get('customers')!] as const, ['board', kinds.get('deals')!] as const].map(([name, { columns }]) => {
    const value = column === undefined ? '' : valueOf(name, columns, column);
    return `CREATE OR REPLACE TEMP VIEW ${name} AS SELECT * FROM all_${name} ${value === '' ? '' : `WHERE ${value} ${wanted}`}`;
  });
  const asked = column === undefined ? 'NULL::VARCHAR' : quoted(column), one = key === null || key === undefined ? 'NULL::VARCHAR' : quoted(key);
  await connection.run(`SET VARIABLE level = ${{ owner: 2, team: 1 }[column ?? ''] ?? 0}; SET VARIABLE dimension = ${asked}; SET VARIABLE key = ${one}; ${views.join(';')}`);
}
