/** Which rows of a long list are drawn: those in sight, and some before and behind. All rows are of one height. */
export const rowHeight = 36;

/** Fewer are drawn at once: no reader sees a difference, and a search of the page finds them. */
const all = 200;
const beyond = 12;

export interface Slice { readonly from: number; readonly to: number }

export function slice(length: number, scrolled: number, height: number): Slice {
  if (length <= all) return { from: 0, to: length };
  const from = Math.max(0, Math.min(length - 1, Math.floor(scrolled / rowHeight)) - beyond);
  return { from, to: Math.min(length, from + Math.ceil(height / rowHeight) + 2 * beyond) };
}
