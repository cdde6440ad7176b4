/** How the invented company sells: its channels, products and stages, and the numbers by which deals live. */
import { DAY, monthStart, quarterStart } from './calendar.js';
import type { CrmOptions } from './crm.js';
import { marketOf, type Market } from './markets.js';
import type { Vocabulary } from './vocabulary.js';

export interface World {
  readonly seed: number; readonly now: number; readonly market: Market; readonly currency: string; readonly words: Vocabulary;
  /** The first day of the history: 24 months, the running one included. */
  readonly start: number;
  /** The first day of the running quarter, whose deals leak after the demo. */
  readonly quarter: number;
  readonly deals: number;
  /** What a thousand dollars of business costs here: prices are local, not converted. */
  readonly price: number;
  /** Amounts are rounded as people round: to tens of dollars, to hundreds of rubles. */
  readonly step: number;
}

/** Local price levels, not exchange rates: software costs less in rubles than its price in dollars would say. */
const levels = new Map([['USD', 1], ['EUR', 0.9], ['GBP', 0.8], ['RUB', 40], ['KZT', 220], ['BYN', 2]]);

export function worldOf({ seed = 1, now = '2026-11-23T12:40:00Z', deals = 6000, language = 'en', currency }: CrmOptions): World {
  const at = Date.parse(now);
  if (Number.isNaN(at)) throw new RangeError(`now is no ISO moment: ${now}`);
  const market = marketOf(language), unit = currency ?? market.currency;
  return {
    seed, now: at, deals, market, currency: unit, words: market.words,
    start: monthStart(at, -23), quarter: quarterStart(at), price: levels.get(unit) ?? 1, step: 10 * Math.pow(10, Math.max(0, Math.round(Math.log10(levels.get(unit) ?? 1)))),
  };
}

/** An amount at the level of dollars, in the world's currency. */
export const money = ({ price, step }: World, amount: number): number => Math.round(amount * price / step) * step;

/**
 * Channels, in the order of the vocabulary. `share` of new deals, `convert` from lead to deal, `odds` added to those of each
 * stage (log-odds), `multiple` of acquisition cost that a customer's lifetime value is, `churn` as a factor on the company's.
 */
export const channels = [
  { id: 'organic', share: 0.25, convert: 0.40, odds: 0.10, multiple: 4.0, churn: 0.95, visits: 0.021 },
  { id: 'paid', share: 0.22, convert: 0.27, odds: -0.16, multiple: 1.75, churn: 1.15, visits: 0.034 },
  { id: 'referral', share: 0.14, convert: 0.56, odds: 0.38, multiple: 5.8, churn: 0.75, visits: 0.062 },
  { id: 'partners', share: 0.13, convert: 0.47, odds: 0.18, multiple: 3.35, churn: 0.9, visits: 0.048 },
  { id: 'outbound', share: 0.17, convert: 0.29, odds: -0.22, multiple: 1.9, churn: 1.1, visits: 0 },
  { id: 'events', share: 0.09, convert: 0.31, odds: -0.08, multiple: 1.05, churn: 1.05, visits: 0.028 },
] as const;
export const OUTBOUND = 4;
export const EVENTS = 5;

/** Yearly contract in dollars and its spread; dearer products take longer and are won less often. */
export const products = [
  { id: 'base', price: 5400, spread: 0.4, share: 0.36, repeat: 0.1, odds: 0.1, pace: 0.8 },
  { id: 'pro', price: 13200, spread: 0.45, share: 0.4, repeat: 0.3, odds: 0, pace: 1 },
  { id: 'enterprise', price: 38000, spread: 0.55, share: 0.12, repeat: 0.1, odds: -0.16, pace: 1.45 },
  { id: 'analytics', price: 7800, spread: 0.4, share: 0.12, repeat: 0.5, odds: 0.05, pace: 0.85 },
] as const;

/** `pass`: the share of deals that go on from here; `days`: how long that takes on average; `probability`: as set in the CRM. */
export const stages = [
  { id: 'prospecting', pass: 0.69, days: 6.0, probability: 0.1 },
  { id: 'qualified', pass: 0.69, days: 8.5, probability: 0.25 },
  { id: 'demo', pass: 0.74, days: 9.5, probability: 0.45 },
  { id: 'proposal', pass: 0.76, days: 12.0, probability: 0.6 },
  { id: 'negotiation', pass: 0.785, days: 9.5, probability: 0.8 },
] as const;
export const QUALIFIED = 1;
export const DEMO = 2;
export const PROPOSAL = 3;
export const NEGOTIATION = 4;
export const WON = 5;
export const LOST = 6;
export const stageIds = [...stages.map(stage => stage.id), 'won', 'lost'];

/** Of new customers, a month; those who stay are of the better channels, so that about 2.4 % of all leave. */
export const CHURN = 0.026;
/** The business grows by almost two fifths a year. */
export const growth = (world: World, at: number): number => Math.pow(1.38, (at - world.start) / (365 * DAY));
/** Prices by five per cent a year. */
export const inflation = (world: World, at: number): number => Math.pow(1.05, (at - world.now) / (365 * DAY));
