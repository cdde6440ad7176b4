/** The values of a dimension that occur, with their counts: searched, ticked by pointer, finger and keys. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DimensionValue, Format, Words } from '../../core.js';
import { glyph } from '../card/icons.js';
import type { FilterDimension } from '../cross-filter.js';

/** A list longer than this is searched. */
const short = 7;
/** Of a longer list the rest is found by searching. */
const most = 200;

const nouns: ReadonlyMap<string, string> = new Map([['deals', 'deal'], ['leads', 'lead'], ['customers', 'customer'], ['activities', 'activity']]);

export interface Values {
  readonly dimension: FilterDimension;
  readonly values: readonly DimensionValue[];
  readonly chosen: ReadonlySet<string>;
  readonly words: Words;
  readonly format: Format;
}

export class ValuesField {
  readonly #redraw: () => void;
  readonly #choose: (dimension: FilterDimension, keys: readonly string[]) => void;
  readonly #queries = new Map<FilterDimension, string>();
  #outside: AbortController | undefined;
  #pressed: Event | undefined;

  constructor(redraw: () => void, choose: (dimension: FilterDimension, keys: readonly string[]) => void) {
    this.#redraw = redraw;
    this.#choose = choose;
  }

  render(field: Values): TemplateResult {
    const { dimension, values, chosen, words } = field;
    return html`<details part="filter" class=${chosen.size > 0 ? 'on' : ''} @keydown=${key} @focusout=${leave} @pointerdown=${(event: Event) => { this.#pressed = event; }} @toggle=${(event: Event) => { this.#toggled(dimension, event); }}>
      <summary><span class="k">${words.filter[dimension]}</span> <span class="said">${saidOf(field)}</span>${glyph('chevron')}</summary>
      <fieldset class="list"><legend>${words.filter[dimension]}</legend>
        ${values.length > short ? html`<input class="search" type="search" aria-label=${words.filter.search} placeholder=${words.filter.search} .value=${live(this.#queries.get(dimension) ?? '')} @input=${(event: Event) => { this.#queries.set(dimension, (event.target as HTMLInputElement).value); this.#redraw(); }}>` : nothing}
        ${this.#rows(field)}
        ${chosen.size > 0 ? html`<button class="clear" type="button" @click=${() => { this.#choose(dimension, []); }}>${words.filter.clear}</button>` : nothing}
      </fieldset>
    </details>`;
  }

  #rows({ dimension, values, chosen, words, format }: Values): TemplateResult | TemplateResult[] {
    const wanted = (this.#queries.get(dimension) ?? '').trim().toLocaleLowerCase(format.locale);
    const found = values.filter(({ key, label, count }) => (count > 0 || chosen.has(key)) && nameOf(label, key, words).toLocaleLowerCase(format.locale).includes(wanted));
    if (found.length === 0) return html`<p>${words.filter.none}</p>`;
    const usual = values[0]?.kind;
    const rows = found.slice(0, most).map(({ key, label, count, kind }) => html`<label class="row"><input type="checkbox" value=${key} .checked=${live(chosen.has(key))} @change=${(event: Event) => { this.#toggle(dimension, chosen, event); }}><span>${nameOf(label, key, words)}</span><span class="n">${kind === usual ? format.number(count) : format.count(count, nouns.get(kind) ?? 'record')}</span></label>`);
    return found.length > most ? [...rows, html`<p>${format.fill(words.filter.some, { n: most, all: found.length })}</p>`] : rows;
  }

  #toggle(dimension: FilterDimension, chosen: ReadonlySet<string>, event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const next = new Set(chosen);
    if (checked) next.add(value); else next.delete(value);
    this.#choose(dimension, [...next]);
  }

  /** Whatever is open is left alone from now on. */
  leave(): void {
    this.#outside?.abort();
  }

  /** A list that is opened again shows all; its search is at hand at once, but on a phone no keyboard comes up unasked. */
  #toggled(dimension: FilterDimension, event: Event): void {
    const details = event.currentTarget as HTMLDetailsElement;
    if (details.open) this.#opened(details);
    else if (this.#queries.delete(dimension)) this.#redraw();
  }

  #opened(details: HTMLDetailsElement): void {
    const list = details.querySelector('.list')!, row = details.parentElement!.getBoundingClientRect();
    list.classList.remove('back');
    const { left, right } = list.getBoundingClientRect();
    list.classList.toggle('back', left < row.left || right > row.right);
    if (matchMedia('(pointer: fine)').matches) details.querySelector<HTMLElement>('.search')?.focus();
    // A press elsewhere closes it, also where nothing takes the focus; in a closed root the path does not tell where it was.
    this.#outside?.abort();
    this.#outside = new AbortController();
    const { signal } = this.#outside;
    details.addEventListener('toggle', () => { this.#outside?.abort(); }, { once: true, signal });
    details.ownerDocument.addEventListener('pointerdown', press => { if (press !== this.#pressed) details.open = false; }, { signal });
  }
}

const nameOf = (label: string, key: string, words: Words): string => (key === '' ? words.card.none : label);

function saidOf({ values, chosen, words, format }: Values): string {
  if (chosen.size === 0) return words.filter.all.replace('{n}', format.number(values.length));
  const only = chosen.size === 1 ? values.find(({ key }) => chosen.has(key)) : undefined;
  return only ? nameOf(only.label, only.key, words) : format.fill(words.filter.some, { n: chosen.size, all: values.length });
}

/** Escape closes; arrows, Home and End go through the list. */
function key(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (!details.open) return;
  if (event.key === 'Escape') {
    details.open = false;
    details.querySelector('summary')?.focus();
  } else {
    const stops = [...details.querySelectorAll<HTMLElement>('summary, .search, input[type=checkbox], .clear')];
    const at = stops.indexOf(event.target as HTMLElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' && at > 1 ? 1 : event.key === 'End' && at > 1 ? stops.length - 1 : -1;
    if (at < 0 || !stops[to]) return;
    stops[to].focus();
  }
  event.preventDefault();
  event.stopPropagation();
}

function leave(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
}
