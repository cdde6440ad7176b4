import { expect, test } from 'vitest';
import fc from 'fast-check';
import { arrange, type Size } from '../../src/elements/dashboard/arrange.js';
import { layoutOf } from '../../src/core/roles/layout.js';
import { roles } from '../../src/core.js';

/** What the grid of CSS does with `dense`: each card at the first place where it fits. True for each cell that is taken. */
function placed(sizes: readonly Size[], columns: number): boolean[][] {
  const grid: boolean[][] = [];
  for (const [wide, high] of sizes) {
    const fits = (row: number, column: number): boolean => Array.from({ length: high }, (_, r) => r).every(r => Array.from({ length: wide }, (_, c) => c).every(c => grid[row + r]?.[column + c] !== true));
    let at: readonly [number, number] | undefined;
    for (let row = 0; !at; row++) for (let column = 0; column + wide <= columns && !at; column++) if (fits(row, column)) at = [row, column];
    for (let r = 0; r < high; r++) for (let c = 0; c < wide; c++) (grid[at[0] + r] ??= Array.from({ length: columns }, () => false))[at[1] + c] = true;
  }
  return grid;
}

const holes = (sizes: readonly Size[], columns: number): number => placed(sizes, columns).flat().filter(taken => !taken).length;

test('four cards of one column: the last takes all of the second row of three, and half of each row of two', () => {
  const ones: Size[] = [[1, 1], [1, 1], [1, 1], [1, 1]];
  expect(arrange(ones, 3)).toEqual([[1, 1], [1, 1], [1, 1], [3, 1]]);
  expect(arrange(ones, 2)).toEqual(ones);
});

test('what takes the whole width is one row high: nothing stands beside it', () => {
  expect(arrange([[2, 2]], 2)).toEqual([[2, 1]]);
});

test.each([...roles.keys()])('%s has no hole at two and three columns, in either row', id => {
  const cards = layoutOf(roles.get(id));
  for (const more of [undefined, true]) for (const columns of [2, 3]) {
    const sizes = cards.filter(card => card.more === more).map(card => card.size ?? [1, 1] as const);
    expect(holes(arrange(sizes, columns), columns), `${columns}`).toBe(0);
  }
});

test('cards of one row never leave a hole, whatever their widths', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom<Size>([1, 1], [2, 1], [3, 1]), { minLength: 1, maxLength: 12 }), fc.constantFrom(2, 3), (sizes, columns) => {
    expect(holes(arrange(sizes, columns), columns)).toBe(0);
  }));
});
