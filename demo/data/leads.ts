/** Leads: those behind the deals, those that will become one soon, and the many that came to nothing. */
import { DAY, MINUTE, isWorkday, isoMoment, season, workMoment } from './calendar.js';
import type { Lead } from './crm.js';
import type { Pursuit, Pursuits } from './deals.js';
import { assign, ownerAt, personName, type Seller } from './people.js';
import { random, type Random } from './random.js';
import { OUTBOUND, channels, growth, type World } from './world.js';

/** A lead with what other records hang on. */
export interface Enquiry { readonly record: Lead; readonly createdAt: number; readonly channel: number; readonly seller: Seller; readonly respondedAt: number; readonly until: number }

export function enquire(world: World, sellers: readonly Seller[], { deals, soon, rate }: Pursuits): Enquiry[] {
  const chance = random(world.seed, 'leads');
  const seeds: Seed[] = [];
  const ofDeal = ({ createdAt: dealAt, channel, seller }: Pursuits['soon'][number], deal?: Pursuit) => {
    if (channel === OUTBOUND && chance.chance(0.3)) return; // sellers who hunt open the deal without a lead
    const createdAt = dealAt - Math.min(40, chance.logNormal(4.2, 1)) * DAY;
    if (createdAt >= world.start && createdAt <= world.now) seeds.push({ createdAt, channel, seller, dealAt, deal });
  };
  for (const deal of deals) if (!deal.repeat && !deal.returning) ofDeal(deal, deal);
  for (const deal of soon) ofDeal(deal);
  for (let day = world.start; day <= world.now; day += DAY) {
    const today = rate * season(day, world.market) * growth(world, day) * 0.88;
    for (const [channel, { share, convert }] of channels.entries()) {
      for (let count = chance.poisson(today * share * (1 / convert - 1)); count > 0; count--) {
        const createdAt = chance.chance(0.25) ? day + chance.between(7, 23) * 60 * MINUTE : workMoment(day, world.market, chance);
        if (createdAt <= world.now) seeds.push({ createdAt, channel, seller: assign(sellers, createdAt, chance), dealAt: undefined, deal: undefined });
      }
    }
  }
  seeds.sort((a, b) => a.createdAt - b.createdAt);
  return seeds.map((seed, index) => enquiryOf(world, sellers, seed, index, chance));
}

interface Seed { readonly createdAt: number; readonly channel: number; readonly seller: Seller; readonly dealAt?: number | undefined; readonly deal?: Pursuit | undefined }

function enquiryOf(world: World, sellers: readonly Seller[], { createdAt, channel, seller, dealAt, deal }: Seed, index: number, chance: Random): Enquiry {
  const owner = ownerAt(sellers, seller, world.now, index);
  const record: Lead = {
    id: `lead-${20001 + index}`, createdAt: isoMoment(createdAt), name: personName(world, chance), channel: world.words.channels[channel] ?? '',
    owner: deal?.owner.id ?? owner.id, assignedTo: seller.id, provided: channel !== OUTBOUND, touches: 0,
  };
  if (deal) deal.lead = record.id;
  let respondedAt = answered(world, createdAt, seller.pace * (dealAt ? 0.7 : 1), chance);
  if (dealAt !== undefined) respondedAt = Math.min(respondedAt, createdAt + (dealAt - createdAt) * 0.5);
  else if (chance.chance(0.04 + 0.09 * (1 - seller.tidy))) respondedAt = Infinity;
  const until = dealAt ?? createdAt + chance.between(4, 40) * DAY;
  if (respondedAt > world.now) return { record, createdAt, channel, seller, respondedAt: Infinity, until: Math.min(until, world.now) };

  // Who needs many touches rarely buys: that is why the share falls with their number.
  record.touches = 1 + chance.poisson(dealAt ? 1.7 : 3.2);
  record.firstResponseAt = isoMoment(respondedAt);
  record.contactMethod = world.words.contactMethods[chance.weighted(channel === OUTBOUND ? [0.35, 0.35, 0.25, 0.05] : [0.42, 0.33, 0.07, 0.18])] ?? '';
  record.lastContactAt = isoMoment(Math.min(chance.between(respondedAt, Math.max(respondedAt, until)), world.now));
  if (chance.chance(dealAt ? 0.5 : 0.3)) record.reply = chance.chance(dealAt ? 0.93 : 0.24) ? 'positive' : 'negative';
  const meeting = chance.between(respondedAt, Math.max(respondedAt, until));
  if (chance.chance(dealAt ? 0.88 : 0.1) && meeting <= world.now) record.meetingAgreedAt = isoMoment(meeting);
  const qualified = dealAt !== undefined ? dealAt - chance.next() * Math.min(DAY, dealAt - respondedAt) : chance.chance(0.16) ? chance.between(respondedAt, Math.max(respondedAt, until)) : Infinity;
  if (qualified <= world.now) record.qualifiedAt = isoMoment(qualified);
  if (dealAt !== undefined && dealAt <= world.now) record.dealAt = isoMoment(dealAt);
  if (dealAt === undefined && until <= world.now && chance.chance(0.78)) record.disqualifiedAt = isoMoment(until);
  if (deal?.outcome === 'won') record.customerAt = isoMoment(deal.closedAt);
  return { record, createdAt, channel, seller, respondedAt, until: Math.min(until, world.now) };
}

/** An hour or so in working time; what comes in at night waits for the morning. */
function answered(world: World, createdAt: number, pace: number, chance: Random): number {
  const at = createdAt + chance.logNormal(150 * pace, 1.5) * MINUTE;
  const hour = new Date(at).getUTCHours() + 9 - world.market.opens;
  if (isWorkday(at, world.market) && hour >= 8 && hour < 19) return at;
  const next = workMoment(hour >= 19 ? at + DAY / 2 : at, world.market, chance);
  return next > createdAt ? next : at;
}
