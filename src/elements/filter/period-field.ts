/** The period: presets, or a first and a last day of one's own; and what it is compared with. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Format, Scope, Words } from '../../core.js';
import { glyph } from '../card/icons.js';
import { comparisons } from '../../core/kpi/comparison.js';
import type { ChosenScope } from '../shared.js';
import { periodDays } from './period-days.js';
import { readablePeriod } from './readable-period.js';

const presets = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year', 'last-year', 'last-30-days', 'last-12-months', 'all'] as const;

const isPreset = (period: string): period is (typeof presets)[number] => (presets as readonly string[]).includes(period);

/** What is looked at, and when. */
export interface Looking { readonly scope: Scope; readonly now: number; readonly words: Words; readonly format: Format }

/** Days of one's own, as far as they are typed: under which period, and the one that was made of them and asked for. */
interface Typed { readonly first: string; readonly last: string; readonly wrong: boolean; readonly under: string | undefined; readonly made?: string }

export class PeriodField {
  readonly #redraw: () => void;
  readonly #choose: (change: ChosenScope) => void;
  #typed: Typed | undefined;

  constructor(redraw: () => void, choose: (change: ChosenScope) => void) {
    this.#redraw = redraw;
    this.#choose = choose;
  }

  period(looking: Looking): TemplateResult {
    const { scope: { period }, words } = looking;
    const typed = (this.#typed = this.#typed && stillTyped(this.#typed, period));
    const preset = period === undefined || isPreset(period);
    return html`
      <label class="filt ${period === undefined ? '' : 'on'}" part="filter"><span class="k">${words.filter.period}</span>
        <span class="pick"><select @change=${(event: Event) => { this.#take((event.target as HTMLSelectElement).value, looking); }}>
          <option value="" .selected=${live(period === undefined && !typed)}>${words.filter.each}</option>
          ${presets.map(name => html`<option value=${name} .selected=${live(period === name && !typed)}>${words.filter.presets[name]}</option>`)}
          ${preset ? nothing : html`<option value=${period} .selected=${live(!typed)}>${daysOf(looking)?.name ?? period}</option>`}
          <option value="own" .selected=${live(typed !== undefined)}>${words.filter.own}</option>
        </select>${glyph('chevron')}</span>
      </label>
      ${typed ? this.#own(typed, words) : nothing}`;
  }

  compare({ scope: { compare = 'previous' }, words, format }: Looking): TemplateResult {
    const now = [compare].flat().join(' ');
    const both = 'previous year';
    const named = (names: string): string => format.list(names.split(/\s+/).map(name => words.filter.compares[name as keyof typeof words.filter.compares] ?? name));
    const offered = [...comparisons, both];
    return html`<label class="filt ${now === 'previous' ? '' : 'on'}" part="filter"><span class="k">${words.filter.compare}</span>
      <span class="pick"><select @change=${(event: Event) => { this.#choose({ compare: (event.target as HTMLSelectElement).value }); }}>
        ${[...(offered.includes(now) ? [] : [now]), ...offered].map(name => html`<option value=${name} .selected=${live(now === name)}>${named(name)}</option>`)}
      </select>${glyph('chevron')}</span>
    </label>`;
  }

  /** Days of one's own begin with those that are looked at. */
  #take(value: string, looking: Looking): void {
    const { period } = looking.scope;
    const days = value === 'own' ? daysOf(looking) : undefined;
    this.#typed = value === 'own' ? { first: days?.first ?? '', last: days?.last ?? '', wrong: false, under: period } : undefined;
    if (value !== 'own') this.#choose({ period: value === '' ? undefined : value });
    this.#redraw();
  }

  #own({ first, last, wrong }: Typed, words: Words): TemplateResult {
    const day = (label: string, value: string, type: (day: string) => void): TemplateResult => html`<label class="day"><span class="k">${label}</span><input type="date" .value=${live(value)} aria-invalid=${wrong ? 'true' : 'false'} @change=${(event: Event) => { type((event.target as HTMLInputElement).value); }}></label>`;
    return html`<span class="own" role="group" aria-label=${words.filter.period}>
      ${day(words.filter.from, first, day => { this.#type({ first: day }); })}${day(words.filter.to, last, day => { this.#type({ last: day }); })}
      ${wrong ? html`<p role="alert">${words.filter.wrongPeriod}</p>` : nothing}</span>`;
  }

  #type(change: { first: string } | { last: string }): void {
    const { first, last, under } = { ...this.#typed!, ...change };
    // Of a year that is typed the first digits are a year too: 2, 20, 202.
    const whole = first >= '1000' && last >= '1000';
    const wrong = whole && !(first <= last && readablePeriod(`${first}/${last}`));
    const period = first === last ? first : `${first}/${last}`;
    this.#typed = { first, last, wrong, under, ...(whole && !wrong && { made: period }) };
    if (whole && !wrong) this.#choose({ period });
    this.#redraw();
  }
}

/** Another period than theirs, by a step back in the browser or by the page, ends them; one that the page refused does not. */
function stillTyped(typed: Typed, period: string | undefined): Typed | undefined {
  const { made, ...rest } = typed;
  if (made !== undefined && period === made) return { ...rest, under: made };
  return period === typed.under ? typed : undefined;
}

/** Of what is looked at; all time has no days. */
const daysOf = ({ scope, now, words, format }: Looking): ReturnType<typeof periodDays> =>
  (scope.period === undefined || scope.period === 'all' ? undefined : periodDays(scope.period, scope, now, { locale: format.locale, names: words.periods }));
