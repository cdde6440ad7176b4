/** What is open now, as a bell over the probability that stages promise; a line through counts, not a density. */
import { curveMonotoneX, area, line } from 'd3-shape';
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput, Mark } from '../form.js';
import { extent, rounded, type Extent } from '../marks/extent.js';
import { apart, firstThat, fits, label, overlap, within, type Label } from '../marks/label.js';

export interface Open {
  readonly bell?: { readonly line: string; readonly area: string; readonly dots: readonly { readonly x: number; readonly y: number; readonly mark: number }[]; readonly labels: readonly Label[]; readonly axis: readonly Label[] };
  /** Where stages promise no probability. */
  readonly bars: readonly { readonly name: string; readonly count: string; readonly amount: string; readonly bar: Extent; readonly mark: number }[];
  readonly quarters: readonly { readonly name: string; readonly count: string; readonly amount: string }[];
}

const tall = 120, above = 40;

export function open(input: FormInput): { open: Open; marks: Mark[] } | undefined {
  const { answer, format, words } = input;
  const rows = (answer.rows ?? []).filter(({ value }) => value !== null && value > 0);
  if (rows.length === 0) return undefined;
  const marks = rows.map((row): Mark => ({ key: row.key, says: `${nameOf(row, words)}: ${format.number(row.value!)}${typeof row.figures['amount'] === 'number' ? `, ${format.money(row.figures['amount'], 'compact')}` : ''}` }));
  const placed = rows.every(({ figures }) => typeof figures['probability'] === 'number') && rows.length > 1;
  const most = Math.max(...rows.map(({ value }) => value!));
  return {
    marks,
    open: {
      ...(placed && { bell: bell(input, rows, most) }),
      bars: placed ? [] : rows.map((row, mark) => ({ name: nameOf(row, words), count: format.number(row.value!), amount: typeof row.figures['amount'] === 'number' ? format.money(row.figures['amount'], 'compact') : '', bar: extent(0, row.value!, most), mark })),
      quarters: placed ? quarters(input) : [],
    },
  };
}

const nameOf = ({ key, label: name }: Row, words: FormInput['words']): string => (key === null ? words.card.none : name);

function bell({ format, words, width, measure }: FormInput, rows: readonly Row[], most: number): NonNullable<Open['bell']> {
  const points = rows.map((row, mark) => ({ x: rounded(row.figures['probability']! * 100), y: rounded(100 - (row.value! / most) * 100), mark, row })).sort((a, b) => a.x - b.x);
  const first = points[0]!, last = points.at(-1)!;
  const reached = [...(first.x > 0 ? [{ x: 0, y: (100 + first.y) / 2 }] : []), ...points, ...(last.x < 100 ? [{ x: 100, y: 97 }] : [])];
  const draw = line<{ x: number; y: number }>(({ x }) => x, ({ y }) => y).curve(curveMonotoneX).digits(2);
  const fill = area<{ x: number; y: number }>().x(({ x }) => x).y0(100).y1(({ y }) => y).curve(curveMonotoneX).digits(2);
  const labels: { label: Label; low: number; high: number }[] = [];
  for (const { x, y, row } of points.toSorted((a, b) => b.row.value! - a.row.value!)) {
    const at = above + (y / 100) * tall;
    const runs = [{ strong: format.number(row.value!) }, ` ${nameOf(row, words)}`];
    const found = firstThat([-12, 22].map(dy => within(label(runs, { x, y: at + dy }, measure), width)), each => fits(each, width) && !labels.some(other => Math.abs(other.label.y - each.y) < 16 && overlap(other.label, each, width, 4)));
    if (found) labels.push({ label: found, low: found.y, high: found.y });
  }
  return {
    line: draw(reached) ?? '', area: fill(reached) ?? '', dots: points.map(({ x, y, mark }) => ({ x, y, mark })), labels: labels.map(({ label: each }) => each),
    axis: apart([0, 100, 50, 25, 75].map(at => label(at === 100 ? words.funnel.likely : String(at), { x: at, y: above + tall + 16, anchor: at === 0 ? 'start' : at === 100 ? 'end' : 'middle' }, measure)), width),
  };
}

function quarters({ answer: { figures }, format, card }: FormInput): Open['quarters'] {
  if (card < 280) return [];
  return [0, 25, 50, 75].flatMap(low => {
    const name = `${low}to${low + 25}`;
    const count = figures[`open${name}`], amount = figures[`amount${name}`];
    return typeof count === 'number' ? [{ name: `${low}–${format.percent((low + 25) / 100, 0)}`, count: format.number(count), amount: typeof amount === 'number' ? format.money(amount, 'compact') : '' }] : [];
  });
}
