/** What the author laid out: widgets of one's own stand in place of the role's, a filter in place of the dashboard's. */
import { isServer, type ReactiveElement } from 'lit';

export class AuthoredController {
  readonly #host: ReactiveElement;
  #widgets: readonly Element[] = [];
  #filter = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Everything but a filter. */
  get widgets(): readonly Element[] {
    return this.#widgets;
  }

  get filter(): boolean {
    return this.#filter;
  }

  /** Children came or went. */
  readonly slotted = (): void => {
    if (this.look()) this.#host.requestUpdate();
  };

  /** True when that has changed. A server knows no children. */
  look(): boolean {
    if (isServer) return false;
    const children = [...this.#host.children];
    const widgets = children.filter(child => child.localName !== 'kpi-filter');
    const filter = widgets.length < children.length;
    const same = filter === this.#filter && widgets.length === this.#widgets.length && widgets.every((widget, at) => widget === this.#widgets[at]);
    this.#widgets = widgets;
    this.#filter = filter;
    return !same;
  }
}
