import type { CSSResultGroup } from 'lit';
import type { Form } from '../forms/drawing.js';
import { multiple } from '../forms/multiple/form.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element ltv-cac-ratio
 * @summary Lifetime value against acquisition cost, and payback.
 */
export class LtvCacRatio extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, multiple.styles];

  protected override get subject(): string {
    return 'ltv-cac';
  }

  protected override get mainKind(): string {
    return 'customers';
  }

  protected override get drawing(): Form {
    return multiple;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'ltv-cac-ratio': LtvCacRatio }
}
