/** What a dashboard says of its data at its top: how old it is, what did not arrive, why there is nothing. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatter, type Words } from '../../core.js';
import type { Failure } from '../../source/failure.js';
import type { Loaded } from '../../source/load.js';
import { glyph, icon } from './icons.js';
import { localTime } from './local-time.js';
import { failureText, missingText } from './message.js';

export interface BoardHead {
  readonly words: Words;
  readonly locale: string;
  readonly timezone: string;
  readonly loaded: Loaded | undefined;
  readonly failure: Failure | undefined;
  readonly stale: boolean;
  /** Absent where the data cannot be asked for again. */
  readonly retry: (() => void) | undefined;
}

export function age({ words, locale, timezone, loaded, retry }: BoardHead): TemplateResult | typeof nothing {
  if (!loaded) return nothing;
  const time = formatter({ locale }).time(localTime(loaded.at, timezone));
  return html`<p class="fresh" part="age">${words.card.dataAt.replace('{time}', time)}${retry
    ? html`<button class="ib" type="button" aria-label=${words.dashboard.refresh} title=${words.dashboard.refresh} @click=${retry}>${icon('refresh')}</button>` : nothing}</p>`;
}

export function note({ words, locale, loaded, failure, stale, retry }: BoardHead): TemplateResult | typeof nothing {
  const said = failure ? failureText(failure, words) : loaded?.missing && missingText(loaded.missing, words, formatter({ locale }));
  if (!said) return nothing;
  return html`<div class="note-bar" role="status">${glyph(stale ? 'clock' : failure ? 'none' : 'partial')}<span><b>${said.says}</b> ${said.why}</span>
    ${retry ? html`<button class="btn" type="button" @click=${retry}>${glyph('retry')}${words.states.retry}</button>` : nothing}</div>`;
}
