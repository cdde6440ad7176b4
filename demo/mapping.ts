/** Our columns beside those of a file, and what each value of its status column means. */
import { kinds, reasonText, words as wordsOfCore } from '../src/core.js';
import { choice, made, rows } from './dom.js';
import { findOutcomes, remap, type Source } from './files.js';
import { wordsOf } from './words.js';

/** Folded, unless nothing could be guessed: then the reader has to. `changed` gets whether the source is still wanted. */
export function mapping(source: Source, language: string, unfolded: boolean, changed: (stays: boolean) => void): HTMLDetailsElement {
  const { kind, map, columns, outcomes, reasons } = source, words = wordsOf(language);
  const known = kinds.get(kind)!;
  const theirs = [['', '–'] as const, ...columns.map(name => [name, name] as const)];
  const box = made('details', [
    made('summary', `${source.name} → ${kind}, ${words.mapped} ${Object.keys(map).length}`),
    made('p', [
      made('label', [`${words.kind} `, choice([...kinds.keys()].map(name => [name, name]), kind, words.kind, chosen => { remap(source, chosen); changed(true); })]), ' ',
      made('button', words.remove, { type: 'button', onclick: () => { changed(false); } }),
    ]),
    made('div', [made('table', rows([words.ours, words.theirs, words.because], [...known.columns.keys()].map(column => [
      known.required.includes(column) ? `${column} *` : column,
      choice(theirs, map[column] ?? '', `${words.theirs}: ${column}`, chosen => { take(source, column, chosen); changed(true); }),
      // A reason stands only beside what it was given for.
      reasons.filter(reason => reason.column === column && reason.from === map[column]).map(reason => reasonText(reason, wordsOfCore(language)!)).join(' '),
    ])), { className: 'mapping' })], { className: 'tables' }),
  ], { open: unfolded || known.required.some(column => map[column] === undefined) });
  if (outcomes.size > 0) {
    box.lastElementChild!.append(made('table', rows([words.aValue, words.means], [...outcomes].map(([value, outcome]) => [
      value, choice([['open', words.isOpen], ['won', words.isWon], ['lost', words.isLost]], outcome, `${value}: ${words.means}`, chosen => { source.outcomes = new Map([...outcomes, [value, chosen]]); changed(true); }),
    ])), { className: 'mapping' }));
  }
  return box;
}

function take(source: Source, column: string, theirs: string): void {
  const others = Object.entries(source.map).filter(([ours]) => ours !== column);
  source.map = Object.fromEntries(theirs === '' ? others : [...others, [column, theirs]]);
  if (column === 'status') findOutcomes(source);
}
