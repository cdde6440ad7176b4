/**
 * What the author laid out: widgets of ours in place of the role's, a filter of ours in place of the dashboard's, wherever in
 * a child they stand. Whatever else is laid out stands on the grid beside the role's cards.
 */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { shared } from '../shared.js';

const widgets = 'kpi-card, funnel-by-stage, velocity-gauge, coverage-meter, ltv-cac-ratio, talk-listen-ratio';
const filter = 'kpi-filter';

/** A child of the host, and what of ours it is or holds. */
interface Child { readonly element: Element; readonly widget: boolean; readonly filter: boolean }

export class AuthoredController implements ReactiveController {
  readonly #host: ReactiveElement;
  #children: readonly Child[] = [];
  /** Those of ours that have asked for what the dashboard holds: in shadow roots of children, or under a name of the author's. */
  readonly #asking = new Set<Element>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The author's own on the grid: everything but what is there for a filter. */
  get cells(): readonly Element[] {
    return this.#children.filter(({ widget, filter }) => widget || !filter).map(({ element }) => element);
  }

  /** Whether one of them is a widget, or holds one. */
  get hasWidgets(): boolean {
    return this.#children.some(({ widget }) => widget);
  }

  get hasFilter(): boolean {
    return this.#children.some(({ filter }) => filter);
  }

  hostConnected(): void {
    if (!isServer) this.#host.addEventListener('context-request', this.#asked);
  }

  hostDisconnected(): void {
    if (!isServer) this.#host.removeEventListener('context-request', this.#asked);
  }

  /** Children came or went. */
  readonly changed = (): void => {
    if (this.look()) this.#host.requestUpdate();
  };

  /** One of ours has left. */
  gone(element: Element): void {
    if (this.#asking.delete(element)) this.changed();
  }

  /** True when something has changed. A server knows no children. */
  look(): boolean {
    if (isServer) return false;
    const asking = [...this.#asking].map(element => ({ child: this.#childWith(element), filter: element.localName === filter }));
    const found = [...this.#host.children].map((element): Child => ({
      element,
      widget: this.#holds(element, widgets) || asking.some(own => own.child === element && !own.filter),
      filter: this.#holds(element, filter) || asking.some(own => own.child === element && own.filter),
    }));
    const same = found.length === this.#children.length && found.every((child, at) => {
      const before = this.#children[at]!;
      return child.element === before.element && child.widget === before.widget && child.filter === before.filter;
    });
    this.#children = found;
    return !same;
  }

  /** What stands in a dashboard within is that one's. */
  #holds(child: Element, tags: string): boolean {
    return child.matches(tags) || [...child.querySelectorAll(tags)].some(found => found.closest('kpi-dashboard') === this.#host);
  }

  readonly #asked = (event: HTMLElementEventMap['context-request']): void => {
    const asking = event.contextTarget;
    if (event.context !== shared || !this.#childWith(asking)) return;
    this.#asking.add(asking);
    this.changed();
  };

  /** The child that an element is or stands in, through shadow roots; none for the dashboard's own cards. */
  #childWith(element: Element): Element | undefined {
    for (let at: Element = element; ;) {
      const { parentNode } = at;
      if (parentNode === this.#host) return at;
      const up = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
      if (!(up instanceof Element) || up === this.#host) return undefined;
      at = up;
    }
  }
}
