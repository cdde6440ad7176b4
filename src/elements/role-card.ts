/** A card of a role as the element that a page author would write. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../core.js';

const flagships: ReadonlyMap<string, (wide: string, variant: string | undefined) => TemplateResult> = new Map([
  ['funnel-by-stage', (wide, variant) => html`<funnel-by-stage class=${wide} variant=${variant ?? nothing}></funnel-by-stage>`],
  ['velocity-gauge', (wide, variant) => html`<velocity-gauge class=${wide} variant=${variant ?? nothing}></velocity-gauge>`],
  ['coverage-meter', (wide, variant) => html`<coverage-meter class=${wide} variant=${variant ?? nothing}></coverage-meter>`],
  ['ltv-cac-ratio', (wide, variant) => html`<ltv-cac-ratio class=${wide} variant=${variant ?? nothing}></ltv-cac-ratio>`],
  ['talk-listen-ratio', (wide, variant) => html`<talk-listen-ratio class=${wide} variant=${variant ?? nothing}></talk-listen-ratio>`],
]);

export function cardElement({ kpi, form, tag, span, variant }: Card): TemplateResult {
  const wide = span === undefined ? '' : span === 3 ? 'whole' : 'wide';
  const flagship = tag === undefined ? undefined : flagships.get(tag);
  return flagship?.(wide, variant) ?? html`<kpi-card class=${wide} kpi=${kpi} form=${form ?? nothing} variant=${variant ?? nothing}></kpi-card>`;
}
