/** The period: presets, or a first and a last day of one's own; and what it is compared with. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format, Scope, Words } from '../../core.js';
import { glyph } from '../card/icons.js';
import { comparisons } from '../../core/kpi/comparison.js';
import { calendar } from '../../core/dataset/calendar/calendar.js';
import { isoDay } from '../../core/dataset/calendar/label.js';
import { parsePeriod } from '../../core/dataset/calendar/period.js';
import { readablePeriod } from './readable-period.js';

const presets = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year', 'last-year', 'last-30-days', 'last-12-months', 'all'] as const;

const isPreset = (period: string): period is (typeof presets)[number] => (presets as readonly string[]).includes(period);

export class PeriodField {
  readonly #redraw: () => void;
  readonly #choose: (change: { period?: string | undefined; compare?: string }) => void;
  #typing = false;
  #days: readonly [string, string] = ['', ''];
  #wrong = false;

  constructor(redraw: () => void, choose: (change: { period?: string | undefined; compare?: string }) => void) {
    this.#redraw = redraw;
    this.#choose = choose;
  }

  period({ period }: Scope, words: Words, format: Format): TemplateResult {
    const preset = period === undefined || isPreset(period);
    return html`
      <label class="filt ${period === undefined ? '' : 'on'}" part="filter"><span class="k">${words.filter.period}</span>
        <span class="pick"><select @change=${(event: Event) => { this.#take((event.target as HTMLSelectElement).value, period); }}>
          <option value="" .selected=${live(period === undefined && !this.#typing)}>${words.filter.each}</option>
          ${presets.map(name => html`<option value=${name} .selected=${live(period === name && !this.#typing)}>${words.filter.presets[name]}</option>`)}
          ${preset ? nothing : html`<option value=${period} .selected=${live(!this.#typing)}>${named(period, format)}</option>`}
          <option value="own" .selected=${live(this.#typing)}>${words.filter.own}</option>
        </select>${glyph('chevron')}</span>
      </label>
      ${this.#typing ? this.#own(words) : nothing}`;
  }

  compare({ compare = 'previous' }: Scope, words: Words): TemplateResult {
    const now = [compare].flat().join(' ');
    return html`<label class="filt ${now === 'previous' ? '' : 'on'}" part="filter"><span class="k">${words.filter.compare}</span>
      <span class="pick"><select @change=${(event: Event) => { this.#choose({ compare: (event.target as HTMLSelectElement).value }); }}>
        ${(comparisons as readonly string[]).includes(now) ? nothing : html`<option value=${now} .selected=${live(true)}>${now}</option>`}
        ${comparisons.map(name => html`<option value=${name} .selected=${live(now === name)}>${words.filter.compares[name]}</option>`)}
      </select>${glyph('chevron')}</span>
    </label>`;
  }

  #take(value: string, before: string | undefined): void {
    this.#typing = value === 'own';
    this.#wrong = false;
    this.#days = this.#typing ? daysOf(before) : ['', ''];
    if (!this.#typing) this.#choose({ period: value === '' ? undefined : value });
    this.#redraw();
  }

  #own(words: Words): TemplateResult {
    const day = (at: 0 | 1, label: string): TemplateResult => html`<label class="day"><span class="k">${label}</span><input type="date" .value=${live(this.#days[at])} aria-invalid=${this.#wrong ? 'true' : 'false'} @change=${(event: Event) => { this.#type(at, (event.target as HTMLInputElement).value); }}></label>`;
    return html`<span class="own" role="group" aria-label=${words.filter.period}>${day(0, words.filter.from)}${day(1, words.filter.to)}${this.#wrong ? html`<p role="alert">${words.filter.wrongPeriod}</p>` : nothing}</span>`;
  }

  #type(at: 0 | 1, day: string): void {
    const days = (this.#days = at === 0 ? [day, this.#days[1]] : [this.#days[0], day]);
    const [first, last] = days;
    const whole = first !== '' && last !== '';
    this.#wrong = whole && !(first <= last && readablePeriod(`${first}/${last}`));
    if (whole && !this.#wrong) {
      this.#typing = false;
      this.#choose({ period: first === last ? first : `${first}/${last}` });
    }
    this.#redraw();
  }
}

/** A period of the grammar by its name, as far as it does not hang on the day. */
function named(period: string, format: Format): string {
  try {
    const { start, end } = parsePeriod(period, { now: 0, today: 0, calendar: calendar({}) });
    return /^\d{4}/.test(period) ? format.period({ start: isoDay(start), end: isoDay(end) }) : period;
  } catch {
    return period;
  }
}

const daysOf = (period: string | undefined): readonly [string, string] => {
  const [first, last = first] = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(period ?? '') ? period!.split('/') : [];
  return [first ?? '', last ?? ''];
};
