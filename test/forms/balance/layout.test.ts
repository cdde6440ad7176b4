import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/kpi/answer.js';
import { talkListen } from '../../../src/core/kpis/talk-listen.js';
import { layout } from '../../../src/forms/balance/layout.js';
import { bin, byRep, byRepRu, callsByPoint, en, ru } from '../../data/answers/talk-listen.js';
import { cards, inputOf, type Given } from '../../helpers/form-input.js';
import { edges, faults, labelsIn, nonsense, textOf } from '../../helpers/placed.js';

const at = (answer: Answer, given: Given = { card: 928 }) => layout(inputOf(talkListen, answer, given));
const team: ReadonlyMap<string, Answer> = new Map([['talk-listen', { ...en, value: 0.49 }]]);
const total = Object.values(callsByPoint).reduce((sum, calls) => sum + calls, 0);

describe('the strip', () => {
  test('takes dots as large as the highest column allows, in bins as narrow as the dots', () => {
    // 526 px: a point is 5.26 px wide. Bins of 2 points under dots of 7 px reach 12 calls, 84 px: they fit.
    expect(at(en, { card: 560 }).split!.strip).toMatchObject({ pitch: 7, per: 1 });
    const crowd = { ...en, rows: Object.entries(callsByPoint).map(([point, calls]) => bin(Number(point), calls * 2)) };
    // Twice as many: 24 × 7 and 6 are too high; dots of 5 px fall into bins of one point, of which the highest has 16: 80 px.
    const { strip } = at(crowd, { card: 560 }).split!;
    expect(strip).toMatchObject({ pitch: 5, per: 1 });
    expect(strip!.columns.every(({ from, to }) => to - from === 1)).toBe(true);
  });

  test('and the monologues can be asked for their calls', () => {
    const { marks, monologue } = at(en);
    expect(marks.slice(monologue!.marks.median).map(({ figure, says }) => `${figure}: ${says}`)).toEqual(['medianMonologue: Longest monologue, median of calls: 2:48', 'longestMonologue: longest 5:12']);
  });
});

describe('the split', () => {
  test('fills 100 %, both parts labelled inside', () => {
    const { talk, talkLabel, listenLabel } = at(en).split!;
    expect(talk).toBe(52);
    expect([textOf(talkLabel!), textOf(listenLabel!)]).toEqual(['Talk\u00A052%', 'Listen\u00A048%']);
  });

  test('says the words of both parts or of none', () => {
    const { talkLabel, listenLabel } = at({ ...en, value: 0.3 }, { card: 220 }).split!; // 30 % of 186 px hold a number, not a word
    expect([textOf(talkLabel!), textOf(listenLabel!)]).toEqual(['30%', '70%']);
  });

  test('leaves a part without its label where that does not fit', () => {
    const { talkLabel, listenLabel } = at({ ...en, value: 0.02 }, { card: 220 }).split!;
    expect(talkLabel).toBeUndefined();
    expect(textOf(listenLabel!)).toBe('Listen\u00A098%');
  });

  test('has the good band of the answer behind it', () => {
    expect(at(en).split?.band).toEqual({ from: 36, to: 50 });
    expect(at(en).split?.tops.map(textOf)).toEqual(['target 36–50']);
  });

  test('has what the team does as a tick, and the two labels do not touch', () => {
    const { team: tick, tops } = at(en, { card: 928, others: team }).split!;
    expect(tick).toBe(49);
    expect(tops.map(textOf)).toEqual(['target 36–50', 'team 49']);
  });
});

describe('the strip', () => {
  test('is one dot a call on a wide card, each over its point', () => {
    const { columns, per, pitch } = at(en).split!.strip!;
    expect(columns.reduce((sum, { dots }) => sum + dots, 0)).toBe(total); // 84
    expect([columns[0]?.x, columns[0]?.dots, per, pitch]).toEqual([34.5, 2, 1, 7]);
  });

  test.each([[928, 1, 7], [560, 2, 7], [360, 2, 6], [220, 3, 5]])('on %d px takes %d points together, dots %d px apart', (card, points, pitch) => {
    const { strip } = at(en, { card }).split!;
    expect([strip!.columns[0]!.to - strip!.columns[0]!.from, strip!.pitch]).toEqual([points, pitch]);
    expect(strip!.columns.reduce((sum, { calls }) => sum + calls, 0)).toBe(84);
  });

  test('tells dots in the band from dots outside; a bin never lies across the low edge', () => {
    const inside = at(en).split!.strip!.columns.filter(({ inBand }) => inBand);
    expect(inside.reduce((sum, { calls }) => sum + calls, 0)).toBe(34); // 38 to 49
    expect(at(en, { card: 220 }).split!.strip!.columns.every(({ from, to }) => to <= 36 || from >= 36)).toBe(true);
  });

  test('shrinks its dots before a column grows over 96 px', () => {
    const high = { ...en, rows: [bin(45, 20), bin(52, 3)] }; // 20 × 7 = 140; 96 ÷ 20 = 4 px
    const { pitch, per, height } = at(high).split!.strip!;
    expect([pitch, per, height]).toEqual([4, 1, 94]); // 20 × 4 + 14
  });

  test('then lets a dot stand for several calls, and says so', () => {
    const higher = { ...en, rows: [bin(45, 120), bin(52, 30), bin(80, 1)] }; // 96 ÷ 7 = 13 dots at most; 120 ÷ 13 = 9.2, so 10 a dot
    const { split, note } = at(higher);
    expect(split?.strip?.columns.map(({ dots }) => dots)).toEqual([12, 3, 1]);
    expect(note).toBe('A dot is 10\u00A0calls.');
  });

  test('a column can be asked for its calls while it is one bin', () => {
    const { split, marks } = at(en);
    expect(marks[split!.strip!.columns[0]!.mark!]).toEqual({ figure: 'calls', key: '0.34', says: '34–35%: 2\u00A0calls' });
  });

  test('says how many are in the band where no dots stand in the way', () => {
    expect(textOf(at(en).split!.caption!)).toBe('34 of 84\u00A0calls in the band');
    expect(at({ ...en, rows: [...en.rows!, bin(22, 11)] }).split?.caption).toBeUndefined();
  });
});

describe('beside it, from 480 px on', () => {
  test('the monologue of the median call stands against two and a half minutes', () => {
    const { end, limit, longest } = at(en).monologue!;
    expect([end, limit, longest]).toEqual([46.667, 41.667, 86.667]); // 168, 150 and 312 s of 360
    expect(at(en, { card: 479 }).monologue).toBeUndefined();
  });

  test('a call of half an hour does not squeeze the rest', () => {
    const { cut, limit, axis } = at({ ...en, figures: { ...en.figures, longestMonologue: 1800 } }).monologue!;
    expect([cut, limit]).toEqual([true, 16.667]); // 150 s of at most 900
    expect(axis.map(textOf)).toContain('longest 30:00');
  });

  test('the spread is counted: in the band, over it, under it', () => {
    expect(at(en).spread?.text).toBe('The median call is at 53%. 34 of 84\u00A0calls are in the band, 47 over it, 3 under it.'); // 34 + 47 + 3 = 84
  });
});

describe('by rep', () => {
  test('rows go from who talks most, with the interval on an axis that holds all but that of a handful of calls', () => {
    const { reps } = at(byRep);
    expect(reps?.rows.map(({ talk }) => talk)).toEqual(['61%', '56%', '52%', '50%', '47%', '44%', '41%', '36%']);
    const everything = reps!.rows.flatMap(({ at: dot, few, rule }) => [dot!, ...(few ? [] : [rule!.from, rule!.to])]);
    expect(everything.every(x => x > 0 && x < 100)).toBe(true);
    expect(reps!.rows.at(-1)!.rule!.from).toBe(0); // 24–49 % of 6 calls, on an axis from 30 %
  });

  test('says how many points each is over, and who is in the band', () => {
    expect(at(byRep).reps?.rows.map(({ remark }) => remark)).toEqual(['11 over', '6 over', '2 over', 'in band', 'in band', 'in band', 'in band', '']);
  });

  test('few calls are too few', () => {
    expect(at(byRep).reps?.rows.at(-1)).toMatchObject({ few: true, calls: '6, too few', inBand: false });
  });

  test('a remark gives way where the lane would be too short', () => {
    expect(at(byRepRu, { card: 480, locale: 'ru' }).reps?.remarks).toBe(false);
    expect(at(byRepRu, { card: 928, locale: 'ru' }).reps?.remarks).toBe(true);
  });

  test('reps whose ids are numbers are no bins when the dimension is named', () => {
    const ids = { ...byRep, rows: byRep.rows!.slice(0, 2).map((row, place) => ({ ...row, key: String(place) })) };
    expect(at(ids, { card: 928, by: 'owner' }).reps?.rows).toHaveLength(2);
  });
});

test.each(cards)('no text touches another at %d px', card => {
  const column = card >= 720 ? (card - 34 - 32) / 2 : card - 34;
  for (const locale of ['en', 'ru'] as const) for (const value of [0.52, 0.03, 0.97, 0.43]) for (const others of [undefined, team]) {
    const { split, monologue } = at({ ...(locale === 'en' ? en : ru), value }, { card, locale, ...(others && { others }) });
    expect(faults(split, card - 34)).toEqual([]);
    expect(faults(monologue, column)).toEqual([]);
  }
});

test('nothing, next to nothing, very much and less than nothing never draw nonsense', () => {
  for (const name of ['talkShare', 'medianTalkShare', 'calls', 'inBand', 'longestMonologue', 'medianMonologue']) for (const value of edges) for (const answer of [en, byRep]) {
    const changed = { ...answer, value: name === 'talkShare' ? value : answer.value, figures: { ...answer.figures, [name]: value } };
    const drawn = at(changed);
    expect(nonsense(drawn), `${name} = ${String(value)}`).toEqual([]);
    expect(faults(drawn.split, 894)).toEqual([]);
  }
  const { bands, rows, ...bare } = en;
  expect([bands, rows].every(Boolean)).toBe(true);
  expect(labelsIn(at({ ...bare, value: null, figures: {} })).length).toBeGreaterThan(0);
  expect(nonsense(at({ ...bare, value: null, figures: {} }))).toEqual([]);
});
