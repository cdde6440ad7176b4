/**
 * What a mark says, beside it, while a pointer or the focus is on it. A row that has its words needs none. It is placed
 * from the mark's box when it is asked for, so a render reads no layout.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Mark } from '../forms/form.js';

export interface Pointed { readonly mark: Mark; readonly node: Element }

export class TipController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #pointedBy: (event: Event) => Pointed | undefined;

  constructor(host: ReactiveElement, pointedBy: (event: Event) => Pointed | undefined) {
    this.#host = host;
    this.#pointedBy = pointedBy;
    host.addController(this);
  }

  /** The drawing is another: what was said of it may be wrong. */
  hostUpdate(): void {
    this.hide();
  }

  /** The tip itself may be pointed at: it stays. */
  readonly show = (event: Event): void => {
    const tip = this.#tip;
    if (!tip || event.composedPath().includes(tip)) return;
    const pointed = this.#pointedBy(event);
    if (!pointed || pointed.node.textContent.trim() !== '') { this.hide(); return; }
    tip.textContent = pointed.mark.says;
    tip.hidden = false;
    this.#place(tip, pointed.node);
  };

  readonly hide = (): void => {
    const tip = this.#tip;
    if (tip) tip.hidden = true;
  };

  /** Whether there was one to hide. */
  dismiss(): boolean {
    const shown = this.#tip?.hidden === false;
    this.hide();
    return shown;
  }

  get #tip(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.chart > .tip');
  }

  /** Over the mark; under it where there is no room over it. */
  #place(tip: HTMLElement, node: Element): void {
    const chart = tip.parentElement!.getBoundingClientRect(), box = node.getBoundingClientRect(), { width, height } = tip.getBoundingClientRect();
    const left = Math.min(Math.max(0, box.left - chart.left + (box.width - width) / 2), Math.max(0, chart.width - width));
    const over = box.top - chart.top - height;
    // An enlarged drawing counts its px larger than the screen does.
    const scale = chart.width / tip.parentElement!.offsetWidth || 1;
    tip.style.left = `${left / scale}px`;
    tip.style.top = `${(over > -48 ? over : box.bottom - chart.top) / scale}px`;
  }
}
