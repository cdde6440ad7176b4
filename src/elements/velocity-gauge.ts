import type { CSSResultGroup } from 'lit';
import { velocity } from '../forms/velocity/form.js';
import { drawingOf, type Drawing } from './drawing.js';
import { KpiElement } from './kpi-element.js';

const drawing = drawingOf(velocity);

/**
 * @element velocity-gauge
 * @summary Pipeline velocity and its four levers.
 */
export class VelocityGauge extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, drawing.styles];

  protected override get subject(): string {
    return 'pipeline-velocity';
  }

  protected override get drawing(): Drawing {
    return drawing;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'velocity-gauge': VelocityGauge }
}
