/** Calls, demos and meetings along the deals, with customers and with leads; and what was said in them. */
import { DAY, isoMoment, workMoment } from './calendar.js';
import type { Activity } from './crm.js';
import type { Account } from './customers.js';
import type { Pursuit } from './deals.js';
import type { Enquiry } from './leads.js';
import { ownerAt, type Seller } from './people.js';
import { random, type Random } from './random.js';
import { DEMO, LOST, WON, type World } from './world.js';

type Kind = Activity['kind'];
type CallType = 'discovery' | 'demo' | 'followUp' | 'checkIn';
interface Plan { readonly kind: Kind; readonly type?: CallType; readonly chance: number }

/** What usually happens in each stage. */
const plans: readonly (readonly Plan[])[] = [
  [{ kind: 'call', type: 'discovery', chance: 0.8 }],
  [{ kind: 'call', type: 'followUp', chance: 0.65 }],
  [{ kind: 'demo', type: 'demo', chance: 0.95 }],
  [{ kind: 'meeting', chance: 0.7 }, { kind: 'call', type: 'followUp', chance: 0.5 }],
  [{ kind: 'call', type: 'followUp', chance: 0.7 }, { kind: 'meeting', chance: 0.55 }],
];
const MISSED: Readonly<Record<Kind, number>> = { call: 0.215, demo: 0.29, meeting: 0.17 };

interface Party {
  readonly owner: Seller; readonly deal?: string; readonly lead?: string; readonly customer?: string | undefined;
  /** A factor on the chance of being stood up. */
  readonly odds: number;
}

export function act(world: World, sellers: readonly Seller[], deals: readonly Pursuit[], accounts: readonly Account[], enquiries: readonly Enquiry[]): Activity[] {
  const diary = new Diary(world);
  const { chance } = diary;
  for (const deal of deals) {
    const customer = deal.repeat ? deal.customer?.id : undefined;
    for (const [index, step] of deal.steps.entries()) {
      if (step.stage === WON || step.stage === LOST) break;
      const next = deal.steps[index + 1];
      const dying = next?.stage === LOST;
      for (const plan of plans[step.stage] ?? []) {
        if (!chance.chance(plan.chance * (dying ? 0.75 : 1))) continue;
        const until = next?.at ?? Math.max(step.at + 6 * DAY, Math.min(world.now + 9 * DAY, step.at + 20 * DAY));
        const held = diary.enter(plan, step.at, until, { owner: step.owner, deal: deal.id, customer, odds: dying ? 1.5 : next ? 0.85 : 1 });
        if (held) deal.lastContactAt = Math.max(deal.lastContactAt ?? 0, held);
        if (!held && !dying && step.stage === DEMO && next) diary.enter(plan, chance.between(step.at, next.at), next.at, { owner: step.owner, deal: deal.id, customer, odds: 0.3 });
      }
    }
    keepUp(world, deal, chance);
  }
  for (const [index, account] of accounts.entries()) {
    const end = Math.min(account.churnedAt, world.now);
    for (let at = Math.max(world.start, account.acquiredAt) + chance.between(10, 120) * DAY; at < end; at += chance.between(60, 190) * DAY) {
      diary.enter({ kind: chance.chance(0.75) ? 'call' : 'meeting', type: 'checkIn', chance: 1 }, at, at + DAY, { owner: ownerAt(sellers, account.seller, at, index), customer: account.id, odds: 0.8 });
    }
  }
  for (const lead of enquiries) {
    if (lead.respondedAt === Infinity || !chance.chance(0.12)) continue;
    diary.enter({ kind: 'call', type: 'discovery', chance: 1 }, lead.respondedAt, lead.respondedAt + 2 * DAY, { owner: lead.seller, lead: lead.record.id, odds: 1.2 });
  }
  return diary.records;
}

/** Contact is more than calls: letters and messages go on while a deal is open, where the seller is tidy. */
function keepUp(world: World, deal: Pursuit, chance: Random): void {
  const from = deal.steps.at(-1)?.at ?? deal.createdAt, end = Math.min(deal.closedAt, world.now);
  if (deal.outcome === 'open' && chance.chance(0.5 + 0.42 * deal.owner.tidy) && end - from < 70 * DAY) {
    deal.lastContactAt = Math.max(deal.lastContactAt ?? 0, from, end - chance.between(0.1, 12) * DAY);
  } else if (deal.outcome !== 'open' && chance.chance(0.6)) deal.lastContactAt = Math.max(deal.lastContactAt ?? 0, end - chance.next() * (end - from));
}

class Diary {
  readonly chance: Random;
  readonly records: Activity[] = [];

  constructor(readonly world: World) { this.chance = random(world.seed, 'activities'); }

  /** The moment it was held, or 0: not by now, or not at all. */
  enter(plan: Plan, from: number, until: number, { owner, deal, lead, customer, odds }: Party): number {
    const { chance, world } = this;
    const wished = workMoment(from + chance.between(0.15, 0.8) * (until - from), world.market, chance);
    const at = wished > from && wished < until ? wished : from + Math.min(0.5 * (until - from), 90 * 60_000);
    if (at < world.start) return 0;
    const record: Activity = { id: `activity-${this.records.length + 1}`, kind: plan.kind, owner: owner.id, scheduledAt: isoMoment(at) };
    if (deal !== undefined) record.deal = deal;
    if (lead !== undefined) record.lead = lead;
    if (customer !== undefined) record.customer = customer;
    if (plan.type && plan.kind !== 'meeting') record.callType = world.words.callTypes[plan.type];
    this.records.push(record);
    if (at > world.now) return 0;
    const fate = chance.next(), missed = MISSED[plan.kind] * odds;
    record.outcome = fate < missed ? 'no-show' : fate < missed + 0.03 ? 'cancelled' : fate < missed + 0.075 ? 'rescheduled' : 'held';
    if (record.outcome !== 'held') return 0;
    record.heldAt = isoMoment(Math.min(world.now, at + chance.between(0, 240) * 1000));
    if (plan.type && plan.kind !== 'meeting') listen(record, owner, plan.type, chance);
    return at;
  }
}

const minutes: Readonly<Record<CallType, number>> = { discovery: 24, demo: 41, followUp: 17, checkIn: 15 };

/** A demo is spoken through; a first conversation is listened to. What is neither is silence. */
function listen(record: Activity, owner: Seller, type: CallType, chance: Random): void {
  const seconds = Math.max(320, chance.logNormal(minutes[type] * 60, 0.4));
  const share = Math.min(0.85, Math.max(0.15, owner.talk + (type === 'demo' ? 0.05 : type === 'discovery' ? -0.03 : -0.005) + 0.075 * chance.normal()));
  if (chance.chance(0.9)) {
    record.talkSeconds = Math.round(seconds * 0.95 * share);
    record.listenSeconds = Math.round(seconds * 0.95 * (1 - share));
    record.longestMonologueSeconds = Math.round(Math.min(record.talkSeconds, 35 + record.talkSeconds * share * chance.between(0.12, 0.4)));
  }
  if (!chance.chance(0.8)) return;
  record.checklistTotal = type === 'demo' ? 10 : 8;
  record.checklistPassed = 0;
  for (let item = record.checklistTotal; item > 0; item--) if (chance.chance(owner.checklist)) record.checklistPassed++;
}
