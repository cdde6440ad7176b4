/**
 * The cards of a dashboard, and arranging them: a role's, those of `layout`, and what a person makes of them. The page keeps
 * what it is told by `kpi-layout`; nothing is stored here.
 */
import type { ReactiveController, ReactiveElement } from 'lit';
import { roles, type Issue } from '../../core.js';
import { added, drawnAs, folded, layoutOf, moved, readLayout, removed, resized, type LaidCard } from '../../core/roles/layout.js';
import { fire } from '../events.js';
import { keepFocus } from '../focus-controller.js';

export type Arranging = ReactiveElement & { layout: unknown; readonly salesRole: string | undefined };

export class LayoutController implements ReactiveController {
  readonly #host: Arranging;
  #cards: readonly LaidCard[] = [];
  #issues: readonly Issue[] = [];
  #arranging = false;
  #selected: string | undefined;
  #focus: string | undefined;

  constructor(host: Arranging) {
    this.#host = host;
    host.addController(this);
    keepFocus(host, ['.chip', 'header .btn', 'header button']);
  }

  get cards(): readonly LaidCard[] {
    return this.#cards;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  get arranging(): boolean {
    return this.#arranging;
  }

  /** The place of the card that is worked on; -1: none. */
  get selected(): number {
    return keysOf(this.#cards).indexOf(this.#selected ?? '');
  }

  /** Called before each update. */
  take(): void {
    const { cards, issues } = readLayout(this.#host.layout);
    this.#issues = issues;
    this.#cards = cards ?? layoutOf(roles.get(this.#host.salesRole ?? ''));
  }

  readonly toggle = (): void => {
    this.#arranging = !this.#arranging;
    this.#selected = this.#arranging ? keysOf(this.#cards)[0] : undefined;
    this.#focus = this.#selected === undefined ? 'header [aria-pressed]' : nodeOf(this.#selected);
    this.#host.requestUpdate();
  };

  readonly move = (by: number): void => { this.#step(at => moved(this.#cards, at, at + by)); };
  readonly resize = (columns: number, rows: number): void => { this.#step(at => resized(this.#cards, at, columns, rows)); };
  readonly fold = (): void => { this.#step(at => folded(this.#cards, at)); };
  readonly draw = (form: string): void => { this.#step(at => drawnAs(this.#cards, at, form)); };

  readonly remove = (): void => {
    const at = this.selected;
    if (at < 0) return;
    this.#change(removed(this.#cards, at), Math.min(at, this.#cards.length - 2));
  };

  readonly add = (kpi: string): void => {
    const cards = added(this.#cards, kpi);
    this.#change(cards, cards.filter(({ more }) => !more).length - 1);
  };

  readonly reset = (): void => { this.#change(undefined, 0); };

  readonly select = (id: string | undefined): void => {
    if (id === undefined || this.#selected === id) return;
    this.#selected = id;
    this.#host.requestUpdate();
  };

  /** Arrows move, Shift and arrows resize, Delete removes, Escape ends. */
  readonly key = (event: KeyboardEvent): void => {
    if (!this.#arranging || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = event.target instanceof Element ? event.target.id : '';
    if (event.key === 'Escape') this.toggle();
    else if (!keysOf(this.#cards).includes(id)) return;
    else {
      this.select(id);
      const rtl = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
      const [x, y] = arrows.get(event.key) ?? [0, 0];
      if (event.key === 'Delete' || event.key === 'Backspace') this.remove();
      else if (x === 0 && y === 0) return;
      else if (event.shiftKey) this.resize(x * rtl, y);
      else this.move(x * rtl || y);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  readonly focused = (event: Event): void => {
    if (this.#arranging && event.target instanceof Element) this.select(event.target.id);
  };

  /** While cards are arranged a click takes the card, not a mark in it. */
  readonly pressed = {
    capture: true,
    handleEvent: (event: Event): void => {
      const card = event.target;
      if (!this.#arranging || !(card instanceof HTMLElement) || card.tabIndex !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      card.focus();
    },
  };

  hostUpdated(): void {
    // A node that was moved has lost the focus; a card that is arranged no longer takes none.
    if (this.#focus === undefined) return;
    const node = this.#host.renderRoot.querySelector(this.#focus);
    this.#focus = undefined;
    if (node instanceof HTMLElement) node.focus();
  }

  #step(change: (at: number) => readonly LaidCard[]): void {
    const at = this.selected;
    if (at < 0) return;
    const cards = change(at);
    const card = this.#cards[at]!;
    // The same object where it only moved, else the one in its place.
    const now = cards.indexOf(card);
    if (cards !== this.#cards) this.#change(cards, now >= 0 ? now : cards.findIndex(other => !this.#cards.includes(other)));
  }

  #change(cards: readonly LaidCard[] | undefined, selected: number): void {
    this.#host.layout = cards;
    this.take();
    this.#selected = keysOf(this.#cards)[selected];
    this.#focus = this.#selected === undefined ? undefined : nodeOf(this.#selected);
    this.#host.requestUpdate();
    fire(this.#host, 'kpi-layout', { layout: this.#cards });
  }

}

const nodeOf = (id: string): string => `[id="${id}"]`;

const arrows: ReadonlyMap<string, readonly [number, number]> = new Map([['ArrowLeft', [-1, 0]], ['ArrowRight', [1, 0]], ['ArrowUp', [0, -1]], ['ArrowDown', [0, 1]]]);

/** A card's name among its neighbours: its KPI, counted where it stands there twice. */
export function keysOf(cards: readonly LaidCard[]): string[] {
  const seen = new Map<string, number>();
  return cards.map(({ kpi }) => {
    const times = (seen.get(kpi) ?? 0) + 1;
    seen.set(kpi, times);
    return times === 1 ? kpi : `${kpi}-${times}`;
  });
}
