/** A believable CRM from a seed: two years of a company that sells warehouse software to businesses. */
import { act } from './activities.js';
import type { Crm, CrmOptions } from './crm.js';
import { customerRecords } from './customers.js';
import { dealRecords, moveRecords, productRecords, stageRecords } from './deal-records.js';
import { pursue } from './deals.js';
import { write } from './emails.js';
import { forget } from './flaws.js';
import { enquire } from './leads.js';
import { costs, mentionRecords, priceRecords, rateRecords, spendRecords, touchpointRecords, trafficRecords } from './marketing.js';
import { repRecords, sellersOf } from './people.js';
import { countTargets, plan } from './plans.js';
import { worldOf } from './world.js';

export type * from './crm.js';

/** Equal options give equal records. Throws a RangeError for a `now` that is no ISO moment. */
export function generateCrm(options: CrmOptions = {}): Crm {
  const world = worldOf(options);
  const sellers = sellersOf(world);
  const pursuits = pursue(world, sellers);
  const { accounts } = pursuits.book;
  const enquiries = enquire(world, sellers, pursuits);
  const activities = act(world, sellers, pursuits.deals, accounts, enquiries);
  const costOf = costs(world, accounts);
  const spend = spendRecords(world, accounts, costOf);
  const traffic = trafficRecords(world, pursuits.deals, enquiries, spend);
  const touchpoints = touchpointRecords(world, pursuits.deals, enquiries);
  const { customers, ownerships } = customerRecords(world, accounts, sellers, costOf);

  const leads = enquiries.map(enquiry => enquiry.record);
  const deals = dealRecords(world, pursuits.deals);
  const moves = moveRecords(pursuits.deals);
  forget(world, deals, moves, leads);
  const { quotas, targets } = plan(world, sellers, deals);
  const won = deals.filter(deal => deal.status === 'won');
  const counts = countTargets(world, new Map([
    ['leads-generated', leads.map(lead => lead.createdAt)], ['qualified-leads', leads.map(lead => lead.qualifiedAt)],
    ['opportunities-created', deals.map(deal => deal.createdAt)], ['proposals-sent', deals.map(deal => deal.proposalAt)],
    ['deals-won', won.map(deal => deal.closedAt)], ['calls-and-demos', activities.map(activity => activity.heldAt)],
  ]));

  return {
    leads, deals, stages: stageRecords(world), moves, activities, emails: write(world, sellers, enquiries), customers, ownerships,
    reps: repRecords(world, sellers), quotas, targets: [...targets, ...counts], spend, traffic, touchpoints, mentions: mentionRecords(world),
    prices: priceRecords(world), products: productRecords(world), rates: rateRecords(world),
  };
}
