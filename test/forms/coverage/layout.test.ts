import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/kpi/answer.js';
import { pipelineCoverage } from '../../../src/core/kpis/pipeline-coverage.js';
import { layout } from '../../../src/forms/coverage/layout.js';
import { coverageOf, en, met, overFull, ru, series, thin, withoutCategories } from '../../data/answers/pipeline-coverage.js';
import { cards, inputOf, type Given } from '../../helpers/form-input.js';
import { edges, faults, nonsense, textOf } from '../../helpers/placed.js';

const at = (answer: Answer, given: Given = { card: 928 }) => layout(inputOf(pipelineCoverage, answer, given));
const dealOf = (mean: number): ReadonlyMap<string, Answer> => new Map([['revenue-per-deal', { ...en, figures: { mean } }]]);

const long: Answer = { ...ru, rows: ru.rows!.map(row => (row.key === 'pipeline' ? { ...row, key: 'upside', label: 'Предварительно согласованные возможности' } : row)) };

describe('the stack', () => {
  test('runs from the surest category to the least sure, over a scale of 5', () => {
    // 810K ÷ 1.35M = 0.6×, of 5 = 12 %; + 1.35M = 1.6× = 32 %; + 2.16M = 3.2× = 64 %
    expect(at(en).meter?.segments.map(({ from, to, step }) => [from, to, step])).toEqual([[0, 12, 'solid'], [12, 32, 'step-2'], [32, 64, 'tint']]);
  });

  test('stands the same whatever order the rows come in', () => {
    expect(at({ ...en, rows: en.rows!.toReversed() }).meter?.segments).toEqual(at(en).meter?.segments);
  });

  test('puts what has no category last', () => {
    const mixed = coverageOf({ open: 300, remaining: 100, target: 200, winRate: 0.28, categories: [[null, 75, 1], ['omitted', 75, 1], ['pipeline', 75, 1], ['commit', 75, 1]] });
    expect(at(mixed, { card: 360 }).rows.rows.map(({ name }) => name)).toEqual(['Commit', 'Pipeline', 'Omitted', 'No category', 'Gap']);
  });

  test('is one bar without rows where no deal has a category', () => {
    const { meter, rows } = at(withoutCategories, { card: 360 });
    expect(meter?.segments).toEqual([{ from: 0, to: 64, step: 'solid', mark: 0 }]); // 4.32M ÷ 1.35M = 3.2 of 5
    expect(rows.rows).toEqual([]);
  });

  test('is cut at the end of the scale', () => {
    const { meter } = at(overFull); // 6.4× of 5
    expect(meter?.cut).toBe(true);
    expect(meter?.segments.at(-1)?.to).toBe(100);
  });
});

describe('the need', () => {
  test('stands at 1 ÷ win rate and says so', () => {
    const { meter } = at(en); // 1 ÷ 0.28 = 3.571 of 5 = 71.429 %
    expect(meter?.need).toBe(71.429);
    expect(textOf(meter!.needLabel!)).toBe('need 3.6× = 1 ÷ 28% win rate');
  });

  test('leaves its reason out on a small card', () => {
    expect(textOf(at(en, { card: 360 }).meter!.needLabel!)).toBe('need 3.6×');
  });

  test('prints a win rate with a decimal where whole percents would give another need', () => {
    const { meter } = at(coverageOf({ open: 700, remaining: 100, target: 200, winRate: 0.125, categories: [['commit', 700, 7]] }));
    expect(textOf(meter!.needLabel!)).toBe('need 8.0× = 1 ÷ 12.5% win rate'); // 1 ÷ 13 % would be 7.7
  });

  test('is called a rule of thumb where no win rate stands behind it', () => {
    const { meter } = at({ ...en, figures: { ...en.figures, needed: 3, winRate: null } });
    expect(textOf(meter!.needLabel!)).toBe('need 3.0×, a rule of thumb');
  });

  test('widens the scale from 4.5 on', () => {
    const wide = coverageOf({ open: 300, remaining: 100, target: 200, winRate: 0.2, categories: [['commit', 300, 3]] });
    expect(textOf(at(wide).meter!.axis.find(({ x }) => x === 100)!)).toBe('6×'); // needs 5.0: 5 × 1.15, rounded up
    expect(at(wide).meter?.need).toBe(83.333);
  });
});

describe('the gap', () => {
  test('is dashed from what is covered to what is needed, and given in money', () => {
    const { meter } = at(en);
    expect(meter?.gap).toEqual({ from: 64, to: 71.429 });
    expect(meter?.labels.map(textOf)).toEqual(['Commit $810K', 'Best case $1.35M', 'Pipeline $2.16M', '$501K gap']); // 3.571 × 1.35M − 4.32M
  });

  test('is a row of its own under a small bar, and the lanes end with it', () => {
    const { rows } = at(thin, { card: 360 }); // 2.16M of 2.16M + 2.66M = 44.8 %
    expect(rows.rows.map(({ name, money, times }) => [name, money, times])).toEqual([['Commit', '$405K', '0.3×'], ['Best case', '$675K', '0.5×'], ['Pipeline', '$1.08M', '0.8×'], ['Gap', '$2.66M', '2.0×']]);
    expect(rows.rows.at(-1)?.lane).toEqual({ from: 44.8, to: 100 });
  });

  test('of next to nothing is no dashed speck, and is printed as more than nothing', () => {
    // Needs 3.571 × 1.35M = 4.821M; 4.82M is 1,429 short, which is 0.001 of a coverage.
    const slight = coverageOf({ open: 4_820_000, remaining: 1_350_000, target: 2_400_000, winRate: 0.28, categories: [['commit', 4_820_000, 30]] });
    const { meter, rows } = at(slight, { card: 360 });
    expect(meter?.gap).toBeUndefined();
    expect(rows.rows.at(-1)).toMatchObject({ name: 'Gap', slight: true, money: '$1.43K', times: '<\u00A00.01×' });
  });

  test('leaves the coverage of a row out where a name would break in a word', () => {
    expect(at(en, { card: 220 }).rows.timed).toBe(true);
    const { rows } = at(long, { card: 220, locale: 'ru' });
    expect(rows.timed).toBe(false);
  });

  test('closes with new deals at the average, rounded up, or with a higher win rate', () => {
    // 501,428 ÷ 21,500 = 23.3, so 24 deals; 1 ÷ 3.2 = 31.25 %
    expect(at(en, { card: 928, others: dealOf(21_500) }).closing?.text).toBe('24\u00A0deals more at your average of $21,500 would do. So would lifting the win rate to 31.3%.');
    expect(at(en).closing).toBeUndefined();
  });

  test('is something to spare where there is more than needed', () => {
    const spare = at(overFull).tiles.at(-1); // 8.64M − 3.571 × 1.35M = 3.82M
    expect([spare?.name, spare?.value]).toEqual(['To spare', '$3.82M']);
  });
});

test('the tiles from 720 px on are the arithmetic of the number', () => {
  expect(at(en).tiles.map(({ operator, value }) => `${operator}${value}`)).toEqual(['$4.32M', '÷$1.35M', '=3.2×', '3.6×', '$501K']);
  expect(at(en, { card: 719 }).tiles).toEqual([]);
});

test('the history breaks where a week has no value, and its band lies between 3 and 4', () => {
  const holes = { ...series, series: series.series!.map((point, week) => (week === 5 ? { ...point, value: null } : point)) };
  const gone = at(holes).history!;
  expect(gone.path.match(/M/g)).toHaveLength(2);
  expect(gone.first).toBe('31 Aug 4.4×');
  // From 3 to 4.4 with a tenth on either side: 2.86 to 4.54, so the band is 1 ÷ 1.68 of the height.
  expect(gone.band.height).toBeCloseTo(100 / 1.68, 2);
});

test('a target that is met stands as a bar against the target, and its share stands for the number', () => {
  const { meter, attainment, facts, lead } = at(met);
  expect(meter).toBeUndefined();
  expect([attainment?.target, attainment?.won]).toEqual([80, 82]); // 2.40M and 2.46M of 3M
  expect(facts.map(({ value }) => value)).toEqual(['$2.46M', '$2.4M', '$1.9M']);
  expect(lead).toEqual({ value: '103%', caption: 'of the target, $2.46M won' }); // 2.46 ÷ 2.40 = 102.5 %
});

test('each segment can be asked for its records by its category', () => {
  const { meter, marks } = at(en);
  expect(meter?.segments.map(({ mark }) => marks[mark])).toEqual([
    { figure: 'open', key: 'commit', says: 'Commit: $810K, 0.6×' }, { figure: 'open', key: 'best-case', says: 'Best case: $1.35M, 1.0×' }, { figure: 'open', key: 'pipeline', says: 'Pipeline: $2.16M, 1.6×' },
  ]);
});


test.each(cards)('no text touches another at %d px', card => {
  for (const [locale, answer] of [['en', en], ['ru', ru], ['ru', long], ['en', thin], ['ru', overFull], ['ru', met], ['en', withoutCategories]] as const) {
    const { meter, attainment } = at(answer, { card, locale });
    expect(faults([meter, attainment], card - 34)).toEqual([]);
  }
});

test('nothing, next to nothing, very much and less than nothing never draw nonsense', () => {
  const names = ['coverage', 'open', 'remaining', 'target', 'won', 'needed', 'gap', 'winRate', 'deals'];
  for (const name of names) for (const value of edges) for (const answer of [en, met, withoutCategories]) {
    const drawn = at({ ...answer, value: name === 'coverage' ? value : answer.value, figures: { ...answer.figures, [name]: value } }, { card: 928, others: dealOf(21_500) });
    expect(nonsense(drawn), `${name} = ${String(value)}`).toEqual([]);
    expect(faults([drawn.meter, drawn.attainment], 894)).toEqual([]);
  }
  expect(nonsense(at({ ...en, figures: {}, value: null, rows: [] }))).toEqual([]);
});
