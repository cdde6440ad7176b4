/** The records behind a number or a mark: searched, sorted, as many as there are, each with its way to the CRM. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { kpiOf } from '../../core.js';
import { drilledOf, type Drilled } from '../../core/kpi/drilled.js';
import { periodText } from '../card/header.js';
import { csvOf } from '../card/grid.js';
import { save } from '../files.js';
import { recordsTable, type Order, type TableOf } from './records-table.js';
import type { RecordsLook, Subject } from './subject.js';
import { rowHeight, slice } from './virtual-rows.js';

export class RecordsView {
  readonly #redraw: () => void;
  #asked: { readonly subject: Subject; readonly look: RecordsLook } | undefined;
  #parts: readonly { readonly kind: string; readonly table: TableOf }[] = [];
  #part = 0;
  #query = '';
  #order: Order | undefined;
  #places: readonly number[] = [];
  #scrolled = 0;
  #height = 600;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Finds the records again when the data or the mark has changed. */
  take(subject: Subject, look: RecordsLook): void {
    const last = this.#asked;
    if (last && last.look === look && last.subject.dataset === subject.dataset && last.subject.answer === subject.answer) return;
    this.#asked = { subject, look };
    const { kpi, dataset, scope, format, words, answer } = subject;
    const found = drilledOf(kpiOf(kpi.id), dataset, look.by === undefined ? scope : { ...scope, by: look.by }, look.mark);
    this.#parts = found.map(drilled => ({ kind: drilled.kind, table: recordsTable(drilled, { format, words, currency: answer.currency, timezone: scope.timezone ?? 'UTC' }) }));
    if (last?.look !== look) {
      this.#part = 0;
      this.#query = '';
      this.#scrolled = 0;
      this.#order = usual(found[0]);
    }
    this.#sort();
  }

  /** How many, by the sample's noun, and of when. */
  get caption(): string {
    const { subject } = this.#asked!;
    const count = this.#parts.reduce((all, { table }) => all + table.length, 0);
    const noun = this.#parts.length === 1 ? nouns.get(this.#parts[0]!.kind) : undefined;
    return `${subject.format.count(count, noun ?? 'record')} · ${periodText(subject.answer, subject.format, subject.words)}`;
  }

  render(): TemplateResult {
    const { words, format, title } = this.#asked!.subject;
    const part = this.#parts[this.#part];
    if (!part) return html`<p class="none">${words.states.empty.nothing}</p>`;
    const { table } = part;
    return html`
      ${this.#parts.length > 1 ? html`<div class="tools">${this.#parts.map(({ kind }, at) => html`<button class="btn" type="button" aria-pressed=${at === this.#part ? 'true' : 'false'} @click=${() => { this.#show(at); }}>${(words.kinds as Readonly<Record<string, string>>)[kind] ?? kind}</button>`)}</div>` : nothing}
      <div class="tools">
        <input class="search" type="search" aria-label=${words.drill.search} placeholder=${words.drill.search} .value=${this.#query} @input=${this.#search}>
        <span class="found" role="status">${this.#query.trim() === '' ? nothing : format.fill(words.drill.found, { n: this.#places.length, all: table.length })}</span>
        <button class="btn" type="button" @click=${() => { save(new Blob([csvOf(table.grid(this.#places))], { type: 'text/csv' }), `${this.#asked!.subject.kpi.id}.csv`); }}>${words.drill.csv}</button>
      </div>
      <div class="rows" tabindex="0" role="region" aria-label=${words.drill.open.replace('{title}', title)} @scroll=${this.#scroll}>${this.#places.length === 0 ? html`<p class="none">${words.drill.none}</p>` : this.#table(table)}</div>`;
  }

  #table(table: TableOf): TemplateResult {
    const { words } = this.#asked!.subject;
    const { from, to } = slice(this.#places.length, this.#scrolled, this.#height);
    const columns = [{ name: '', title: words.drill.name, number: false }, ...table.columns];
    return html`<table aria-rowcount=${this.#places.length + 1}>
      <thead><tr aria-rowindex="1">${columns.map(({ name, title, number }) => {
        const sorted = (this.#order?.column ?? '-') === name ? (this.#order!.down ? 'descending' : 'ascending') : 'none';
        return html`<th scope="col" class=${number ? 'e' : ''} aria-sort=${sorted}><button type="button" title=${words.drill.sort.replace('{column}', title)} @click=${() => { this.#sortBy(name, number); }}>${title}<span class="dir" aria-hidden="true">${sorted === 'none' ? '' : sorted === 'ascending' ? '↑' : '↓'}</span></button></th>`;
      })}</tr></thead>
      <tbody>
        <tr class="before" aria-hidden="true"><td colspan=${columns.length}></td></tr>
        ${repeat(this.#places.slice(from, to), place => place, (place, at) => html`<tr aria-rowindex=${from + at + 2}>
          <th scope="row">${this.#name(table, place)}</th>${table.columns.map(({ name, number }) => html`<td class=${number ? 'e' : ''}>${table.text(place, name)}</td>`)}
        </tr>`)}
        <tr class="behind" aria-hidden="true"><td colspan=${columns.length}></td></tr>
      </tbody>
    </table>`;
  }

  #name(table: TableOf, place: number): TemplateResult | string {
    const href = table.href(place), label = table.label(place);
    return href === undefined ? label : html`<a href=${href} target="_blank" rel="noopener noreferrer">${label}</a>`;
  }

  /** After drawing: what is not drawn keeps its room. */
  updated(root: Element): void {
    const { from, to } = slice(this.#places.length, this.#scrolled, this.#height);
    for (const [name, rows] of [['before', from], ['behind', this.#places.length - to]] as const) {
      const cell = root.querySelector(`.${name} > td`);
      if (cell instanceof HTMLElement) cell.style.blockSize = `${rows * rowHeight}px`;
    }
  }

  readonly #scroll = (event: Event): void => {
    const rows = event.currentTarget as HTMLElement;
    const before = slice(this.#places.length, this.#scrolled, this.#height);
    this.#scrolled = rows.scrollTop;
    this.#height = rows.clientHeight;
    const now = slice(this.#places.length, this.#scrolled, this.#height);
    if (now.from !== before.from || now.to !== before.to) this.#redraw();
  };

  readonly #search = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#scrolled = 0;
    this.#sort();
    this.#redraw();
  };

  #sortBy(column: string, number: boolean): void {
    const again = this.#order?.column === column;
    this.#order = { column, down: again ? !this.#order!.down : number };
    this.#sort();
    this.#redraw();
  }

  #show(part: number): void {
    this.#part = part;
    this.#order = undefined;
    this.#sort();
    this.#redraw();
  }

  #sort(): void {
    this.#places = this.#parts[this.#part]?.table.places(this.#query, this.#order) ?? [];
  }
}

/** The largest first; where there are no amounts, the newest. */
function usual(drilled: Drilled | undefined): Order | undefined {
  const column = drilled?.columns.find(({ name }) => name === 'amount') ?? drilled?.columns.find(({ type }) => type === 'moment');
  return column && { column: column.name, down: true };
}

const nouns: ReadonlyMap<string, string> = new Map([
  ['deals', 'deal'], ['leads', 'lead'], ['activities', 'activity'], ['customers', 'customer'], ['reps', 'rep'], ['emails', 'email'], ['mentions', 'mention'], ['touchpoints', 'touchpoint'], ['targets', 'target'],
]);
