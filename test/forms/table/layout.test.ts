import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/core.js';
import type { Answer } from '../../../src/core/kpi/answer.js';
import { layout } from '../../../src/forms/table/layout.js';
import { answerOf, givenOf, languages, textOfKpi } from '../../helpers/answers.js';
import { cards, inputOf, type Given } from '../../helpers/form-input.js';
import { nonsense } from '../../helpers/placed.js';

const answer = givenOf('win-rate', [{ owner: 'Ann', won: 30, closed: 60 }, { owner: 'Bob', won: 5, closed: 7 }, { owner: 'Cy', won: 40, closed: 100 }]);
const at = (given: Answer = answer, how: Given = { card: 480 }) => layout(inputOf(textOfKpi('win-rate', how.locale ?? 'en'), given, how));

describe('a table', () => {
  test('has the headline first, then what it is made of', () => {
    const { columns, rows } = at();
    expect(columns.map(({ head }) => head).slice(0, 3)).toEqual(['win rate', 'won', 'closed']);
    expect(rows.map(({ name, cells }) => [name, ...cells.slice(0, 3)])).toEqual([['Ann', '50%', '30', '60'], ['Bob', '71%', '5', '7'], ['Cy', '40%', '40', '100']]);
  });

  test('has at most four figures beside the headline, and none that no row has', () => {
    const many = at(answerOf('win-rate', 'en', { by: 'owner' }), { card: 1200 });
    expect(many.columns.map(({ head }) => head)).toHaveLength(5);
    const none = { ...answer, rows: answer.rows!.map(row => ({ ...row, figures: { won: row.figures['won']! } })) };
    expect(at(none).columns.map(({ head }) => head)).toEqual(['win rate', 'won']);
  });

  test('greys too few and names them', () => {
    expect(at().rows.map(({ few }) => few)).toEqual([false, true, false]);
    expect(at().note).toBe('Too few to judge: Bob.');
  });

  test('keeps a row without a value, and names the group without a key', () => {
    const [ann] = answer.rows!;
    const odd = at({ ...answer, rows: [{ ...ann!, key: null, label: '', value: null, figures: { won: null, closed: 0 } }, ann!] }, { card: 480 });
    expect([odd.rows[0]!.name, ...odd.rows[0]!.cells.slice(0, 3)]).toEqual(['Without a value', '–', '–', '0']);
    expect(odd.marks[0]).toMatchObject({ key: null, says: 'Without a value: –, won –, closed 0, lost –' });
  });

  test('says each row whole, and is headed by its dimension where that is known', () => {
    expect(at().marks[1]).toEqual({ key: 'Bob', says: 'Bob: 71%, won 5, closed 7, lost 2' });
    expect([at().head, at(answer, { card: 480, by: 'owner' }).head, at(answer, { card: 480, by: 'owner', locale: 'ru' }).head, at(answer, { card: 480, by: 'toString' }).head]).toEqual(['Group', 'Owner', 'Ответственный', 'Group']);
  });

  test('shows twelve rows and counts the rest', () => {
    const [ann] = answer.rows!;
    const long = at({ ...answer, rows: Array.from({ length: 15 }, (_, n) => ({ ...ann!, key: `k${n}`, label: `Rep ${n}` })) });
    expect([long.rows.length, long.marks.length, long.more]).toEqual([12, 12, '3 more']);
  });

  test('without rows is empty', () => {
    expect(at(answerOf('win-rate', 'en')).rows).toEqual([]);
  });

  test('gives up figures from the last, the headline never', () => {
    const full = answerOf('win-rate', 'en', { by: 'owner' });
    const heads = cards.map(card => at(full, { card }).columns.map(({ head }) => head));
    for (const [place, narrow] of heads.entries()) expect(heads.at(-1)!.slice(0, narrow.length), String(cards[place])).toEqual(narrow);
    expect(heads[0]!.length).toBeLessThan(5);
    expect(heads.every(({ length }) => length > 0)).toBe(true);
  });
});

describe.each([...catalogue.keys()])('%s', id => {
  test('is a table without nonsense that leaves room for names', () => {
    for (const language of languages) {
      const kpi = textOfKpi(id, language);
      const by = kpi.by?.[0];
      if (typeof by !== 'string') continue;
      const given = answerOf(id, language, { by });
      for (const card of cards) {
        const drawn = layout(inputOf(kpi, given, { card, locale: language, by }));
        expect(nonsense(drawn), `${language} ${card}`).toEqual([]);
        if (drawn.columns.length > 1) expect(drawn.columns.reduce((sum, { width }) => sum + width, 0), `${language} ${card}`).toBeLessThan(card - 34);
        for (const { cells } of drawn.rows) expect(cells).toHaveLength(drawn.columns.length);
      }
    }
  });
});
