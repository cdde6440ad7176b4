import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/core.js';
import type { Answer, Figures } from '../../../src/core/kpi/answer.js';
import { layout } from '../../../src/forms/distribution/layout.js';
import { answerOf, languages, textOfKpi } from '../../helpers/answers.js';
import { cards, inputOf, type Given } from '../../helpers/form-input.js';
import { edges, faults, nonsense, textOf } from '../../helpers/placed.js';

const of = (figures: Figures, more: Partial<Answer> = {}): Answer => ({
  kpi: 'time-to-conversion', state: 'ready', value: figures['mean'] ?? null, unit: 'days', figures, options: {},
  period: { start: '2026-10-01', end: '2026-11-01', label: '2026-10' }, asOf: '2026-11-23', sample: { n: 40, excluded: [] }, ...more,
});
const days = of({ p25: 20, median: 34, p75: 60, p90: 95, mean: 47 });
const at = (answer: Answer = days, given: Given = { card: 480 }) => layout(inputOf(textOfKpi('time-to-conversion', given.locale ?? 'en'), answer, given));

describe('a histogram, where the single cases are known', () => {
  /** 1, 2, … 100 days. */
  const spread = Array.from({ length: 100 }, (_, day) => day + 1);
  const drawn = (values: readonly number[], given: Given = { card: 560 }) => layout({ ...inputOf(textOfKpi('time-to-conversion', given.locale ?? 'en'), of({ p25: 25, median: 50, p75: 75, p90: 90, mean: 50 }), given), spread: values });

  test('counts in steps of the calendar up to nine tenths, and all beyond in one', () => {
    // 90 days in 12 steps would be 7.5 each: the next step of a calendar is 10. 90 × 1.05 lies in the tenth step, from 100 on is beyond.
    const { bars } = drawn(spread).histogram!;
    expect(bars).toHaveLength(11);
    expect(bars.map(({ height }) => Math.round(height))).toEqual([65, 72, 72, 72, 72, 72, 72, 72, 72, 72, 7]); // 9 of 10, 10 of 10 …, 1 of 10
  });

  test('is deeper in the middle half, with the median and nine tenths across it', () => {
    const { bars, lines, over } = drawn(spread).histogram!;
    expect(bars.map(({ inside }) => inside)).toEqual([false, false, true, true, true, true, true, true, false, false, false]); // 25.75 to 75.25
    expect(lines.map(Math.round)).toEqual([45, 82]); // 50 and 90 of 110
    expect(over.map(textOf)).toEqual(['median 50\u00A0d', '90% within 90\u00A0d']);
  });

  test('needs twenty cases, none of them below 0', () => {
    expect(drawn(spread.slice(0, 19)).histogram).toBeUndefined();
    expect(drawn([-1, ...spread]).histogram).toBeUndefined();
    expect(drawn(spread.slice(0, 19)).plot).toBeDefined();
  });

  test.each(cards)('has no text that touches another at %d px', card => {
    for (const locale of languages) for (const values of [spread, spread.map(day => day * 1e6), spread.map(day => day / 1000), [...spread.map(() => 0), 5]]) {
      expect(faults(drawn(values, { card, locale }).histogram, card - 34)).toEqual([]);
      expect(nonsense(drawn(values, { card, locale }))).toEqual([]);
    }
  });
});

describe('a distribution', () => {
  test('is the middle half and the tail up to nine tenths, on a round scale from 0', () => {
    // The scale goes to 100.
    expect(at().plot!.ranges).toEqual([{ from: 60, to: 95, depth: 1 }, { from: 20, to: 60, depth: 2 }]);
    expect(at().plot!.edges).toEqual([20, 60, 95]);
  });

  test('has the median across it and the mean on it', () => {
    expect([at().plot!.median, at().plot!.mean]).toEqual([34, { at: 47, few: false }]);
    expect(at(of(days.figures, { sample: { n: 7, tooSmall: true, excluded: [] } })).plot!.mean).toEqual({ at: 47, few: true });
  });

  test('says in words what the ranges are', () => {
    expect(at().note).toBe('Half lie between 20\u00A0d and 60\u00A0d. A tenth lie above 95\u00A0d.');
    expect(at(days, { card: 480, locale: 'ru' }).note).toBe('От 20\u00A0дн. до 60\u00A0дн. — половина. Выше 95\u00A0дн. — десятая часть.');
    expect(at().says).toBe('Time to conversion: median 34\u00A0d, mean 47\u00A0d. Half lie between 20\u00A0d and 60\u00A0d. A tenth lie above 95\u00A0d.');
    expect(at().marks).toEqual([{ says: at().says }]);
  });

  test('leans its words away from each other, and moves the mean into the note where they do not fit', () => {
    expect(at(days, { card: 1200 }).plot!.over.map(each => [textOf(each), each.anchor])).toEqual([['median 34\u00A0d', 'middle'], ['mean 47\u00A0d', 'middle']]);
    expect(at(days, { card: 360 }).plot!.over.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
    const tight = at(of({ ...days.figures, median: 10, p25: 5, mean: 12 }), { card: 220 });
    expect(tight.plot!.over.map(textOf)).toEqual(['median 10\u00A0d']);
    expect(tight.note).toMatch(/^Mean 12\u00A0d\. Half/);
    expect(at(of({ ...days.figures, median: 10, p25: 5, mean: 12 }), { card: 220, locale: 'ru' }).note).toMatch(/^Среднее 12\u00A0дн\. От/);
  });

  test('keeps its words apart where median and mean are one', () => {
    const [median, mean] = at(of({ ...days.figures, mean: 34 }), { card: 480 }).plot!.over;
    expect([median!.anchor, median!.dx, mean!.anchor, mean!.dx]).toEqual(['end', -4, 'start', 4]);
  });

  test('puts a mean below the median on the other side', () => {
    const [median, mean] = at(of({ ...days.figures, median: 47, mean: 40 })).plot!.over;
    expect([median!.anchor, mean!.anchor]).toEqual(['start', 'end']);
  });

  test('holds a mean beyond nine tenths', () => {
    expect(at(of({ ...days.figures, mean: 130 })).plot!.mean!.at).toBeLessThanOrEqual(100);
    expect(at(of({ ...days.figures, mean: 130 })).plot!.edges.at(-1)).toBeLessThan(95);
  });

  test('goes by the quantiles that there are', () => {
    const upper = at(of({ median: 34, p75: 60, p90: 95, mean: 47 }));
    expect(upper.plot!.ranges).toEqual([{ from: 60, to: 95, depth: 1 }, { from: 0, to: 60, depth: 2 }]);
    expect(upper.note).toBe('Three quarters lie below 60\u00A0d. A tenth lie above 95\u00A0d.');
    const tail = at(of({ median: 34, p90: 95 }));
    expect([tail.plot!.ranges, tail.plot!.mean, tail.note]).toEqual([[{ from: 0, to: 95, depth: 1 }], undefined, 'A tenth lie above 95\u00A0d.']);
    expect(at(of({ median: 34, mean: 47, p25: null })).plot).toBeUndefined();
  });
});

describe('at its edges', () => {
  test.each(languages)('no text touches another and nothing is nonsense, %s', locale => {
    for (const low of edges) for (const high of edges) for (const card of cards) {
      const drawn = at(of({ p25: low, median: low, p75: high, p90: high, mean: high }), { card, locale });
      expect(nonsense(drawn), `${low} ${high} ${card}`).toEqual([]);
      expect(faults(drawn, card - 34), `${low} ${high} ${card}`).toEqual([]);
    }
  });
});

describe.each([...catalogue.keys()])('%s', id => {
  test('spreads, or draws nothing', () => {
    for (const language of languages) {
      const kpi = textOfKpi(id, language);
      const answer = answerOf(id, language);
      for (const card of cards) {
        const drawn = layout(inputOf(kpi, answer, { card, locale: language }));
        expect(nonsense(drawn), `${language} ${card}`).toEqual([]);
        expect(faults(drawn, card - 34), `${language} ${card}`).toEqual([]);
        expect(drawn.plot !== undefined).toBe(['p25', 'p75', 'p90'].some(name => typeof answer.figures[name] === 'number'));
      }
    }
  });
});
