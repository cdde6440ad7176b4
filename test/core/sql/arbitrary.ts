/** Records of every kind, believable enough that each KPI has something to count, with gaps and contradictions left in. */
import fc from 'fast-check';
import type { Records } from './database.js';

const day = 86_400_000;
/** Dates lie around this moment, most of them in the months before. */
const middle = Date.UTC(2026, 7, 15);

const id = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map(n => `${prefix}${n}`);
/** Absent one time in `rarely`. */
const maybe = <T>(of: fc.Arbitrary<T>, rarely = 5) => fc.oneof({ weight: rarely - 1, arbitrary: of }, { weight: 1, arbitrary: fc.constant(null) });
const word = <const W extends readonly (string | boolean | number)[]>(...words: W) => fc.constantFrom(...words);

/** Days on which clocks change in Berlin and London, in New York, in Auckland; and the weeks that two years share. */
const edges = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-09-27', '2025-12-28', '2025-12-31', '2026-01-01', '2026-01-04', '2026-12-28', '2027-01-02'].map(text => Math.round((Date.parse(text) - middle) / day));
const offset = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -75, max: 20 }) }, { weight: 3, arbitrary: fc.integer({ min: -420, max: 60 }) }, { weight: 1, arbitrary: fc.constantFrom(...edges) });
/** A calendar day, or a moment to the minute in UTC; midnights and the change of clocks come up. */
export const date = offset.chain(days => fc.oneof(
  fc.constant(new Date(middle + days * day).toISOString().slice(0, 10)),
  fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 60, 120, 1320, 1380)).map(minute => new Date(middle + days * day + minute * 60_000).toISOString().slice(0, 19) + 'Z'),
));
/** A date and another soon after it; once in a while before. */
const later = (from: string, days: number) => fc.integer({ min: -60, max: days * 1440 }).map(minutes => {
  const start = Date.parse(from);
  return from.length === 10 ? new Date(start + Math.round(minutes / 1440) * day).toISOString().slice(0, 10) : new Date(start + minutes * 60_000).toISOString().slice(0, 19) + 'Z';
});
const afterwards = (from: string | null, days: number, rarely = 5) => (from === null ? fc.constant(null) : maybe(later(from, days), rarely));

const amount = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 400 }).map(n => n * 25) }, { weight: 1, arbitrary: fc.integer({ min: -40, max: 0 }).map(n => n * 25) });
const currency = maybe(word('EUR', 'USD', 'GBP'), 4);
const owner = maybe(id('r', 5), 8);
const channel = maybe(word('web', 'ads', 'event'), 6);
const period = word('2026', '2026-Q2', '2026-Q3', '2026-06', '2026-07', '2026-08', '2025');

const many = <T extends object>(kind: fc.Arbitrary<T>, most: number) => fc.array(kind, { minLength: 0, maxLength: most, size: 'max' });
/** Ids are one of a kind. */
const numbered = <T extends object>(prefix: string, kind: fc.Arbitrary<T>, most: number) => many(kind, most).map(rows => rows.map((row, at) => ({ id: `${prefix}${at + 1}`, ...row })));

const leads = numbered('l', maybe(date, 12).chain(createdAt => fc.record({
  createdAt: fc.constant(createdAt), channel, owner, assignedTo: maybe(id('r', 5), 2), provided: maybe(fc.boolean(), 3),
  qualifiedAt: afterwards(createdAt, 20, 2), disqualifiedAt: afterwards(createdAt, 30, 2), firstResponseAt: afterwards(createdAt, 3, 3), lastContactAt: afterwards(createdAt, 60, 3),
  touches: maybe(fc.integer({ min: 0, max: 9 }), 3), contactMethod: maybe(word('call', 'email', 'chat'), 4), reply: maybe(word('positive', 'negative'), 2),
  meetingAgreedAt: afterwards(createdAt, 30, 2), dealAt: afterwards(createdAt, 30, 2), customerAt: afterwards(createdAt, 90, 2),
})), 30);

const deals = numbered('d', maybe(date, 15).chain(createdAt => fc.record({
  createdAt: fc.constant(createdAt), lead: maybe(id('l', 30), 2), customer: maybe(id('c', 12), 4), owner, channel, product: maybe(id('p', 4), 6),
  stage: maybe(id('s', 6), 8), status: maybe(word('open', 'open', 'won', 'won', 'lost'), 8), amount: maybe(amount, 8), cost: maybe(amount, 4),
  closedAt: afterwards(createdAt, 90, 3), expectedCloseAt: maybe(date, 4), forecast: maybe(word('commit', 'best-case', 'pipeline', 'omitted'), 4), repeat: maybe(fc.boolean(), 3),
  provided: maybe(fc.boolean(), 2), qualifiedAt: afterwards(createdAt, 20, 3), lostReason: maybe(word('price', 'timing'), 3), winnable: maybe(fc.boolean(), 3), nurturedAt: afterwards(createdAt, 120, 2), recoveredAt: afterwards(createdAt, 160, 2),
  proposalAt: afterwards(createdAt, 40, 3), lastContactAt: afterwards(createdAt, 60, 3), note: maybe(word('call back', 'waits for budget'), 2), competitor: maybe(word('Acme', 'Globex'), 2),
})), 40);

const stages = fc.constant([
  { id: 's1', name: 'Lead', order: 1, probability: 0.1 }, { id: 's2', name: 'Qualified', order: 2, probability: 0.3 }, { id: 's3', name: 'Proposal', order: 3, probability: 0.6 },
  { id: 's4', name: 'Agreed', order: 4, probability: 0.9 }, { id: 's5', name: 'Won', order: 5, probability: 1, outcome: 'won' }, { id: 's6', name: 'Lost', order: 6, probability: 0, outcome: 'lost' },
]);

const moves = many(date.chain(enteredAt => fc.record({
  deal: id('d', 40), stage: id('s', 6), enteredAt: fc.constant(enteredAt), leftAt: afterwards(enteredAt, 20, 2),
  amount: maybe(amount, 2), expectedCloseAt: maybe(date, 2), forecast: maybe(word('commit', 'best-case', 'pipeline', 'omitted'), 2), owner: maybe(id('r', 5), 2),
})), 90);

const activities = numbered('a', fc.record({ scheduledAt: maybe(date, 3), heldAt: maybe(date, 4) }).chain(times => fc.record({
  kind: word('call', 'call', 'demo', 'meeting', 'meeting'), owner, deal: maybe(id('d', 5), 8), lead: maybe(id('l', 30), 3), customer: maybe(id('c', 12), 3), scheduledAt: fc.constant(times.scheduledAt), heldAt: fc.constant(times.heldAt),
  outcome: maybe(word('held', 'held', 'held', 'no-show', 'cancelled', 'rescheduled'), 3), talkSeconds: maybe(fc.integer({ min: 0, max: 1200 }), 8), listenSeconds: maybe(fc.integer({ min: 0, max: 1200 }), 8), longestMonologueSeconds: maybe(fc.integer({ min: 1, max: 300 }), 4),
  checklistPassed: maybe(fc.integer({ min: 0, max: 6 }), 8), checklistTotal: maybe(fc.integer({ min: 0, max: 9 }), 8), callType: maybe(word('discovery', 'closing'), 3),
})), 50);

const emails = numbered('e', date.chain(sentAt => fc.record({
  sentAt: fc.constant(sentAt), owner, lead: maybe(id('l', 30), 3), sequence: maybe(word('cold', 'nurture'), 3), delivered: maybe(fc.boolean(), 2),
  openedAt: afterwards(sentAt, 5, 2), clickedAt: afterwards(sentAt, 5, 2), repliedAt: afterwards(sentAt, 5, 2),
})), 30);

const customers = numbered('c', date.chain(acquiredAt => fc.record({
  acquiredAt: fc.constant(acquiredAt), churnedAt: afterwards(acquiredAt, 300, 2), owner, channel, monthlyRevenue: maybe(amount, 6), grossMargin: maybe(word(0.4, 0.6, 0.75, 0.9), 5),
  acquisitionCost: maybe(amount, 4), renewedAt: maybe(date, 2), offeredAt: maybe(date, 2), expandedAt: maybe(date, 3),
})), 14);

const ownerships = many(date.chain(from => fc.record({ customer: id('c', 12), owner: id('r', 5), from: fc.constant(from), to: afterwards(from, 200, 3) })), 14);

const reps = fc.array(fc.record({ team: maybe(word('north', 'south'), 6), rampedAt: maybe(date, 2) }), { minLength: 5, maxLength: 5 }).map(rows => rows.map((row, at) => ({ id: `r${at + 1}`, ...row })));
const quotas = many(fc.record({ owner: id('r', 5), period, amount: fc.integer({ min: 0, max: 40 }).map(n => n * 100) }), 10);
const targets = many(fc.record({
  metric: word('revenue', 'revenue', 'deals-won', 'leads-generated', 'opportunities-created', 'proposals-sent'), period, amount: fc.integer({ min: 1, max: 60 }).map(n => n * 50), owner: maybe(id('r', 5), 2), team: maybe(word('north', 'south'), 2),
}), 8);
const spend = many(fc.record({ period, channel, amount: fc.integer({ min: 0, max: 50 }).map(n => n * 100) }), 6);
const traffic = many(fc.record({ at: date, channel: word('web', 'ads', 'event'), sessions: maybe(fc.integer({ min: 0, max: 500 })), visitors: maybe(fc.integer({ min: 0, max: 400 })), cost: maybe(amount, 4), revenue: maybe(amount, 4) }), 14);
const touchpoints = many(fc.record({ at: date, kind: word('visit', 'download', 'price-page'), lead: maybe(id('l', 30), 3), deal: maybe(id('d', 40), 3), channel }), 30);
const mentions = many(fc.record({ at: date, source: maybe(word('press', 'forum')), sentiment: maybe(word('positive', 'neutral', 'negative')), count: maybe(fc.integer({ min: 0, max: 20 }), 6), brand: maybe(word('own', 'own', 'Acme', 'Globex'), 8) }), 16);
const prices = many(fc.record({ product: id('p', 4), competitor: word('Acme', 'Globex', 'Initech'), at: maybe(date, 8), own: fc.integer({ min: 1, max: 40 }).map(n => n * 5), rival: fc.integer({ min: 1, max: 40 }).map(n => n * 5) }), 14);

const products = fc.array(maybe(fc.integer({ min: 1, max: 80 }).map(n => n * 50), 4), { minLength: 3, maxLength: 3 }).map(rows => rows.map((listPrice, at) => ({ id: `p${at + 1}`, listPrice })));

/** Everything at once, in one currency that nobody names. */
export const plain: fc.Arbitrary<Records> = fc.record({
  leads, deals, stages, moves, activities, emails, customers, ownerships, reps, quotas, targets, spend, traffic, touchpoints, mentions, prices, products,
});

/** The same rates on every day, so that it does not matter here which day an amount is of. */
const rates = [{ at: '2025-01-01', from: 'USD', to: 'EUR', rate: 0.9 }, { at: '2026-08-01', from: 'GBP', to: 'EUR', rate: 1.25 }];
const inCurrencies = ['deals', 'customers', 'quotas', 'targets', 'spend', 'traffic', 'products'];

/** One time in four in several currencies, with rates that lead to euros. */
export const records: fc.Arbitrary<Records> = fc.oneof({ weight: 3, arbitrary: plain }, {
  weight: 1,
  arbitrary: fc.tuple(plain, fc.array(currency, { minLength: 60, maxLength: 60 })).map(([all, named]): Records => ({
    ...all, rates,
    ...Object.fromEntries(inCurrencies.map((kind, nth) => [kind, all[kind]!.map((row, at) => ('metric' in row && row.metric !== 'revenue' ? row : { ...row, currency: named[(at + nth * 7) % named.length] }))])),
  })),
});
