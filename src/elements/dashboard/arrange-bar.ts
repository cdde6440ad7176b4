/** The tools of whoever arranges the cards by pointer or finger; the keys do the same on a card. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { catalogue, kpiText, type Words } from '../../core.js';
import { titleOfCard } from './card-title.js';
import type { LayoutController } from './layout-controller.js';

const forms = ['stat', 'bullet', 'ranked', 'trend', 'list', 'table', 'distribution'] as const;

export function arrangeBar(layout: LayoutController, words: Words, locale: string): TemplateResult {
  const w = words.dashboard, { cards, selected: at } = layout;
  const card = cards[at];
  const [columns, rows] = card?.size ?? [1, 1];
  const step = (name: string, does: () => void, off = false): TemplateResult => html`<button class="btn" type="button" ?disabled=${off} @click=${does}>${name}</button>`;
  const place = card ? w.place.replace('{title}', () => titleOfCard(card, locale)).replace('{n}', String(at + 1)).replace('{all}', String(cards.length)).replace('{columns}', String(columns)).replace('{rows}', String(rows)) : '';
  const missing = [...catalogue.keys()].filter(kpi => !cards.some(own => own.kpi === kpi)).map(kpi => ({ kpi, title: kpiText(catalogue.get(kpi)!, locale).title })).sort((a, b) => (a.title < b.title ? -1 : 1));
  return html`<div class="bar tokens" part="arrange" role="group" aria-label=${w.arrange}>
    <p><b role="status">${place}</b> <span>${w.help}</span></p>
    <div class="steps">
      ${card ? html`
        ${step(w.earlier, () => { layout.move(-1); }, at === 0)}${step(w.later, () => { layout.move(1); }, at === cards.length - 1)}
        ${step(w.narrower, () => { layout.resize(-1, 0); }, columns === 1)}${step(w.wider, () => { layout.resize(1, 0); }, columns === 3)}
        ${step(w.shorter, () => { layout.resize(0, -1); }, rows === 1)}${step(w.taller, () => { layout.resize(0, 1); }, rows === 3)}
        ${step(card.more ? w.unfold : w.fold, layout.fold)}${step(w.remove, layout.remove)}
        <label><span class="k">${w.form}</span><select @change=${(event: Event) => { layout.draw((event.target as HTMLSelectElement).value); }}>
          <option value="" .selected=${live(card.form === undefined)}>${w.usual}</option>
          ${forms.map(form => html`<option value=${form} .selected=${live(card.form === form)}>${w.forms[form]}</option>`)}
        </select></label>` : nothing}
      <label><span class="vh">${w.add}</span><select @change=${(event: Event) => { const select = event.target as HTMLSelectElement; const kpi = select.value; select.value = ''; layout.add(kpi); }}>
        <option value="">${w.add}</option>${missing.map(({ kpi, title }) => html`<option value=${kpi}>${title}</option>`)}
      </select></label>
      ${step(w.reset, layout.reset)}${step(w.done, layout.toggle)}
    </div>
  </div>`;
}
