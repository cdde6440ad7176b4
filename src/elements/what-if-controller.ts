/**
 * A what-if in the making: which figures a person has moved, by sliders of the drawing (`data-lever`), by keys or by the
 * host. The answer stays as it is and nothing is saved; Reset and Escape put everything back.
 */
import type { ReactiveElement } from 'lit';
import { imagine, type Answer, type Figures, type Imagined } from '../core.js';
import type { WhatIf } from '../forms/form.js';

interface Result { readonly value: number | null; readonly figures: Figures }

export class WhatIfController {
  readonly #host: ReactiveElement;
  readonly #answer: () => Answer | undefined;
  readonly #tell: (result: Result) => void;
  #open = false;
  #moved: ReadonlyMap<string, number> = new Map();
  #last: { readonly answer: Answer; readonly moved: ReadonlyMap<string, number>; readonly imagined: Imagined } | undefined;

  constructor(host: ReactiveElement, answer: () => Answer | undefined, tell: (result: Result) => void) {
    this.#host = host;
    this.#answer = answer;
    this.#tell = tell;
  }

  /** What is moved, and what would follow; of new data it is asked anew. */
  of(): WhatIf {
    const answer = this.#answer();
    const moved = new Map([...this.#moved].filter(([figure]) => answer && Object.hasOwn(answer.figures, figure)));
    return { open: this.#open, moved, ...(answer && moved.size > 0 && { imagined: this.#imagine(answer, moved) }) };
  }

  /** These figures, and only these, are moved. Throws a RangeError for an unknown figure. */
  move(moved: ReadonlyMap<string, number>): Result {
    const answer = this.#answer();
    if (!answer) return { value: null, figures: {} };
    const { value, figures } = imagine(answer, Object.fromEntries(moved));
    this.#moved = moved;
    this.#host.requestUpdate();
    const result = { value, figures };
    this.#tell(result);
    return result;
  }

  readonly reset = (): void => {
    const focused = this.#slider(this.#focused());
    this.#open = false;
    this.move(new Map());
    this.#host.requestUpdate();
    // The Reset button goes; the focus stays where its place is.
    if (!focused) void this.#host.updateComplete.then(() => { this.#focus('.turn'); });
  };

  readonly click = (event: Event): void => {
    if (!event.composedPath().some(target => target instanceof Element && target.hasAttribute('data-try'))) return;
    this.#open = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#focus('[data-lever]'); });
  };

  readonly input = (event: Event): void => {
    const slider = this.#slider(event.target);
    if (slider) this.#set(slider.dataset['lever']!, slider.valueAsNumber, Number(slider.step) / 2);
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const slider = this.#slider(event.target);
    if (event.key === 'Escape' && (this.#open || this.#moved.size > 0)) this.reset();
    else if (event.key === 'Home' && slider) this.#set(slider.dataset['lever']!, NaN, 0);
    else return;
    event.preventDefault();
  };

  /** A slider that is back where it was, within half a step, is not moved. */
  #set(figure: string, value: number, tolerance: number): void {
    const now = this.#answer()?.figures[figure] ?? null;
    const moved = new Map(this.#moved);
    if (Number.isNaN(value) || now === null || Math.abs(value - now) < tolerance) moved.delete(figure);
    else moved.set(figure, value);
    this.move(moved);
  }

  #imagine(answer: Answer, moved: ReadonlyMap<string, number>): Imagined {
    const last = this.#last;
    if (last?.answer === answer && last.moved.size === moved.size && [...moved].every(([figure, value]) => last.moved.get(figure) === value)) return last.imagined;
    const imagined = imagine(answer, Object.fromEntries(moved));
    this.#last = { answer, moved, imagined };
    return imagined;
  }

  #slider(target: unknown): HTMLInputElement | undefined {
    return target instanceof HTMLInputElement && target.dataset['lever'] !== undefined ? target : undefined;
  }

  #focused(): Element | null {
    return this.#host.renderRoot instanceof ShadowRoot ? this.#host.renderRoot.activeElement : null;
  }

  #focus(selector: string): void {
    const found = this.#host.renderRoot.querySelector(selector);
    if (found instanceof HTMLElement) found.focus();
  }
}
