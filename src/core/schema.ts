/**
 * JSON Schema for whoever writes the endpoint: of the records of each kind, of the figures of each KPI, and of a whole
 * document. It says what to send; the reader forgives more (numbers as text, unknown columns, rows that fail).
 */
import * as z from 'zod/mini';
import type { Unit } from './kpi/answer.js';
import { unknown } from './kpi/did-you-mean.js';
import type { Choice, Kpi } from './kpi/language.js';
import { dimensions } from './kpi/rows.js';
import { unitsOf } from './kpi/units.js';
import { catalogue } from './kpis/index.js';
import type { Words } from './locales/index.js';
import type { ColumnKind } from './records/columns.js';
import { kinds } from './records/index.js';
import type { Kind } from './records/kind.js';
import { zodOf } from './records/zod.js';

export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';
const head = (file: string): JsonSchema => ({ $schema: draft, $id: `https://cdn.jsdelivr.net/npm/kpi-elements/dist/schema/${file}` });
const recordFile = (kind: string): string => `${kind}.json`;
const figuresFile = (kpi: string): string => `${kpi}.figures.json`;

/** One record of a kind. Throws a RangeError that names the nearest kind. */
export function recordSchema(kind: string): JsonSchema {
  const found = kinds.get(kind);
  if (!found) throw unknown('kind', kind, [...kinds.keys()]);
  return { ...head(recordFile(kind)), ...recordOf(found) };
}

/** Ready-made figures of a KPI, with those of the period before. Throws a RangeError that names the nearest id. */
export function figuresSchema(kpi: string): JsonSchema {
  const found = catalogue.get(kpi);
  if (!found) throw unknown('kpi', kpi, [...catalogue.keys()]);
  return { ...head(figuresFile(kpi)), ...givenOf(found), $defs: figureDefs(found) };
}

/** A whole document: records by kind and figures by KPI, or the figures of one KPI. */
export function dataSchema(): JsonSchema {
  const all = [...kinds.values()], kpis = [...catalogue.values()];
  const list = ({ name }: Kind): JsonSchema => ({ description: descriptions[name as keyof typeof descriptions], type: ['array', 'null'], items: { $ref: `#/$defs/${name}` } });
  const records: JsonSchema = {
    title: 'Records by kind, figures by KPI', type: 'object', additionalProperties: false,
    properties: {
      ...Object.fromEntries(all.map(kind => [kind.name, list(kind)])),
      kpis: { description: 'Ready-made figures by the id of the KPI; they go before records.', type: 'object', additionalProperties: false, properties: Object.fromEntries(kpis.map(({ id }) => [id, { $ref: `#/$defs/${id}` }])) },
    },
  };
  return {
    ...head('data.json'), title: 'Data of kpi-elements', description: 'What a src, a data attribute or readData may be given as JSON: records by kind and figures by KPI, or the figures of one KPI.',
    anyOf: [{ $ref: '#/$defs/records' }, ...kpis.map(({ id }) => ({ $ref: `#/$defs/${id}` }))],
    $defs: {
      records,
      ...Object.fromEntries(all.map(kind => [kind.name, recordOf(kind)])),
      ...Object.fromEntries(kpis.flatMap(kpi => [[kpi.id, givenOf(kpi)], ...Object.entries(figureDefs(kpi))])),
    },
  };
}

/** Every schema by the name of its file in `kpi-elements/schema/`. */
export function schemas(): Map<string, JsonSchema> {
  return new Map([
    ['data.json', dataSchema()],
    ...[...kinds.keys()].map(kind => [recordFile(kind), recordSchema(kind)] as const),
    ...[...catalogue.keys()].map(kpi => [figuresFile(kpi), figuresSchema(kpi)] as const),
  ]);
}

function recordOf(kind: Kind): JsonSchema {
  const { name, columns } = kind, { $schema: _, properties = {}, ...rest } = z.toJSONSchema(zodOf(kind), { io: 'input' }) as JsonSchema;
  return {
    title: `A record of ${name}`, description: descriptions[name as keyof typeof descriptions], ...rest,
    properties: Object.fromEntries(Object.entries(properties).map(([column, own]) => [column, { description: describe(name, column, columns.get(column)!.type), ...own }])),
  };
}

/** As `givenFigures` in `read/figures.ts`, with the names of the KPI. */
function givenOf({ id, title, question, definition }: Kpi): JsonSchema {
  const figures = { $ref: `#/$defs/${id}.figures` };
  return {
    title: `${title}: ready-made figures`, description: `${question} ${definition}`, type: 'object', required: ['figures'], additionalProperties: false,
    properties: {
      figures,
      previous: { description: 'The same figures of the period before.', anyOf: [figures, { type: 'null' }] },
      target: { description: 'What the headline is to be.', type: ['number', 'null'] },
      currency: { description: 'ISO 4217, such as EUR.', type: ['string', 'null'] },
    },
  };
}

/** The definitions that the figures of a KPI lean on; those of its rows are shared where it has no dimension of its own. */
function figureDefs(kpi: Kpi): Record<string, JsonSchema> {
  const names = figureNames(kpi), units = unitsOf(kpi);
  const own = [...new Set([...shared, ...(kpi.by ?? []).filter(by => typeof by === 'string'), ...Object.keys(kpi.dimensions ?? {})])].filter(by => !names.includes(by));
  const row = own.join() === shared.join() ? 'row' : `${kpi.id}.row`;
  const figures = Object.fromEntries(names.map(name => [name, { title: kpi.names[name] ?? name, description: unitTexts[units[name] ?? 'count'], type: ['number', 'null'] }]));
  return {
    [`${kpi.id}.figures`]: {
      description: 'Measures by their names; a named part may stand in place of its measures. Rows carry one dimension, in the order to be shown.',
      anyOf: [
        { title: 'One row: the whole', type: 'object', properties: figures, minProperties: 1, additionalProperties: false },
        {
          title: 'Rows with a dimension', type: 'array',
          items: { type: 'object', properties: { ...figures, ...Object.fromEntries(own.map(name => [name, { $ref: '#/$defs/group' }])) }, additionalProperties: false, allOf: [{ $ref: `#/$defs/${row}` }] },
        },
      ],
    },
    [row]: { description: 'Exactly one of the dimensions.', oneOf: own.map(name => ({ type: 'object', properties: { [name]: group }, required: [name] })) },
    group: { description: 'What the row is of, such as an owner or the period 2026-10; null for what has no such value.', ...group },
  };
}

const group = { type: ['string', 'null'] };
const shared: readonly string[] = [...dimensions, 'period'];

/** Measures and parts, also those that only an option or a dimension brings. */
function figureNames(kpi: Kpi): string[] {
  const all: Choice[] = [kpi, ...Object.values(kpi.within ?? {}), ...Object.values(kpi.options ?? {}).flatMap(choices => Object.values(choices).flatMap(choice => [choice, ...Object.values(choice.within ?? {})]))];
  return [...new Set(all.flatMap(({ measures, parts }) => [...Object.keys(measures ?? {}), ...Object.keys(parts ?? {})]))];
}

const descriptions: Readonly<Record<keyof Words['kinds'], string>> = {
  leads: 'Somebody who may buy, before there is a deal.',
  deals: 'An opportunity. Without a status it takes the outcome of its stage.',
  stages: 'A stage of a pipeline, with the chance of a win that it promises.',
  moves: 'A deal’s entry into a stage, with what the deal said then.',
  activities: 'A call, a demo or a meeting.',
  emails: 'A sent e-mail; one that does not say so was delivered.',
  customers: 'Somebody who bought.',
  ownerships: 'Who looked after whom, when.',
  reps: 'Somebody who sells.',
  quotas: 'What a rep is to win in a period.',
  targets: 'What a KPI, or revenue, is to be in a period.',
  spend: 'Sales and marketing cost of a period.',
  traffic: 'Visits of a site by channel.',
  touchpoints: 'A digital footprint: a visit, a download, a look at the prices.',
  mentions: 'How often a brand was named: own, or a rival’s name.',
  prices: 'A rival’s price beside the own one.',
  products: 'What is sold.',
  rates: 'What one unit of a currency was worth in another.',
};

const columnTexts: Readonly<Record<ColumnKind, string>> = {
  id: 'Text or a number; kept as text.',
  text: 'Text.',
  number: 'A number.',
  money: 'An amount in the currency of the record.',
  moment: 'ISO 8601, or epoch milliseconds; a bare day is a calendar day, a time without a zone is in the dataset’s.',
  flag: 'True or false.',
};

/** Columns that mean the same wherever they stand; a kind's own ones by `kind.column`. */
const known: ReadonlyMap<string, string> = new Map<string, string>([
  ['id', 'What other records name it by; text or a number, unique in its kind.'], ['name', 'What a reader sees in place of the id.'], ['url', 'Its page in the CRM.'],
  ['currency', 'ISO 4217, such as EUR.'], ['period', 'A year, quarter or month, such as 2026, 2026-Q4 or 2026-10.'],
  ...[['owner', 'reps'], ['assignedTo', 'reps'], ['deal', 'deals'], ['lead', 'leads'], ['customer', 'customers'], ['product', 'products'], ['stage', 'stages']].map(([column = '', kind = '']): [string, string] => [column, `The id of one of ${kind}.`]),
  ['targets.metric', 'revenue, or the id of a KPI.'], ['rates.from', 'ISO 4217 of the one unit.'], ['rates.to', 'ISO 4217 of what it was worth.'], ['rates.rate', 'One unit of `from` in units of `to`.'],
  ['stages.order', 'The place in the pipeline, from low to high.'],
]);

const describe = (kind: string, column: string, type: ColumnKind): string => known.get(`${kind}.${column}`) ?? known.get(column) ?? columnTexts[type];

const unitTexts: Readonly<Record<Unit, string>> = {
  count: 'A number.', money: 'An amount in the currency.', 'money/day': 'An amount a day in the currency.', share: 'A fraction: 0.25 is 25%.', ratio: 'A ratio: 3.2 is 3.2 to 1.', days: 'Days.', minutes: 'Minutes.',
  seconds: 'Seconds.', months: 'Months.', index: 'An index.',
};
