import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/forms/velocity/layout.js';
import { answerOf, languages, textOfKpi } from '../../helpers/answers.js';
import { cards, inputOf } from '../../helpers/form-input.js';
import { faults, nonsense } from '../../helpers/placed.js';
import { compute, readData } from '../../../src/core.js';

const kpi = textOfKpi('pipeline-velocity', 'en');
/** The sheet's: 186 × 24.2 % × 21,500 ÷ 47 = 20,591 a day; before 160 × 23 % × 21,000 ÷ 43 = 17,972. */
const sheet = compute('pipeline-velocity', readData({
  figures: { activeDeals: 186, winRate: 0.242, averageDeal: 21_500, cycleDays: 47 }, previous: { activeDeals: 160, winRate: 0.23, averageDeal: 21_000, cycleDays: 43 }, currency: 'USD',
}).dataset, { asOf: '2026-11-23' });

describe('the four levers', () => {
  const { levers } = layout(inputOf(kpi, sheet, { card: 928 }));
  test('stand as the formula they are', () => {
    expect(levers!.levers.map(({ operator, value }) => `${operator}${value}`)).toEqual(['186', '×24.2%', '×$21,500', '÷47\u00A0days', '=$20,591']);
    expect(levers!.levers.map(({ was }) => was)).toEqual(['was 160', 'was 23.0%', 'was $21,000', 'was 43\u00A0days', 'was $17,972']);
  });
  test('the shown parts add up to the shown total', () => {
    const numbers = levers!.levers.map(({ did }) => Number(did!.replace('−', '-').replace(/[$,+]/g, '')));
    expect(numbers.slice(0, 4).reduce((a, b) => a + b, 0)).toBe(numbers[4]);
    expect(numbers[4]).toBe(20_591 - 17_972);
  });
  test('each step begins where the one before it ended, a drag in grey', () => {
    const steps = levers!.levers.map(({ step }) => step!);
    expect(steps[0]!.from).toBe(levers!.zero);
    expect(steps[1]!.from).toBe(steps[0]!.to);
    expect(steps.map(({ kind }) => kind)).toEqual(['solid', 'solid', 'solid', 'cost', 'solid']);
    expect(steps[3]!.from).toBeCloseTo(steps[4]!.to, 0);
  });
  test('columns from 720, rows with lanes from 280, numbers alone below', () => {
    const at = (card: number) => { const { levers } = layout(inputOf(kpi, sheet, { card })); return [levers!.columns, levers!.lanes]; };
    expect([at(928), at(360), at(220)]).toEqual([[true, true], [false, true], [false, false]]);
  });
});

test('no text touches another or leaves its plot, at any width, in both languages', () => {
  for (const language of languages) {
    const answer = answerOf('pipeline-velocity', language, { over: 'month', points: 12 });
    for (const card of cards) {
      const drawn = layout(inputOf(textOfKpi('pipeline-velocity', language), answer, { card, locale: language }));
      expect(faults(drawn.bullet, card - 34), `${language} ${card}`).toEqual([]);
      expect(nonsense(drawn), `${language} ${card}`).toEqual([]);
    }
  }
});

test('a negative, a tiny and a huge velocity are drawn without nonsense', () => {
  for (const averageDeal of [-500, 0, 1e-6, 1e12]) {
    const answer = compute('pipeline-velocity', readData({ figures: { activeDeals: 10, winRate: 0.2, averageDeal, cycleDays: 40 }, previous: { activeDeals: 9, winRate: 0.2, averageDeal: 100, cycleDays: 40 } }).dataset, { asOf: '2026-11-23' });
    expect(nonsense(layout(inputOf(kpi, answer, { card: 928 }))), String(averageDeal)).toEqual([]);
  }
});
