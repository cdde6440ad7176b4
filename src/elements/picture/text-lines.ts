/** The lines in which a text node stands, each with its start and its baseline on the screen. */
export interface Line { readonly text: string; readonly x: number; readonly baseline: number }

interface Run { text: string; left: number; top: number; height: number }

let pen: CanvasRenderingContext2D | null | undefined;

export function linesOf(node: Text, font: string): readonly Line[] {
  const text = node.data;
  if (text.trim() === '') return [];
  const runs: Run[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    // A word that had to be broken stands in several boxes: it is told with the first.
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    if (!box) continue;
    const last = runs.at(-1);
    // The spaces between two words of a line are kept as they are, but for those that the page would collapse.
    if (last && Math.abs(last.top - box.top) < 2) {
      last.text += `${/\u00A0/.test(gap(text, index)) ? '\u00A0' : ' '}${word}`;
      last.left = Math.min(last.left, box.left);
    } else runs.push({ text: word, left: box.left, top: box.top, height: box.height });
  }
  const { up, down } = heightOf(font);
  return runs.map(({ text: said, left, top, height }) => ({ text: said, x: left, baseline: top + (height - up - down) / 2 + up }));
}

const gap = (text: string, before: number): string => /\s*$/.exec(text.slice(0, before))?.[0] ?? '';

function heightOf(font: string): { readonly up: number; readonly down: number } {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return { up: 0, down: 0 };
  pen.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x');
  return { up, down };
}
