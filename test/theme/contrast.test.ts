/** Every text and every graphic on the ground that it stands on, computed from the tokens: WCAG 2.2 asks 4.5 of text, 3 of graphics. */
import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/theme/tokens.js';
import { contrast, resolve, type Theme } from '../helpers/colour.js';

const text = 4.5, graphic = 3;

const pairs: readonly (readonly [string, string, string, number])[] = [
  ['ink', 'surface', 'numbers, titles, row labels', text],
  ['ink-2', 'surface', 'sentences, secondary values', text],
  ['ink-3', 'surface', 'captions, axis, footer', text],
  ['ink', 'surface-2', 'a row under the pointer', text],
  ['ink-2', 'surface-2', 'the note of stale data', text],
  ['ink-3', 'surface-2', 'a caption under the pointer', text],
  ['ink-2', 'range-1', 'a word inside a range', text],
  ['ink-2', 'range-2', 'a word inside a range', text],
  ['ink-2', 'range-3', 'a word inside the target zone', text],
  ['ink', 'accent-3', '“Listen 48%” on a tint', text],
  ['on-accent', 'accent', '“Talk 52%” on a solid', text],
  ['accent-ink', 'surface', 'links', text],
  ['accent-ink', 'surface-2', 'links under the pointer', text],
  ['attn', 'surface', 'the word that asks for a decision', text],
  ['attn', 'surface-2', 'the same under the pointer', text],
  ['accent', 'surface', 'bars, lines, dots, focus ring', graphic],
  ['accent', 'range-1', 'a measure on a range', graphic],
  ['accent', 'range-2', 'a measure on a range', graphic],
  ['accent', 'range-3', 'a measure on the target zone', graphic],
  ['accent-2', 'surface', 'the second step of a stack, dots out of the band', graphic],
  ['accent-2', 'range-1', 'the same on the light range', graphic],
  ['ghost', 'surface', 'prior period, cost, hatch', graphic],
  ['edge', 'surface', 'edge of a zone', graphic],
  ['edge', 'range-1', 'edge of a zone', graphic],
  ['edge', 'range-2', 'edge of a zone', graphic],
  ['edge', 'range-3', 'edge of a zone', graphic],
  ['ink', 'range-3', 'target tick on the target zone', graphic],
  ['surface', 'accent', 'halo of a tick, gap in a stack', graphic],
  ['accent', 'accent-3', 'outline of a tint against its fill', graphic],
  ['control', 'surface', 'border of a button', graphic],
  ['focus', 'surface', 'focus ring', graphic],
  ['select', 'surface', 'ring of what is selected', graphic],
];

describe.each(['light', 'dark'] as const)('%s', (theme: Theme) => {
  test.each(pairs)('%s on %s: %s', (front, ground, _use, least) => {
    expect(contrast(resolve(front, theme, tokens), resolve(ground, theme, tokens))).toBeGreaterThanOrEqual(least);
  });
});

test('computes as the sheet of the designers does', () => {
  const of = (front: string, ground: string, theme: Theme): string => contrast(resolve(front, theme, tokens), resolve(ground, theme, tokens)).toFixed(2);
  expect(of('ink', 'surface', 'light')).toBe('17.44');
  expect(of('accent', 'range-3', 'light')).toBe('4.20'); // mixed: 23 % of the accent on the surface
  expect(of('accent', 'accent-3', 'dark')).toBe('4.43');
});
