/** What brings people in, what it costs, and what is said about the brand and its prices. */
import { DAY, isoDay, isoMoment, monthOf, monthStart, season } from './calendar.js';
import type { Mention, Price, Rate, Spend, Touchpoint, Traffic } from './crm.js';
import type { Account } from './customers.js';
import type { Pursuit } from './deals.js';
import type { Enquiry } from './leads.js';
import { random } from './random.js';
import { CHURN, EVENTS, OUTBOUND, channels, growth, money, products, type World } from './world.js';

/** What a customer of each channel costs, in dollars: lifetime value as expected, by the multiple the channel reaches. */
export function costs(world: World, accounts: readonly Account[]): (channel: number) => number {
  const of = (channel?: number) => accounts.filter(account => account.acquiredAt >= world.start && (channel === undefined || account.channel === channel));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const all = mean(of().map(account => account.monthly * account.margin));
  const cost = channels.map(({ churn, multiple }, channel) => {
    const own = of(channel);
    const earned = own.length > 10 ? mean(own.map(account => account.monthly * account.margin)) : all;
    return earned / (CHURN * churn) / multiple;
  });
  return channel => cost[channel] ?? 0;
}

/** Budgets follow what a channel brings, averaged over half a year, and creep up: the cheap customers come first. */
export function spendRecords(world: World, accounts: readonly Account[], costOf: (channel: number) => number): Spend[] {
  const chance = random(world.seed, 'spend');
  const months = Array.from({ length: 24 }, (_, index) => monthStart(world.start, index));
  const counts = channels.map((_, channel) => months.map(month => accounts.filter(account => account.channel === channel && account.acquiredAt >= month && account.acquiredAt < monthStart(month, 1)).length));
  const gone = (world.now - monthStart(world.now)) / (monthStart(world.now, 1) - monthStart(world.now));
  for (const count of counts) count[23] = (count[23] ?? 0) / Math.max(0.2, gone);
  return months.flatMap((month, index) => channels.map((_, channel) => {
    const around = counts[channel]?.slice(Math.max(0, index - 3), index + 4) ?? [];
    const mean = around.reduce((sum, count) => sum + count, 0) / Math.max(1, around.length);
    const lumpy = channel === EVENTS ? 0.25 : 0.08;
    return { period: monthOf(month), channel: world.words.channels[channel] ?? '', amount: money(world, mean * costOf(channel) * (0.9 + 0.15 * index / 23) * chance.logNormal(1, lumpy)) };
  }));
}

/** Visits by day; revenue is what the channel's deals of new customers brought that day. */
export function trafficRecords(world: World, deals: readonly Pursuit[], enquiries: readonly Enquiry[], spend: readonly Spend[]): Traffic[] {
  const chance = random(world.seed, 'traffic');
  const won = new Map<string, number>();
  for (const deal of deals) {
    if (deal.outcome !== 'won' || deal.repeat) continue;
    const key = `${isoDay(deal.closedAt)} ${deal.channel}`;
    won.set(key, (won.get(key) ?? 0) + deal.amount);
  }
  const budget = new Map(spend.map(each => [`${each.period} ${each.channel}`, each.amount]));
  const records: Traffic[] = [];
  for (const [channel, { visits }] of channels.entries()) {
    if (channel === OUTBOUND) continue; // nobody comes to the site by being called
    const own = enquiries.filter(lead => lead.channel === channel).length;
    let weight = 0;
    for (let day = world.start; day < world.now; day += DAY) weight += 0.25 + season(day, world.market) * growth(world, day);
    for (let day = world.start; day < world.now; day += DAY) {
      const part = (0.25 + season(day, world.market) * growth(world, day)) / weight;
      const visitors = Math.round(chance.logNormal(own / visits * part, 0.12));
      const month = world.words.channels[channel] ?? '';
      records.push({
        at: isoDay(day), channel: month, sessions: Math.round(visitors * chance.between(1.22, 1.45)), visitors,
        cost: Math.round((budget.get(`${monthOf(day)} ${month}`) ?? 0) * 0.4 / 30.4), revenue: Math.round(won.get(`${isoDay(day)} ${channel}`) ?? 0),
      });
    }
  }
  return records.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Digital footprint: those who buy look at the price more often. */
export function touchpointRecords(world: World, deals: readonly Pursuit[], enquiries: readonly Enquiry[]): Touchpoint[] {
  const chance = random(world.seed, 'touchpoints');
  const found: Touchpoint[] = [];
  const kind = (weights: readonly number[]) => world.words.touchpoints[chance.weighted(weights)] ?? '';
  for (const { record, createdAt, channel, until } of enquiries) {
    for (let count = chance.poisson(record.dealAt ? 1.1 : 0.35); count > 0; count--) {
      const at = Math.max(world.start, chance.between(createdAt - DAY, until));
      found.push({ at: isoMoment(at), kind: kind([0.5, 0.25, 0.17, 0.08]), lead: record.id, channel: world.words.channels[channel] ?? '' });
    }
  }
  for (const deal of deals) {
    for (let count = chance.poisson(deal.outcome === 'won' ? 0.8 : 0.3); count > 0; count--) {
      const at = Math.max(world.start, chance.between(deal.createdAt, Math.min(deal.closedAt, world.now)));
      found.push({ at: isoMoment(at), kind: kind([0.35, 0.45, 0.15, 0.05]), deal: deal.id });
    }
  }
  return found;
}

export function mentionRecords(world: World): Mention[] {
  const chance = random(world.seed, 'mentions');
  const brands = ['own', ...world.words.competitors];
  const records: Mention[] = [];
  for (let day = world.start; day < world.now; day += 7 * DAY) {
    for (const [brand, name] of brands.entries()) {
      for (const source of world.words.sources) {
        for (const [tone, sentiment] of (['positive', 'neutral', 'negative'] as const).entries()) {
          const mean = ([3.1, 3.8, 2.2, 1.3][brand] ?? 1) * ([0.42, 0.4, 0.18][tone] ?? 0) * (brand === 0 ? growth(world, day) : 1.2);
          const count = chance.poisson(mean);
          if (count > 0) records.push({ at: isoDay(day + chance.whole(0, 6) * DAY), source, sentiment, count, brand: name });
        }
      }
    }
  }
  return records.filter(each => each.at <= isoDay(world.now));
}

/** Price lists as seen once a quarter: the first rival is cheaper at the low end, dearer at the high one. */
export function priceRecords(world: World): Price[] {
  const chance = random(world.seed, 'prices');
  const ratio = products.map(() => [chance.between(0.84, 0.95), chance.between(0.96, 1.1), chance.between(1.02, 1.25)]);
  return Array.from({ length: 8 }, (_, index) => monthStart(world.start, index * 3) + 9 * DAY).flatMap(at => products.flatMap(({ id, price }, product) =>
    world.words.competitors.map((competitor, rival) => ({
      product: id, competitor, at: isoDay(at), own: money(world, price * (at > world.now - 365 * DAY ? 1.05 : 1)),
      rival: money(world, price * (ratio[product]?.[rival] ?? 1) * chance.between(0.98, 1.03) * (1 + 0.004 * (at - world.start) / (30 * DAY))), currency: world.currency,
    }))));
}

/** One unit of each foreign currency, month by month; plausible, not quoted. */
export function rateRecords(world: World): Rate[] {
  const chance = random(world.seed, 'rates');
  const perDollar: readonly (readonly [string, number])[] = [['USD', 1], ['EUR', 0.9], ['GBP', 0.78], ['RUB', 88]];
  const own = perDollar.find(([code]) => code === world.currency)?.[1] ?? 1;
  return perDollar.filter(([code]) => code !== world.currency).flatMap(([from, rate]) => Array.from({ length: 24 }, (_, index) => ({
    at: isoDay(monthStart(world.start, index)), from, to: world.currency, rate: Number((own / rate * (1 + 0.03 * Math.sin(index / 3)) * chance.between(0.99, 1.01)).toPrecision(5)),
  })));
}

