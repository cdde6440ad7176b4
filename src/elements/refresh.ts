/** When to ask again: so many seconds after the last answer, not while nobody sees the page, at once when it was due meanwhile. */
export class Refresh {
  readonly #ask: () => void;
  #due: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #watching = false;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** From now on; without seconds never. */
  start(seconds: number | undefined): void {
    this.stop();
    if (seconds === undefined) return;
    this.#due = performance.now() + seconds * 1000;
    this.resume();
  }

  stop(): void {
    this.pause();
    this.#due = undefined;
  }

  /** The element is off the page, or the page is out of sight: the due time stays. */
  pause(): void {
    clearTimeout(this.#timer);
    if (this.#watching) document.removeEventListener('visibilitychange', this.#look);
    this.#watching = false;
  }

  resume(): void {
    if (this.#due === undefined) return;
    if (!this.#watching) document.addEventListener('visibilitychange', this.#look);
    this.#watching = true;
    this.#look();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden || this.#due === undefined) return;
    // A timer holds no more than 24 days.
    this.#timer = setTimeout(this.#tick, Math.min(Math.max(0, this.#due - performance.now()), 2 ** 31 - 1));
  };

  readonly #tick = (): void => {
    if (this.#due !== undefined && performance.now() < this.#due - 1) { this.#look(); return; }
    this.stop();
    this.#ask();
  };
}
