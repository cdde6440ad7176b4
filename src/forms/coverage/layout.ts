/** Coverage: open pipeline against what is left to win, on a scale whose band is two-sided. */
import type { Drawn, FormInput, Mark } from '../form.js';
import { attainment, isMet, type Attainment } from './attainment.js';
import { categories } from './categories.js';
import { closing, history, type History } from './extras.js';
import { meter, type Meter } from './meter.js';
import { rows, type Rows } from './rows.js';
import { tiles, type Tile } from './tiles.js';

export interface CoverageLayout extends Drawn {
  /** The drawing in one sentence. */
  readonly says: string;
  readonly meter?: Meter;
  /** In place of the meter, once the target is reached. */
  readonly attainment?: Attainment;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly mark?: number }[];
  readonly rows: Rows;
  readonly tiles: readonly Tile[];
  readonly history?: History;
  readonly closing?: { readonly title: string; readonly text: string };
}

export function layout(input: FormInput): CoverageLayout {
  return isMet(input) ? reached(input) : covered(input);
}

function covered(input: FormInput): CoverageLayout {
  const { answer, format, words } = input;
  const stack = categories(input);
  const drawn = meter(input, stack);
  const { coverage = null, needed = null } = answer.figures;
  const gone = history(input), text = closing(input);
  const marks = stack.map(({ key, name, open, times }): Mark => ({
    figure: 'open', ...((answer.rows?.length ?? 0) > 0 && { key }),
    says: `${name}: ${format.money(open)}${times === null ? '' : `, ${format.times(times)}`}`,
  }));
  return {
    says: format.fill(words.coverage.says, { coverage: coverage === null ? null : format.times(coverage), needed: needed === null ? null : format.times(needed) }),
    marks, meter: drawn, facts: [], rows: drawn.labels.length > 0 ? { rows: [], lanes: false, timed: true } : rows(input, stack), tiles: tiles(input),
    ...(gone && { history: gone }), ...(text !== undefined && { closing: { title: words.coverage.toClose, text } }),
  };
}

function reached(input: FormInput): CoverageLayout {
  const { answer, format, words } = input;
  const { won = null, target = null, open = null } = answer.figures;
  const bar = attainment(input);
  const money = (value: number | null): string => (value === null ? '–' : format.money(value, 'compact'));
  const share = won !== null && target !== null && target > 0 ? format.percent(won / target, 0) : '–';
  return {
    says: format.fill(words.coverage.saysMet, { share, won: money(won), target: money(target) }),
    lead: { value: share, caption: format.fill(words.coverage.leadMet, { won: money(won) }) },
    marks: [
      { figure: 'won', says: `${words.coverage.won}: ${money(won)}` },
      ...(open === null ? [] : [{ figure: 'open', says: `${words.coverage.stillOpen}: ${money(open)}` }]),
    ],
    ...(bar && { attainment: bar }), rows: { rows: [], lanes: false, timed: true }, tiles: [],
    facts: [
      { name: words.coverage.won, value: money(won), mark: 0 },
      { name: words.coverage.targetName, value: money(target) },
      ...(open === null ? [] : [{ name: words.coverage.stillOpen, value: money(open), mark: 1 }]),
    ],
  };
}
