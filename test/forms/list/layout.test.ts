import { describe, expect, test } from 'vitest';
import type { Listed } from '../../../src/forms/form.js';
import { layout } from '../../../src/forms/list/layout.js';
import { givenOf, languages, textOfKpi } from '../../helpers/answers.js';
import { cards, inputOf } from '../../helpers/form-input.js';
import { nonsense } from '../../helpers/placed.js';

const answer = givenOf('deals-by-stage', { open: 12, amount: 480_000 });
const at = (records?: readonly Listed[], locale = 'en', card = 360) =>
  layout(inputOf(textOfKpi('deals-by-stage', locale), answer, { card, locale, ...(records && { records }) }));
const deals = (n: number): readonly Listed[] => Array.from({ length: n }, (_, place) => ({ label: `Deal ${place + 1}`, value: 20_600 - place, note: '31 d' }));

describe('a list', () => {
  test('is a line per record: its name, its amount in short, its note', () => {
    expect(at(deals(1)).lines).toEqual([{ name: 'Deal 1', value: '$20.6K', note: '31 d' }]);
  });

  test('keeps the order that it is given, seven lines of it, and counts the rest', () => {
    const { lines, more, says } = at(deals(23));
    expect(lines.map(({ name }) => name)).toEqual(['Deal 1', 'Deal 2', 'Deal 3', 'Deal 4', 'Deal 5', 'Deal 6', 'Deal 7']);
    expect([more, says]).toEqual(['16 more', 'Open pipeline by likelihood: first 7 of 23']);
    expect(at(deals(23), 'ru').says).toMatch(/: первые 7 из 23$/);
  });

  test('of seven leaves nothing over', () => {
    expect([at(deals(7)).more, at(deals(7)).says]).toEqual(['', 'Open pipeline by likelihood']);
  });

  test('leaves a place empty where nothing is known, and names what has no name', () => {
    expect(at([{ label: ' ' }, { label: 'Acme', value: NaN }]).lines).toEqual([{ name: 'Without a value', value: '', note: '' }, { name: 'Acme', value: '', note: '' }]);
    expect(at([{ label: 'Acme', value: 0 }]).lines[0]!.value).toBe('$0');
  });

  test('without records has no line', () => {
    expect([at().lines, at([]).lines]).toEqual([[], []]);
  });

  test.each([
    ['https://crm.example/deals/7', true], ['/deals/7', true], ['#deal-7', true], ['mailto:ann@example.com', true],
    ['javascript:alert(1)', false], [' java\nscript:alert(1)', false], ['\u0001JAVASCRIPT:alert(1)', false], ['data:text/html,x', false], ['https://', false], ['', false],
  ])('leads to %j: %s', (href, leads) => {
    expect(at([{ label: 'Acme', href }]).lines[0]!.href).toBe(leads ? href : undefined);
  });

  test.each(languages)('shows no nonsense at any width, %s', locale => {
    for (const card of cards) expect(nonsense(at([...deals(9), { label: '', value: Infinity }, { label: 'x'.repeat(200), value: -1e12 }], locale, card))).toEqual([]);
  });
});
