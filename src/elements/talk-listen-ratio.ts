import type { CSSResultGroup } from 'lit';
import { balance } from '../forms/balance/form.js';
import type { Form } from '../forms/drawing.js';
import type { Companion } from './companions.js';
import { KpiElement } from './kpi-element.js';

/**
 * @element talk-listen-ratio
 * @summary Who speaks in calls, per call and per rep.
 */
export class TalkListenRatio extends KpiElement {
  static override styles: CSSResultGroup = [KpiElement.styles, balance.styles];

  protected override get subject(): string {
    return 'talk-listen';
  }

  protected override get mainKind(): string {
    return 'activities';
  }

  protected override get drawing(): Form {
    return balance;
  }

  /** What the team does, beside what the chosen reps do. */
  protected override get companions(): readonly Companion[] {
    return [{ kpi: 'talk-listen', across: 'owner' }];
  }
}

declare global {
  interface HTMLElementTagNameMap { 'talk-listen-ratio': TalkListenRatio }
}
