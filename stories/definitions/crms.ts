/** How the records of a KPI come out of each CRM: as its preset asks for them and reads them. */
import { html, type TemplateResult } from 'lit';
import type { Kpi } from '../../src/core.js';
import { needsOf } from '../../src/core/kpi/needs.js';
import { presets } from '../../src/source/crm/presets.js';
import type { Preset } from '../../src/source/crm/preset.js';
import type { PageWords } from './words.js';

export const crms = (kpi: Kpi, words: PageWords): TemplateResult => html`
  <h2>${words.from}</h2>
  <p>${words.fromWhy}</p>
  ${[...presets].filter(([name]) => name !== 'kommo').map(([name, preset]) => html`
    <h3>${preset.title} <code>crm="${name}"</code></h3>
    <ul>${[...needsOf(kpi)].map(([kind, columns]) => html`<li>${line(preset, kind, columns, words)}</li>`)}</ul>`)}`;

function line(preset: Preset, kind: string, columns: readonly string[], words: PageWords): TemplateResult {
  const list = preset.lists.get(kind);
  if (!list) return html`<b>${kind}</b>: ${words.noKind} (${columns.join(', ')})`;
  const comes = columns.filter(column => Object.hasOwn(list.columns, column)), lacks = columns.filter(column => !comes.includes(column));
  return html`<b>${kind}</b>, ${words.asks} ${list.asks.filter(({ instead }) => !instead).map(({ path }, at) => html`${at > 0 ? ', ' : ''}<code>${path}</code>`)}; ${words.comes}: ${comes.join(', ')}${lacks.length > 0 ? html`; ${words.lacks}: ${lacks.join(', ')}` : ''}`;
}
