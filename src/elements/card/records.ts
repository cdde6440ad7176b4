/** The records behind a mark, or those that were left out, as a table: what they are called, and what else is known of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Face } from './face.js';
import type { Cell, Grid } from './grid.js';
import { sheet } from './table.js';
import { tools, type ToolActions } from './tools.js';

/** More rows than this are read in the file. */
const most = 100;
const mostColumns = 6;

/** What a reader knows a record by, then what tells most of it, whoever's record it is. */
const names = ['name', 'title', 'subject', 'id', 'Id', 'ID'];
const first = ['amount', 'monthlyRevenue', 'owner', 'stage', 'status', 'kind', 'channel', 'createdAt', 'expectedCloseAt', 'closedAt', 'heldAt', 'acquiredAt', 'talkSeconds', 'listenSeconds'];

export function records(face: Face, actions: ToolActions): TemplateResult {
  const { words, selected } = face;
  if (!selected) return html`${nothing}`;
  const grid = recordGrid(face);
  const rest = grid.rows.length - most;
  return html`${tools(face, actions, false)}
    ${sheet({ ...grid, rows: grid.rows.slice(0, most) }, selected.says)}
    ${rest > 0 ? html`<p class="rest">${words.multiple.more.replace('{n}', face.format.number(rest))}</p>` : nothing}`;
}

export function recordGrid({ selected, words, format }: Face): Grid {
  const found = (selected?.records ?? []).filter(record => typeof record === 'object' && record !== null).map(record => new Map<string, unknown>(Object.entries(record)));
  const known = [...new Set(found.flatMap(record => [...record].filter(([, value]) => isPlain(value)).map(([column]) => column)))];
  const name = names.find(column => known.includes(column)) ?? known[0];
  const columns = [...first.filter(column => known.includes(column)), ...known.filter(column => !first.includes(column) && !names.includes(column))].filter(column => column !== name).slice(0, mostColumns);
  const said: ReadonlyMap<string, string> = new Map(Object.entries({ ...words.dimensions, ...words.columns }));
  return {
    columns: [words.card.record, ...columns.map(column => said.get(column) ?? column)],
    rows: found.map((record, at) => ({
      name: name === undefined ? format.number(at + 1) : cell(record.get(name)).text,
      cells: columns.map(column => cell(record.get(column))),
    })),
  };

  function cell(value: unknown): Cell {
    if (typeof value === 'number' && Number.isFinite(value)) return { value, text: format.number(value, 2) };
    if (value instanceof Date && !Number.isNaN(value.getTime())) return cell(value.toISOString());
    if (typeof value === 'string' && value !== '') return { value, text: /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? format.date(value) : value };
    return typeof value === 'boolean' ? { value: String(value), text: String(value) } : { value: null, text: '–' };
  }
}

const isPlain = (value: unknown): boolean => value instanceof Date || (value !== '' && ['string', 'number', 'boolean'].includes(typeof value));
