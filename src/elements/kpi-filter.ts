import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatter, valuesOf, type Scope, type Words } from '../core.js';
import { filterSheet } from '../theme/filter.js';
import { tokenStyles } from '../theme/tokens.js';
import { tokensOf } from './attributes.js';
import { glyph } from './card/icons.js';
import { fire } from './events.js';
import { LanguageController } from './language-controller.js';
import { readablePeriod } from './readable-period.js';
import { SharedController } from './shared-controller.js';

const presets = ['this-month', 'last-month', 'this-quarter', 'last-quarter', 'this-year', 'last-year', 'last-30-days', 'last-12-months', 'all'] as const;
const dimensions = ['owner', 'channel'] as const;
type Dimension = (typeof dimensions)[number];

/**
 * @element kpi-filter
 * @summary Period, owner and channel for the dashboard around it.
 * @fires kpi-filter - a choice was made: `{ scope: { period?, filter? } }`; the dashboard applies it unless it is prevented
 * @csspart filters - the row of filters
 * @csspart filter - one filter
 */
export class KpiFilter extends LitElement {
  static override properties: PropertyDeclarations = { fields: {}, locale: {} };
  static override styles: CSSResultGroup = [...tokenStyles, filterSheet];

  /** Which filters, between blanks; default `period owner channel`. */
  declare fields: string | undefined;
  /** BCP 47; default the nearest `lang`. */
  declare locale: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #shared = new SharedController(this);
  readonly #language = new LanguageController(this);
  #typing = false;
  #wrong = false;

  constructor() {
    super();
    this.#internals.role = 'group';
  }

  get #scope(): Scope {
    return this.#shared.value?.scope ?? {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#language.locale(this.locale, this.#scope.locale);
    const words = this.#language.words(locale);
    if (!words) return nothing;
    this.#internals.ariaLabel = words.filter.title;
    const fields = tokensOf(this.fields ?? 'period owner channel');
    return html`<div class="tokens filters" part="filters">
      ${fields.has('period') ? this.#period(words) : nothing}
      ${dimensions.filter(dimension => fields.has(dimension)).map(dimension => this.#values(dimension, words, locale))}
    </div>`;
  }

  #period(words: Words): TemplateResult {
    const { period } = this.#scope;
    const preset = period === undefined || (presets as readonly string[]).includes(period);
    const choose = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      this.#typing = value === 'own';
      this.#wrong = false;
      this.requestUpdate();
      if (value !== 'own') this.#choose({ period: value === '' ? undefined : value });
    };
    return html`
      <label class="filt ${period === undefined ? '' : 'on'}" part="filter"><span class="k">${words.filter.period}</span>
        <select @change=${choose}>
          <option value="" .selected=${live(period === undefined && !this.#typing)}>${words.filter.each}</option>
          ${presets.map(name => html`<option value=${name} .selected=${live(period === name && !this.#typing)}>${words.filter.presets[name]}</option>`)}
          <option value="own" .selected=${live(this.#typing || !preset)}>${preset ? words.filter.own : period}</option>
        </select>
      </label>
      ${this.#typing || !preset ? this.#ownPeriod(words, preset ? '' : period) : nothing}`;
  }

  #ownPeriod(words: Words, period: string): TemplateResult {
    const change = (event: Event): void => {
      const value = (event.target as HTMLInputElement).value.trim();
      this.#wrong = value !== '' && !readablePeriod(value);
      this.requestUpdate();
      if (value === '' || this.#wrong) return;
      this.#typing = false;
      this.#choose({ period: value });
    };
    return html`<span class="own">
      <input type="text" aria-label=${words.filter.ownLabel} placeholder="2026-Q4" spellcheck="false" autocomplete="off" .value=${period} aria-invalid=${this.#wrong ? 'true' : 'false'} @change=${change}>
      ${this.#wrong ? html`<p role="alert">${words.filter.wrongPeriod}</p>` : nothing}
    </span>`;
  }

  #values(dimension: Dimension, words: Words, locale: string): TemplateResult | typeof nothing {
    const dataset = this.#shared.value?.held.loaded?.dataset;
    const values = (dataset ? valuesOf(dataset, dimension) : []).filter(({ key }) => key !== null);
    if (values.length === 0) return nothing;
    const chosen = new Set(this.#scope.filter?.[dimension] ?? []);
    const format = formatter({ locale });
    const only = chosen.size === 1 ? values.find(({ key }) => key !== null && chosen.has(key)) : undefined;
    const said = chosen.size === 0 ? words.filter.all.replace('{n}', format.number(values.length))
      : only?.label ?? words.filter.some.replace('{n}', format.number(chosen.size)).replace('{all}', format.number(values.length));
    const toggle = (event: Event): void => {
      const { value, checked } = event.target as HTMLInputElement;
      const next = new Set(chosen);
      if (checked) next.add(value); else next.delete(value);
      this.#chooseValues(dimension, [...next]);
    };
    return html`<details part="filter" class=${chosen.size > 0 ? 'on' : ''} @keydown=${close} @focusout=${leave}>
      <summary><span class="k">${words.filter[dimension]}</span> ${said}${glyph('chevron')}</summary>
      <fieldset class="list"><legend>${words.filter[dimension]}</legend>
        ${values.map(({ key, label, count }) => html`<label class="row"><input type="checkbox" value=${key} .checked=${live(chosen.has(key!))} @change=${toggle}><span>${label}</span><span class="n">${format.number(count)}</span></label>`)}
        ${chosen.size > 0 ? html`<button class="clear" type="button" @click=${() => { this.#chooseValues(dimension, []); }}>${words.filter.clear}</button>` : nothing}
      </fieldset>
    </details>`;
  }

  #chooseValues(dimension: Dimension, keys: readonly string[]): void {
    const { [dimension]: _before, ...rest } = this.#scope.filter ?? {};
    this.#choose({ filter: keys.length > 0 ? { ...rest, [dimension]: keys } : rest });
  }

  /** Tells the page first; without its veto the dashboard takes the choice. */
  #choose(change: { period?: string | undefined; filter?: Scope['filter'] }): void {
    const { period, filter } = { period: this.#scope.period, filter: this.#scope.filter, ...change };
    const scope = { ...(period !== undefined && { period }), ...(filter && { filter }) };
    if (fire(this, 'kpi-filter', { scope })) this.#shared.value?.choose(scope);
    // After a veto the controls show again what holds.
    this.requestUpdate();
  }
}

function close(event: KeyboardEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
  event.preventDefault();
}

function leave(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
}

declare global {
  interface HTMLElementTagNameMap { 'kpi-filter': KpiFilter }
}
