/** From the bytes of files to a report: what was read, what is wrong with it, which KPIs it answers. Knows no disk. */
import { catalogue, compute, formatter, kinds, readData, words, type Answer, type DataMap, type Dataset, type Kpi, type ReadOptions, type Scope } from '../core.js';
import { unknown } from '../core/kpi/did-you-mean.js';
import type { IssueCode } from '../core/read/issue.js';

export interface DataFile { readonly name: string; readonly content: Uint8Array | string }

export interface Asked {
  /** Of every file that is one kind; else told from the file's name. */
  readonly kind?: string;
  /** Of the one kind, or by kind. */
  readonly map?: DataMap;
  readonly asOf?: string;
  readonly period?: string;
  readonly timezone?: string;
}

export interface Finding {
  /** An error costs a whole kind, file or mapping; a warning a cell or a record. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** `deals[3].amount`, `deals`, or '' for the whole file. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly count: number;
}

export interface Answered {
  readonly kpi: string;
  readonly title: string;
  readonly state: Answer['state'];
  readonly value: number | null;
  readonly unit: Answer['unit'];
  readonly currency?: string;
  /** The value as a reader sees it. */
  readonly text: string;
  /** Why there is no value: the code, and in words. */
  readonly reason?: string;
  readonly why?: string;
  readonly period: Answer['period'];
  readonly asOf: string;
}

export interface Report {
  /** No finding is an error. */
  readonly ok: boolean;
  readonly files: readonly { readonly file: string; readonly records: Readonly<Record<string, number>>; readonly figures: readonly string[] }[];
  readonly issues: readonly Finding[];
  readonly kpis: readonly Answered[];
}

const severities: Readonly<Record<IssueCode, Finding['severity']>> = {
  'not-json': 'error', 'not-data': 'error', 'no-kind': 'error', 'unknown-kind': 'error', 'not-an-array': 'error', 'no-such-column': 'error', 'bad-map': 'error', 'bad-figures': 'error', unreadable: 'error', 'unknown-column': 'error',
  'not-an-object': 'warning', 'row-left-out': 'warning', 'duplicate-id': 'warning', 'not-a-number': 'warning', 'not-a-date': 'warning', 'not-a-flag': 'warning', 'not-text': 'warning', 'not-one-of': 'warning', 'ragged-row': 'warning', 'missing-column': 'warning', 'overlong-row': 'warning',
  'open-quote': 'warning', 'same-column': 'warning', 'not-a-fraction': 'warning', 'ambiguous-number': 'warning', 'ambiguous-date': 'warning', 'early-date': 'warning', 'several-currencies': 'warning',
};

/** Throws a RangeError for an unknown kind, a mapping of one, a period, moment or zone that is none: misuse, not data. */
export function check(files: readonly DataFile[], asked: Asked = {}): Report {
  const tables = new Map<string, Dataset['tables'] extends ReadonlyMap<string, infer T> ? T : never>();
  const figures = new Map<string, NonNullable<Dataset['figures']> extends ReadonlyMap<string, infer F> ? F : never>();
  const seenIn = new Map<string, string>();
  const issues: Finding[] = [], read: Report['files'][number][] = [];
  for (const { name: file, content } of files) {
    const own = optionsFor(file, asked);
    const { dataset, issues: found } = readData(content, own);
    const add = (severity: Finding['severity'], path: string, code: string, message: string): void => { issues.push({ severity, file, path, code, message, count: 1 }); };
    const keep = <T>(all: Map<string, T>, name: string, what: string, value: T): void => {
      const before = seenIn.get(what);
      if (before !== undefined) { add('error', what, 'given-twice', `${what} stands in ${before} already; that is used.`); return; }
      seenIn.set(what, file);
      all.set(name, value);
    };
    for (const { code, message, path, count } of found) issues.push({ severity: severities[code as IssueCode], file, path, code, message: code === 'no-kind' ? noKind : message, count });
    for (const [kind, table] of dataset.tables) {
      if (table.length === 0 && found.some(({ path }) => path.startsWith(`${kind}[`))) add('error', kind, 'nothing-left', `None of the records of ${kind} could be used.`);
      keep(tables, kind, kind, table);
    }
    for (const [kpi, given] of dataset.figures ?? []) {
      keep(figures, kpi, kpi === '' ? 'figures' : `kpis.${kpi}`, given);
      if (kpi !== '' && !catalogue.has(kpi)) add('error', `kpis.${kpi}`, 'unknown-kpi', `${unknown('kpi', kpi, [...catalogue.keys()]).message}.`);
    }
    const records = Object.fromEntries([...dataset.tables].map(([kind, { length }]) => [kind, length]));
    if (found.length === 0 && dataset.figures === undefined && Object.values(records).every(length => length === 0)) add('warning', '', 'no-records', 'There are no records and no figures in it.');
    read.push({ file, records, figures: [...(dataset.figures?.keys() ?? [])] });
  }
  const nothing = figures.size === 0 && [...tables.values()].every(({ length }) => length === 0);
  if (nothing && !issues.some(({ severity }) => severity === 'error')) issues.push({ severity: 'error', file: '', path: '', code: 'nothing-read', message: 'Nothing could be read: no records and no figures.', count: 1 });
  const timezone = asked.timezone ?? 'UTC';
  const scope: Scope = { timezone, ...(asked.asOf !== undefined && { asOf: asked.asOf }), ...(asked.period !== undefined && { period: asked.period }) };
  const dataset: Dataset = { tables, ...(figures.size > 0 && { figures }), timezone };
  issues.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  return { ok: issues.every(({ severity }) => severity !== 'error'), files: read, issues, kpis: [...catalogue.values()].map(kpi => answered(kpi, compute(kpi.id, dataset, scope))) };
}

const noKind = 'It is not said which records these are: name the file by its kind, such as deals.csv, or say --kind deals.';

const formats: ReadonlyMap<string, NonNullable<ReadOptions['format']>> = new Map([['csv', 'csv'], ['tsv', 'tsv'], ['ndjson', 'ndjson'], ['jsonl', 'ndjson'], ['json', 'json']]);

function optionsFor(file: string, { kind: said, map, timezone }: Asked): ReadOptions {
  const base = file.split(/[\\/]/).at(-1)!.toLowerCase();
  const kind = said ?? kindOf(base), format = formats.get(/\.([a-z]+)$/.exec(base)?.[1] ?? '');
  const own = mapFor(map, kind);
  return { ...(kind !== undefined && { kind }), ...(format && { format }), ...(own && { map: own }), ...(timezone !== undefined && { timezone }) };
}

/** deals.csv, deals-2026.csv, deals_2026.10.csv. */
const kindOf = (base: string): string | undefined => { const word = /^[a-z]+/.exec(base)?.[0] ?? ''; return kinds.has(word) && /^($|[^a-z])/.test(base.slice(word.length)) ? word : undefined; };

/** A mapping by kind names kinds alone; any other is of the one kind. */
function mapFor(map: DataMap | undefined, kind: string | undefined): DataMap | undefined {
  if (map === undefined) return undefined;
  const names = Object.keys(map);
  const nested = names.filter(name => isByColumn((map as Readonly<Record<string, unknown>>)[name]));
  if (nested.length === 0) return map;
  for (const name of nested) if (!kinds.has(name)) throw unknown('kind in the mapping', name, [...kinds.keys()]);
  // With a kind, `readData` takes a mapping that lacks it for that kind's own.
  return kind !== undefined && !Object.hasOwn(map, kind) ? undefined : map;
}

const isByColumn = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as { from?: unknown }).from !== 'string' && !Object.hasOwn(value, 'const');

function answered(kpi: Kpi, answer: Answer): Answered {
  const { value, unit, currency, reason, period, asOf, state } = answer;
  const format = formatter({ locale: 'en', currency });
  return {
    kpi: kpi.id, title: kpi.title, state, value, unit, ...(currency !== undefined && { currency }),
    text: `${format.value(value, unit, { notation: kpi.notation })}${unit === 'money/day' && value !== null ? ' a day' : ''}`.replaceAll('\u00A0', ' '),
    ...(value === null && reason !== undefined && { reason, why: because(kpi, reason, period.label) }), period, asOf,
  };
}

function because({ names }: Kpi, reason: string, period: string): string {
  const { kinds: kindNames, states: { empty } } = words('en')!;
  const exact: Readonly<Record<string, string>> = empty.reasons, known: Readonly<Record<string, string>> = kindNames;
  if (Object.hasOwn(exact, reason)) return exact[reason]!;
  const [, what, name = ''] = /^(needs|no)-(.+)$/.exec(reason) ?? [];
  if (what === 'needs') return empty.needs.replace('{kind}', () => known[name] ?? name);
  return (what === 'no' && Object.hasOwn(names, name) ? empty.none.replace('{name}', () => names[name]!) : empty.noneOfAny).replace('{period}', () => period);
}

/** The report for a terminal. What comes from data can steer none: control and direction characters are shown as codes. */
export function told({ files, issues, kpis }: Report): string {
  const able = kpis.filter(({ state }) => state !== 'empty');
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const wide = (of: (one: Answered) => string): number => Math.max(...kpis.map(one => of(one).length));
  const [ids, texts] = [wide(({ kpi }) => kpi), wide(({ text }) => text)];
  const lines = [
    ...files.map(({ file, records, figures }) => `${file}: ${[...Object.entries(records).map(([kind, length]) => `${length} ${kind}`), ...(figures.length > 0 ? [`figures${figures.every(kpi => kpi === '') ? '' : ` of ${figures.join(', ')}`}`] : [])].join(', ') || 'nothing read'}`),
    '',
    ...issues.map(({ severity, file, path, message, count }) => `${[severity, file, path].filter(Boolean).join(': ')}: ${message}${count > 1 ? ` (${count} times)` : ''}`),
    ...(issues.length > 0 ? [''] : []),
    `${able.length} of ${kpis.length} KPIs can be answered`,
    ...kpis.map(({ kpi, text, why, period, asOf }) => `  ${kpi.padEnd(ids)}  ${text.padStart(texts)}  ${why ?? `${period.label}, as of ${asOf}`}`),
    '',
    `${plural(errors, 'error')}, ${plural(issues.length - errors, 'warning')}`,
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, character => `\\u{${character.codePointAt(0)!.toString(16)}}`);
