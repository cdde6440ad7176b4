import type { Kpi } from '../kpi/language.js';
import { averageMargin } from './average-margin.js';
import { brandMentions } from './brand-mentions.js';
import { callChecklist } from './call-checklist.js';
import { callsAndDemos } from './calls-and-demos.js';
import { churnByRep } from './churn-by-rep.js';
import { customerAcquisitionRate } from './customer-acquisition-rate.js';
import { customerLifetimeValue } from './customer-lifetime-value.js';
import { customerRetention } from './customer-retention.js';
import { dealsByChannel } from './deals-by-channel.js';
import { dealsByStage } from './deals-by-stage.js';
import { dealsOnBoard } from './deals-on-board.js';
import { dealsWon } from './deals-won.js';
import { digitalTouchpoints } from './digital-touchpoints.js';
import { emailOpenRate } from './email-open-rate.js';
import { existingCustomerActivity } from './existing-customer-activity.js';
import { followUpMeetings } from './follow-up-meetings.js';
import { lastContact } from './last-contact.js';
import { leadConversionRate } from './lead-conversion-rate.js';
import { leadResponseTime } from './lead-response-time.js';
import { leadToOpportunity } from './lead-to-opportunity.js';
import { leadsFollowedUp } from './leads-followed-up.js';
import { leadsGenerated } from './leads-generated.js';
import { ltvCac } from './ltv-cac.js';
import { meetingAcceptance } from './meeting-acceptance.js';
import { nurtureRecovery } from './nurture-recovery.js';
import { opportunitiesCreated } from './opportunities-created.js';
import { pipelineCoverage } from './pipeline-coverage.js';
import { pipelineVelocity } from './pipeline-velocity.js';
import { pricePosition } from './price-position.js';
import { proposalsSent } from './proposals-sent.js';
import { providedLeadCloseRate } from './provided-lead-close-rate.js';
import { qualificationAccuracy } from './qualification-accuracy.js';
import { qualifiedLeads } from './qualified-leads.js';
import { repeatSales } from './repeat-sales.js';
import { replySentiment } from './reply-sentiment.js';
import { repsAtQuota } from './reps-at-quota.js';
import { revenueAttainment } from './revenue-attainment.js';
import { revenuePerDeal } from './revenue-per-deal.js';
import { salesGrowth } from './sales-growth.js';
import { sessionValue } from './session-value.js';
import { showRate } from './show-rate.js';
import { sqlToCustomer } from './sql-to-customer.js';
import { stageConversion } from './stage-conversion.js';
import { stageDuration } from './stage-duration.js';
import { talkListen } from './talk-listen.js';
import { timeToConversion } from './time-to-conversion.js';
import { timeToLoss } from './time-to-loss.js';
import { visitorToLead } from './visitor-to-lead.js';
import { winLossRatio } from './win-loss-ratio.js';
import { winRate } from './win-rate.js';
import { winnableLost } from './winnable-lost.js';

export const kpis = [
  averageMargin,
  brandMentions,
  callChecklist,
  callsAndDemos,
  churnByRep,
  customerAcquisitionRate,
  customerLifetimeValue,
  customerRetention,
  dealsByChannel,
  dealsByStage,
  dealsOnBoard,
  dealsWon,
  digitalTouchpoints,
  emailOpenRate,
  existingCustomerActivity,
  followUpMeetings,
  lastContact,
  leadConversionRate,
  leadResponseTime,
  leadToOpportunity,
  leadsFollowedUp,
  leadsGenerated,
  ltvCac,
  meetingAcceptance,
  nurtureRecovery,
  opportunitiesCreated,
  pipelineCoverage,
  pipelineVelocity,
  pricePosition,
  proposalsSent,
  providedLeadCloseRate,
  qualificationAccuracy,
  qualifiedLeads,
  repeatSales,
  replySentiment,
  repsAtQuota,
  revenueAttainment,
  revenuePerDeal,
  salesGrowth,
  sessionValue,
  showRate,
  sqlToCustomer,
  stageConversion,
  stageDuration,
  talkListen,
  timeToConversion,
  timeToLoss,
  visitorToLead,
  winLossRatio,
  winRate,
  winnableLost,
] as const;

/** Every KPI by its id. */
export const catalogue: ReadonlyMap<string, Kpi> = new Map(kpis.map(kpi => [kpi.id, kpi]));
