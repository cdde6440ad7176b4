import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { catalogue } from '../core/kpis/index.js';
import type { Drawing } from './drawing.js';
import { drawings } from './drawings.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element kpi-card
 * @summary Any KPI of the catalogue, in any form that can draw it.
 */
export class KpiCard extends KpiElement {
  static override properties: PropertyDeclarations = { ...KpiElement.properties, kpi: {} };
  static override styles: CSSResultGroup = [KpiElement.styles, ...[...drawings.values()].map(({ styles }) => styles)];

  /** The id of a KPI: `win-rate`. */
  declare kpi: string | undefined;

  protected override get subject(): string {
    return this.kpi ?? '';
  }

  /** The form that suits the KPI when none, `stat` when something unknown is asked for. */
  protected override get drawing(): Drawing | undefined {
    return drawings.get(this.form ?? catalogue.get(this.subject)?.form ?? 'stat') ?? drawings.get('stat');
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kpi-card': KpiCard }
}
