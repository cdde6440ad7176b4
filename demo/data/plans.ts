/**
 * Quotas and targets. They are set backwards from what was won, so that whatever the seed, plans look as plans of a sound company
 * do: 60 to 80 per cent of the reps reach theirs, the same ones more often, and the company lands within a tenth of its own.
 */
import { DAY, monthOf, monthStart, quarterOf, quarterStart } from './calendar.js';
import type { Deal, Quota, Target } from './crm.js';
import type { Seller } from './people.js';
import { random } from './random.js';
import type { World } from './world.js';

interface Quarter { readonly name: string; readonly end: number; /** The part of it that has passed. */ readonly elapsed: number }

function quartersOf(world: World): Quarter[] {
  const quarters: Quarter[] = [];
  // From the first quarter that the history holds wholly.
  for (let start = quarterStart(world.start - 1, 1); start <= world.now; start = quarterStart(start, 1)) {
    const end = quarterStart(start, 1);
    quarters.push({ name: quarterOf(start), end, elapsed: Math.max(DAY, Math.min(end, world.now) - start) / (end - start) });
  }
  return quarters;
}

/** Won by owner ('' for all) and quarter or month. */
function wonBy(deals: readonly Deal[]): (owner: string, period: string) => { amount: number; count: number } {
  const sums = new Map<string, { amount: number; count: number }>();
  const add = (key: string, amount: number) => {
    const sum = sums.get(key) ?? { amount: 0, count: 0 };
    sums.set(key, { amount: sum.amount + amount, count: sum.count + 1 });
  };
  for (const { status, closedAt, owner, amount } of deals) {
    if (status !== 'won' || closedAt === undefined) continue;
    const at = Date.parse(closedAt);
    for (const period of [quarterOf(at), monthOf(at)]) {
      add(` ${period}`, amount ?? 0);
      if (owner !== undefined) add(`${owner} ${period}`, amount ?? 0);
    }
  }
  return (owner, period) => sums.get(`${owner} ${period}`) ?? { amount: 0, count: 0 };
}

export function plan(world: World, sellers: readonly Seller[], deals: readonly Deal[]): { quotas: Quota[]; targets: Target[] } {
  const chance = random(world.seed, 'plans');
  const won = wonBy(deals), quarters = quartersOf(world);
  const quotas: Quota[] = [], targets: Target[] = [];
  for (const [index, { name, end, elapsed }] of quarters.entries()) {
    // The first weeks of a quarter say nothing yet: until then the one before stands in.
    const before = elapsed < 0.25 ? quarters[index - 1] : undefined;
    const pace = (owner: string) => (before ? won(owner, before.name).amount : won(owner, name).amount / elapsed);
    const there = sellers.filter(seller => seller.startedAt < end && seller.leftAt >= end);
    const full = there.filter(seller => seller.rampedAt <= Math.min(end, world.now));
    const usual = pace('') / Math.max(1, there.length);
    // Half of it is the same for all; half what this rep has been worth around that time.
    const base = new Map(full.map(seller => {
      const around = quarters.slice(Math.max(0, index - 2), index + 2);
      const own = around.reduce((sum, quarter) => sum + won(seller.id, quarter.name).amount / Math.max(0.25, quarter.elapsed), 0) / around.length;
      const all = around.reduce((sum, quarter) => sum + won('', quarter.name).amount / Math.max(0.25, quarter.elapsed), 0) / around.length / there.length;
      const fair = Math.max(1, usual * (0.5 + 0.5 * own / Math.max(1, all)));
      // Whoever sets quotas knows of the large deals to come: that halves the surprise.
      return [seller.id, Math.sqrt(fair * Math.max(pace(seller.id), fair * 0.2))];
    }));
    const ratios = full.map(seller => pace(seller.id) / (base.get(seller.id) ?? 1)).sort((a, b) => b - a);
    const reaching = Math.max(1, Math.min(ratios.length - 1, Math.round(ratios.length * (end > world.now ? 0.63 : chance.between(0.6, 0.8)))));
    const bar = ((ratios[reaching - 1] ?? 1) + (ratios[reaching] ?? 0)) / 2;
    for (const seller of there) {
      const part = full.includes(seller) ? (base.get(seller.id) ?? usual) * bar : usual * 0.3;
      quotas.push({ owner: seller.id, period: name, amount: round(part, pace(seller.id) >= part ? Math.floor : Math.ceil) });
    }
    const ambition = end > world.now ? 1.03 : chance.between(0.93, 1.09);
    targets.push({ metric: 'revenue', period: name, amount: round(pace('') * ambition) });
    for (const [team, label] of world.words.teams.entries()) {
      const own = there.filter(seller => seller.team === team).reduce((sum, seller) => sum + pace(seller.id), 0);
      targets.push({ metric: 'revenue', period: name, amount: round(own * ambition * chance.between(0.96, 1.04)), team: label });
    }
  }
  return { quotas, targets };
}

/** Two figures and a half: 387,500, never 387,412. */
function round(amount: number, to = Math.round): number {
  const step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, amount))) - 1)) / 4;
  return Math.max(1, to(amount / step) * step);
}

/** Monthly targets of counts: what the half year around brought, and a little more. */
export function countTargets(world: World, dates: ReadonlyMap<string, readonly (string | undefined)[]>): Target[] {
  const chance = random(world.seed, 'count targets');
  const months = Array.from({ length: 24 }, (_, index) => monthStart(world.start, index));
  const last = months[23] ?? world.now;
  return [...dates].flatMap(([metric, moments]) => {
    const counts = new Map<string, number>();
    for (const moment of moments) if (moment !== undefined) counts.set(moment.slice(0, 7), (counts.get(moment.slice(0, 7)) ?? 0) + 1);
    counts.set(monthOf(last), (counts.get(monthOf(last)) ?? 0) / Math.max(0.1, (world.now - last) / (monthStart(last, 1) - last)));
    return months.map((month, index) => {
      const around = months.slice(Math.max(0, index - 1), index + 2).map(each => counts.get(monthOf(each)) ?? 0);
      const mean = around.reduce((sum, count) => sum + count, 0) / around.length;
      const step = mean > 200 ? 10 : mean > 40 ? 5 : 1;
      return { metric, period: monthOf(month), amount: Math.max(step, Math.round(mean * chance.between(0.95, 1.1) / step) * step) };
    });
  });
}
