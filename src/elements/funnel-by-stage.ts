import type { CSSResultGroup } from 'lit';
import { funnel } from '../forms/funnel/form.js';
import { drawingOf, type Drawing } from './drawing.js';
import { KpiElement } from './kpi-element.js';

const drawing = drawingOf(funnel);

/**
 * @element funnel-by-stage
 * @summary The pipeline by stage: counts, money, conversion from stage to stage, time in stage; with `variant="open"` what lies open.
 */
export class FunnelByStage extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, drawing.styles];

  protected override get subject(): string {
    return this.variant === 'open' ? 'deals-by-stage' : 'stage-conversion';
  }

  protected override get drawing(): Drawing {
    return drawing;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'funnel-by-stage': FunnelByStage }
}
