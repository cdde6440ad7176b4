/** From what is here (a list, an object, a text) to a dataset, or to the reason why not. */
import type { DataMap } from '../core/read/map.js';
import { readData, type Read, type ReadOptions } from '../core/read/read-data.js';
import { textOf } from './encoding.js';
import { isFailure, reasonOf, type Failure } from './failure.js';
import { formatOf, type TextFormat } from './format.js';
import type { Loaded, Reading } from './load.js';
import { readLarge } from './reading.js';
import type { Fetched } from './request.js';
import { isLarge, type Around } from './slices.js';

type Result = Loaded | Failure;

/** Reads what is already here: an object, a list, or text. What is large gives way while it is read, where `around` says that it may. */
export const read = (data: unknown, reading: Reading, at: number, around?: Around): Result | Promise<Result> => settled(data, undefined, reading, at, around);

/** Reads a text that arrived, by its type, its name or its look. */
export function readText({ body, type, validators, lacks }: Fetched, name: string, reading: Reading, at: number, around?: Around): Result | Promise<Result> {
  // 204 is an answer: there are no records.
  if (body === '') return settled(reading.kind === undefined ? {} : [], undefined, reading, at);
  const format = formatOf(type, name, textOf(body.slice(0, 65_536)));
  if (!format) return { code: 'html', message: `${name} is a page, not data`, from: name };
  const named = (loaded: Result): Result => (isFailure(loaded) ? { ...loaded, from: name } : { ...loaded, ...(validators && { validators }), ...(lacks && { missing: new Map([[reading.kind ?? name, lacks]]) }) });
  const result = settled(body, format, reading, at, around);
  return result instanceof Promise ? result.then(named) : named(result);
}

function settled(input: unknown, format: TextFormat | undefined, { kind, map, timezone }: Reading, at: number, around?: Around): Result | Promise<Result> {
  const options: ReadOptions = {
    ...(format && { format }), ...(kind !== undefined && { kind }), ...(map !== undefined && map !== null && { map: map as DataMap }), ...(timezone !== undefined && { timezone }),
  };
  const misuse = (error: unknown): Failure => ({ code: 'misuse', message: reasonOf(error) });
  if (around && isLarge(input)) return readLarge(input, options, around).then(found => outcome(found, at), misuse);
  try {
    return outcome(readData(input, options), at);
  } catch (error) {
    return misuse(error);
  }
}

/** Nothing could be read at all: the first reason is the failure, the rest stands beside it. A snapshot is of its own moment, whenever it is read. */
function outcome({ dataset, issues }: Read, at: number): Result {
  const [first] = issues;
  return first && dataset.tables.size === 0 && !dataset.figures ? { code: first.code, message: first.message, issues } : { dataset, issues, at: dataset.at ?? at };
}
