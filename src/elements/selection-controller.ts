/** What a person has pointed at: a mark of the drawing, or records that were left out. The page may prevent it. */
import type { ReactiveElement } from 'lit';
import type { Mark } from '../forms/form.js';
import { fire, type SelectedMark } from './events.js';

export interface Selected {
  /** The place of the mark in the drawing; -1 for what is no mark. */
  readonly index: number;
  /** What a screen reader was told to call it. */
  readonly says: string;
  readonly records: readonly unknown[];
}

export interface Records {
  readonly kpi: () => string;
  readonly of: (mark: SelectedMark) => readonly unknown[];
}

export class SelectionController {
  readonly #host: ReactiveElement;
  readonly #records: Records;
  #selected: Selected | undefined;

  constructor(host: ReactiveElement, records: Records) {
    this.#host = host;
    this.#records = records;
  }

  get selected(): Selected | undefined {
    return this.#selected;
  }

  choose({ figure, key, point, says }: Mark, index: number): void {
    this.#select({ ...(figure !== undefined && { figure }), ...(key !== undefined && { key }), ...(point !== undefined && { point }) }, index, says);
  }

  /** Whether there are records to be listed. */
  chooseExcluded(reason: string, says: string): boolean {
    return this.#select({ excluded: reason }, -1, says) && this.#selected!.records.length > 0;
  }

  readonly clear = (): void => {
    if (!this.#selected) return;
    this.#selected = undefined;
    this.#host.requestUpdate();
  };

  /** Another answer has other marks. */
  forget(): void {
    this.#selected = undefined;
  }

  #select(mark: SelectedMark, index: number, says: string): boolean {
    const records = this.#records.of(mark);
    if (!fire(this.#host, 'kpi-select', { kpi: this.#records.kpi(), mark, records })) return false;
    this.#selected = { index, says, records };
    this.#host.requestUpdate();
    return true;
  }
}
