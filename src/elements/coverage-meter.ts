import type { CSSResultGroup } from 'lit';
import { coverage } from '../forms/coverage/form.js';
import type { Form } from '../forms/drawing.js';
import type { Companion } from './companions.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element coverage-meter
 * @summary Open pipeline against what is left of the target.
 */
export class CoverageMeter extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, coverage.styles];

  protected override get subject(): string {
    return 'pipeline-coverage';
  }

  protected override get mainKind(): string {
    return 'deals';
  }

  protected override get drawing(): Form {
    return coverage;
  }

  /** The average deal says how many more would close the gap. */
  protected override get companions(): readonly Companion[] {
    return [{ kpi: 'revenue-per-deal' }];
  }
}

declare global {
  interface HTMLElementTagNameMap { 'coverage-meter': CoverageMeter }
}
