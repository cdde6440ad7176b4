import { isServer, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Answer, Figures, Issue } from '../core.js';
import { Later } from '../core/later.js';
import type { Form } from '../forms/drawing.js';
import type { Failure } from '../source/failure.js';
import type { Sources } from '../source/load-all.js';
import type { GivenHeaders } from '../source/obtain.js';
import { notLoaded, reader } from '../source/reader.js';
import { sheet } from '../theme/sheet.js';
import { dataAttributes, scopeAttributes, widgetAttributes } from './attributes.js';
import { blank } from './card/skeleton.js';
import type { Companion } from './companions.js';
import { DataController } from './data-controller.js';
import { fire, type SelectedMark } from './events.js';
import { readScope } from './read-scope.js';
import { ownRoot } from './own-root.js';
import { SharedController } from './shared-controller.js';
import { SizeController } from './size-controller.js';
import { show, type State } from './state.js';
import type { Widget } from './widget.js';

/** What there is to say is said by a module that comes with the first data. */
export const widget = new Later(async () => (await import('./widget.js')).Widget);

/**
 * What every widget is: a KPI, a drawing and a card around them. Data and scope are the element's own or the
 * dashboard's; what is wrong with them is a state and a sentence, never a throw.
 *
 * @csspart card - the box of the widget
 * @csspart header - title, period and the explain button
 * @csspart title - the heading
 * @csspart period - the period under the heading
 * @csspart explain - the button that turns the card
 * @csspart headline - number, caption and change
 * @csspart value - the number
 * @csspart delta - the change against the period before
 * @csspart verdict - the judgement and its reason
 * @csspart drawing - the chart
 * @csspart footer - sample, what was left out, age of the data
 * @csspart message - the sentence of an empty or failed widget
 * @csspart stale - the note above old data
 * @csspart back - the explanation
 * @csspart table - the data, or the records behind a mark, as a table
 * @csspart tools - copy, CSV, SVG and PNG
 * @csspart tip - what a mark says, beside it
 * @fires kpi-load - the element's own data was read: `{ state, issues }`
 * @fires kpi-error - nothing can be shown, or only old data: `{ code, message, from? }`
 * @fires kpi-progress - the element's own data is under way: `{ rows, bytes, totalRows?, totalBytes? }`
 * @fires kpi-select - a mark was chosen: `{ kpi, mark, records }`; cancelable
 * @fires kpi-verdict - a threshold was crossed by 2 % or more, by new data under the same scope: `{ from, to }`
 * @fires kpi-filter - another period or other filters were asked for: `{ scope }`; cancelable
 * @fires kpi-what-if - figures were moved, by a slider or by `whatIf`: `{ figures, value }`
 * @cssprop [--kpi-accent=light-dark(#2f63b4, #7faaee)] - the only data hue
 * @cssprop [--kpi-surface=light-dark(#ffffff, #16191e)] - the card; stack steps and ranges are mixed from it and the accent
 * @cssprop [--kpi-ink=light-dark(#171a1f, #eceef2)] - numbers and titles
 * @cssprop [--kpi-line=light-dark(#e3e6ea, #2b3037)] - hairlines
 * @cssprop [--kpi-attn=light-dark(#ad421d, #f0a274)] - the one thing that needs a decision
 * @cssprop [--kpi-font=inherit] - the typeface
 * @cssprop [--kpi-radius=8px] - the card's corners
 * @cssprop [--kpi-pad=16px] - the card's padding
 */
export abstract class KpiElement extends LitElement {
  static override properties: PropertyDeclarations = { ...dataAttributes, ...scopeAttributes, ...widgetAttributes };
  static override styles: CSSResultGroup = [...sheet];

  /** Records or ready-made figures; as an attribute JSON. A changed object is read again by `reload()`. */
  declare data: unknown;
  /** The address of the data, or `#id` of a script element of the same document. */
  declare src: string | undefined;
  /** Several requests that together are one dataset, by kind; as an attribute JSON. */
  declare sources: Sources | undefined;
  /** Foreign names and values onto ours; as an attribute JSON. */
  declare map: unknown;
  /** The kind that a bare list or a CSV is of; default the KPI's main kind. */
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

  /** `2026-Q4`, `this-quarter`, `last-30-days` …; default the KPI's own. */
  declare period: string | undefined;
  /** `previous` (default), `year`, `none`; several may stand together. */
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

  /** In the headline's unit; default the data's own. */
  declare target: number | undefined;
  /** Thresholds that replace the KPI's, low to high; as an attribute JSON. */
  declare bands: readonly number[] | undefined;
  /** The breakdown: a dimension such as `owner`. */
  declare by: string | undefined;
  /** The grain of the time axis: `day` … `year`. */
  declare over: string | undefined;
  /** The drawing. */
  declare form: string | undefined;
  /** The drawing's variation. */
  declare variant: string | undefined;
  /** A heading in place of the KPI's title. */
  declare label: string | undefined;
  /** Parts to leave out, between blanks: `title period explain headline delta verdict drawing footer`. */
  declare hide: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #shared = new SharedController(this);
  readonly #data = new DataController(this, () => Date.now());
  readonly #size = new SizeController(this);
  #widget: Widget | undefined;
  #coming: Promise<void> | undefined;
  #lost: Failure | undefined;
  #issues: readonly Issue[] = [];

  constructor() {
    super();
    ownRoot(this);
    this.#internals.role = 'group';
  }

  /** The id of the KPI that is shown. */
  protected abstract get subject(): string;

  /** The kind that a bare list of this KPI is taken for. */
  protected abstract get mainKind(): string | undefined;

  /** What draws it; without a drawing the card has a number only. */
  protected abstract get drawing(): Form | undefined;

  /** KPIs whose answers the drawing needs beside its own. */
  protected get companions(): readonly Companion[] {
    return [];
  }

  /** Whether the card has something to say before there is any data. */
  protected get outspoken(): boolean {
    return false;
  }

  /** Frozen plain data; `undefined` until there is data. */
  get answer(): Answer | undefined {
    return this.#widget?.answer;
  }

  /** `idle`, `loading`, `ready`, `partial`, `empty`, `stale` or `error`; also a custom state for CSS. */
  get state(): State {
    return this.#widget?.state ?? (this.#lost ? 'error' : this.#data.owns || this.#coming ? 'loading' : 'idle');
  }

  /** What was wrong with the data and the attributes: `{ path, code, message, count }`. */
  get issues(): readonly Issue[] {
    return this.#widget?.issues ?? this.#issues;
  }

  /** The records behind the number or a mark, the host's own objects where it gave objects. Throws a RangeError for an unknown figure. */
  recordsOf(mark: SelectedMark = {}): unknown[] {
    return this.#widget?.recordsOf(mark) ?? [];
  }

  /** The formula again with figures changed; the card shows it until Reset, Escape or `whatIf({})`. Throws a RangeError for an unknown figure. */
  whatIf(changes: Record<string, number>): { value: number | null; figures: Figures } {
    return this.#widget?.whatIf(changes) ?? { value: null, figures: {} };
  }

  /** Reads the data again: the same object, the same address, or the dashboard's. */
  async reload(): Promise<void> {
    this.#lost = undefined;
    await (this.#data.owns ? this.#data.reload() : this.#shared.value?.reload());
    await this.updateComplete;
  }

  /** What the card shows as a table, as CSV text with plain numbers; '' without an answer. */
  toCSV(): string {
    return this.#widget?.takeAway.csv() ?? '';
  }

  /** The front of the card as an SVG file: heading, period, filters, number, drawing and footer; '' without an answer or while the element is hidden. */
  toSVG(): string {
    return this.#widget?.takeAway.svg() ?? '';
  }

  /** The same as a bitmap, `image/png` by default, twice as fine as a plain screen; also `image/svg+xml` and `text/csv`. `null` where there is nothing to show. */
  async toBlob(type = 'image/png', scale = 2): Promise<Blob | null> {
    return await this.#widget?.takeAway.blob(type, scale) ?? null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#shared.value, { subject, drawing: form } = this;
    const { scope, issues } = readScope(this);
    this.#data.take(this, { kind: this.kind ?? this.mainKind, timezone: scope.timezone ?? around?.scope.timezone });
    if (this.outspoken || (this.#data.owns ? this.#data.here : around)) this.#fetch(form);
    this.#begin();
    this.#issues = [...issues, ...this.#data.issues];
    this.#widget?.take({ subject, form, companions: this.companions, scope, issues });
  }

  #begin(): Widget | undefined {
    const { now: Known } = widget;
    return (this.#widget ??= Known && new Known(this, { data: this.#data, shared: this.#shared, size: this.#size }));
  }

  /** What a server has drawn stays until all is here that can draw it again. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (isServer || this.hasUpdated || !this.renderRoot.hasChildNodes()) { super.scheduleUpdate(); return undefined; }
    this.#fetch(this.drawing);
    return Promise.resolve(this.#coming).then(() => this.#begin()?.speak(readScope(this).scope)).finally(() => { super.scheduleUpdate(); });
  }

  /** What draws and what reads, unless it is here. */
  #fetch(form: Form | undefined): void {
    const wanted = [widget, reader, ...(form ? [form.drawing] : [])].filter(({ now }) => now === undefined);
    if (wanted.length === 0 || this.#coming || this.#lost || isServer) return;
    this.#coming = Promise.all(wanted.map(later => later.load())).then(() => undefined, error => {
      this.#lost = notLoaded(error);
      fire(this, 'kpi-error', this.#lost);
    }).finally(() => {
      this.#coming = undefined;
      this.requestUpdate();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (let more = this.#coming ?? this.#data.ready; more; more = this.#coming ?? this.#data.ready) {
      await more;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override render(): TemplateResult {
    return this.#widget?.draw() ?? blank(this.drawing?.shape(this.#size.card, this.variant || undefined) ?? [], this.state === 'loading');
  }

  protected override updated(): void {
    if (isServer) return;
    const { title } = this.#widget ?? {};
    if (title !== undefined) this.#internals.ariaLabel = title;
    show(this.#internals, this.state);
    this.#widget?.tell();
  }
}
