/** The same company with the words and numbers that a layout would rather not meet. */
import type { Crm } from '../../demo/data/index.js';
import type { Subject } from './subjects.js';

/** One word that does not break by itself, and one of several, in the languages with the longest. */
const words: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
  ['de', ['Rechtsschutzversicherungsgesellschaften', 'Vertragsverhandlung mit der Geschäftsführung']],
  ['ru', ['Высококвалифицированнообразующий', 'Предварительно согласованные возможности']],
]);

/** Every other name of a stage, a channel, a rep, a product is long. */
export function longWords(crm: Crm, language: string): Crm {
  const [one, several] = words.get(language)!;
  const named = <T extends { name: string }>(all: readonly T[]): T[] => all.map((each, at) => ({ ...each, name: at % 3 === 0 ? `${one} ${each.name}` : at % 3 === 1 ? `${several} ${each.name}` : each.name }));
  const channels = [...new Set(crm.deals.map(({ channel }) => channel))];
  const channel = (own: string | undefined): { channel?: string } => (own === undefined ? {} : { channel: channels.indexOf(own) % 2 === 0 ? `${one} ${own}` : own });
  const channelled = <T extends { channel?: string }>(all: readonly T[]): T[] => all.map(each => ({ ...each, ...channel(each.channel) }));
  return {
    ...crm, stages: named(crm.stages), reps: named(crm.reps), products: named(crm.products), deals: channelled(named(crm.deals)),
    leads: channelled(crm.leads), customers: channelled(crm.customers), spend: channelled(crm.spend), traffic: channelled(crm.traffic), touchpoints: channelled(crm.touchpoints),
  };
}

/** Every sum of money times as much: 1e8 makes a deal of 9,876 one of 987,600,000,000. */
export function times(crm: Crm, factor: number): Crm {
  const scaled = <T extends object>(all: readonly T[], ...columns: (keyof T)[]): T[] => all.map(each => {
    const own = { ...each };
    for (const column of columns) if (typeof own[column] === 'number') Object.assign(own, { [column]: own[column] * factor });
    return own;
  });
  return {
    ...crm, deals: scaled(crm.deals, 'amount', 'cost'), moves: scaled(crm.moves, 'amount'), customers: scaled(crm.customers, 'monthlyRevenue', 'acquisitionCost'), quotas: scaled(crm.quotas, 'amount'),
    targets: scaled(crm.targets, 'amount'), spend: scaled(crm.spend, 'amount'), traffic: scaled(crm.traffic, 'cost', 'revenue'), prices: scaled(crm.prices, 'own', 'rival'), products: scaled(crm.products, 'listPrice'),
  };
}

/** A card of each unit and notation, ready-made: so much, and before it so much the other way. */
export const given = (numbers: readonly number[]): readonly Subject[] => numbers.flatMap(n => [
  ['leads-generated', { leads: n }], ['revenue-per-deal', { mean: n, median: n, amount: n, deals: 40 }], ['sales-growth', { growth: n, revenue: n, previousRevenue: 1 }], ['time-to-loss', { mean: n, median: n, timeToConversion: n, n: 40 }],
  ['lead-response-time', { median: n, leads: 40 }], ['win-loss-ratio', { ratio: n, won: 40, lost: 40 }], ['pipeline-coverage', { coverage: n, open: n, needed: n, target: 40, won: 20, gap: n, deals: 40 }], ['ltv-cac', { ratio: n, ltv: n, cac: n, payback: n, acquired: 40 }],
  ['pipeline-velocity', { velocity: n, activeDeals: 40 }], ['revenue-attainment', { attainment: n, target: n, won: n, pace: n }],
].map(([kpi, figures]) => ({ name: `${String(kpi)} of ${n}`, tag: 'kpi-card', attributes: { kpi: String(kpi), form: kpi === 'revenue-attainment' ? 'bullet' : 'stat' }, figures: { figures, previous: Object.fromEntries(Object.entries(figures!).map(([name, value]) => [name, -value])), currency: 'CHF' } })));
