import type { CSSResultGroup } from 'lit';
import type { Form } from '../forms/drawing.js';
import { funnel } from '../forms/funnel/form.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element funnel-by-stage
 * @summary The pipeline by stage: counts, money, conversion from stage to stage, time in stage; with `variant="open"` what lies open.
 */
export class FunnelByStage extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, funnel.styles];

  protected override get subject(): string {
    return this.variant === 'open' ? 'deals-by-stage' : 'stage-conversion';
  }

  protected override get mainKind(): string {
    return 'deals';
  }

  protected override get drawing(): Form {
    return funnel;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'funnel-by-stage': FunnelByStage }
}
