import { beforehand } from '../elements/beforehand.js';
import { CoverageMeter } from '../elements/coverage-meter.js';
import { FunnelByStage } from '../elements/funnel-by-stage.js';
import { KpiCard } from '../elements/kpi-card.js';
import { KpiDashboard } from '../elements/kpi-dashboard.js';
import { KpiFilter } from '../elements/kpi-filter.js';
import { LtvCacRatio } from '../elements/ltv-cac-ratio.js';
import { TalkListenRatio } from '../elements/talk-listen-ratio.js';
import { VelocityGauge } from '../elements/velocity-gauge.js';
import { handIn } from '../source/elsewhere.js';
import { register, type DefineOptions } from './register.js';

/** The dashboard comes first, so that widgets on the page find it when they are upgraded. */
const all = [
  ['kpi-dashboard', KpiDashboard],
  ['kpi-filter', KpiFilter],
  ['kpi-card', KpiCard],
  ['funnel-by-stage', FunnelByStage],
  ['velocity-gauge', VelocityGauge],
  ['coverage-meter', CoverageMeter],
  ['ltv-cac-ratio', LtvCacRatio],
  ['talk-listen-ratio', TalkListenRatio],
] as const;

export const tags: readonly string[] = all.map(([tag]) => tag);

/** Registers all tags; those that are defined are left alone. Who wants all of them wants nothing later. */
export function defineAll(options?: DefineOptions): void {
  beforehand();
  if (options?.worker) handIn(options.worker);
  for (const [tag, element] of all) register(tag, element, options);
}

/** So that TypeScript knows the tags wherever they are registered. */
export type { CoverageMeter, FunnelByStage, KpiCard, KpiDashboard, KpiFilter, LtvCacRatio, TalkListenRatio, VelocityGauge };
