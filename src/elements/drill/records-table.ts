/** Records as a reader's table: words for values, what is searched, what is sorted, what leaves as CSV. Pure. */
import { formatter, type Format, type Words } from '../../core.js';
import type { Drilled, DrilledColumn, Shown } from '../../core/kpi/drilled.js';
import { reachable } from '../../forms/marks/reachable.js';
import type { Grid } from '../card/grid.js';
import { localTime } from '../card/local-time.js';

export interface Order { readonly column: string; readonly down: boolean }

export interface TableColumn { readonly name: string; readonly title: string; readonly number: boolean }

export interface TableOf {
  readonly columns: readonly TableColumn[];
  readonly length: number;
  readonly label: (place: number) => string;
  /** Where the record is in the CRM, if that is an address that a link may have. */
  readonly href: (place: number) => string | undefined;
  readonly text: (place: number, column: string) => string;
  /** The places that a search leaves, in the order that is asked for. */
  readonly places: (query: string, order: Order | undefined) => readonly number[];
  /** What is taken away: with addresses, and with numbers and dates as the data has them. */
  readonly grid: (places: readonly number[]) => Grid;
}

interface Reading { readonly format: Format; readonly words: Words; readonly currency: string | undefined; readonly timezone: string }

export function recordsTable(drilled: Drilled, { format, words, currency, timezone }: Reading): TableOf {
  const byName = new Map(drilled.columns.map(column => [column.name, column]));
  const written = (column: DrilledColumn, place: number): string => {
    const value = column.at(place);
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? words.drill.yes : words.drill.no;
    if (typeof value === 'number') {
      if (column.type !== 'money') return format.number(value, 2);
      return formatter({ locale: format.locale, currency: drilled.currency(place) ?? currency }).money(value, 'full');
    }
    if (column.type === 'moment') return format.date(value.includes('T') ? localTime(Date.parse(value), timezone) : value);
    return enumerated.has(column.name) ? wordOf(words.drill.values, value) : value;
  };
  const text = (place: number, name: string): string => { const column = byName.get(name); return column ? written(column, place) : ''; };
  const searched = new Map<number, string>();
  const searchText = (place: number): string => {
    let found = searched.get(place);
    if (found === undefined) searched.set(place, found = [drilled.label(place), ...drilled.columns.map(column => written(column, place))].join('\n').toLocaleLowerCase(format.locale));
    return found;
  };
  const sortable = (name: string): ((place: number) => Shown) => byName.get(name)?.at ?? (place => drilled.label(place));
  return {
    columns: drilled.columns.map(({ name, type }) => ({ name, title: columnTitle(name, words), number: type === 'number' || type === 'money' })),
    length: drilled.length,
    label: place => drilled.label(place) || words.card.none,
    href: place => { const url = drilled.url(place); return url === undefined ? undefined : reachable(url); },
    text,
    places(query, order) {
      const wanted = query.trim().toLocaleLowerCase(format.locale);
      const places = Array.from({ length: drilled.length }, (_, place) => place).filter(place => wanted === '' || searchText(place).includes(wanted));
      return order ? sorted(places, sortable(order.column), order.down, format.locale) : places;
    },
    grid: places => ({
      columns: [words.drill.name, ...drilled.columns.map(({ name }) => columnTitle(name, words)), 'url'],
      rows: places.map(place => ({ name: drilled.label(place), cells: [...drilled.columns.map(({ at }) => at(place)), drilled.url(place) ?? null].map(value => ({ value: typeof value === 'boolean' ? String(value) : value, text: '' })) })),
    }),
  };
}

/** Columns whose texts are words of this library, not of the data. */
const enumerated: ReadonlySet<string> = new Set(['status', 'forecast', 'outcome', 'reply', 'sentiment', 'kind']);

const wordOf = (known: Readonly<Record<string, string>>, value: string): string => (Object.hasOwn(known, value) ? known[value]! : value);

export function columnTitle(name: string, words: Words): string {
  const dimensions: Readonly<Record<string, string>> = words.dimensions;
  return Object.hasOwn(dimensions, name) ? dimensions[name]! : wordOf(words.columns, name);
}

/** Missing values stand last either way. */
function sorted(places: number[], read: (place: number) => Shown, down: boolean, locale: string): number[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const values = new Map(places.map(place => [place, read(place)]));
  const sign = down ? -1 : 1;
  return places.sort((one, two) => {
    const a = values.get(one) ?? null, b = values.get(two) ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b));
  });
}
