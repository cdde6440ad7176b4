import type { CSSResultGroup } from 'lit';
import { multiple } from '../forms/multiple/form.js';
import { drawingOf, type Drawing } from './drawing.js';
import { KpiElement } from './kpi-element.js';

const drawing = drawingOf(multiple);

/**
 * @element ltv-cac-ratio
 * @summary Lifetime value against acquisition cost, and payback.
 */
export class LtvCacRatio extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, drawing.styles];

  protected override get subject(): string {
    return 'ltv-cac';
  }

  protected override get drawing(): Drawing {
    return drawing;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ltv-cac-ratio': LtvCacRatio }
}
