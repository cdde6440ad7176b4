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
    expect(levers!.levers.map(({ was }) => was)).toEqual(['was 160', 'was 23.0%', 'was $21,000', 'was 43\u00A0days, slower', 'was $17,972']);
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

describe('a what-if', () => {
  const at = (moved: Record<string, number>, card = 928) => layout(inputOf(kpi, sheet, { card, moved }));
  const lever = (drawn: ReturnType<typeof at>, figure: string) => drawn.levers!.levers.find(each => each.figure === figure)!;
  test('shows what is moved beside what is now, and what it does of the change', () => {
    // 186 × 27.2 % × 21,500 ÷ 47 = 23,143; 2,553 more than 20,591 before rounding.
    const drawn = at({ winRate: 0.272 });
    expect([lever(drawn, 'winRate').value, lever(drawn, 'winRate').was, lever(drawn, 'winRate').imagined]).toEqual(['27.2%', 'now 24.2%', true]);
    expect([lever(drawn, 'velocity').value, lever(drawn, 'velocity').was]).toEqual(['$23,143', 'now $20,591']);
    expect([lever(drawn, 'winRate').did, lever(drawn, 'velocity').did]).toEqual(['+$2,553', '+$2,553']);
    expect([lever(drawn, 'cycleDays').value, lever(drawn, 'cycleDays').was, lever(drawn, 'cycleDays').did]).toEqual(['47\u00A0days', 'now', 'no change']);
  });
  test('is dashed, from what is now up or down to what is imagined', () => {
    const now = at({}).bullet!, more = at({ winRate: 0.25 }).bullet!, less = at({ winRate: 0.2 }).bullet!;
    expect(more.measure!.to).toBeCloseTo(now.measure!.to, 2);
    expect(more.expected!.from).toBe(more.measure!.to);
    expect(less.expected!.to).toBeCloseTo(now.measure!.to, 2);
    expect(less.measure!.to).toBeLessThan(now.measure!.to);
  });
  test('moves each lever a quarter either way; deals by whole deals', () => {
    const { slider: rate } = lever(at({}), 'winRate'), { slider: deals } = lever(at({}), 'activeDeals');
    expect([rate!.least, rate!.most, rate!.at]).toEqual([expect.closeTo(0.1815, 10), expect.closeTo(0.3025, 10), 50]);
    // A quarter of 186 in steps of 2 is 23 steps: 46 deals.
    expect([deals!.least, deals!.most, deals!.step]).toEqual([140, 232, 2]);
  });
  test('stretches the way of a lever that was moved further', () => {
    const { slider } = lever(at({ winRate: 0.484 }), 'winRate');
    expect(slider!.at).toBe(100);
  });
  test('has no slider where there is nothing to move', () => {
    const none = compute('pipeline-velocity', readData({ figures: { activeDeals: 0, winRate: 0.2, averageDeal: 10, cycleDays: 40 } }).dataset, { asOf: '2026-11-23' });
    expect(layout(inputOf(kpi, none, { card: 360, moved: {} })).levers!.levers[0]!.slider).toBeUndefined();
  });
  test('says what a step is worth: 2,553 for three points is 851 a point', () => {
    expect(at({ winRate: 0.272 }).worth!.lines).toEqual(['Each point of win rate is worth about $851 a day.']);
  });
});

describe('the dial', () => {
  const dial = (card: number) => layout(inputOf(kpi, sheet, { card, variant: 'radial' }));
  test('takes the place of the bullet, and has the number in its middle', () => {
    expect(dial(360).bullet).toBeUndefined();
    expect(dial(360).radial!.middle).toEqual(expect.objectContaining({ value: '$20,591', delta: '▲ +14.6%' }));
    expect(dial(220).radial!.middle.value).toBe('$20.6K');
  });
  test('fits its card', () => {
    for (const card of cards) expect(dial(card).radial!.size).toBeLessThanOrEqual(card - 34);
  });
  test('has the levers at every width: under it, and beside it from 720 px on', () => {
    expect([220, 360, 719, 720].map(card => dial(card).levers!.beside)).toEqual([false, false, false, true]);
  });
});

describe('the month', () => {
  const records = answerOf('pipeline-velocity', 'en', { over: 'month', points: 12 });
  test('adds the days left at this pace to what is won', () => {
    const { forecast, wonInMonth, velocity, daysLeft } = records.figures;
    expect(forecast).toBeCloseTo(wonInMonth! + velocity! * daysLeft!, 6);
    const drawn = layout(inputOf(kpi, records, { card: 928 })).forecast!;
    expect(drawn.title).toBe('November closes near');
    expect(drawn.expected.from).toBe(drawn.won.to);
    expect(drawn.plan).toBeUndefined();
  });
  test('stands against its plan where there is one', () => {
    const drawn = layout(inputOf(kpi, records, { card: 928, others: new Map([['month', { ...records, figures: { target: records.figures['forecast']! * 2 } }]]) })).forecast!;
    expect(drawn.ofPlan).toBe('50% of plan');
    expect(drawn.plan).toBeGreaterThan(drawn.expected.to);
  });
});

test('no text touches another or leaves its plot, at any width, in every language', () => {
  for (const language of languages) {
    const answer = answerOf('pipeline-velocity', language, { over: 'month', points: 12 });
    for (const card of cards) {
      for (const given of [{}, { moved: { winRate: answer.figures['winRate']! * 1.1 } }, { variant: 'radial' }]) {
        const drawn = layout(inputOf(textOfKpi('pipeline-velocity', language), answer, { card, locale: language, ...given }));
        expect(faults(drawn.bullet, card - 34), `${language} ${card}`).toEqual([]);
        expect(faults(drawn.radial, drawn.radial?.size ?? 0), `${language} ${card}`).toEqual([]);
        expect(faults(drawn.forecast, card >= 720 ? (card - 66) / 2 : card - 34), `${language} ${card}`).toEqual([]);
        expect(nonsense(drawn), `${language} ${card}`).toEqual([]);
      }
    }
  }
});

test('a negative, a tiny and a huge velocity are drawn without nonsense', () => {
  for (const averageDeal of [-500, 0, 1e-6, 1e12]) {
    const answer = compute('pipeline-velocity', readData({ figures: { activeDeals: 10, winRate: 0.2, averageDeal, cycleDays: 40 }, previous: { activeDeals: 9, winRate: 0.2, averageDeal: 100, cycleDays: 40 } }).dataset, { asOf: '2026-11-23' });
    expect(nonsense(layout(inputOf(kpi, answer, { card: 928 }))), String(averageDeal)).toEqual([]);
  }
});
