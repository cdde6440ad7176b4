/**
 * What a person has pointed at: a mark of the drawing, the number, records that were left out. The page is told first and
 * may prevent the rest: the dashboard is filtered by it, where it is a value that a filter knows, and its records are shown.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Mark } from '../forms/form.js';
import { crossed, filterable } from './cross-filter.js';
import type { DrillDialog } from './drill/dialog.js';
import type { Look, Subject } from './drill/subject.js';
import { fire, type SelectedMark } from './events.js';
import type { Shared } from './shared.js';

export interface Selected {
  /** The place of the mark in the drawing; -1 for what is no mark. */
  readonly index: number;
  /** What a screen reader was told to call it. */
  readonly says: string;
  readonly mark: SelectedMark;
  readonly records: readonly unknown[];
}

/** What the widget knows of itself when something is chosen. */
export interface Knows {
  readonly kpi: () => string;
  readonly of: (mark: SelectedMark) => readonly unknown[];
  /** The dimension of the answer's rows. */
  readonly by: () => string | undefined;
  /** The dashboard whose data the widget shows. */
  readonly around: () => Shared | undefined;
  /** `undefined` where there is nothing to look into: no answer, no words yet, figures without records. */
  readonly subject: () => Subject | undefined;
}

export class SelectionController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #knows: Knows;
  #selected: Selected | undefined;
  #look: Look | undefined;
  #dialog: DrillDialog | undefined;
  #told: Look | undefined;

  constructor(host: ReactiveElement, knows: Knows) {
    this.#host = host;
    this.#knows = knows;
    host.addController(this);
  }

  get selected(): Selected | undefined {
    return this.#selected;
  }

  choose({ figure, key, point, says }: Mark, index: number): void {
    this.#select({ ...(figure !== undefined && { figure }), ...(key !== undefined && { key }), ...(point !== undefined && { point }) }, index, says);
  }

  chooseExcluded(reason: string, says: string): void {
    this.#select({ excluded: reason }, -1, says);
  }

  readonly chooseFigure = (figure: string, says: string): void => { this.#select({ figure }, -1, says); };

  readonly chooseNumber = (): void => { this.#select({}, -1, ''); };

  /** The records of what is selected, once more. */
  readonly showRecords = (): void => {
    if (this.#selected) this.#open({ view: 'records', mark: this.#selected.mark, says: this.#selected.says });
  };

  /** Why the number moved. */
  readonly showWhy = (): void => {
    if (this.#knows.subject()) this.#open({ view: 'why' });
  };

  readonly clear = (): void => {
    if (!this.#selected) return;
    this.#selected = undefined;
    this.#host.requestUpdate();
  };

  /** Another answer has other marks. */
  forget(): void {
    this.#selected = undefined;
  }

  hostUpdated(): void {
    this.#follow();
    if (!this.#look || !this.#dialog) return;
    const subject = this.#knows.subject();
    if (subject) this.#dialog.show(this.#look, subject);
    else this.#end();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #select(mark: SelectedMark, index: number, says: string): void {
    const records = this.#knows.of(mark);
    if (!fire(this.#host, 'kpi-select', { kpi: this.#knows.kpi(), mark, records })) return;
    if (this.#filter(mark) === 'off') return;
    this.#selected = says === '' ? undefined : { index, says, mark, records };
    this.#host.requestUpdate();
    if (this.#knows.subject() && (records.length > 0 || mark.excluded === undefined)) this.#open({ view: 'records', mark, says });
  }

  /** Whether the dashboard is now filtered by it; choosing the one value that is left takes the filter off. */
  #filter({ key }: SelectedMark): 'on' | 'off' | undefined {
    const around = this.#knows.around(), by = this.#knows.by();
    if (!around || key === undefined || by === undefined || !filterable(by)) return undefined;
    const filter = crossed(around.scope.filter, by, key);
    const scope = { ...around.chosen, filter };
    if (!fire(this.#host, 'kpi-filter', { scope })) return undefined;
    around.choose(scope);
    return by in filter ? 'on' : 'off';
  }

  /** The dialog is loaded when the first one asks for it. */
  #open(look: Look): void {
    this.#turn(look);
    void import('./drill/dialog.js').then(({ DrillDialog }) => {
      this.#dialog ??= new DrillDialog(this.#host.renderRoot, this.#closed, look => { this.#turn(look); });
      this.#host.requestUpdate();
    });
  }

  #end(): void {
    this.#look = undefined;
    this.#dialog?.close();
  }

  #turn(look: Look | undefined): void {
    this.#look = look;
    this.#told = look;
    if (this.#host.id !== '') this.#knows.around()?.looked(look && { card: this.#host.id, look });
  }

  /** What the dashboard wants to be looked into: by its address, or by going back in it. */
  #follow(): void {
    const around = this.#knows.around();
    if (!around || this.#host.id === '') return;
    const wanted = around.wanted?.card === this.#host.id ? around.wanted.look : undefined;
    if (wanted === this.#told || (wanted && !this.#knows.subject())) return;
    this.#told = wanted;
    if (wanted) this.#open(wanted);
    else if (this.#look) { this.#end(); this.clear(); }
  }

  readonly #closed = (): void => {
    this.#turn(undefined);
    this.clear();
  };
}
