import type { CSSResultGroup } from 'lit';
import { coverage } from '../forms/coverage/form.js';
import type { Companion } from './companions.js';
import { drawingOf, type Drawing } from './drawing.js';
import { KpiElement } from './kpi-element.js';

const drawing = drawingOf(coverage);

/**
 * @element coverage-meter
 * @summary Open pipeline against what is left of the target.
 */
export class CoverageMeter extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, drawing.styles];

  protected override get subject(): string {
    return 'pipeline-coverage';
  }

  protected override get drawing(): Drawing {
    return drawing;
  }

  /** The average deal says how many more would close the gap. */
  protected override get companions(): readonly Companion[] {
    return [{ kpi: 'revenue-per-deal' }];
  }
}

declare global {
  interface HTMLElementTagNameMap { 'coverage-meter': CoverageMeter }
}
