/** The numbers of the LTV sheet: 14,591 ÷ 4,513 = 3.2; 24 customers in a thousand leave a month, so a lifetime is 1 ÷ 0.024 = 41.7 months. */
import type { Answer, Row } from '../../../src/core/kpi/answer.js';

const churn = 0.024;

const row = (key: string, label: string, acquired: number, ltv: number, cac: number, payback: number): Row => ({
  key, label, value: ltv / cac, figures: { ratio: ltv / cac, ltv, cac, payback, churn, lifetimeMonths: 1 / churn, acquired },
  sample: { n: acquired, excluded: [] },
});

const answer = (rate: number, names: readonly string[], currency: string): Answer => ({
  kpi: 'ltv-cac', state: 'ready', value: 14_591 / 4513, unit: 'ratio', currency, options: { method: 'margin-churn' },
  figures: { ratio: 14_591 / 4513, ltv: 14_591 * rate, cac: 4513 * rate, payback: 13, churn, arpa: 445 * rate, margin: 0.78, lifetimeMonths: 1 / churn, acquired: 380, spend: 4513 * 380 * rate },
  period: { start: '2025-12-01', end: '2026-12-01', label: 'Dec 2025 – Nov 2026' }, asOf: '2026-11-23T12:40:00',
  previous: { value: 2.7, figures: {}, period: { start: '2024-12-01', end: '2025-12-01', label: 'Dec 2024 – Nov 2025' }, change: { absolute: 0.5, relative: null } },
  verdict: { level: 'good', code: 'healthy' },
  bands: [
    { to: 1, level: 'act', code: 'spending-too-much' }, { to: 2.5, level: 'watch', code: 'thin' }, { to: 4, level: 'good', code: 'healthy' },
    { to: 5, level: 'watch', code: 'rich' }, { to: null, level: 'watch', code: 'spending-too-little' },
  ],
  sample: { n: 380, excluded: [{ reason: 'no-channel', count: 17 }] },
  rows: [
    row('referral', names[0]!, 64, 15_900 * rate, 2150 * rate, 5.7), row('organic', names[1]!, 118, 14_600 * rate, 2900 * rate, 8.3),
    row('partners', names[2]!, 52, 16_300 * rate, 4300 * rate, 11.1), row('paid', names[3]!, 96, 13_100 * rate, 5900 * rate, 18.9),
    row('outbound', names[4]!, 41, 14_900 * rate, 8400 * rate, 23.7),
    // Nine customers, and they leave before the cost is back: 44.2 months of payback in a life of 41.7.
    row('events', names[5]!, 9, 9800 * rate, 11_200 * rate, 44.2),
  ],
});

export const en: Answer = answer(1, ['Referral', 'Organic search', 'Partners', 'Paid search', 'Outbound', 'Events'], 'USD');
export const ru: Answer = answer(70, ['Рекомендации клиентов', 'Поиск без рекламы', 'Партнёры', 'Контекстная реклама', 'Исходящие звонки', 'Выставки и конференции'], 'RUB');
