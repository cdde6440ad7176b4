/** Who, in numbers: a line per group with the headline and the figures that it is made of; as many as there is room for. */
import type { Row } from '../../core/kpi/answer.js';
import { namesIn } from '../../core/kpi/formula.js';
import type { Kpi } from '../../core/kpi/language.js';
import { unitsOf } from '../../core/kpi/units.js';
import type { Drawn, FormInput } from '../form.js';
import { widthOf } from '../marks/label.js';
import { tooFewNote } from '../marks/too-few.js';

export interface TableColumn {
  readonly head: string;
  /** In px, with the space after it. */
  readonly width: number;
}

export interface TableRow {
  readonly name: string;
  /** The headline first. */
  readonly cells: readonly string[];
  readonly few: boolean;
  readonly mark: number;
}

export interface TableLayout extends Drawn {
  readonly says: string;
  /** What the lines are. */
  readonly head: string;
  /** The headline first. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly note: string;
  readonly more: string;
}

/** More lines, or more figures, are read in the table behind the card. */
const most = 12, mostFigures = 4;
const gap = 16;

export function layout(input: FormInput): TableLayout {
  const { answer, kpi, format, words, by } = input;
  const rows = answer.rows ?? [];
  const shown = rows.slice(0, most);
  const units = unitsOf(kpi);
  const named = (figure: string): string => (Object.hasOwn(kpi.names, figure) ? kpi.names[figure]! : figure);
  const names = shown.map(({ key, label }) => (key === null || label === '' ? words.card.none : label));
  const headline = {
    head: typeof kpi.formula === 'string' && Object.hasOwn(kpi.names, kpi.formula) ? kpi.names[kpi.formula]! : words.card.value,
    cells: shown.map(({ value }) => format.value(value, answer.unit, { compact: true, notation: kpi.notation })),
  };
  const figures = mainFigures(kpi, Object.keys(answer.figures), shown).map(figure => ({
    head: named(figure), cells: shown.map(row => format.value(row.figures[figure] ?? null, units[figure] ?? 'count', { compact: true })),
  }));
  const columns = fitting([headline, ...figures], names, input);
  const few = shown.flatMap(({ sample }, at) => (sample.tooSmall ? [names[at]!] : []));
  return {
    says: kpi.title, head: by !== undefined && isDimension(by, words.dimensions) ? words.dimensions[by] : words.card.group,
    columns: columns.map(({ head, width }) => ({ head, width })),
    rows: shown.map(({ sample }, mark) => ({ name: names[mark]!, cells: columns.map(({ cells }) => cells[mark]!), few: sample.tooSmall === true, mark })),
    marks: shown.map(({ key }, at) => ({ key, says: [`${names[at]!}: ${headline.cells[at]!}`, ...columns.slice(1).map(({ head, cells }) => `${head} ${cells[at]!}`)].join(', ') })),
    note: tooFewNote(few, input),
    more: rows.length > most ? format.fill(words.multiple.more, { n: rows.length - most }) : '',
  };
}

const isDimension = <Dimensions extends object>(by: PropertyKey, dimensions: Dimensions): by is keyof Dimensions => Object.hasOwn(dimensions, by);

/** What the headline is made of, then the others in the order of the definition; the headline itself has its column. */
function mainFigures({ formula, parts = {} }: Kpi, all: readonly string[], rows: readonly Row[]): readonly string[] {
  const own = typeof formula === 'string' ? formula : undefined;
  const behind = own !== undefined && Object.hasOwn(parts, own) ? parts[own]! : formula;
  const has = (figure: string): boolean => rows.some(({ figures }) => typeof figures[figure] === 'number');
  return [...new Set([...namesIn(behind), ...all])].filter(figure => figure !== own && has(figure)).slice(0, mostFigures);
}

interface Column { readonly head: string; readonly cells: readonly string[] }

/** The headline always; then figures until the names would have too little room. */
function fitting(columns: readonly Column[], names: readonly string[], { width, measure }: FormInput): readonly (Column & TableColumn)[] {
  const widest = Math.max(0, ...names.map(name => widthOf([name], measure, 13)));
  let left = width - gap - Math.min(widest, Math.max(88, width * 0.36));
  const kept: (Column & TableColumn)[] = [];
  for (const { head, cells } of columns) {
    const text = Math.max(0, ...cells.map(cell => widthOf(kept.length === 0 ? [{ strong: cell }] : [cell], measure, 13)));
    // A heading may stand on several lines, but not break a word.
    const words = Math.max(...head.split(/[\s-]+/).map(word => widthOf([word], measure)));
    const own = Math.max(text, words, Math.min(widthOf([head], measure), 88));
    const taken = kept.length === 0 ? own : own + gap;
    if (kept.length > 0 && taken > left) break;
    left -= taken;
    kept.push({ head, cells, width: own });
  }
  return kept.map((column, at) => (at < kept.length - 1 ? { ...column, width: column.width + gap } : column));
}
