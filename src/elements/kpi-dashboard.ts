import { ContextProvider } from '@lit/context';
import { html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue, LaidCard, Scope, Words } from '../core.js';
import type { Failure } from '../source/failure.js';
import type { Sources } from '../source/load-all.js';
import type { GivenHeaders } from '../source/obtain.js';
import { dashboardSheet } from '../theme/dashboard.js';
import { sheet } from '../theme/sheet.js';
import { dataAttributes, layoutAttributes, scopeAttributes, tokensOf } from './attributes.js';
import type { BoardHead } from './card/board-head.js';
import { AddressController } from './dashboard/address-controller.js';
import { arrangeBar } from './dashboard/arrange-bar.js';
import { AuthorSizes } from './dashboard/author-sizes.js';
import { AuthoredController } from './dashboard/authored-controller.js';
import { chips } from './dashboard/chips.js';
import { csvOfCards, exports, momentOf, snapshotText } from './dashboard/export.js';
import { cells, folded, type Row } from './dashboard/grid.js';
import { head, titleOf } from './dashboard/head.js';
import { keysOf, LayoutController } from './dashboard/layout-controller.js';
import { morning } from './dashboard/morning.js';
import { PhoneController } from './dashboard/phone-controller.js';
import { RoleController } from './dashboard/role-controller.js';
import { ScopeController } from './dashboard/scope-controller.js';
import { SeenController } from './dashboard/seen-controller.js';
import { DataController, type Held } from './data-controller.js';
import type { Looked } from './drill/subject.js';
import { fire } from './events.js';
import { issuesOf } from './issues-of.js';
import { LanguageController } from './language-controller.js';
import { ownRoot } from './own-root.js';
import { shared, type ChosenScope, type Shared } from './shared.js';
import { dashboardState, show, type State } from './state.js';
import { browserZone } from './widget-scope.js';

/**
 * @element kpi-dashboard
 * @summary A sales role's layout over one shared dataset, or the author's own widgets on its grid.
 * @slot - the author's own: a child that is or holds one of our widgets stands in place of the role's cards, one with a `kpi-filter` in place of the dashboard's filters, anything else above the cards
 * @fires kpi-load - the data was read: `{ state, issues }`
 * @fires kpi-error - nothing can be shown, or only old data: `{ code, message, from? }`
 * @fires kpi-progress - the data is under way: `{ rows, bytes, totalRows?, totalBytes? }`
 * @fires kpi-filter - a choice was made in a filter: `{ scope }`; cancelable
 * @csspart header - title, age of the data and refresh
 * @csspart title - the heading
 * @fires kpi-layout - the cards were arranged: `{ layout }`; the page keeps it, if it wants
 * @csspart morning - the one or two things that changed most
 * @csspart filter - the filters
 * @csspart chips - what it is filtered by
 * @csspart arrange - the tools of whoever arranges the cards
 * @csspart line - a card in one line, on a phone
 * @csspart grid - the widgets
 * @csspart more - the second row, folded
 * @cssprop [--kpi-accent=light-dark(#2f63b4, #7faaee)] - the only data hue
 * @cssprop [--kpi-surface=light-dark(#ffffff, #16191e)] - the cards
 */
export class KpiDashboard extends LitElement {
  static override properties: PropertyDeclarations = {
    ...dataAttributes, ...scopeAttributes, ...layoutAttributes, label: {}, hide: {}, salesRole: { attribute: 'sales-role', noAccessor: true },
  };

  static override styles: CSSResultGroup = [...sheet, ...dashboardSheet];

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
  /** Keeps scope, filters and the open dialog in the page's address; off where it is absent. Its names begin with the value, else with the dashboard's `id`, else with `kpi`; a second dashboard of the page that would begin alike gets a number: `kpi2-owner`. @attr sync-url */
  declare syncUrl: string | boolean | undefined;
  /** A heading in place of the role's. */
  declare label: string | undefined;
  /** Cards in place of the role’s: `[{ "kpi": "win-rate", "size": [2, 1], "form": "trend", "options": {}, "more": true }, …]`; as an attribute JSON. */
  declare layout: unknown;
  /** Parts to leave out, between blanks: `title age arrange export morning filter chips more`. */
  declare hide: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #data = new DataController(this, () => Date.now());
  readonly #provider = new ContextProvider(this, { context: shared });
  readonly #role = new RoleController(this);
  readonly #scope = new ScopeController(this);
  readonly #authored = new AuthoredController(this);
  readonly #sizes = new AuthorSizes();
  readonly #layout = new LayoutController(this);
  readonly #seen = new SeenController(this);
  readonly #phone = new PhoneController(this);
  readonly #address = new AddressController(this, ({ scope, looked }) => { this.#wanted = looked; this.#scope.choose(scope); });

  #state: State = 'idle';
  #issues: readonly Issue[] = [];
  #told: Held | undefined;
  #toldRole: string | undefined;
  #wanted: Looked | undefined;

  constructor() {
    super();
    ownRoot(this);
    this.#internals.role = 'region';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'role'];
  }

  /** The sales role: what `sales-role` or this property says, else the first token of `role` that names one. */
  get salesRole(): string | undefined {
    return this.#role.role;
  }

  set salesRole(role: string | undefined | null) {
    this.#role.role = role ?? undefined;
  }

  /** `idle`, `loading`, `ready`, `partial`, `stale` or `error`; also a custom state for CSS. */
  get state(): State {
    return this.#state;
  }

  /** What was wrong with the data, the attributes and the layout: `{ path, code, message, count }`. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What its author says and, over it, what was chosen in filters and by clicks. */
  get scope(): Scope {
    return this.#scope.scope;
  }

  /** The numbers of all cards as one CSV, a line for each: card, row, figure, value. */
  toCSV(): string {
    return csvOfCards(this.#seen.faces);
  }

  /** The data as JSON that any element loads again as `data`, of the same moment; '' without data. */
  toSnapshot(): string {
    const { loaded } = this.#data.held, { scope } = this.#scope;
    return loaded ? snapshotText(loaded.dataset, momentOf(scope.asOf, loaded.at), scope) : '';
  }

  /** Reads the data again, for all widgets. */
  async reload(): Promise<void> {
    await this.#data.reload();
    await this.updateComplete;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (name === 'role') this.#role.settle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#authored.look();
    this.#scope.take(changed);
    this.#layout.take();
    this.#data.take(this, { kind: this.kind ?? 'deals', timezone: this.#scope.own.timezone });
    const { held } = this.#data;
    this.#scope.look(held.loaded?.dataset);
    const wrongRole = this.#wrongRole();
    this.#state = wrongRole ? 'error' : dashboardState(held);
    this.#issues = issuesOf([...this.#scope.issues, ...this.#layout.issues, ...this.#data.issues], wrongRole, held, undefined);
    this.#provide(held);
  }

  #provide(held: Held): void {
    const now = held.loaded?.at ?? 0, { scope, choosable: chosen } = this.#scope;
    const last = this.#provider.value as Shared | undefined;
    if (last && last.held === held && last.now === now && last.wanted === this.#wanted && JSON.stringify(last.scope) === JSON.stringify(scope)) return;
    this.#provider.setValue({ held, scope, chosen, now, choose: this.#scope.choose, reload: () => this.reload(), told: this.#seen.told, gone: element => { this.#authored.gone(element); this.#seen.gone(element); }, wanted: this.#wanted, looked: this.#looked });
  }

  /** A role that is none, where it would leave the dashboard bare. */
  #wrongRole(): Failure | undefined {
    return this.#ownCards ? this.#role.wrong : undefined;
  }

  /** Whether the cards are the role's or the layout's; the author's own widgets stand in their place, but not in a layout's. */
  get #ownCards(): boolean {
    return !this.#authored.hasWidgets || (this.layout !== undefined && this.layout !== null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#language.locale(this.#scope.own.locale, undefined);
    const words = this.#language.words(locale);
    if (!words) return html`<slot hidden @slotchange=${this.#authored.changed}></slot>`;
    const hidden = tokensOf(this.hide), { held } = this.#data;
    const title = titleOf(this.label, this.salesRole, words);
    this.#internals.ariaLabel = title;
    const arranging = this.#layout.arranging && this.#ownCards;
    return html`<div class="sizer"></div>
      ${head(title, hidden, this.#dataHead(words, locale), this.#actions(words, hidden))}
      ${hidden.has('morning') ? nothing : morning(this.#seen.faces, words)}
      ${hidden.has('filter') || this.#authored.hasFilter ? nothing : html`<kpi-filter part="filter" .locale=${this.#scope.own.locale}></kpi-filter>`}
      ${hidden.has('chips') ? nothing : chips(this.#scope.scope.filter, held.loaded?.dataset, words, this.#filter)}
      ${arranging ? arrangeBar(this.#layout, words, locale) : nothing}
      <div class="grid" part="grid" @keydown=${this.#layout.key} @focusin=${this.#layout.focused} @click=${this.#layout.pressed}>
        <slot @slotchange=${this.#authored.changed}></slot>
        ${this.#ownCards ? cells(this.#row(false, arranging, locale)) : nothing}
      </div>
      ${this.#ownCards && !hidden.has('more') ? folded(this.#row(true, arranging, locale), this.#layout, words) : nothing}`;
  }

  #dataHead(words: Words, locale: string): BoardHead {
    const { loaded, failure } = this.#data.held, wrong = this.#wrongRole();
    const asks = wrong === undefined && (this.src !== undefined || this.sources !== undefined);
    return { words, locale, timezone: this.#scope.own.timezone ?? browserZone(), loaded, failure: wrong ?? failure, stale: this.#state === 'stale', retry: asks ? () => { void this.reload(); } : undefined };
  }

  #actions(words: Words, hidden: ReadonlySet<string>): TemplateResult {
    return html`${hidden.has('arrange') || !this.#ownCards || this.#layout.cards.length === 0 ? nothing : html`<button class="btn" type="button" aria-pressed=${this.#layout.arranging ? 'true' : 'false'} @click=${this.#layout.toggle}>${words.dashboard.arrange}</button>`}
      ${hidden.has('export') || !this.#data.held.loaded ? nothing : exports(words, () => this.toCSV(), () => this.toSnapshot())}`;
  }

  #row(more: boolean, arranging: boolean, locale: string): Row {
    const { cards, selected } = this.#layout;
    const keys = keysOf(cards);
    const own = cards.map((card: LaidCard, at) => ({ id: keys[at]!, card, face: this.#seen.of(this.#card(keys[at]!)) })).filter(({ card }) => (card.more === true) === more);
    return { cells: own, arranging, selected: arranging ? keys[selected] : undefined, lines: this.#phone.narrow ? { isUnfolded: id => this.#phone.isUnfolded(id), toggle: id => { this.#phone.toggle(id); }, locale } : undefined };
  }

  #card(id: string): Element | null {
    return this.hasUpdated ? this.renderRoot.querySelector(`[id="${id}"]`) : null;
  }

  readonly #looked = (looked: Looked | undefined): void => {
    this.#wanted = looked;
    this.requestUpdate();
  };

  readonly #filter = (filter: NonNullable<Scope['filter']>): void => {
    const scope: ChosenScope = { ...this.#scope.choosable, filter };
    if (fire(this, 'kpi-filter', { scope })) this.#scope.choose(scope);
  };

  protected override updated(): void {
    if (isServer) return;
    this.#sizes.apply(this.renderRoot, [...this.children], this.#ownCards ? [] : this.#authored.cells);
    show(this.#internals, this.#state);
    this.#address.sync({ scope: this.#scope.chosen, looked: this.#wanted });
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

declare global {
  interface HTMLElementTagNameMap { 'kpi-dashboard': KpiDashboard }
}
