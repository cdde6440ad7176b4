/** Who bought: those from before the history, and those whom a won deal made customers. */
import { DAY, isoMoment, isoDay } from './calendar.js';
import type { Customer, Ownership } from './crm.js';
import { assign, ownerAt, type Seller } from './people.js';
import { random, type Random } from './random.js';
import { CHURN, channels, money, products, type World } from './world.js';

export interface Account {
  readonly id: string; readonly company: string; readonly channel: number; readonly seller: Seller; readonly acquiredAt: number; readonly churnedAt: number;
  readonly margin: number;
  /** In dollars of the world's price level. */
  monthly: number;
  expandedAt: number;
}

const MONTH = 30.4375 * DAY;

/** The book of customers, in which deals look up whom to sell to again. */
export class Book {
  readonly accounts: Account[] = [];
  readonly #chance: Random;
  readonly #fates: number[];

  constructor(readonly world: World, readonly sellers: readonly Seller[], companyOf: () => string) {
    this.#chance = random(world.seed, 'customers');
    this.#fates = channels.map(() => this.#chance.next());
    for (let index = Math.round(world.deals * 0.055); index > 0; index--) {
      const acquiredAt = world.start - Math.pow(this.#chance.next(), 1.4) * 40 * MONTH;
      const product = products[this.#chance.weighted(products.map(each => each.share))] ?? products[0];
      const channel = this.#chance.weighted(channels.map(each => each.share));
      this.acquire(companyOf(), channel, assign(sellers, world.start, this.#chance), acquiredAt, this.#chance.logNormal(product.price * 0.95, product.spread), world.start);
    }
    this.accounts.sort((a, b) => a.acquiredAt - b.acquiredAt);
  }

  /** A customer from now on; `alive` is the moment up to which it is known to have stayed. */
  acquire(company: string, channel: number, seller: Seller, acquiredAt: number, amount: number, alive = acquiredAt + 20 * DAY): Account {
    const hazard = CHURN * (channels[channel]?.churn ?? 1);
    // Golden-section steps spread the fates of a channel evenly, so that its few hundred customers churn at the rate they should.
    const fate = this.#fates[channel] = ((this.#fates[channel] ?? 0) + 0.6180339887) % 1;
    const account: Account = {
      id: `customer-${1001 + this.accounts.length}`, company, channel, seller, acquiredAt, margin: this.#chance.between(0.7, 0.85),
      churnedAt: alive - Math.log(1 - fate) / hazard * MONTH, monthly: amount / 12, expandedAt: 0,
    };
    this.accounts.push(account);
    return account;
  }

  /** Somebody who has been a customer for a while at that moment, if a few tries find one. */
  find(at: number): Account | undefined {
    for (let tries = 0; tries < 5 && this.accounts.length > 0; tries++) {
      const account = this.#chance.pick(this.accounts);
      if (account.acquiredAt + 45 * DAY < at && at + 60 * DAY < account.churnedAt) return account;
    }
    return undefined;
  }
}

export function customerRecords(world: World, accounts: readonly Account[], sellers: readonly Seller[], costOf: (channel: number) => number): { customers: Customer[]; ownerships: Ownership[] } {
  const chance = random(world.seed, 'customer records');
  const customers: Customer[] = [], ownerships: Ownership[] = [];
  for (const [index, account] of accounts.entries()) {
    const { id, acquiredAt, churnedAt, seller } = account;
    const gone = Math.min(churnedAt, world.now);
    let owner = ownerAt(sellers, seller, acquiredAt, index);
    let from = acquiredAt;
    const handOver = (to: Seller, at: number) => {
      if (to === owner || at <= from) return;
      ownerships.push({ customer: id, owner: owner.id, from: isoDay(from), to: isoDay(at) });
      [owner, from] = [to, at];
    };
    if (owner.leftAt < gone) handOver(ownerAt(sellers, owner, owner.leftAt, index), owner.leftAt);
    else if (chance.chance(0.07)) handOver(ownerAt(sellers, sellers[chance.whole(0, 7)] ?? owner, world.now, index), chance.between(acquiredAt, gone));
    ownerships.push({ customer: id, owner: owner.id, from: isoDay(from) });

    const record: Customer = {
      id, name: account.company, acquiredAt: isoMoment(acquiredAt), owner: owner.id, channel: world.words.channels[account.channel] ?? '',
      monthlyRevenue: Math.max(1, Math.round(account.monthly * world.price)), grossMargin: Math.round(account.margin * 1000) / 1000,
      acquisitionCost: money(world, costOf(account.channel) * chance.logNormal(1, 0.3)),
    };
    if (churnedAt <= world.now) record.churnedAt = isoMoment(churnedAt);
    const years = Math.floor((gone - acquiredAt) / (365 * DAY));
    if (years > 0) record.renewedAt = isoMoment(acquiredAt + years * 365 * DAY - chance.between(0, 25) * DAY);
    const offered = account.expandedAt ? account.expandedAt - chance.between(15, 50) * DAY : gone - chance.between(5, 500) * DAY;
    if (offered > acquiredAt && (account.expandedAt || chance.chance(0.6))) record.offeredAt = isoMoment(offered);
    if (account.expandedAt) record.expandedAt = isoMoment(account.expandedAt);
    customers.push(record);
  }
  return { customers, ownerships };
}
