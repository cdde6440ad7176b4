import { html, isServer, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { catalogue, compute, formatter, kpiText, recordsOf, whatIf, type Answer, type Figures, type Issue, type Kpi, type Level, type Scope, type Words } from '../core.js';
import { derivedKinds } from '../core/dataset/derived/index.js';
import { unknown } from '../core/kpi/did-you-mean.js';
import { crossed } from '../core/kpi/verdict.js';
import type { Mark } from '../forms/form.js';
import { issueOf, type Failure } from '../source/failure.js';
import type { SourceRequest } from '../source/load.js';
import { sheet } from '../theme/sheet.js';
import { AnswerController } from './answer-controller.js';
import { dataAttributes, scopeAttributes, tokensOf, widgetAttributes } from './attributes.js';
import { back } from './card/back.js';
import { isAnswered, type Face } from './card/face.js';
import { excludedText, footer } from './card/footer.js';
import { header, type Side } from './card/header.js';
import { headline, headlineText } from './card/headline.js';
import { message, skeleton, staleNote, failureText, emptyText } from './card/message.js';
import { csvOf, table } from './card/table.js';
import { judgement, verdict } from './card/verdict.js';
import { DataController, type Held } from './data-controller.js';
import type { Drawing } from './drawing.js';
import { fire, type SelectedMark } from './events.js';
import { LanguageController } from './language-controller.js';
import { MarksController } from './marks-controller.js';
import { readScope } from './read-scope.js';
import { SharedController } from './shared-controller.js';
import { SizeController } from './size-controller.js';
import { show, stateOf, type State } from './state.js';
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
 * @csspart table - the data as a table
 * @fires kpi-load - the element's own data was read: `{ state, issues }`
 * @fires kpi-error - nothing can be shown, or only old data: `{ code, message, from? }`
 * @fires kpi-select - a mark was chosen: `{ kpi, mark, records }`; cancelable
 * @fires kpi-verdict - a threshold was crossed by 2 % or more, by new data under the same scope: `{ from, to }`
 * @fires kpi-what-if - `whatIf` was asked: `{ figures, value }`
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
  declare sources: Readonly<Record<string, SourceRequest>> | undefined;
  /** Foreign names and values onto ours; as an attribute JSON. */
  declare map: unknown;
  /** The kind that a bare list or a CSV is of; default the KPI's main kind. */
  declare kind: string | undefined;

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
  readonly #size = new SizeController(this);
  readonly #marks = new MarksController(this, (mark, index) => { this.#choose(mark, index); }, () => { this.#clear(); });

  #scope: Scope = {};
  #issues: readonly Issue[] = [];
  #state: State = 'idle';
  #face: Face | undefined;
  #side: Side = 'front';
  #selected: { readonly index: number; readonly says: string } | undefined;
  #told: { held?: Held; failure?: Failure; answer?: Answer; level?: Level; under?: string; said?: string } = {};
  #news = '';

  constructor() {
    super();
    this.#internals.role = 'group';
  }

  /** The id of the KPI that is shown. */
  protected abstract get subject(): string;

  /** What draws it; without a drawing the card has a number only. */
  protected abstract get drawing(): Drawing | undefined;

  /** KPIs whose answers the drawing needs beside its own. */
  protected get companions(): readonly string[] {
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

  /** The formula again with figures changed. Throws a RangeError for an unknown figure. */
  whatIf(changes: Record<string, number>): { value: number | null; figures: Figures } {
    if (!this.answer) return { value: null, figures: {} };
    const result = whatIf(this.answer, changes);
    fire(this, 'kpi-what-if', result);
    return result;
  }

  /** Reads the data again: the same object, the same address, or the dashboard's. */
  async reload(): Promise<void> {
    await (this.#data.owns ? this.#data.reload() : this.#shared.value?.reload());
    await this.updateComplete;
  }

  /** What the card shows as a table, as CSV text with plain numbers; '' without an answer. */
  toCSV(): string {
    const face = this.#face;
    return face && isAnswered(face) ? csvOf(face) : '';
  }

  get #held(): Held {
    return this.#data.owns ? this.#data.held : this.#shared.value?.held ?? this.#data.held;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const around = this.#shared.value;
    const { scope: own, issues } = readScope(this);
    const kpi = catalogue.get(this.subject);
    const timezone = own.timezone ?? around?.scope.timezone;
    this.#data.take({ data: this.data, src: this.src, sources: this.sources, map: this.map, kind: this.kind ?? (kpi && mainKind(kpi)), timezone });
    const held = this.#held;
    const now = this.#data.owns || !around ? held.loaded?.at ?? 0 : around.now;
    const locale = this.#language.locale(own.locale, around?.scope.locale);
    const words = this.#language.words(locale);
    if (kpi) this.#scope = widgetScope(kpi, own, around?.scope, this.drawing, held.loaded?.dataset, now, locale);
    this.#answers.ask(this.subject, kpi && held.loaded?.dataset, this.#scope);
    const misuse: Failure | undefined = kpi ? this.#answers.failure : { code: 'unknown-kpi', message: unknown('kpi', this.subject, [...catalogue.keys()]).message };
    this.#state = stateOf(held, this.answer, misuse !== undefined);
    this.#issues = [...issues, ...(misuse ? [issueOf(misuse)] : []), ...(held.failure ? held.failure.issues ?? [issueOf(held.failure)] : []), ...(held.loaded?.issues ?? []), ...this.#reason()];
    if (this.#told.answer !== this.answer) this.#selected = undefined;
    this.#face = words && this.#faceOf(kpi, held, misuse ?? held.failure, words, locale);
    this.#news = this.#newsOf();
  }

  #faceOf(kpi: Kpi | undefined, held: Held, failure: Failure | undefined, words: Words, locale: string): Face {
    const told = kpi && kpiText(kpi, locale);
    return {
      kpi: told, title: this.label ?? told?.title ?? this.subject, answer: this.answer, state: this.#state, failure,
      // Inside a dashboard the age is said once, at its top.
      loaded: this.#data.owns || this.#state === 'stale' || this.#state === 'partial' ? held.loaded : undefined,
      format: formatter({ locale, currency: this.answer?.currency }), words,
      dated: !held.loaded?.dataset.figures || this.#scope.period !== undefined,
      timezone: this.#scope.timezone ?? 'UTC', hidden: tokensOf(this.hide), selected: this.#selected?.says,
    };
  }

  /** An answer without a value says why in the issues too, so that a host finds all in one place. */
  #reason(): Issue[] {
    const { answer } = this;
    if (answer?.state !== 'empty' || answer.reason === undefined) return [];
    return [{ path: answer.kpi, code: answer.reason, message: `${answer.kpi} has no value: ${answer.reason}`, count: 1 }];
  }

  /** What a screen reader is told when new data has come; not of the first, which is read with the page. */
  #newsOf(): string {
    const face = this.#face;
    if (!face || !this.#data.owns || this.#told.held === undefined || this.#told.held === this.#held) return this.#news;
    if (!isAnswered(face) || face.answer.value === null) return `${face.title}: ${(face.failure ? failureText(face.failure, face.words) : emptyText(face)).says}`;
    const said = judgement(face);
    return `${face.title}: ${headlineText(face)} ${face.kpi.caption}. ${said ? `${said.says} ${said.why}` : ''}`.trim();
  }

  protected override render(): TemplateResult {
    const face = this.#face;
    const turned = this.#side !== 'front';
    // The language is still under way: its geometry, no words.
    if (!face) return html`<div class="card" part="card" aria-busy="true"><div class="sizer"></div>${skeleton(undefined)}</div>`;
    return html`<div class="card ${this.#state} ${turned ? 'turned' : ''}" part="card" aria-busy=${this.#state === 'loading' ? 'true' : nothing} @keydown=${this.#key}>
      ${header(face, this.#side, this.#turn)}
      <div class="sizer"></div>
      <div class=${turned ? 'reverse' : 'front'}>${this.#body(face)}</div>
      <p class="vh" role="status">${this.#news}</p>
    </div>`;
  }

  #body(face: Face): TemplateResult | typeof nothing {
    const table_ = this.#side === 'table' && isAnswered(face) ? table(face) : undefined;
    if (table_) return table_;
    if (this.#side !== 'front') return back(face, { excluded: this.#excluded, table: () => { this.#turn('table'); } });
    if (this.#state === 'loading') return skeleton(face.words);
    const numbered = isAnswered(face) && this.#state !== 'empty' && this.#state !== 'error';
    const end = face.hidden.has('footer') ? nothing : footer(face, { excluded: this.#excluded, clear: this.#clear });
    if (!numbered) return html`${message(face, this.#retry)}${this.#state === 'empty' ? end : nothing}`;
    return html`
      <div class="lead">
        ${face.hidden.has('headline') ? nothing : headline(face)}
        ${face.hidden.has('verdict') || this.#state === 'stale' ? nothing : verdict(face)}
      </div>
      ${this.#state === 'stale' ? staleNote(face, this.#retry) : nothing}
      ${face.hidden.has('drawing') ? nothing : this.#drawn(face.kpi, face)}
      ${end}`;
  }

  #drawn(kpi: Kpi, face: Face): TemplateResult | typeof nothing {
    const { drawing, answer } = this;
    if (!drawing || !answer) return nothing;
    const { format, words } = face;
    const { card, width, measure } = this.#size;
    const { marks, template } = drawing.draw({
      answer, kpi, format, words, width, card, measure, others: this.#others(),
      ...(this.variant !== undefined && { variant: this.variant }),
    });
    this.#marks.set(marks, this.#selected?.index);
    return html`<div class="chart" part="drawing" @click=${this.#marks.click} @keydown=${this.#marks.key}>${template}</div>`;
  }

  #others(): ReadonlyMap<string, Answer> {
    const dataset = this.#held.loaded?.dataset;
    const known = this.companions.filter(id => dataset && catalogue.has(id));
    return new Map(known.map(id => {
      const { by, ...rest } = this.#scope;
      return [id, compute(id, dataset!, { ...rest, ...(by !== undefined && { by }), ...(rest.options && { options: {} }) })];
    }));
  }

  protected override updated(): void {
    if (isServer) return;
    const { title } = this.#face ?? {};
    if (title !== undefined) this.#internals.ariaLabel = title;
    show(this.#internals, this.#state);
    this.#tell();
  }

  /** Each event once: of the element's own data, of misuse, of a verdict that has changed. */
  #tell(): void {
    const held = this.#held, told = this.#told;
    const misuse = catalogue.has(this.subject) ? this.#answers.failure : undefined;
    const news = told.held !== held && this.#data.owns && held.phase !== 'loading';
    const unknownKpi = !catalogue.has(this.subject) && told.said !== this.subject;
    const before = told.failure;
    this.#told = { held, said: this.subject, ...(misuse && { failure: misuse }), ...(this.answer && { answer: this.answer }), ...(told.level && { level: told.level }), ...(told.under !== undefined && { under: told.under }) };
    const verdict = this.#crossing();
    if (news && held.phase === 'loaded') fire(this, 'kpi-load', { state: this.#state, issues: this.#issues });
    if (news && held.failure) fire(this, 'kpi-error', held.failure);
    if (misuse && misuse !== before) fire(this, 'kpi-error', misuse);
    if (unknownKpi) fire(this, 'kpi-error', { code: 'unknown-kpi', message: unknown('kpi', this.subject, [...catalogue.keys()]).message });
    if (verdict) fire(this, 'kpi-verdict', verdict);
  }

  /** From one level to another, by new data under the same question, far enough from a threshold to be no jitter. */
  #crossing(): { from: Level; to: Level } | undefined {
    const { answer } = this;
    const to = answer?.verdict?.level;
    if (!answer || to === undefined) return undefined;
    const { asOf: _moment, ...question } = this.#scope;
    const under = `${this.subject} ${JSON.stringify(question)}`;
    const from = this.#told.under === under ? this.#told.level : undefined;
    const kpi = catalogue.get(this.subject);
    const of = kpi?.bands?.of;
    const judged = typeof of === 'string' ? answer.figures[of] ?? null : answer.value;
    if (from === to) return undefined;
    if (from !== undefined && !crossed(answer.bands, judged)) return undefined;
    this.#told.under = under;
    this.#told.level = to;
    return from === undefined ? undefined : { from, to };
  }

  #choose(mark: Mark, index: number): void {
    const { figure, key, point, says } = mark;
    const chosen: SelectedMark = { ...(figure !== undefined && { figure }), ...(key !== undefined && { key }), ...(point !== undefined && { point }) };
    if (!fire(this, 'kpi-select', { kpi: this.subject, mark: chosen, records: this.recordsOf(chosen) })) return;
    this.#selected = { index, says };
    this.requestUpdate();
  }

  readonly #excluded = (reason: string): void => {
    const { answer } = this;
    const face = this.#face;
    if (!answer || !face) return;
    const mark = { excluded: reason };
    if (!fire(this, 'kpi-select', { kpi: this.subject, mark, records: this.recordsOf(mark) })) return;
    const count = answer.sample.excluded.find(excluded => excluded.reason === reason)?.count ?? 0;
    this.#selected = { index: -1, says: excludedText(reason, count, face.kpi?.sample.noun ?? 'record', face.format, face.words) };
    this.requestUpdate();
  };

  readonly #clear = (): void => {
    this.#selected = undefined;
    this.requestUpdate();
  };

  readonly #retry = (): void => {
    void this.reload();
  };

  readonly #turn = (side: Side): void => {
    const card = this.renderRoot.querySelector('.card');
    // The card keeps its size when it turns, and may grow with what stands on the back.
    if (card instanceof HTMLElement) card.style.minBlockSize = side === 'front' ? '' : `${card.offsetHeight}px`;
    this.#side = side;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const button = this.renderRoot.querySelector('.turn');
      if (button instanceof HTMLElement) button.focus();
    });
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#side === 'front' || event.defaultPrevented) return;
    event.preventDefault();
    this.#turn('front');
  };
}

/** The kind that a bare list of this KPI is taken for. */
function mainKind(kpi: Kpi): string | undefined {
  const measure = kpi.measures[kpi.sample.of ?? ''] ?? Object.values(kpi.measures)[0];
  return measure && (derivedKinds.get(measure.rows)?.from ?? measure.rows);
}
