/** The numbers of the coverage sheet: 810K + 1.35M + 2.16M = 4.32M open, 1.35M left to win, so 3.2×; 1 ÷ 28 % = 3.57× are needed. */
import type { Answer, Row } from '../../../src/core/kpi/answer.js';

const row = (key: string | null, open: number, deals: number): Row => ({ key, label: key ?? '', value: null, figures: { open, deals }, sample: { n: deals, excluded: [] } });

const base: Omit<Answer, 'value' | 'figures'> = {
  kpi: 'pipeline-coverage', state: 'ready', unit: 'ratio', currency: 'USD', options: { basis: 'remaining' },
  period: { start: '2026-10-01', end: '2027-01-01', label: 'Q4 2026', running: true }, asOf: '2026-11-23T12:40:00',
  sample: { n: 201, excluded: [{ reason: 'past-due', count: 14 }] },
};

interface Given { open: number; remaining: number; target: number; winRate: number; categories: readonly (readonly [string | null, number, number])[] }

/** The same arithmetic as the definition: coverage = open ÷ left, needed = 1 ÷ win rate, gap = needed × left − open. */
export function coverageOf({ open, remaining, target, winRate, categories }: Given, rest: Partial<Answer> = {}): Answer {
  const coverage = remaining > 0 ? open / remaining : null;
  const needed = 1 / winRate;
  const gap = Math.max(0, needed * remaining - open);
  return {
    ...base, value: coverage,
    figures: { coverage, open, remaining, target, won: target - remaining, needed, gap, weighted: null, pastDue: 14, winRate, deals: categories.reduce((sum, [, , deals]) => sum + deals, 0) },
    rows: categories.map(([key, money, deals]) => row(key, money, deals)), ...rest,
  };
}

const quarter = [['commit', 810_000, 30], ['best-case', 1_350_000, 61], ['pipeline', 2_160_000, 110]] as const;

/** 3.57 × 1.35M − 4.32M = 501K short. */
export const en: Answer = coverageOf({ open: 4_320_000, remaining: 1_350_000, target: 2_400_000, winRate: 0.28, categories: quarter }, {
  verdict: { level: 'watch', code: 'short' },
  previous: { value: 3.5, figures: {}, period: { start: '2026-07-01', end: '2026-08-23', label: 'Q3 2026' }, change: { absolute: -0.3, relative: null } },
});

export const ru: Answer = coverageOf({ open: 302_400_000, remaining: 94_500_000, target: 168_000_000, winRate: 0.23, categories: quarter.map(([key, money, deals]) => [key, money * 70, deals] as const) }, { currency: 'RUB', verdict: { level: 'watch', code: 'short' } });

export const series: Answer = {
  ...en,
  series: [4.4, 4.2, 4.3, 4, 3.9, 3.7, 3.9, 3.8, 3.6, 3.7, 3.5, 3.5, 3.2].map((value, week) => ({ start: `w${week}`, end: `w${week + 1}`, label: week === 12 ? '23 Nov' : '31 Aug', value, figures: {} })),
};

/** 2.16M ÷ 1.35M = 1.6×. */
export const thin: Answer = coverageOf({ open: 2_160_000, remaining: 1_350_000, target: 2_400_000, winRate: 0.28, categories: [['commit', 405_000, 15], ['best-case', 675_000, 30], ['pipeline', 1_080_000, 51]] }, { verdict: { level: 'act', code: 'thin' } });

/** 8.64M ÷ 1.35M = 6.4×, beyond the scale of 5. */
export const overFull: Answer = coverageOf({ open: 8_640_000, remaining: 1_350_000, target: 2_400_000, winRate: 0.28, categories: [['commit', 810_000, 30], ['best-case', 1_350_000, 61], ['pipeline', 6_480_000, 297]] }, { verdict: { level: 'watch', code: 'over-full' } });

export const withoutCategories: Answer = coverageOf({ open: 4_320_000, remaining: 1_350_000, target: 2_400_000, winRate: 0.28, categories: [[null, 4_320_000, 201]] }, { verdict: { level: 'watch', code: 'short' } });

/** 2.46M won of 2.40M: 102 %. */
export const met: Answer = coverageOf({ open: 1_900_000, remaining: -60_000, target: 2_400_000, winRate: 0.28, categories: quarter }, { verdict: { level: 'good', code: 'met' } });
