import type { Kpi } from '../kpi/language.js';
import { dealsByStage } from './deals-by-stage.js';
import { ltvCac } from './ltv-cac.js';
import { pipelineCoverage } from './pipeline-coverage.js';
import { pipelineVelocity } from './pipeline-velocity.js';
import { repsAtQuota } from './reps-at-quota.js';
import { revenueAttainment } from './revenue-attainment.js';
import { revenuePerDeal } from './revenue-per-deal.js';
import { salesGrowth } from './sales-growth.js';
import { stageConversion } from './stage-conversion.js';
import { talkListen } from './talk-listen.js';
import { timeToConversion } from './time-to-conversion.js';
import { timeToLoss } from './time-to-loss.js';
import { winRate } from './win-rate.js';

export const kpis = [
  dealsByStage,
  ltvCac,
  pipelineCoverage,
  pipelineVelocity,
  repsAtQuota,
  revenueAttainment,
  revenuePerDeal,
  salesGrowth,
  stageConversion,
  talkListen,
  timeToConversion,
  timeToLoss,
  winRate,
] as const;

/** Every KPI by its id. */
export const catalogue: ReadonlyMap<string, Kpi> = new Map(kpis.map(kpi => [kpi.id, kpi]));
