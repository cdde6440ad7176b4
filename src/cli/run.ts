/** The command's arguments, and its exit codes: 0, 1 where the data has an error, 2 where the command is used wrongly. */
import { parseArgs } from 'node:util';
import type { DataMap } from '../core.js';
import { check, told, type Asked } from './check.js';

/** What the command may do to the machine. */
export interface Machine {
  /** Throws where the file cannot be read. */
  readonly read: (path: string) => Uint8Array;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const usage = `Usage: kpi-elements check [options] FILE...

Reads JSON, NDJSON and CSV as the elements do, says what is wrong with it and which KPIs it answers.
A CSV, NDJSON or JSON array is one kind of record, told from its file name: deals.csv, reps-2026.ndjson.

Options:
  --kind KIND      the kind of records, where the file name does not say it
  --map FILE       a JSON mapping of foreign columns and values, of the one kind or by kind
  --as-of DATE     the day or moment that counts as now; default the last day of the data
  --period PERIOD  2026-Q4, 2026-10, last-12-months, all …; default each KPI's own
  --timezone ZONE  IANA zone of times that name none, and of the period; default UTC
  --json           the report as JSON
  --help           this text

Exit code: 0 when the data can be used, 1 when it has errors, 2 when the command is used wrongly.
`;

const options = {
  kind: { type: 'string' }, map: { type: 'string' }, 'as-of': { type: 'string' }, period: { type: 'string' }, timezone: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const;

/** The exit code. Throws only for what is a fault of the command itself. */
export function run(args: readonly string[], { read, out, err }: Machine): 0 | 1 | 2 {
  const misuse = (error: unknown): 2 => {
    err(`kpi-elements: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  };
  let asked: ReturnType<typeof parsed>;
  let files: { name: string; content: Uint8Array }[], map: DataMap | undefined;
  try {
    asked = parsed(args);
    if (asked.help) { out(usage); return 0; }
    map = asked.map === undefined ? undefined : mapIn(asked.map, read);
    files = asked.files.map(name => ({ name, content: readable(name, read) }));
  } catch (error) {
    return misuse(error);
  }
  try {
    const report = check(files, { ...asked.scope, ...(map && { map }) });
    out(asked.json ? `${JSON.stringify(report, null, 2)}\n` : told(report));
    return report.ok ? 0 : 1;
  } catch (error) {
    if (error instanceof RangeError) return misuse(error);
    throw error;
  }
}

function parsed(args: readonly string[]): { help: boolean; json: boolean; map: string | undefined; files: string[]; scope: Asked } {
  const { values, positionals: [command, ...files] } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  const { kind, period, timezone, 'as-of': asOf, map, json = false, help = false } = values;
  if (!help && command !== 'check') throw new Error(command === undefined ? 'there is no command' : `unknown command: ${command}`);
  if (!help && files.length === 0) throw new Error('there is no file to check');
  return {
    help, json, map, files,
    scope: { ...(kind !== undefined && { kind }), ...(period !== undefined && { period }), ...(timezone !== undefined && { timezone }), ...(asOf !== undefined && { asOf }) },
  };
}

function readable(path: string, read: Machine['read']): Uint8Array {
  try {
    return read(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function mapIn(path: string, read: Machine['read']): DataMap {
  const text = new TextDecoder().decode(readable(path, read));
  let map: unknown;
  try {
    map = JSON.parse(text);
  } catch (error) {
    throw new Error(`the mapping ${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (typeof map !== 'object' || map === null || Array.isArray(map)) throw new Error(`the mapping ${path} is no JSON object`);
  return map as DataMap;
}
