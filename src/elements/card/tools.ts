/** What can be taken away from a card: to the clipboard, as numbers, as a picture. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Face } from './face.js';
import { glyph } from './icons.js';

export interface ToolActions {
  /** Absent where the page has no clipboard. */
  readonly copy: (() => void) | undefined;
  readonly save: (as: 'csv' | 'svg' | 'png') => void;
}

/** `drawn`: there is a picture of it. */
export const tools = ({ words, title }: Face, { copy, save }: ToolActions, drawn: boolean): TemplateResult => html`
  <div class="tools" part="tools" role="group" aria-label="${words.card.take}: ${title}">
    ${copy ? html`<button class="btn" type="button" @click=${copy}>${glyph('copy')}${words.card.copy}</button>` : nothing}
    ${(['csv', ...(drawn ? ['svg', 'png'] as const : [])] as const).map(as => html`<button class="btn" type="button" aria-label=${words.card.saveAs.replace('{type}', as.toUpperCase())} @click=${() => { save(as); }}>${glyph('down-to')}${as.toUpperCase()}</button>`)}
  </div>`;
