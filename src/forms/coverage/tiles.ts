/** The arithmetic in a row: open ÷ left = coverage, what is needed, what is missing. */
import { widthOf } from '../marks/label.js';
import type { FormInput } from '../form.js';
import { reason, thumbText } from './need.js';

export interface Tile { readonly operator: '' | '÷' | '='; readonly name: string; readonly value: string; readonly note: string }

const between = 28;

/** All five, or none where the card is too narrow for one of them. */
export function tiles(input: FormInput): readonly Tile[] {
  const { answer, format, words, width, card, measure } = input;
  if (card < 720) return [];
  const { open = null, remaining = null, target = null, won = null, coverage = null, needed = null, gap = null, deals = null } = answer.figures;
  const money = (value: number | null): string => (value === null ? '–' : format.money(value, 'compact'));
  const whole = answer.options['basis'] === 'target';
  const spare = gap === 0 && needed !== null && coverage !== null && coverage > needed && open !== null ? open * (1 - needed / coverage) : null;
  const { coverage: said } = words;
  const all: readonly Tile[] = [
    { operator: '', name: said.open, value: money(open), note: deals === null ? '' : format.count(deals, 'deal') },
    { operator: '÷', name: whole ? said.targetName : said.left, value: money(whole ? target : remaining), note: won === null || target === null ? '' : format.fill(said.wonOf, { won: money(won), target: money(target) }) },
    { operator: '=', name: said.coverage, value: coverage === null ? '–' : format.times(coverage), note: format.fill(said.band, { band: thumbText(input) }) },
    { operator: '', name: said.needed, value: needed === null ? '–' : format.times(needed), note: reason(input) },
    spare === null ? { operator: '', name: said.gap, value: money(gap), note: said.inOpen } : { operator: '', name: said.spare, value: money(spare), note: said.inOpen },
  ];
  const column = (width - 4 * between) / 5;
  return all.every(({ name, value }) => widthOf([{ strong: value }], measure, 20) <= column && widthOf([name], measure) <= column) ? all : [];
}
