import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/kpi/answer.js';
import { ltvCac } from '../../../src/core/kpis/ltv-cac.js';
import { layout } from '../../../src/forms/multiple/layout.js';
import { en, ru } from '../../data/answers/ltv-cac.js';
import { cards, inputOf, type Given } from '../../helpers/form-input.js';
import { edges, faults, nonsense, textOf } from '../../helpers/placed.js';

const at = (answer: Answer, given: Given = { card: 928 }) => layout(inputOf(ltvCac, answer, given));

describe('the scale', () => {
  test('has a range for each threshold, the deepest where it is healthy, and ends at 7 where the last is 5', () => {
    // 1, 2.5, 4 and 5 of 7
    expect(at(en).position.ranges.map(({ from, depth }) => [from, depth])).toEqual([[0, 1], [14.286, 2], [35.714, 3], [57.143, 2], [71.429, 2]]);
    expect(at(en).position.axis.map(textOf)).toEqual(['0', '7+', '1', '2.5', '4', '5']);
  });

  test('carries the ratio and the year before it, leaning away from each other', () => {
    const { now, before, nowLabel, beforeLabel } = at(en).position;
    expect([now, before]).toEqual([46.187, 38.571]); // 14,591 ÷ 4,513 = 3.233 of 7; 2.7 of 7
    expect([textOf(nowLabel!), nowLabel?.anchor]).toEqual(['3.2', 'start']);
    expect([textOf(beforeLabel!), beforeLabel?.anchor]).toEqual(['a year ago 2.7', 'end']);
  });

  test('gives up the words of the earlier value before its number', () => {
    expect(textOf(at(en, { card: 220 }).position.beforeLabel!)).toBe('2.7');
  });

  test('names another period by its name', () => {
    const quarter = { ...en, previous: { ...en.previous!, period: { start: '2026-07-01', end: '2026-10-01', label: '' } } };
    expect(textOf(at(quarter).position.beforeLabel!)).toMatch(/^Q3 .*2\.7$/);
  });

  test('stops at its end, the number does not', () => {
    const { now, nowLabel } = at({ ...en, value: 12.4 }).position;
    expect([now, textOf(nowLabel!)]).toEqual([100, '12.4']);
  });

  test('says all words or none, short ones where long ones do not fit', () => {
    expect(at(en).position.words.map(textOf)).toEqual(['loses money', 'thin', 'healthy', 'room to invest', 'under-investing']);
    expect(at(en, { card: 440 }).position.words.map(textOf)).toEqual(['loss', 'thin', 'healthy', 'room', 'under-investing']);
    expect(at(en, { card: 220 }).position.words).toEqual([]);
  });
});

describe('the amounts', () => {
  test('stand on one money scale; the light part of LTV is as long as CAC', () => {
    const { ltv, cac, level } = at(en).pair!;
    expect(cac! / ltv!).toBeCloseTo(4513 / 14_591, 4);
    expect(level).toBe(cac);
  });

  test('carry LTV over to CAC where it is the shorter', () => {
    const { ltv, level } = at({ ...en, value: 0.5, figures: { ...en.figures, ltv: 2000, cac: 4000 } }).pair!;
    expect(level).toBe(ltv);
  });

  test('are dashes in words where they are not known', () => {
    const { pair } = at({ ...en, value: null, figures: { ...en.figures, ltv: null, cac: null, payback: null } });
    expect(pair?.labels.map(textOf)).toEqual(['–', '–']);
    expect([pair?.ltv, pair?.cac, pair?.level]).toEqual([undefined, undefined, undefined]);
  });

  test('are three rows without bars below 280 px', () => {
    const { pair, payback, facts, channels } = at(en, { card: 279 });
    expect([pair, payback, channels]).toEqual([undefined, undefined, undefined]);
    expect(facts.map(({ value }) => value)).toEqual(['$14,591', '$4,513', '13.0\u00A0months']);
  });
});

describe('payback', () => {
  test('is measured against a year', () => {
    const { end, guideline, remark } = at(en).payback!;
    expect([end, guideline]).toEqual([54.167, 50]); // 13 and 12 of 24 months
    expect(remark).toBe('1\u00A0month past the guideline');
  });

  test('never comes where customers leave before it', () => {
    const { value, cut } = at({ ...en, value: 0.9, figures: { ...en.figures, payback: 46, lifetimeMonths: 41.7 } }).payback!;
    expect([value, cut]).toEqual(['never', true]);
  });
});

describe('by channel', () => {
  test('rows go from the highest ratio to the lowest, with those without one last', () => {
    const hole = { ...en, rows: en.rows!.map(row => (row.key === 'referral' ? { ...row, value: null } : row)) };
    expect(at(hole).channels?.rows.map(({ name, ratio }) => [name, ratio])).toEqual([['Organic search', '5.0'], ['Partners', '3.8'], ['Paid search', '2.2'], ['Outbound', '1.8'], ['Events', '0.9'], ['Referral', '–']]);
  });

  test('dots share one axis of 8, bars one of money', () => {
    const [first] = at(en).channels!.rows; // 15,900 ÷ 2,150 = 7.395 of 8
    expect(first?.at).toBe(92.442);
    expect(first!.cac! / first!.ltv!).toBeCloseTo(2150 / 15_900, 4);
  });

  test('fewer than 20 customers are too few to judge', () => {
    expect(at(en).channels?.rows.filter(({ few }) => few).map(({ name, customers }) => `${name} ${customers}`)).toEqual(['Events 9, too few to judge']);
  });

  test('pays back never where the customers of the channel leave before', () => {
    expect(at(en).channels?.rows.map(({ payback }) => payback)).toEqual(['5.7\u00A0mo', '8.3\u00A0mo', '11.1\u00A0mo', '18.9\u00A0mo', '23.7\u00A0mo', 'never']);
  });

  test('more than eight are counted, not drawn', () => {
    const many = { ...en, rows: Array.from({ length: 11 }, (_, place) => ({ ...en.rows![0]!, key: `c${place}`, label: `Channel ${place}` })) };
    expect([at(many).channels?.rows.length, at(many).channels?.more]).toEqual([8, '3 more']);
  });

  test('is headed by what the rows are by', () => {
    const heads = ({ by, locale }: { by?: string; locale?: 'ru' }) => at(en, { card: 928, ...(by && { by }), ...(locale && { locale }) }).channels!;
    expect([heads({}).title, heads({ by: 'owner' }).title, heads({ by: 'owner' }).heads[0]]).toEqual(['By channel', 'By owner', 'Owner, customers']);
    expect(heads({ locale: 'ru' }).heads[0]).toBe('Канал, клиенты');
  });

  test('a row can be asked for its records by its channel', () => {
    const { channels, marks, at: places } = at(en);
    expect(marks[places.channels + channels!.rows[5]!.mark]).toEqual({ key: 'events', says: 'Events: 0.9, lifetime value $9,800, acquisition cost $11,200' });
  });
});

test.each(cards)('no text touches another at %d px', card => {
  const column = card >= 720 ? (card - 34 - 32) / 2 : card - 34;
  for (const [locale, answer] of [['en', en], ['ru', ru], ['ru', { ...ru, value: 6.9 }], ['en', { ...en, value: 0.1 }], ['ru', { ...ru, value: 2.6 }]] as const) {
    const { position, pair, payback, channels } = at(answer, { card, locale });
    expect(faults(position, card - 34)).toEqual([]);
    expect(faults(pair, column - 35)).toEqual([]);
    expect(faults(payback, column)).toEqual([]);
    expect(faults(channels, 0.25 * card)).toEqual([]);
  }
});

test('nothing, next to nothing, very much and less than nothing never draw nonsense', () => {
  for (const name of ['ratio', 'ltv', 'cac', 'payback', 'lifetimeMonths', 'acquired']) for (const value of edges) {
    const figures = { ...en.figures, [name]: value };
    const drawn = at({ ...en, value: name === 'ratio' ? value : en.value, figures, rows: en.rows!.map(row => ({ ...row, value: name === 'ratio' ? value : row.value, figures: { ...row.figures, [name]: value } })) });
    expect(nonsense(drawn), `${name} = ${String(value)}`).toEqual([]);
    expect(faults(drawn.position, 894)).toEqual([]);
  }
  const { bands, previous, rows, ...bare } = en;
  expect([bands, previous, rows].every(Boolean)).toBe(true);
  expect(nonsense(at({ ...bare, value: null, figures: {} }))).toEqual([]);
});
