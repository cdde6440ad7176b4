import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatter, valuesOf, type Format, type Scope, type Words } from '../core.js';
import { filterSheet } from '../theme/filter.js';
import { tokenStyles } from '../theme/tokens.js';
import { tokensOf } from './attributes.js';
import { filterDimensions } from '../core/dataset/crossed.js';
import type { FilterDimension } from './cross-filter.js';
import { fire } from './events.js';
import { PeriodField } from './filter/period-field.js';
import { ValuesField } from './filter/values-field.js';
import { keepFocus } from './focus-controller.js';
import { LanguageController } from './language-controller.js';
import { ownRoot } from './own-root.js';
import { SharedController } from './shared-controller.js';
import type { ChosenScope } from './shared.js';

/**
 * @element kpi-filter
 * @summary Period, comparison, owner, team, channel, product and pipeline for the dashboard around it.
 * @fires kpi-filter - a choice was made: `{ scope: { period?, compare?, filter? } }`; the dashboard applies it unless it is prevented
 * @csspart filters - the row of filters; on a phone a sheet
 * @csspart filter - one filter
 * @csspart open - the button that opens the sheet, on a phone
 */
export class KpiFilter extends LitElement {
  static override properties: PropertyDeclarations = { fields: {}, locale: {} };
  static override styles: CSSResultGroup = [...tokenStyles, filterSheet];

  /** Which filters, between blanks; default `period compare owner team channel product pipeline`, those with something to choose. */
  declare fields: string | undefined;
  /** BCP 47; default the nearest `lang`. */
  declare locale: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #shared = new SharedController(this);
  readonly #language = new LanguageController(this);
  readonly #period = new PeriodField(() => { this.requestUpdate(); }, change => { this.#choose(change); });
  readonly #values = new ValuesField(() => { this.requestUpdate(); }, (dimension, keys) => { this.#chooseValues(dimension, keys); });

  constructor() {
    super();
    ownRoot(this);
    keepFocus(this, ['details[open] summary', 'select']);
    this.#internals.role = 'group';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#values.leave();
  }

  get #scope(): Scope {
    return this.#shared.value?.scope ?? {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#language.locale(this.locale, this.#scope.locale);
    const words = this.#language.words(locale);
    if (!words) return nothing;
    this.#internals.ariaLabel = words.filter.title;
    const fields = tokensOf(this.fields ?? `period compare ${filterDimensions.join(' ')}`);
    const format = formatter({ locale });
    const looking = { scope: this.#scope, now: this.#shared.value?.now ?? 0, words, format };
    const { period, filter = {} } = this.#scope;
    const set = Number(period !== undefined) + Object.values(filter).filter(keys => keys.length > 0).length;
    return html`<div class="tokens">
      <button class="open" part="open" type="button" popovertarget="fields">${set === 0 ? words.filter.open : format.fill(words.filter.openSome, { n: set })}</button>
      <div class="filters" id="fields" part="filters" popover @toggle=${this.#sheet}>
        ${fields.has('period') ? this.#period.period(looking) : nothing}
        ${fields.has('compare') ? this.#period.compare(looking) : nothing}
        ${filterDimensions.filter(dimension => fields.has(dimension)).map(dimension => this.#field(dimension, words, format))}
        <button class="open done" type="button" popovertarget="fields" popovertargetaction="hide">${words.filter.done}</button>
      </div>
    </div>`;
  }

  /** A sheet that closes gives the focus back to what opened it, unless it went elsewhere. */
  readonly #sheet = (event: ToggleEvent): void => {
    const { activeElement, body } = this.ownerDocument;
    if (event.newState === 'closed' && (activeElement === body || this.renderRoot.querySelector('.filters :focus'))) this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  };

  /** A dimension with one value has nothing to choose. */
  #field(dimension: FilterDimension, words: Words, format: Format): TemplateResult | typeof nothing {
    const dataset = this.#shared.value?.held.loaded?.dataset;
    const chosen = new Set(this.#scope.filter?.[dimension] ?? []);
    const values = dataset ? valuesOf(dataset, dimension, this.#scope.filter) : [];
    return values.length > 1 || chosen.size > 0 ? this.#values.render({ dimension, values, chosen, words, format }) : nothing;
  }

  #chooseValues(dimension: FilterDimension, keys: readonly string[]): void {
    const { [dimension]: _before, ...rest } = this.#scope.filter ?? {};
    this.#choose({ filter: keys.length > 0 ? { ...rest, [dimension]: keys } : rest });
  }

  /** Tells the page first; without its veto the dashboard takes the choice. */
  #choose(change: ChosenScope): void {
    const scope: ChosenScope = { ...this.#shared.value?.chosen, ...change };
    if (fire(this, 'kpi-filter', { scope })) this.#shared.value?.choose(scope);
    // After a veto the controls show again what holds.
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kpi-filter': KpiFilter }
}
