/** The border: whatever a page gives becomes a dataset and a list of issues. Bad data never throws. */
import { markOf } from '../dataset/snapshot.js';
import type { Dataset, GivenFigures, Table } from '../dataset/table.js';
import { unknown } from '../kpi/did-you-mean.js';
import { kinds } from '../records/index.js';
import { asBytes, decode, isBytes } from './bytes.js';
import { openCsv } from './csv.js';
import { Feed } from './feed.js';
import { readFigures } from './figures.js';
import { formatOfText, textFormats, type TextFormat } from './format.js';
import { collector, reason, typeOf, type Issue, type Issues } from './issue.js';
import { readJson, type Sink, type Steps } from './json.js';
import { mapOf, type DataMap, type Get } from './map.js';
import { Filler, type Origin } from './rows.js';

export interface ReadOptions {
  /** How to read text; told from how it begins when absent. */
  readonly format?: TextFormat;
  /** The kind of a bare array or table. */
  readonly kind?: string;
  /** By kind, or of the kind that is given, else of the first in the data. */
  readonly map?: DataMap;
  /** IANA zone of times that name none; default UTC. */
  readonly timezone?: string;
}

export interface Read { readonly dataset: Dataset; readonly issues: Issue[] }

/** How far a reading is: rows of the table it is at, and how much of all is done, in records or in bytes (letters of a text). */
export interface Progress { readonly rows: number; readonly done: number; readonly total: number; readonly unit: 'rows' | 'bytes' }

/** Throws a RangeError only for an option that no data could set right: an unknown kind, format or zone. */
export function readData(input: unknown, options: ReadOptions = {}): Read {
  const steps = readSteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of about a millisecond, so that whoever takes them can give way between two. Throws as `readData` does. */
export function readSteps(input: unknown, options: ReadOptions = {}): Generator<Progress, Read> {
  const { kind, format, timezone = 'UTC' } = options;
  if (kind !== undefined && !kinds.has(kind)) throw unknown('kind', kind, [...kinds.keys()]);
  if (format !== undefined && !textFormats.includes(format)) throw unknown('format', format, textFormats);
  if (timezone !== 'UTC') new Intl.DateTimeFormat('en', { timeZone: timezone });
  return new Reading(options, timezone).read(input);
}

/** Rows that are read in one step. */
const stride = 256;

class Reading {
  readonly #options: ReadOptions;
  readonly #timezone: string;
  /** Whose a mapping is that names no kinds: the stated kind's, else the first one's. */
  #only: string | undefined;
  readonly #tables = new Map<string, Table>();
  readonly #figures = new Map<string, GivenFigures>();
  readonly #issues: Issues = collector();
  /** Of a snapshot. */
  #mark: Pick<Dataset, 'at' | 'scope'> = {};
  #progress: Progress = { rows: 0, done: 0, total: 0, unit: 'rows' };

  constructor(options: ReadOptions, timezone: string) {
    this.#options = options;
    this.#only = options.kind;
    this.#timezone = timezone;
  }

  *read(input: unknown): Generator<Progress, Read> {
    const steps = this.#whole(input);
    try {
      while (!steps.next().done) yield this.#progress;
    } catch (error) {
      this.#issues.add('', 'unreadable', { error: reason(error) });
    }
    return { dataset: { tables: this.#tables, ...(this.#figures.size > 0 && { figures: this.#figures }), timezone: this.#timezone, ...this.#mark }, issues: this.#issues.all() };
  }

  *#whole(input: unknown): Steps<void> {
    const { kind, format } = this.#options;
    if (typeof input === 'string' || isBytes(input)) yield* this.#text(input, kind, format ?? this.#told(input, kind));
    else yield* this.#value(input, kind);
  }

  /** Where nothing is stated a text without a bracket is a table, if there is a kind that it can be of or it has lines. */
  #told(input: string | Uint8Array | ArrayBuffer, kind: string | undefined): TextFormat {
    const head = isBytes(input) ? decode(asBytes(input).subarray(0, 65_536)) : input.slice(0, 65_536), told = formatOfText(head);
    return told === undefined || (told === 'csv' && kind === undefined && !/[\r\n]./.test(head)) ? 'json' : told;
  }

  *#text(input: string | Uint8Array | ArrayBuffer, kind: string | undefined, format: TextFormat): Steps<void> {
    const feed = new Feed(input);
    if (format === 'json') yield* this.#json(feed, kind);
    else if (kind === undefined) this.#issues.add('', 'no-kind');
    else if (format === 'ndjson') yield* this.#lines(feed, kind);
    else yield* this.#csv(feed, kind, format === 'tsv' ? '\t' : undefined);
  }

  /** What is no JSON to its end counts for nothing. */
  *#json(feed: Feed, kind: string | undefined): Steps<void> {
    const fillers = new Map<string, Filler>(), members: [string, unknown][] = [];
    let whole: { readonly value: unknown } | undefined;
    const into = (name: string): Sink => {
      const filler = this.#filler(name);
      fillers.set(name, filler);
      return record => { filler.add(record); this.#move(filler.rows, feed); };
    };
    try {
      yield* readJson(feed, {
        root: () => (kind === undefined ? undefined : into(kind)),
        member: name => (kinds.has(name) ? into(name) : undefined),
        value: (name, value) => { if (name === undefined) whole = { value }; else members.push([name, value]); },
      });
    } catch (error) {
      this.#issues.add(kind ?? '', 'not-json', { error: reason(error) });
      return;
    }
    if (whole) { yield* this.#value(whole.value, kind, true); return; }
    for (const [name, filler] of fillers) this.#tables.set(name, yield* filler.finish());
    if (members.length > 0) yield* this.#members(members, Object.fromEntries(members));
  }

  /** A line that is no JSON is left out; a text of which no line is any is no data. */
  *#lines(feed: Feed, kind: string): Steps<void> {
    const filler = this.#filler(kind);
    let broken: string | undefined, good = 0;
    feed.skipMark();
    for (let last = false; ;) {
      let end = feed.text.indexOf('\n', feed.at);
      if (end < 0 && !last) { last = !feed.more(); continue; }
      if (end < 0) end = feed.text.length;
      const line = feed.text.slice(feed.at, end).trim();
      if (line !== '') {
        try {
          const record: unknown = JSON.parse(line);
          good++;
          filler.add(record);
        } catch (error) {
          broken ??= reason(error);
          filler.leaveOut('not-json', { error: reason(error) });
        }
      }
      if (end >= feed.text.length && last) break;
      feed.at = end + 1;
      if (filler.rows % stride === 0) { this.#move(filler.rows, feed); yield; }
    }
    if (good > 0 || broken === undefined) this.#tables.set(kind, yield* filler.finish());
  }

  *#csv(feed: Feed, kind: string, stated: string | undefined): Steps<void> {
    const { header, separator, next } = openCsv(feed, stated);
    const at = new Map<string, number>();
    header.forEach((name, index) => { if (name !== '' && at.has(name)) this.#issues.add(kind, 'same-column', { column: name }, `${kind} ${name}`); else at.set(name, index); });
    const filler = this.#filler(kind, { header, semicolons: separator === ';' });
    let cells: readonly string[] = [];
    const get: Get = column => { const index = at.get(column); return index === undefined ? undefined : cells[index]; };
    for (let line = next(); line; line = next()) {
      cells = line.cells;
      if (line.open) this.#issues.add(`${kind}[${filler.rows}]`, 'open-quote', {}, kind);
      if (cells.length > header.length && cells.slice(header.length).some(cell => cell.trim() !== '')) filler.leaveOut('overlong-row', { cells: cells.length, columns: header.length });
      else {
        if (cells.length < header.length) filler.short(cells.length, header.length);
        filler.read(get);
      }
      if (filler.rows % stride === 0) { this.#move(filler.rows, feed); yield; }
    }
    this.#tables.set(kind, yield* filler.finish());
  }

  *#value(value: unknown, kind: string | undefined, parsed = false): Steps<void> {
    if (Array.isArray(value)) {
      if (kind === undefined) this.#issues.add('', 'no-kind');
      else yield* this.#records(kind, value, parsed);
    } else if (typeof value !== 'object' || value === null) this.#issues.add('', 'not-data', { type: typeOf(value) });
    else yield* this.#members(Object.entries(value), value, parsed);
  }

  *#members(entries: readonly (readonly [string, unknown])[], whole: object, parsed = false): Steps<void> {
    const figures = Object.hasOwn(whole, 'figures');
    if (figures) this.#keepFigures('', whole);
    for (const [name, given] of entries) {
      if (name === 'snapshot') this.#mark = markOf(given);
      else if (name === 'kpis' && typeof given === 'object' && given !== null) for (const [kpi, own] of Object.entries(given)) this.#keepFigures(kpi, own);
      else if (!kinds.has(name)) { if (!figures) this.#issues.add(name, 'unknown-kind', { kind: name, known: [...kinds.keys()].join(', ') }); }
      else if (typeof given === 'string' || isBytes(given)) yield* this.#text(given, name, this.#options.format ?? this.#told(given, name));
      else if (Array.isArray(given)) yield* this.#records(name, given, parsed);
      else if (given !== null && given !== undefined) this.#issues.add(name, 'not-an-array', { kind: name, type: typeOf(given) });
    }
  }

  /** Objects are read where they stand; only those that a page gave are kept. */
  *#records(kind: string, records: readonly unknown[], parsed: boolean): Steps<void> {
    const filler = this.#filler(kind, parsed ? {} : { given: records });
    for (let row = 0; row < records.length && filler.hopeful; row++) {
      filler.add(at(records, row));
      if (row % stride === 0) { this.#progress = { rows: row, done: row, total: records.length, unit: 'rows' }; yield; }
    }
    this.#tables.set(kind, yield* filler.finish());
  }

  #keepFigures(kpi: string, value: unknown): void {
    const read = readFigures(kpi === '' ? '' : `kpis.${kpi}`, value, this.#issues);
    if (read) this.#figures.set(kpi, read);
  }

  #filler(name: string, more: Partial<Origin> = {}): Filler {
    const kind = kinds.get(name)!, { map } = this.#options;
    this.#only ??= name;
    return new Filler({ kind, map: mapOf(map, kind, this.#only === name, this.#issues), timezone: this.#timezone, issues: this.#issues, ...more });
  }

  #move(rows: number, feed: Feed): void {
    this.#progress = { rows, done: feed.done, total: feed.total, unit: 'bytes' };
  }
}

/** A list may have getters too. */
function at(records: readonly unknown[], row: number): unknown {
  try {
    return records[row];
  } catch {
    return undefined;
  }
}
