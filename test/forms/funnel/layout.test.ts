import { describe, expect, test } from 'vitest';
import { compute, readData } from '../../../src/core.js';
import { layout } from '../../../src/forms/funnel/layout.js';
import { answerOf, languages, textOfKpi } from '../../helpers/answers.js';
import { cards, inputOf } from '../../helpers/form-input.js';
import { faults, nonsense, textOf } from '../../helpers/placed.js';

const kpi = textOfKpi('stage-conversion', 'en');
const given = compute('stage-conversion', readData({ figures: [{ stage: 'Prospecting', entered: 400 }, { stage: 'Demo', entered: 100 }, { stage: 'Won', entered: 40 }] }).dataset, { asOf: '2026-11-23' });

describe('a cohort by stage', () => {
  test('the solid part of a row is the whole bar of the next', () => {
    const { cohort } = layout(inputOf(kpi, given, { card: 928 }));
    // 400 of 400 is the whole width; 100 of 400 went on, so 25 %; 40 of 400 is 10 %.
    expect(cohort!.stages.map(({ movedOn }) => movedOn.to)).toEqual([25, 10, 10]);
    expect(cohort!.stages.map(({ step }) => step)).toEqual(['25%', '40%', '']);
    expect(cohort!.stages.map(({ reach }) => reach)).toEqual(['100%', '25.0%', '10.0%']);
  });
  test('columns that nothing is known of are left out', () => {
    const { cohort } = layout(inputOf(kpi, given, { card: 928 }));
    expect(cohort!.has).toEqual({ value: false, days: false, parts: false });
  });
  test('moved on, still open and lost fill the bar of what entered', () => {
    const answer = answerOf('stage-conversion', 'en', { by: 'stage', period: '2026-Q3' });
    const { cohort } = layout(inputOf(kpi, answer, { card: 928 }));
    const most = Math.max(...answer.rows!.flatMap(row => [row.figures['entered']!, row.previousFigures!['entered'] ?? 0]));
    cohort!.stages.forEach(({ lost }, at) => expect(lost.to).toBeCloseTo((answer.rows![at]!.figures['entered']! / most) * 100, 2));
  });
  test('the tally puts the cohort back together', () => {
    const answer = answerOf('stage-conversion', 'en', { by: 'stage' });
    const { tally } = layout(inputOf(kpi, answer, { card: 928 }));
    const { entered, movedOn, stillOpen, lost } = answer.figures;
    expect(movedOn! + stillOpen! + lost!).toBe(entered);
    expect(tally!.won.to).toBeCloseTo((movedOn! / entered!) * 100, 2);
    expect(tally!.lost.to).toBe(100);
  });
  test('without a history of stages there is the tally, and why there are no steps', () => {
    const { dataset } = readData({ deals: [{ id: 1, status: 'won', createdAt: '2026-10-02', closedAt: '2026-10-20' }, { id: 2, status: 'open', createdAt: '2026-10-03' }] });
    const drawn = layout(inputOf(kpi, compute('stage-conversion', dataset, { asOf: '2026-11-23', by: 'stage' }), { card: 560 }));
    expect(drawn.cohort).toBeUndefined();
    expect(drawn.tally!.won.to).toBe(50);
    expect(drawn.note).toBe('Steps need the history of stages.');
  });
  test('of the rows’ parts the thin one is named too: before the next word where it has no room', () => {
    const { dataset } = readData({ figures: [{ stage: 'A', entered: 100, movedOn: 60, stillOpen: 2, lost: 38 }, { stage: 'B', entered: 60, movedOn: 20, stillOpen: 10, lost: 30 }, { stage: 'Won', entered: 20 }] });
    const { cohort } = layout(inputOf(kpi, compute('stage-conversion', dataset, { asOf: '2026-11-23' }), { card: 928 }));
    expect(cohort!.key.map(textOf)).toEqual(['moved on', 'lost', 'still open']);
  });
  test('the worst leak is told with its rate, what it was and what it cost', () => {
    const entered = [400, 240, 60], before = [400, 240, 120];
    const rows = (of: readonly number[]) => ['A', 'B', 'Won'].map((stage, at) => ({ stage, entered: of[at], amount: of[at]! * 1000 }));
    const { cohort } = layout(inputOf(kpi, compute('stage-conversion', readData({ figures: rows(entered), previous: rows(before), currency: 'USD' }).dataset, { asOf: '2026-11-23' }), { card: 928 }));
    // 60 of 240 moved on, half of them before: 120 short, at 1,000 each.
    expect(cohort!.stages[1]!.leak).toEqual(expect.objectContaining({ rate: '25%', was: '50% before', cost: '60\u00A0deals, $60K short of the earlier rate' }));
    expect(cohort!.stages.filter(({ leak }) => leak)).toHaveLength(1);
  });
  test('words under the bars are shortened in all rows or in none', () => {
    const answer = answerOf('stage-conversion', 'en', { by: 'stage' });
    for (const card of cards) {
      const worded = layout(inputOf(kpi, answer, { card })).cohort!.stages.slice(0, -1).map(({ caption }) => caption.rest.startsWith('move on'));
      expect(new Set(worded).size, String(card)).toBe(1);
    }
  });
  test('one mark a stage, each with its name and number', () => {
    const { marks } = layout(inputOf(kpi, given, { card: 360 }));
    expect(marks).toEqual([{ key: 'Prospecting', says: 'Prospecting: 400, 25% move on' }, { key: 'Demo', says: 'Demo: 100, 40% move on' }, { key: 'Won', says: 'Won: 40' }]);
  });
});

describe('what is open', () => {
  const open = textOfKpi('deals-by-stage', 'en');
  test('each stage stands at its probability, the fullest at the top', () => {
    const answer = answerOf('deals-by-stage', 'en', { by: 'stage' });
    const { bell } = layout(inputOf(open, answer, { card: 560 })).open!;
    expect(bell!.dots.map(({ x }) => x)).toEqual(answer.rows!.filter(({ value }) => value).map(row => Math.round(row.figures['probability']! * 1e5) / 1000));
    expect(Math.min(...bell!.dots.map(({ y }) => y))).toBe(0);
  });
  test('the earlier counts are a second line, where they are known', () => {
    const answer = answerOf('deals-by-stage', 'en', { by: 'stage' });
    expect(layout(inputOf(open, answer, { card: 560 })).open!.bell!.before).toMatch(/^M0,/);
    expect(layout(inputOf(open, answerOf('deals-by-stage', 'en', { by: 'stage', compare: 'none' }), { card: 560 })).open!.bell!.before).toBeUndefined();
  });
  test('the middle is 25 to 75 %', () => {
    const answer = answerOf('deals-by-stage', 'en', { by: 'stage' });
    expect(layout(inputOf(open, answer, { card: 560 })).open!.quarters.map(({ name, middle }) => [name, middle])).toEqual([['0–25%', false], ['25–50%', true], ['50–75%', true], ['75–100%', false]]);
  });
  test('without probabilities stages are bars', () => {
    const { dataset } = readData({ deals: [{ id: 1, stage: 'A' }, { id: 2, stage: 'A' }, { id: 3, stage: 'B' }] });
    const drawn = layout(inputOf(open, compute('deals-by-stage', dataset, { asOf: '2026-11-23', by: 'stage' }), { card: 560 })).open!;
    expect(drawn.bell).toBeUndefined();
    expect(drawn.bars.map(({ name, bar }) => [name, bar.to])).toEqual([['A', 100], ['B', 50]]);
  });
});

test('no text touches another or leaves its plot, at any width, in every language', () => {
  for (const language of languages) for (const card of cards) {
    const bell = layout(inputOf(textOfKpi('deals-by-stage', language), answerOf('deals-by-stage', language, { by: 'stage' }), { card, locale: language }));
    expect(faults(bell.open!.bell, card - 34), `${language} ${card}`).toEqual([]);
    const { cohort, tally } = layout(inputOf(textOfKpi('stage-conversion', language), answerOf('stage-conversion', language, { by: 'stage' }), { card, locale: language }));
    expect(faults(tally?.labels, card >= 720 ? card - 150 : card - 34), `${language} ${card}`).toEqual([]);
    if (card >= 320) expect(tally!.labels, `${language} ${card}`).toHaveLength(3);
    expect(nonsense(cohort), `${language} ${card}`).toEqual([]);
  }
});

describe('long words and odd numbers', () => {
  const names = ['Erstkontakt und Bedarfsermittlung', 'Qualifizierungsgespräch', 'Angebotserstellungsverfahren', 'Verhandlungsunterbrechung', 'Gewonnen'];
  const rows = (figures: (at: number) => object) => readData({ figures: names.map((stage, at) => ({ stage, ...figures(at) })), currency: 'EUR' }).dataset;
  test.each([1e-6, 3, 1e12])('a cohort of %d', size => {
    const answer = compute('stage-conversion', rows(at => ({ entered: size * (6 - at), amount: size * 1e3, medianDays: 1e4, stillOpen: 0, lost: size })), { asOf: '2026-11-23' });
    for (const card of cards) {
      const { cohort } = layout(inputOf(kpi, answer, { card }));
      expect(nonsense(cohort), String(card)).toEqual([]);
      for (const stage of cohort!.stages) for (const part of [stage.movedOn, stage.stillOpen, stage.lost]) expect(part.to, String(card)).toBeLessThanOrEqual(100);
    }
  });
  test.each([1, 7, 1e9])('a bell over %d', size => {
    const answer = compute('deals-by-stage', rows(at => ({ open: size * [1, 4, 5, 5, 2][at]!, probability: [0, 0.1, 0.12, 0.5, 1][at] })), { asOf: '2026-11-23' });
    for (const card of cards) {
      const { open } = layout(inputOf(textOfKpi('deals-by-stage', 'en'), answer, { card }));
      expect(faults(open!.bell, card - 34), String(card)).toEqual([]);
      expect(nonsense(open), String(card)).toEqual([]);
    }
  });
});
