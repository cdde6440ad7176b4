/** Whether a dashboard is as narrow as a phone, and which of its cards are unfolded there. */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';

/** Below this each card is one line. */
const narrow = 480;

export class PhoneController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #unfolded = new Set<string>();
  #observer: ResizeObserver | undefined;
  #sizer: Element | undefined;
  #narrow = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.#narrow;
  }

  isUnfolded(id: string): boolean {
    return this.#unfolded.has(id);
  }

  toggle(id: string): void {
    if (!this.#unfolded.delete(id)) this.#unfolded.add(id);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (!isServer && this.#sizer) this.#observe();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** What is observed has no height: the cards' own changes can never make a loop of the observer. */
  hostUpdated(): void {
    const sizer = this.#host.renderRoot.querySelector('.sizer') ?? undefined;
    if (isServer || sizer === this.#sizer) return;
    this.#sizer = sizer;
    if (this.#host.isConnected) this.#observe();
  }

  #observe(): void {
    this.#observer?.disconnect();
    if (!this.#sizer) return;
    this.#observer = new ResizeObserver(entries => {
      const { width } = entries.at(-1)!.contentRect;
      if (width === 0 || width < narrow === this.#narrow) return;
      this.#narrow = width < narrow;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#sizer);
  }
}
