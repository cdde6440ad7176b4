import { isServer, LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, recordsOf, type Answer, type Figures, type Issue, type Scope } from '../core.js';
import { unknown } from '../core/kpi/did-you-mean.js';
import type { Failure } from '../source/failure.js';
import type { Sources } from '../source/load-all.js';
import type { GivenHeaders } from '../source/obtain.js';
import { sheet } from '../theme/sheet.js';
import { Announcer } from './announcer.js';
import { AnswerController } from './answer-controller.js';
import { dataAttributes, scopeAttributes, widgetAttributes } from './attributes.js';
import { chart } from './card/chart.js';
import { blank, card, printed, type CardActions, type Picture } from './card/card.js';
import { isAnswered, type Answered, type Face } from './card/face.js';
import { excludedOf } from './card/footer.js';
import { wayOut } from './card/way-out.js';
import { spoken } from './card/spoken.js';
import { chooseScope } from './choose-scope.js';
import { Companions, type Companion } from './companions.js';
import { DataController, type Held } from './data-controller.js';
import type { Drawing } from './drawing.js';
import type { Subject } from './drill/subject.js';
import { fire, type SelectedMark } from './events.js';
import { faceOf } from './face-of.js';
import { formInput } from './form-input.js';
import { issuesOf } from './issues-of.js';
import { LanguageController } from './language-controller.js';
import { mainKind } from './main-kind.js';
import { MarksController } from './marks-controller.js';
import { readScope } from './read-scope.js';
import { ownRoot } from './own-root.js';
import { SelectionController } from './selection-controller.js';
import { SharedController } from './shared-controller.js';
import { SizeController } from './size-controller.js';
import { show, stateOf, type State } from './state.js';
import { TakeAwayController } from './take-away-controller.js';
import { TurnController } from './turn-controller.js';
import { WhatIfController } from './what-if-controller.js';
import { widgetScope } from './widget-scope.js';

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
  readonly #language = new LanguageController(this);
  readonly #data = new DataController(this, () => Date.now());
  readonly #answers = new AnswerController();
  readonly #companions = new Companions();
  readonly #size = new SizeController(this);
  readonly #selection = new SelectionController(this, { kpi: () => this.subject, of: mark => this.recordsOf(mark), by: () => this.#scope.by, around: () => (this.#data.owns ? undefined : this.#shared.value), subject: () => this.#ofDialog() });
  readonly #marks = new MarksController(this, this.#selection);
  readonly #turn = new TurnController(this);
  readonly #whatIf = new WhatIfController(this, () => this.answer, result => { fire(this, 'kpi-what-if', result); });
  readonly #announcer = new Announcer(this);
  readonly #takeAway = new TakeAwayController(this, { face: () => this.#face, print: face => printed(face, this.#actions), say: news => { this.#news = news; this.requestUpdate(); } });

  #scope: Scope = {};
  #issues: readonly Issue[] = [];
  #state: State = 'idle';
  #misuse: Failure | undefined;
  #face: Face | undefined;
  #last: { readonly held: Held; readonly answer: Answer | undefined } | undefined;
  #news = '';

  constructor() {
    super();
    ownRoot(this);
    this.#internals.role = 'group';
  }

  /** The id of the KPI that is shown. */
  protected abstract get subject(): string;

  /** What draws it; without a drawing the card has a number only. */
  protected abstract get drawing(): Drawing | undefined;

  /** KPIs whose answers the drawing needs beside its own. */
  protected get companions(): readonly Companion[] {
    return [];
  }

  /** Frozen plain data; `undefined` until there is data. */
  get answer(): Answer | undefined {
    return this.#answers.answer;
  }

  /** `idle`, `loading`, `ready`, `partial`, `empty`, `stale` or `error`; also a custom state for CSS. */
  get state(): State {
    return this.#state;
  }

  /** What was wrong with the data and the attributes: `{ path, code, message, count }`. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** The records behind the number or a mark, the host's own objects where it gave objects. Throws a RangeError for an unknown figure. */
  recordsOf(mark: SelectedMark = {}): unknown[] {
    const dataset = this.#held.loaded?.dataset;
    return dataset && this.answer ? recordsOf(this.subject, dataset, this.#scope, mark) : [];
  }

  /** The formula again with figures changed; the card shows it until Reset, Escape or `whatIf({})`. Throws a RangeError for an unknown figure. */
  whatIf(changes: Record<string, number>): { value: number | null; figures: Figures } {
    return this.#whatIf.move(new Map(Object.entries(changes)));
  }

  /** Reads the data again: the same object, the same address, or the dashboard's. */
  async reload(): Promise<void> {
    await (this.#data.owns ? this.#data.reload() : this.#shared.value?.reload());
    await this.updateComplete;
  }

  /** What the card shows as a table, as CSV text with plain numbers; '' without an answer. */
  toCSV(): string {
    return this.#takeAway.csv();
  }

  /** The front of the card as an SVG file: heading, period, filters, number, drawing and footer; '' without an answer or while the element is hidden. */
  toSVG(): string {
    return this.#takeAway.svg();
  }

  /** The same as a bitmap, `image/png` by default, twice as fine as a plain screen; also `image/svg+xml` and `text/csv`. `null` where there is nothing to show. */
  toBlob(type = 'image/png', scale = 2): Promise<Blob | null> {
    return this.#takeAway.blob(type, scale);
  }

  get #held(): Held {
    return this.#data.owns ? this.#data.held : this.#shared.value?.held ?? this.#data.held;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#shared.value;
    const { scope: own, issues } = readScope(this);
    const kpi = catalogue.get(this.subject), timezone = own.timezone ?? around?.scope.timezone;
    this.#data.take(this, { kind: this.kind ?? (kpi && mainKind(kpi)), timezone });
    const held = this.#held;
    const now = this.#data.owns || !around ? held.loaded?.at ?? 0 : around.now;
    const locale = this.#language.locale(own.locale, around?.scope.locale);
    if (kpi) this.#scope = widgetScope(kpi, own, around?.scope, this.drawing, this.variant || undefined, held.loaded?.dataset, now, locale);
    this.#answers.ask(this.subject, kpi && held.loaded, this.#scope);
    this.#misuse = kpi ? this.#answers.failure : { code: 'unknown-kpi', message: unknown('kpi', this.subject, [...catalogue.keys()]).message };
    this.#state = stateOf(held, this.answer, this.#misuse !== undefined);
    this.#issues = issuesOf([...issues, ...this.#data.issues], this.#misuse, held, this.answer);
    if (this.#last?.answer !== this.answer) this.#selection.forget();
    const words = this.#language.words(locale);
    this.#face = words && faceOf({ subject: this.subject, kpi, label: this.label, hide: this.hide, answer: this.answer, scope: this.#scope, state: this.#state, misuse: this.#misuse, held, owns: this.#data.owns, selected: this.#selection.selected, progress: this.#data.progress, whatIf: this.#whatIf.of(), within: this.drawing?.holdsNumber?.(this.variant || undefined) === true }, words, locale);
    // The first data is read with the page; what comes later is told.
    if (this.#face && this.#data.owns && this.#last && this.#last.held !== held && this.#state !== 'loading') this.#news = spoken(this.#face);
  }

  protected override render(): TemplateResult {
    return this.#face ? card(this.#face, this.#turn.side, this.#news, this.#actions) : blank(this.#actions.shape());
  }

  readonly #actions: CardActions = {
    turn: this.#turn.to, key: event => { this.#turn.key(event); this.#whatIf.key(event); },
    click: this.#whatIf.click, input: this.#whatIf.input, reset: this.#whatIf.reset,
    retry: () => { void this.reload(); },
    excluded: reason => { this.#selection.chooseExcluded(reason, excludedOf(this.#face!, reason)); },
    figure: this.#selection.chooseFigure, records: this.#selection.showRecords, number: this.#selection.chooseNumber, why: this.#selection.showWhy, clear: this.#selection.clear, copy: this.#takeAway.copy, save: this.#takeAway.save,
    wayOut: () => wayOut(this.#face!, { choose: change => { chooseScope(this, this.#shared.value, this.#scope, change); }, turn: this.#turn.to }),
    draw: face => this.#draw(face),
    shape: () => this.drawing?.shape(this.#size.card, this.variant || undefined) ?? [],
  };

  /** Ready-made figures have no records to look into. */
  #ofDialog(): Subject | undefined {
    const { dataset } = this.#held.loaded ?? {};
    return dataset && this.#face?.records && isAnswered(this.#face) ? { ...this.#face, dataset, scope: this.#scope } : undefined;
  }

  #draw(face: Answered): Picture | undefined {
    const { drawing } = this, scope = this.#scope, { loaded } = this.#held;
    if (!drawing) return undefined;
    const others = this.#companions.of(this.companions, drawing.beside?.(face.answer, scope) ?? [], loaded, scope);
    const { marks, movable, lead, template } = drawing.draw(formInput(face, this.#size, { form: drawing.name, variant: this.variant || undefined, scope, dataset: loaded?.dataset, others }));
    this.#marks.set(marks, this.#selection.selected?.index);
    return { template: chart(template, movable, face, this.#marks), ...(lead && { lead }) };
  }

  protected override updated(): void {
    if (isServer) return;
    const held = this.#held, { answer } = this;
    this.#last = { held, answer };
    if (this.#face) this.#internals.ariaLabel = this.#face.title;
    show(this.#internals, this.#state);
    if (this.#face) this.#shared.value?.told(this, this.#face);
    this.#announcer.tell({ held, owns: this.#data.owns, misuse: this.#misuse, answer, scope: this.#scope, state: this.#state, issues: this.#issues });
  }
}
