import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { catalogue } from '../core/kpis/index.js';
import type { Form } from '../forms/drawing.js';
import { forms } from './forms.js';
import { KpiElement } from './kpi-element.js';
import { mainKind } from './main-kind.js';

/**
 * @element kpi-card
 * @summary Any KPI of the catalogue, in any form that can draw it.
 */
export class KpiCard extends KpiElement {
  static override properties: PropertyDeclarations = { ...KpiElement.properties, kpi: {} };
  static override styles: CSSResultGroup = [KpiElement.styles, ...[...forms.values()].map(({ styles }) => styles)];

  /** The id of a KPI: `win-rate`. */
  declare kpi: string | undefined;

  protected override get subject(): string {
    return this.kpi ?? '';
  }

  protected override get mainKind(): string | undefined {
    const kpi = catalogue.get(this.subject);
    return kpi && mainKind(kpi);
  }

  /** It knows which KPIs there are. */
  protected override get outspoken(): boolean {
    return true;
  }

  /** The form that suits the KPI when none, `stat` when something unknown is asked for. */
  protected override get drawing(): Form | undefined {
    return forms.get(this.form ?? catalogue.get(this.subject)?.form ?? 'stat') ?? forms.get('stat');
  }
}

declare global {
  interface HTMLElementTagNameMap { 'kpi-card': KpiCard }
}
