/**
 * What an element is once there is something to say: the answer, the card around its drawing, and what a person does with
 * them. It comes with the first data; until then the element is its attributes, its request and a skeleton.
 */
import type { TemplateResult } from 'lit';
import { catalogue, recordsOf, type Answer, type Figures, type Issue, type Scope } from '../core.js';
import { unknown } from '../core/kpi/did-you-mean.js';
import type { Form } from '../forms/drawing.js';
import type { Failure } from '../source/failure.js';
import { Announcer } from './announcer.js';
import { AnswerController } from './answer-controller.js';
import { chart } from './card/chart.js';
import { card, printed, type CardActions, type Picture } from './card/card.js';
import { isAnswered, type Answered, type Face } from './card/face.js';
import { excludedOf } from './card/footer.js';
import { wayOut } from './card/way-out.js';
import { spoken } from './card/spoken.js';
import { chooseScope } from './choose-scope.js';
import { Companions, type Companion } from './companions.js';
import type { DataController, Held } from './data-controller.js';
import type { Subject } from './drill/subject.js';
import { fire, type SelectedMark } from './events.js';
import { faceOf } from './face-of.js';
import { formInput } from './form-input.js';
import { issuesOf } from './issues-of.js';
import type { KpiElement } from './kpi-element.js';
import { LanguageController } from './language-controller.js';
import { MarksController } from './marks-controller.js';
import { SelectionController } from './selection-controller.js';
import type { SharedController } from './shared-controller.js';
import type { SizeController } from './size-controller.js';
import { stateOf, type State } from './state.js';
import { TakeAwayController } from './take-away-controller.js';
import { TurnController } from './turn-controller.js';
import { WhatIfController } from './what-if-controller.js';
import { widgetScope } from './widget-scope.js';

/** What the element says of itself, at each update. */
export interface Told {
  readonly subject: string;
  readonly form: Form | undefined;
  readonly companions: readonly Companion[];
  readonly scope: Scope;
  /** What was wrong with the attributes. */
  readonly issues: readonly Issue[];
}

export interface Parts { readonly data: DataController; readonly shared: SharedController; readonly size: SizeController }

export class Widget {
  readonly #host: KpiElement;
  readonly #data: DataController;
  readonly #shared: SharedController;
  readonly #size: SizeController;
  readonly #language: LanguageController;
  readonly #answers = new AnswerController();
  readonly #companions = new Companions();
  readonly #selection: SelectionController;
  readonly #marks: MarksController;
  readonly #turn: TurnController;
  readonly #whatIf: WhatIfController;
  readonly #announcer: Announcer;
  readonly #actions: CardActions;
  readonly takeAway: TakeAwayController;

  #told: Told = { subject: '', form: undefined, companions: [], scope: {}, issues: [] };
  #scope: Scope = {};
  #issues: readonly Issue[] = [];
  #state: State = 'idle';
  #misuse: Failure | undefined;
  #face: Face | undefined;
  #last: { readonly held: Held; readonly answer: Answer | undefined } | undefined;
  #news = '';

  constructor(host: KpiElement, { data, shared, size }: Parts) {
    this.#host = host;
    this.#data = data;
    this.#shared = shared;
    this.#size = size;
    this.#language = new LanguageController(host);
    this.#selection = new SelectionController(host, { kpi: () => this.#told.subject, of: mark => this.recordsOf(mark), by: () => this.#scope.by, around: () => (data.owns ? undefined : shared.value), subject: () => this.#ofDialog() });
    this.#marks = new MarksController(host, this.#selection);
    this.#turn = new TurnController(host);
    this.#whatIf = new WhatIfController(host, () => this.answer, result => { fire(host, 'kpi-what-if', result); });
    this.#announcer = new Announcer(host);
    this.takeAway = new TakeAwayController(host, { face: () => this.#face, print: face => printed(face, this.#actions), say: news => { this.#news = news; host.requestUpdate(); } });
    this.#actions = this.#does();
  }

  get answer(): Answer | undefined {
    return this.#answers.answer;
  }

  get state(): State {
    return this.#state;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What the element is called. */
  get title(): string | undefined {
    return this.#face?.title;
  }

  recordsOf(mark: SelectedMark): unknown[] {
    const dataset = this.#held.loaded?.dataset;
    return dataset && this.answer ? recordsOf(this.#told.subject, dataset, this.#scope, mark) : [];
  }

  whatIf(changes: Record<string, number>): { value: number | null; figures: Figures } {
    return this.#whatIf.move(new Map(Object.entries(changes)));
  }

  get #held(): Held {
    return this.#data.owns ? this.#data.held : this.#shared.value?.held ?? this.#data.held;
  }

  /** Settles when the words of its language are here. */
  async speak(own: Scope): Promise<void> {
    await this.#language.load(this.#language.locale(own.locale, this.#shared.value?.scope.locale));
  }

  /** Before the element is drawn. */
  take(told: Told): void {
    this.#told = told;
    const { subject, form, scope: own } = told, host = this.#host, owns = this.#data.owns;
    const around = this.#shared.value, held = this.#held, kpi = catalogue.get(subject);
    const now = owns || !around ? held.loaded?.at ?? 0 : around.now;
    const locale = this.#language.locale(own.locale, around?.scope.locale);
    if (kpi) this.#scope = widgetScope(kpi, own, around?.scope, form, host.variant || undefined, held.loaded?.dataset, now, locale);
    this.#answers.ask(subject, kpi && held.loaded, this.#scope);
    this.#misuse = kpi ? this.#answers.failure : { code: 'unknown-kpi', message: unknown('kpi', subject, [...catalogue.keys()]).message };
    this.#state = stateOf(held, this.answer, this.#misuse !== undefined);
    this.#issues = issuesOf([...told.issues, ...this.#data.issues], this.#misuse, held, this.answer);
    if (this.#last?.answer !== this.answer) this.#selection.forget();
    const words = this.#language.words(locale);
    this.#face = words && faceOf({ subject, kpi, label: host.label, hide: host.hide, answer: this.answer, scope: this.#scope, state: this.#state, misuse: this.#misuse, held, owns, selected: this.#selection.selected, progress: this.#data.progress, whatIf: this.#whatIf.of(), within: form?.holdsNumber?.(host.variant || undefined) === true }, words, locale);
    // The first data is read with the page; what comes later is told.
    if (this.#face && owns && this.#last && this.#last.held !== held && this.#state !== 'loading') this.#news = spoken(this.#face);
  }

  /** `undefined` while the language is under way. */
  draw(): TemplateResult | undefined {
    return this.#face && card(this.#face, this.#turn.side, this.#news, this.#actions);
  }

  /** After the element was drawn. */
  tell(): void {
    const held = this.#held, { answer } = this;
    this.#last = { held, answer };
    if (this.#face) this.#shared.value?.told(this.#host, this.#face);
    this.#announcer.tell({ held, owns: this.#data.owns, misuse: this.#misuse, answer, scope: this.#scope, state: this.#state, issues: this.#issues });
  }

  #does(): CardActions {
    const selection = this.#selection, turn = this.#turn, whatIf = this.#whatIf, { copy, save } = this.takeAway;
    return {
      turn: turn.to, key: event => { turn.key(event); whatIf.key(event); },
      click: whatIf.click, input: whatIf.input, reset: whatIf.reset,
      retry: () => { void this.#host.reload(); },
      excluded: reason => { selection.chooseExcluded(reason, excludedOf(this.#face!, reason)); },
      figure: selection.chooseFigure, records: selection.showRecords, number: selection.chooseNumber, why: selection.showWhy, clear: selection.clear, copy, save,
      wayOut: () => wayOut(this.#face!, { choose: change => { chooseScope(this.#host, this.#shared.value, this.#scope, change); }, turn: turn.to }),
      draw: face => this.#picture(face),
      shape: () => this.#told.form?.shape(this.#size.card, this.#host.variant || undefined) ?? [],
    };
  }

  /** Ready-made figures have no records to look into. */
  #ofDialog(): Subject | undefined {
    const { dataset } = this.#held.loaded ?? {};
    return dataset && this.#face?.records && isAnswered(this.#face) ? { ...this.#face, dataset, scope: this.#scope } : undefined;
  }

  #picture(face: Answered): Picture | undefined {
    const { form, companions } = this.#told, scope = this.#scope, { loaded } = this.#held;
    if (!form?.drawing.now) return undefined;
    const others = this.#companions.of(companions, form.beside?.(face.answer, scope) ?? [], loaded, scope);
    const { marks, movable, lead, template } = form.drawing.now(formInput(face, this.#size, { form: form.name, variant: this.#host.variant || undefined, scope, dataset: loaded?.dataset, others }));
    this.#marks.set(marks, this.#selection.selected?.index);
    return { template: chart(template, movable === true, face, this.#marks), ...(lead && { lead }) };
  }
}
