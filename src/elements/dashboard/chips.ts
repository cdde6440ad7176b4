/** What the dashboard is filtered by, each value with a button that undoes it. */
import { html, nothing, type TemplateResult } from 'lit';
import { valuesOf, type Dataset, type Scope, type Words } from '../../core.js';
import { icon } from '../card/icons.js';
import { without } from '../cross-filter.js';

type Filter = NonNullable<Scope['filter']>;

export function chips(filter: Filter | undefined, dataset: Dataset | undefined, words: Words, change: (filter: Filter) => void): TemplateResult | typeof nothing {
  const chosen = Object.entries(filter ?? {}).flatMap(([dimension, keys]) => keys.map(key => ({ dimension, key })));
  if (chosen.length === 0) return nothing;
  const names: Readonly<Record<string, string>> = words.dimensions;
  return html`<div class="chips tokens" part="chips" role="group" aria-label=${words.dashboard.filtered}>
    ${chosen.map(({ dimension, key }) => {
      const name = Object.hasOwn(names, dimension) ? names[dimension]! : dimension;
      const label = (dataset && valuesOf(dataset, dimension).find(value => value.key === key)?.label) || (key === '' ? words.card.none : key);
      const undo = words.dashboard.undo.replace('{name}', () => `${name}: ${label}`);
      return html`<button class="chip" type="button" aria-label=${undo} title=${undo} @click=${() => { change(without(filter, dimension, key)); }}><span class="k">${name}:</span> ${label}${icon('close')}</button>`;
    })}
    ${chosen.length > 1 ? html`<button class="link" type="button" @click=${() => { change({}); }}>${words.dashboard.clear}</button>` : nothing}
  </div>`;
}
