/** A card of a layout as the element that a page author would write. */
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { LaidCard } from '../core.js';

/** How a card stands on the grid. */
export interface Standing {
  /** Names it among its neighbours. */
  readonly id: string;
  /** The classes of its size. */
  readonly size: string;
  /** Folded to the line above it, on a phone. */
  readonly folded: boolean;
  /** While cards are arranged each is a stop of its own. */
  readonly arranged: boolean;
}

const stated = ['label', 'period', 'by', 'over', 'target', 'bands', 'options', 'filter', 'hide'] as const;

/** What a layout says of a card beside its drawing, as properties; what it says no more is taken back. */
class Laid extends Directive {
  override render(_card: LaidCard, _standing: Standing): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [card, { folded, arranged }]: [LaidCard, Standing]): unknown {
    const widget = element as HTMLElement & Partial<Record<(typeof stated)[number], unknown>>;
    for (const name of stated) if (widget[name] !== card[name]) widget[name] = card[name];
    widget.hidden = folded;
    if (arranged) widget.tabIndex = 0; else widget.removeAttribute('tabindex');
    return nothing;
  }
}

const laid = directive(Laid);

type Draw = (card: LaidCard, standing: Standing) => TemplateResult;

const flagships: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['funnel-by-stage', (card, at) => html`<funnel-by-stage id=${at.id} class=${at.size} variant=${card.variant ?? nothing} ${laid(card, at)}></funnel-by-stage>`],
  ['velocity-gauge', (card, at) => html`<velocity-gauge id=${at.id} class=${at.size} variant=${card.variant ?? nothing} ${laid(card, at)}></velocity-gauge>`],
  ['coverage-meter', (card, at) => html`<coverage-meter id=${at.id} class=${at.size} variant=${card.variant ?? nothing} ${laid(card, at)}></coverage-meter>`],
  ['ltv-cac-ratio', (card, at) => html`<ltv-cac-ratio id=${at.id} class=${at.size} variant=${card.variant ?? nothing} ${laid(card, at)}></ltv-cac-ratio>`],
  ['talk-listen-ratio', (card, at) => html`<talk-listen-ratio id=${at.id} class=${at.size} variant=${card.variant ?? nothing} ${laid(card, at)}></talk-listen-ratio>`],
]);

export const cardElement: Draw = (card, at) => flagships.get(card.tag ?? '')?.(card, at)
  ?? html`<kpi-card id=${at.id} class=${at.size} kpi=${card.kpi} form=${card.form ?? nothing} variant=${card.variant ?? nothing} ${laid(card, at)}></kpi-card>`;
