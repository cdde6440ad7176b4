import type { CSSResultGroup } from 'lit';
import type { Form } from '../forms/drawing.js';
import { velocity } from '../forms/velocity/form.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element velocity-gauge
 * @summary Pipeline velocity and its four levers.
 */
export class VelocityGauge extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, velocity.styles];

  protected override get subject(): string {
    return 'pipeline-velocity';
  }

  protected override get mainKind(): string {
    return 'deals';
  }

  protected override get drawing(): Form {
    return velocity;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'velocity-gauge': VelocityGauge }
}
