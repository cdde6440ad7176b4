/** Which side of the card is up. The button that turns it stands in one place on all sides, and keeps the focus. */
import type { ReactiveElement } from 'lit';
import type { Side } from './card/header.js';

export class TurnController {
  #side: Side = 'front';
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  get side(): Side {
    return this.#side;
  }

  readonly to = (side: Side): void => {
    const card = this.#host.renderRoot.querySelector('.card');
    // The card keeps its size when it turns, and may grow with what stands on the back.
    if (card instanceof HTMLElement) card.style.minBlockSize = side === 'front' ? '' : `${card.offsetHeight}px`;
    this.#side = side;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const button = this.#host.renderRoot.querySelector('.turn');
      if (button instanceof HTMLElement) button.focus();
    });
  };

  /** Escape turns back. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#side === 'front' || event.defaultPrevented) return;
    event.preventDefault();
    this.to('front');
  };
}
