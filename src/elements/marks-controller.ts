/**
 * The marks of a drawing for a person with a pointer or a keyboard: one tab stop, arrows between marks, Enter selects,
 * Escape hides what is said of a mark, then lets go of the selection, then leaves the marks for the drawing around them. Drawings only number their nodes (`data-mark`); names come from the layout.
 */
import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { Mark } from '../forms/form.js';
import { keepFocus } from './focus-controller.js';
import type { SelectionController } from './selection-controller.js';
import { TipController, type Pointed } from './tip-controller.js';

const forward = ['ArrowRight', 'ArrowDown'];
const backward = ['ArrowLeft', 'ArrowUp'];

export class MarksController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #selection: SelectionController;
  readonly tip: TipController;
  #marks: readonly Mark[] = [];
  #dressed = new Set<Element>();
  #at = 0;
  #selected: number | undefined;

  constructor(host: ReactiveElement, selection: SelectionController) {
    this.#host = host;
    this.#selection = selection;
    this.tip = new TipController(host, event => this.#pointed(event));
    host.addController(this);
    keepFocus(host, ['dialog h2', '[data-mark][tabindex="0"]', '.turn']);
  }

  /** The marks of the drawing that is about to be drawn, and which of them is selected. */
  set(marks: readonly Mark[], selected: number | undefined): void {
    this.#marks = marks;
    this.#selected = selected;
  }

  hostUpdated(): void {
    if (isServer) return;
    const nodes = this.#nodes();
    const now = new Set(nodes.values());
    for (const node of this.#dressed) if (!now.has(node)) for (const name of ['tabindex', 'role', 'aria-label', 'aria-pressed', 'data-selected']) node.removeAttribute(name);
    this.#dressed = now;
    if (!nodes.has(this.#at)) this.#at = nodes.keys().next().value ?? 0;
    for (const [index, node] of nodes) {
      dress(node, 'tabindex', index === this.#at ? '0' : '-1');
      dress(node, 'role', 'button');
      // A row that has words is named by them; a bar by what the layout says of it.
      if (node.textContent.trim() === '') dress(node, 'aria-label', this.#marks[index]!.says);
      else node.removeAttribute('aria-label');
      dress(node, 'aria-pressed', String(index === this.#selected));
      node.toggleAttribute('data-selected', index === this.#selected);
    }
  }

  readonly click = (event: Event): void => {
    const index = this.#indexOf(event);
    const mark = this.#marks[index];
    if (!mark) return;
    this.#at = index;
    this.#selection.choose(mark, index);
  };

  readonly key = (event: KeyboardEvent): void => {
    const index = this.#indexOf(event);
    const mark = this.#marks[index];
    if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const order = [...this.#nodes().keys()];
    const place = order.indexOf(index);
    const step = (forward.includes(event.key) ? 1 : backward.includes(event.key) ? -1 : 0) * (rtl && event.key.startsWith('Arrow') && /Left|Right/.test(event.key) ? -1 : 1);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? order.length - 1 : place + step;
    if (event.key === 'Enter' || event.key === ' ') this.#selection.choose(mark, index);
    else if (event.key === 'Escape') this.#escape();
    else if (to === place && step === 0) return;
    else this.#focus(order[Math.max(0, Math.min(order.length - 1, to))]!);
    event.preventDefault();
  };

  #escape(): void {
    if (this.tip.dismiss()) return;
    if (this.#selection.selected) { this.#selection.clear(); return; }
    const chart = this.#host.renderRoot.querySelector('.chart');
    if (chart instanceof HTMLElement) chart.focus();
  }

  #focus(index: number): void {
    const nodes = this.#nodes();
    nodes.get(this.#at)?.setAttribute('tabindex', '-1');
    this.#at = index;
    const node = nodes.get(index);
    node?.setAttribute('tabindex', '0');
    if (node instanceof HTMLElement || node instanceof SVGElement) node.focus();
  }

  /** The first node of each mark, in the order of the marks. */
  #nodes(): Map<number, Element> {
    const found = new Map<number, Element>();
    for (const node of this.#host.renderRoot.querySelectorAll('[data-mark]')) {
      const index = Number(node.getAttribute('data-mark'));
      if (this.#marks[index] && !found.has(index)) found.set(index, node);
    }
    return new Map([...found].sort(([a], [b]) => a - b));
  }

  #pointed(event: Event): Pointed | undefined {
    const node = event.composedPath().find(target => target instanceof Element && target.hasAttribute('data-mark'));
    const mark = node instanceof Element ? this.#marks[Number(node.getAttribute('data-mark'))] : undefined;
    return mark && node instanceof Element ? { mark, node } : undefined;
  }

  #indexOf(event: Event): number {
    const pointed = this.#pointed(event);
    return pointed ? this.#marks.indexOf(pointed.mark) : NaN;
  }
}

/** Setting what is there already makes the browser look at the styles again. */
function dress(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
