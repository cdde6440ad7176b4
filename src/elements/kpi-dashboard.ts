import { ContextProvider } from '@lit/context';
import { html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { roles, type Card, type Issue, type Scope, type Words } from '../core.js';
import { unknown } from '../core/kpi/did-you-mean.js';
import { catalogue } from '../core/kpis/index.js';
import type { Failure } from '../source/failure.js';
import type { Sources } from '../source/load-all.js';
import type { GivenHeaders } from '../source/obtain.js';
import { dashboardSheet } from '../theme/dashboard.js';
import { sheet } from '../theme/sheet.js';
import { dataAttributes, scopeAttributes, tokensOf } from './attributes.js';
import { age, note, type BoardHead } from './card/board-head.js';
import { DataController, type Held } from './data-controller.js';
import { fire } from './events.js';
import { issuesOf } from './issues-of.js';
import { LanguageController } from './language-controller.js';
import { readScope } from './read-scope.js';
import { cardElement } from './role-card.js';
import { settleRole } from './sales-role.js';
import { shared, type Shared } from './shared.js';
import { show, stateOf, type State } from './state.js';
import { browserZone } from './widget-scope.js';

/**
 * @element kpi-dashboard
 * @summary A sales role's layout over one shared dataset, or the author's own widgets on its grid.
 * @slot - the author's own widgets, in place of the role's
 * @fires kpi-load - the data was read: `{ state, issues }`
 * @fires kpi-error - nothing can be shown, or only old data: `{ code, message, from? }`
 * @fires kpi-progress - the data is under way: `{ rows, bytes, totalRows?, totalBytes? }`
 * @fires kpi-filter - a choice was made in a filter: `{ scope }`; cancelable
 * @csspart header - title, age of the data and refresh
 * @csspart title - the heading
 * @csspart filter - the filters
 * @csspart grid - the widgets
 * @csspart more - the second row, folded
 * @cssprop [--kpi-accent=light-dark(#2f63b4, #7faaee)] - the only data hue
 * @cssprop [--kpi-surface=light-dark(#ffffff, #16191e)] - the cards
 */
export class KpiDashboard extends LitElement {
  static override properties: PropertyDeclarations = {
    ...dataAttributes, ...scopeAttributes, label: {}, hide: {}, salesRole: { attribute: 'sales-role', noAccessor: true },
  };

  static override styles: CSSResultGroup = [...sheet, dashboardSheet];

  /** Records of all kinds, `{ "deals": […], … }`; as an attribute JSON. A changed object is read again by `reload()`. */
  declare data: unknown;
  /** The address of the data, or `#id` of a script element of the same document. */
  declare src: string | undefined;
  /** Several requests that together are one dataset, by kind; as an attribute JSON. */
  declare sources: Sources | undefined;
  /** Foreign names and values onto ours; as an attribute JSON. */
  declare map: unknown;
  /** The kind that a bare list or a CSV is of, default `deals`. */
  declare kind: string | undefined;
  /** The CRM whose own responses these are: `salesforce`, `hubspot`, `pipedrive`, `amocrm`, `kommo`, `bitrix24`. */
  declare crm: string | undefined;
  /** Of each request, or an async function that is asked before each, and once again after a 401. */
  declare headers: GivenHeaders | undefined;
  /** The host's own in place of the page's. */
  declare fetch: typeof globalThis.fetch | undefined;
  /** `omit`, `same-origin` (default), `include`. */
  declare credentials: RequestCredentials | undefined;
  /** Seconds from an answer to the next request, default never; not while the page is hidden. */
  declare refresh: number | undefined;
  /** Seconds until all must have come, default 30. */
  declare timeout: number | undefined;
  /** Of one answer, default 100,000,000. @attr max-bytes */
  declare maxBytes: number | undefined;
  /** For all widgets that state none; default each KPI's own. */
  declare period: string | undefined;
  /** `previous` (default), `year`, `none`. */
  declare compare: string | undefined;
  /** The moment that counts as now; default when the data was read. @attr as-of */
  declare asOf: string | number | Date | undefined;
  /** IANA zone, default the browser's. */
  declare timezone: string | undefined;
  /** First month of the fiscal year, 1–12, default 1. @attr fiscal-start */
  declare fiscalStart: number | undefined;
  /** 1 Monday … 7 Sunday; default the locale's. @attr week-start */
  declare weekStart: number | undefined;
  /** Default Monday to Friday; as an attribute JSON. @attr working-days */
  declare workingDays: { readonly days?: readonly number[]; readonly holidays?: readonly string[] } | undefined;
  /** Default `[9, 18]`; as an attribute JSON. @attr working-hours */
  declare workingHours: readonly [number, number] | undefined;
  /** ISO 4217 to convert into; default the data's. */
  declare currency: string | undefined;
  /** BCP 47; default the nearest `lang`. */
  declare locale: string | undefined;
  /** The definition, option by option; as an attribute JSON. */
  declare options: Readonly<Record<string, string>> | undefined;
  /** `{ "owner": ["…"] }`; as an attribute JSON. */
  declare filter: Readonly<Record<string, readonly string[]>> | undefined;
  /** The order of stages where the data has none; as an attribute names between commas. */
  declare stages: readonly string[] | undefined;
  /** A heading in place of the role's. */
  declare label: string | undefined;
  /** Parts to leave out, between blanks: `title age filter more`. */
  declare hide: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #data = new DataController(this, () => Date.now());
  readonly #provider = new ContextProvider(this, { context: shared });

  #alias: string | undefined;
  #roleOfAttribute: string | undefined;
  #own: Scope = {};
  #chosen: Pick<Scope, 'period' | 'filter'> = {};
  #state: State = 'idle';
  #issues: readonly Issue[] = [];
  #authored = false;
  #authoredFilter = false;
  #told: Held | undefined;
  #toldRole: string | undefined;

  constructor() {
    super();
    this.#internals.role = 'region';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role'];
  }

  /** The sales role: what `sales-role` or this property says, else the first token of `role` that names one. */
  get salesRole(): string | undefined {
    return this.#alias ?? this.#roleOfAttribute;
  }

  set salesRole(role: string | undefined | null) {
    const before = this.salesRole;
    this.#alias = role ?? undefined;
    this.requestUpdate('salesRole', before);
  }

  /** `idle`, `loading`, `ready`, `partial`, `stale` or `error`; also a custom state for CSS. */
  get state(): State {
    return this.#state;
  }

  /** What was wrong with the data and the attributes: `{ path, code, message, count }`. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Reads the data again, for all widgets. */
  async reload(): Promise<void> {
    await this.#data.reload();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#settleRole();
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'role') this.#settleRole();
  }

  /** Writes at most once: what it writes is settled already. */
  #settleRole(): void {
    const { salesRole, attribute } = settleRole(this.getAttribute('role'), roles);
    if (salesRole !== this.#roleOfAttribute) {
      const before = this.salesRole;
      this.#roleOfAttribute = salesRole;
      this.requestUpdate('salesRole', before);
    }
    if (attribute !== undefined && this.isConnected && !isServer) this.setAttribute('role', attribute);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!isServer && !this.hasUpdated) this.#look();
    const { scope, issues } = readScope(this);
    this.#own = scope;
    // What the author says anew goes over what a person chose before.
    if (changed.has('period')) { const { period: _, ...rest } = this.#chosen; this.#chosen = rest; }
    if (changed.has('filter')) { const { filter: _, ...rest } = this.#chosen; this.#chosen = rest; }
    this.#data.take(this, { kind: this.kind ?? 'deals', timezone: scope.timezone });
    const { held } = this.#data;
    const wrongRole = this.#wrongRole();
    this.#state = wrongRole ? 'error' : dashboardState(held);
    this.#issues = issuesOf([...issues, ...this.#data.issues], wrongRole, held, undefined);
    this.#provide({ ...scope, ...this.#chosen }, held);
  }

  #provide(scope: Scope, held: Held): void {
    const now = held.loaded?.at ?? 0;
    const last = this.#provider.value as Shared | undefined;
    if (last && last.held === held && last.now === now && JSON.stringify(last.scope) === JSON.stringify(scope)) return;
    this.#provider.setValue({ held, scope, now, choose: this.#choose, reload: () => this.reload() });
  }

  readonly #choose = (scope: Pick<Scope, 'period' | 'filter'>): void => {
    this.#chosen = scope;
    this.requestUpdate();
  };

  /** A role that is none, where it would leave the dashboard bare. */
  #wrongRole(): Failure | undefined {
    const asked = this.#alias ?? settleRole(this.getAttribute('role'), roles).foreign[0];
    if (this.#authored || asked === undefined || (this.salesRole !== undefined && roles.has(this.salesRole))) return undefined;
    return { code: 'unknown-role', message: unknown('role', asked, [...roles.keys()]).message };
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#language.locale(this.#own.locale, undefined);
    const words = this.#language.words(locale);
    if (!words) return html`<slot hidden @slotchange=${this.#slotted}></slot>`;
    const hidden = tokensOf(this.hide);
    const title = this.#title(words), head = this.#head(words, locale);
    this.#internals.ariaLabel = title;
    return html`
      <header class="dash-head tokens" part="header">
        ${hidden.has('title') ? nothing : html`<h2 part="title">${title}</h2>`}
        ${hidden.has('age') ? nothing : age(head)}
        ${note(head)}
      </header>
      ${hidden.has('filter') || this.#authoredFilter ? nothing : html`<kpi-filter part="filter" .locale=${this.#own.locale}></kpi-filter>`}
      <div class="grid" part="grid">
        <slot @slotchange=${this.#slotted}></slot>
        ${this.#authored ? nothing : this.#cards('leads')}
      </div>
      ${this.#authored || hidden.has('more') ? nothing : this.#more(words)}`;
  }

  #title(words: Words): string {
    const names: Readonly<Record<string, string>> = words.roles;
    const role = this.salesRole;
    return this.label ?? (role !== undefined && Object.hasOwn(names, role) ? names[role]! : words.dashboard.title);
  }

  #head(words: Words, locale: string): BoardHead {
    const { loaded, failure } = this.#data.held, wrong = this.#wrongRole();
    const asks = wrong === undefined && (this.src !== undefined || this.sources !== undefined);
    return { words, locale, timezone: this.#own.timezone ?? browserZone(), loaded, failure: wrong ?? failure, stale: this.#state === 'stale', retry: asks ? () => { void this.reload(); } : undefined };
  }

  /** The role's cards; one whose KPI is not defined yet is left out. */
  #cards(row: 'leads' | 'more'): TemplateResult[] {
    const role = this.salesRole;
    const cards: readonly Card[] = (role === undefined ? undefined : roles.get(role)?.[row]) ?? [];
    return cards.filter(({ kpi }) => catalogue.has(kpi)).map(cardElement);
  }

  #more(words: Words): TemplateResult | typeof nothing {
    const cards = this.#cards('more');
    if (cards.length === 0) return nothing;
    return html`<details part="more"><summary class="tokens">${words.dashboard.more.replace('{n}', String(cards.length))}</summary><div class="grid">${cards}</div></details>`;
  }

  readonly #slotted = (): void => {
    if (this.#look()) this.requestUpdate();
  };

  /** Whether the author laid out widgets, and a filter among them; true when that has changed. */
  #look(): boolean {
    const own = this.children.length > 0;
    const filter = this.querySelector(':scope > kpi-filter') !== null;
    const same = own === this.#authored && filter === this.#authoredFilter;
    this.#authored = own;
    this.#authoredFilter = filter;
    return !same;
  }

  protected override updated(): void {
    if (isServer) return;
    show(this.#internals, this.#state);
    const { held } = this.#data;
    const wrong = this.#wrongRole();
    const news = this.#told !== held && held.phase !== 'loading' && held.phase !== 'idle';
    const newRole = wrong !== undefined && this.#toldRole !== wrong.message;
    this.#told = held;
    this.#toldRole = wrong?.message;
    if (news && held.phase === 'loaded') fire(this, 'kpi-load', { state: this.#state, issues: this.#issues });
    if (news && held.failure) fire(this, 'kpi-error', held.failure);
    if (newRole) fire(this, 'kpi-error', wrong);
  }
}

/** A dashboard is as its data is; what single KPIs lack, their cards say. */
function dashboardState(held: Held): State {
  const state = stateOf(held, undefined, false);
  return state === 'error' && held.phase === 'loaded' ? (held.loaded?.missing ? 'partial' : 'ready') : state;
}

declare global {
  interface HTMLElementTagNameMap { 'kpi-dashboard': KpiDashboard }
}
