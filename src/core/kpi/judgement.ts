/** Thresholds that many definitions share: a target, one's own past. */
import { history, product, sum, value, type Formula, type Kpi, type Measure } from './language.js';

type Bands = NonNullable<Kpi['bands']>;

/** The targets of a KPI that counts, prorated to the window; needs the part `target`. */
export const planned = (metric: string): Measure => sum('goals', 'amount', { where: { metric }, prorate: 'calendar', unit: 'count' });
/** What the scope asks for, else what the targets say. */
export const target: Formula = { first: [{ scope: 'target' }, 'planned'] };

export const nearTarget = {
  steps: [
    { below: product(value(0.9), 'target'), level: 'act', code: 'behind' },
    { below: 'target', level: 'watch', code: 'slightly-behind' },
    { level: 'good', code: 'reached' },
  ],
} as const satisfies Bands;

export const atTarget = { steps: [{ below: 'target', level: 'watch', code: 'behind' }, { level: 'good', code: 'reached' }] } as const satisfies Bands;

/** At least the median of the last 12 like periods. */
export const atLeastUsual = (of: string) => ({ steps: [{ below: history('median', of), level: 'watch', code: 'below-usual' }, { level: 'good', code: 'usual' }] }) as const satisfies Bands;

export const ownPast = { name: 'Median of your last 12 like periods', kind: 'own-history' } as const;
export const ownPlan = { name: 'The plan itself', kind: 'own-history' } as const;
