/** CSV as it comes: comma, semicolon, tab or bar; CR, LF or both; quotes with line breaks; a line `sep=;` before the header. */
import type { Feed } from './feed.js';

interface Line {
  readonly cells: string[];
  /** Where the next line begins. */
  readonly end: number;
  /** A quote was opened and never closed. */
  readonly open: boolean;
}

/** `undefined` where the line may go on behind the text. */
function lineAt(text: string, from: number, separator: string, last: boolean): Line | undefined {
  const cells: string[] = [];
  const apart = separator.charCodeAt(0);
  for (let at = from; ; at++) {
    let cell = '', start = at, open = false;
    if (text.charCodeAt(at) === 34) {
      for (start = at + 1; ; start = at + 1) {
        at = text.indexOf('"', start);
        if (at < 0) { open = true; at = text.length; }
        cell += text.slice(start, at);
        if (open || text.charCodeAt(++at) !== 34) break;
        cell += '"';
      }
      start = at;
    }
    let code = text.charCodeAt(at);
    while (code !== apart && code !== 10 && code !== 13 && !Number.isNaN(code)) code = text.charCodeAt(++at);
    // A CR at the end may be the first half of a line break.
    if (!last && (at >= text.length || (code === 13 && at + 1 >= text.length))) return undefined;
    cells.push(cell + text.slice(start, at));
    if (code !== apart) return { cells, open, end: code === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
}

export interface Table {
  readonly header: readonly string[];
  readonly separator: string;
  /** The next line that is not empty, or `undefined` at the end. */
  readonly next: () => Line | undefined;
}

export function openCsv(feed: Feed, stated?: string): Table {
  const told = /^sep=(.)\r?\n/i.exec(feed.skipMark().text.slice(feed.at, feed.at + 10));
  if (told) feed.at += told[0].length;
  const separator = stated ?? told?.[1] ?? separatorOf(feed.text.slice(feed.at, feed.at + 20_000));
  let last = false;
  const next = (): Line | undefined => {
    for (;;) {
      const line = feed.at < feed.text.length ? lineAt(feed.text, feed.at, separator, last) : undefined;
      if (!line) {
        if (last) return undefined;
        last = !feed.more();
        continue;
      }
      feed.at = line.end;
      if (line.cells.length > 1 || line.cells[0]!.trim() !== '') return line;
    }
  };
  return { header: (next()?.cells ?? []).map(name => name.trim()), separator, next };
}

/** The one that gives the most columns, before all where the first lines have as many cells as the header. */
function separatorOf(text: string): string {
  let best = ',', most = 0;
  for (const separator of [',', ';', '\t', '|']) {
    const lines: number[] = [];
    for (let at = 0; lines.length < 20 && at < text.length;) {
      const line = lineAt(text, at, separator, false) ?? (lines.length === 0 ? lineAt(text, at, separator, true) : undefined);
      if (!line) break;
      at = line.end;
      if (line.cells.length > 1 || line.cells[0]!.trim() !== '') lines.push(line.cells.length);
    }
    const [columns = 1] = lines;
    const score = columns + (lines.every(cells => cells === columns) ? (columns > 1 ? 1000 : 0.5) : 0);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}
