/** Deals as they were pursued: created day by day, each with its way through the stages, seen from now. */
import { DAY, lastWorkday, quarterStart, season, workMoment } from './calendar.js';
import type { Forecast } from './crm.js';
import { Book, type Account } from './customers.js';
import { daysLeft, journey } from './journey.js';
import { assign, ownerAt, type Seller } from './people.js';
import { random, type Random } from './random.js';
import { EVENTS, LOST, NEGOTIATION, OUTBOUND, PROPOSAL, WON, channels, growth, inflation, money, products, type World } from './world.js';

export interface Step { readonly stage: number; readonly at: number; readonly amount: number; readonly expected: number; readonly forecast: Forecast; readonly owner: Seller }

export interface Pursuit {
  readonly serial: number; readonly id: string; readonly createdAt: number; readonly company: string; readonly seller: Seller; readonly channel: number;
  readonly product: number; readonly repeat: boolean; readonly returning: boolean;
  /** What has happened by now, the outcome included; never empty. */
  readonly steps: Step[];
  readonly outcome: 'open' | 'won' | 'lost'; readonly closedAt: number; readonly amount: number; readonly expected: number; readonly owner: Seller;
  customer: Account | undefined; winnable: boolean | undefined; nurturedAt: number | undefined; recoveredAt: number | undefined;
  lead: string | undefined; lastContactAt: number | undefined;
}

export interface Pursuits {
  readonly deals: Pursuit[];
  /** What becomes a deal after now: its lead is there already. */
  readonly soon: readonly Pick<Pursuit, 'createdAt' | 'channel' | 'seller'>[];
  readonly book: Book;
  /** New deals of a usual day at the start of the history. */
  readonly rate: number;
}

const REPEAT = 0.1;
/** What is bought first, and what is bought besides. */
const bought = { first: products.map(each => each.share), again: products.map(each => each.repeat) };

export function pursue(world: World, sellers: readonly Seller[]): Pursuits {
  const chance = random(world.seed, 'deals');
  let named = world.seed % 97;
  // A step that shares no factor with the lists' lengths: neighbours in time get names far apart, and none twice.
  const company = () => world.words.company(named++ * 7919);
  const book = new Book(world, sellers, company);
  const rate = world.deals * 0.95 / expected(world);
  const deals: Pursuit[] = [], soon: Pursuits['soon'][number][] = [];
  const lapsed: { deal: Pursuit; at: number }[] = [];

  // Four months before the history fill its first board; of them stays what was still open when it began.
  for (let day = Math.floor(world.start / DAY) * DAY - 120 * DAY; day < world.now + 25 * DAY; day += DAY) {
    const moments = Array.from({ length: chance.poisson(rate * season(day, world.market) * growth(world, day)) }, () => momentOf(world, day, chance));
    for (const createdAt of moments.sort((a, b) => a - b)) {
      const back = lapsed.findIndex(each => each.at < createdAt);
      const returned = back >= 0 && chance.chance(0.08) ? lapsed.splice(back, 1)[0]?.deal : undefined;
      const customer = !returned && chance.chance(REPEAT) ? book.find(createdAt) : undefined;
      const channel = returned?.channel ?? customer?.channel ?? channelOf(createdAt, chance);
      const first = returned?.seller ?? customer?.seller;
      const seller = first && first.leftAt > createdAt ? first : assign(sellers, createdAt, chance);
      if (createdAt > world.now) {
        if (!customer && !returned) soon.push({ createdAt, channel, seller });
        continue;
      }
      const origin = { createdAt, seller, channel, repeat: customer !== undefined, returning: returned !== undefined, company: returned?.company ?? customer?.company ?? company() };
      const deal = follow(world, sellers, deals.length, origin, chance);
      if (deal.closedAt < world.start) continue;
      if (returned) returned.recoveredAt = createdAt;
      if (customer) deal.customer = customer;
      if (deal.outcome === 'won') sign(world, book, deal);
      if (deal.outcome === 'lost') regret(world, deal, lapsed, chance);
      deals.push(deal);
    }
  }
  return { deals, soon, book, rate };
}

function expected(world: World): number {
  let total = 0;
  for (let day = world.start; day < world.now; day += DAY) total += season(day, world.market) * growth(world, day);
  return total;
}

function momentOf(world: World, day: number, chance: Random): number {
  const free = day + chance.between(7, 20) * 3_600_000; // in the evening and on week-ends only forms on the site are awake
  return chance.chance(0.12) ? free : Math.max(day, Math.min(workMoment(day, world.market, chance), day + DAY - 1000));
}

/** Fairs are in spring and autumn. */
const mix = {
  fairs: channels.map((channel, index) => channel.share * (index === EVENTS ? 1.6 : 1)),
  quiet: channels.map((channel, index) => channel.share * (index === EVENTS ? 0.6 : 1)),
};

function channelOf(at: number, chance: Random): number {
  return chance.weighted([2, 3, 8, 9, 10].includes(new Date(at).getUTCMonth()) ? mix.fairs : mix.quiet);
}

type Origin = Pick<Pursuit, 'createdAt' | 'seller' | 'channel' | 'repeat' | 'returning' | 'company'>;

function follow(world: World, sellers: readonly Seller[], serial: number, origin: Origin, chance: Random): Pursuit {
  const { createdAt, seller, channel, repeat } = origin;
  const product = chance.weighted(repeat ? bought.again : bought.first);
  const { price, spread, odds, pace } = products[product] ?? products[0];
  const tempo = pace * seller.pace * (repeat ? 0.7 : channel === OUTBOUND ? 1.15 : 1);
  const spells = journey(world, createdAt, odds + seller.skill + (channels[channel]?.odds ?? 0) + (repeat ? 0.55 : 0) + (origin.returning ? 0.2 : 0), tempo, chance);
  // Some lost deals are never closed: they lie on the board until somebody cleans it, which here happens twice a year.
  const forgotten = spells.at(-1)?.stage === LOST && world.now - createdAt < 200 * DAY && chance.chance(0.035);
  const real = Math.max(price * 0.2, chance.logNormal(price * inflation(world, createdAt), spread)) * (repeat ? 0.75 : 1);
  const guess = real * chance.logNormal(1.06, 0.22);

  const steps: Step[] = [];
  for (const { stage, at } of spells) {
    if (at > world.now || (forgotten && stage === LOST)) break;
    const amount = money(world, stage >= PROPOSAL && stage !== LOST ? real : steps.at(-1)?.stage === NEGOTIATION ? real : guess);
    const ended = stage === WON || stage === LOST;
    const owner = ownerAt(sellers, seller, at, serial);
    const expected = ended ? steps.at(-1)?.expected ?? at : promise(world, at, stage, tempo, chance);
    steps.push({ stage, at, amount, expected, owner, forecast: stage === WON ? 'commit' : stage === LOST ? 'omitted' : callOf(stage, chance) });
  }
  const last = steps.at(-1) as Step;
  const outcome = last.stage === WON ? 'won' : last.stage === LOST ? 'lost' : 'open';
  const kept = outcome === 'open' && last.expected < world.now && !forgotten && chance.chance(0.35 + 0.6 * last.owner.tidy);
  return {
    createdAt, company: origin.company, seller, channel, repeat, returning: origin.returning, serial, id: `deal-${10001 + serial}`, product, steps, outcome, amount: last.amount, closedAt: outcome === 'open' ? Infinity : last.at,
    expected: kept ? promise(world, world.now, last.stage, tempo * 0.8, chance) : last.expected,
    owner: outcome === 'open' ? ownerAt(sellers, seller, world.now, serial) : last.owner,
    customer: undefined, winnable: undefined, nurturedAt: undefined, recoveredAt: undefined, lead: undefined, lastContactAt: undefined,
  };
}

/** The date a seller promises: hopeful, and rather the end of the quarter. */
function promise(world: World, at: number, stage: number, tempo: number, chance: Random): number {
  const hoped = at + chance.logNormal(daysLeft(stage, tempo) * 0.92, 0.3) * DAY;
  const end = quarterStart(hoped, 1);
  if (end - hoped < 40 * DAY && chance.chance(0.35)) return lastWorkday(end, chance.whole(0, 2), world.market);
  const missed = quarterStart(hoped);
  if (missed > at + 12 * DAY && hoped - missed < 24 * DAY && chance.chance(0.5)) return lastWorkday(missed, chance.whole(0, 2), world.market);
  return hoped;
}

const calls: readonly Forecast[] = ['commit', 'best-case', 'pipeline', 'omitted'];
const callOf = (stage: number, chance: Random): Forecast =>
  calls[chance.weighted(stage === NEGOTIATION ? [0.55, 0.33, 0.1, 0.02] : stage === PROPOSAL ? [0.12, 0.5, 0.35, 0.03] : [0.01, 0.1, 0.79, 0.1])] ?? 'pipeline';

function sign(world: World, book: Book, deal: Pursuit): void {
  const amount = deal.amount / world.price;
  if (!deal.customer) deal.customer = book.acquire(deal.company, deal.channel, deal.owner, deal.closedAt, amount);
  else {
    deal.customer.monthly += amount / 12;
    deal.customer.expandedAt = deal.closedAt;
  }
}

/** What could have been won is put into nurturing, and some of it comes back as a new deal. */
function regret(world: World, deal: Pursuit, lapsed: { deal: Pursuit; at: number }[], chance: Random): void {
  if (!chance.chance(0.86)) return;
  deal.winnable = chance.chance(0.21);
  const nurturedAt = deal.closedAt + chance.between(0.5, 12) * DAY;
  if (!deal.winnable || nurturedAt > world.now || !chance.chance(0.62)) return;
  deal.nurturedAt = nurturedAt;
  if (chance.chance(0.26)) lapsed.push({ deal, at: nurturedAt + chance.between(20, 110) * DAY });
}

