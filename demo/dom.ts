/** Nodes of the demo's own pages, made without markup text. */
import { languages } from '../src/core.js';

export const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

export function made<K extends keyof HTMLElementTagNameMap>(tag: K, content: readonly (Node | string)[] | string = '', more: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), more);
  node.append(...(typeof content === 'string' ? [content] : content));
  return node;
}

/** The head and body of a table; the first cell of each row names it. */
export function rows(head: readonly string[], body: readonly (readonly (Node | string)[])[]): HTMLElement[] {
  return [
    made('thead', [made('tr', head.map(text => made('th', text, { scope: 'col' })))]),
    made('tbody', body.map(cells => made('tr', cells.map((content, place) => (place === 0 ? made('th', [content], { scope: 'row' }) : made('td', [content])))))),
  ];
}

/** A select of ids with their texts; `label` is its name for who cannot see the table. */
export function choice(options: readonly (readonly [id: string, text: string])[], value: string, label: string, chosen: (id: string) => void): HTMLSelectElement {
  const select = made('select', options.map(([id, text]) => new Option(text, id, false, id === value)), { ariaLabel: label, onchange: () => { chosen(select.value); } });
  return select;
}

/** Refills a select and keeps what was chosen, so that a change of language changes only the texts. */
export function refill(select: HTMLSelectElement, options: readonly (readonly [id: string, text: string])[]): void {
  const { value } = select;
  select.replaceChildren(...options.map(([id, text]) => new Option(text, id)));
  if (options.some(([id]) => id === value)) select.value = value;
}

/** Every language that the elements speak, each by its own name. */
export function fillLanguages(select: HTMLSelectElement): void {
  select.replaceChildren(...languages.map(code => {
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    return Object.assign(new Option(name.charAt(0).toLocaleUpperCase(code) + name.slice(1), code), { lang: code });
  }));
}
