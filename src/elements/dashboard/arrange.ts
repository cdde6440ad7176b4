/** How many columns and rows each card takes, so that no hole is left. The grid itself places them, densely, in the same way. Pure. */
export type Size = readonly [columns: number, rows: number];

interface Placed { readonly row: number; readonly column: number; columns: number; rows: number }
type Free = (row: number, column: number, wide: number, high: number) => boolean;

/** The sizes that are asked for, fitted into so many columns; cards beside a hole grow into it. */
export function arrange(sizes: readonly Size[], columns: number): Size[] {
  const taken: (Placed | undefined)[][] = [];
  const at = (row: number, column: number): Placed | undefined => taken[row]?.[column];
  const free: Free = (row, column, wide, high) => {
    for (let r = row; r < row + high; r++) for (let c = column; c < column + wide; c++) if (at(r, c)) return false;
    return true;
  };
  const take = (card: Placed): void => {
    for (let r = card.row; r < card.row + card.rows; r++) for (let c = card.column; c < card.column + card.columns; c++) (taken[r] ??= [])[c] = card;
  };
  const place = ([wide, high]: Size): Placed => {
    const width = Math.max(1, Math.min(wide, columns));
    // What takes the whole width has nothing beside it to be level with.
    const height = width === columns ? 1 : Math.max(1, high);
    for (let row = 0; ; row++) for (let column = 0; column + width <= columns; column++) {
      if (!free(row, column, width, height)) continue;
      const card = { row, column, columns: width, rows: height };
      take(card);
      return card;
    }
  };
  const cards = sizes.map(place);
  for (let row = 0; row < taken.length; row++) for (let column = 0; column < columns; column++) {
    if (!at(row, column)) grow(at(row, column - 1), at(row - 1, column), row, column, free, take);
  }
  return cards.map(card => [card.columns, card.rows]);
}

/** Into the hole at that place grows the card beside it, else the card above: a wider card is easier to fill than a higher one. */
function grow(beside: Placed | undefined, above: Placed | undefined, row: number, column: number, free: Free, take: (card: Placed) => void): void {
  const wider = beside && beside.row === row && free(row, column, 1, beside.rows) ? beside : undefined;
  const taller = above && above.column === column && free(row, column, above.columns, 1) ? above : undefined;
  if (wider) { wider.columns++; take(wider); } else if (taller) { taller.rows++; take(taller); }
}

/** The classes of a card for a grid of two and of three columns. */
export function sizeClasses(sizes: readonly Size[]): string[] {
  const two = arrange(sizes, 2), three = arrange(sizes, 3);
  return sizes.map((_, at) => `two-w${two[at]![0]} two-h${two[at]![1]} three-w${three[at]![0]} three-h${three[at]![1]}`);
}
