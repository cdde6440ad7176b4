/** What the widgets of a dashboard show at the moment, told by themselves: for the line on top, the lines of a phone, the export. */
import type { ReactiveElement } from 'lit';
import type { Face } from '../card/face.js';

export class SeenController {
  readonly #host: ReactiveElement;
  readonly #faces = new Map<Element, Face>();

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Every widget calls it after each of its updates; another answer is news. */
  readonly told = (widget: Element, face: Face): void => {
    const before = this.#faces.get(widget);
    this.#faces.set(widget, face);
    if (before?.answer !== face.answer || before?.state !== face.state || before.words !== face.words || before.title !== face.title) this.#news();
  };

  readonly gone = (widget: Element): void => {
    if (this.#faces.delete(widget)) this.#news();
  };

  /** A widget comes and goes while its dashboard renders: that is over by then. */
  #news(): void {
    queueMicrotask(() => { this.#host.requestUpdate(); });
  }

  of(widget: Element | null | undefined): Face | undefined {
    return widget ? this.#faces.get(widget) : undefined;
  }

  /** In the order of the page. */
  get faces(): readonly Face[] {
    return [...this.#faces].sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)).map(([, face]) => face);
  }
}
