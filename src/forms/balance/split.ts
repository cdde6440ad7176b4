/** One axis of shares from top to bottom: the split, the band, every call. */
import { rounded } from '../marks/extent.js';
import { apart, firstThat, fits, label, overlap, reach, within, type Label } from '../marks/label.js';
import type { FormInput } from '../form.js';
import { bandText, type Band } from './band.js';
import { areBins } from './bins.js';
import { strip, type Strip } from './strip.js';

export interface Split {
  readonly height: number;
  /** The bar's part of the drawing, then the strip of calls, in px from the top. */
  readonly plot: { readonly y: number; readonly height: number };
  readonly bar: { readonly y: number; readonly height: number };
  /** Talk, in percent; absent when it is not known. */
  readonly talk?: number;
  readonly talkLabel?: Label;
  readonly listenLabel?: Label;
  readonly band?: { readonly from: number; readonly to: number };
  /** What others do, an ink tick. */
  readonly team?: number;
  readonly tops: readonly Label[];
  readonly strip?: Strip & { readonly y: number };
  readonly caption?: Label;
  readonly axis: { readonly y: number; readonly labels: readonly Label[] };
}

const above = 20, plot = 44;

export function split(input: FormInput, band: Band | undefined): Split {
  const { answer, others } = input;
  const share = answer.value === null ? undefined : rounded(Math.min(1, Math.max(0, answer.value)) * 100);
  const other = others?.get('talk-listen')?.value ?? null;
  const team = other === null ? undefined : rounded(Math.min(1, Math.max(0, other)) * 100);
  const calls = areBins(input) ? { ...strip(input, band), y: above + plot } : undefined;
  const base = above + plot + (calls?.height ?? 0);
  const edges = band && { from: rounded(band.low * 100), to: rounded(band.high * 100) };
  const caption = calls && band && captionOf(input, band, calls);
  return {
    height: base + 20, plot: { y: above, height: plot }, bar: { y: above + 12, height: 20 },
    ...(share !== undefined && { talk: share, ...inside(input, share) }),
    ...(edges && { band: edges }), ...(team !== undefined && { team }), tops: tops(input, band, team),
    ...(calls && { strip: calls }), ...(caption && { caption }),
    axis: { y: base, labels: axis(input, base + 16) },
  };
}

/** Both with their words or both without; a part too short for its number leaves the words to the other. */
function inside({ answer, format, words, width, measure }: FormInput, talk: number): { talkLabel?: Label; listenLabel?: Label } {
  const share = Math.round(Math.min(1, Math.max(0, answer.value!)) * 100) / 100;
  const parts = [
    { word: words.balance.talk, share, place: { x: 0, dx: 8, anchor: 'start' }, room: (talk / 100) * width - 16 },
    { word: words.balance.listen, share: 1 - share, place: { x: 100, dx: -8, anchor: 'end' }, room: (1 - talk / 100) * width - 16 },
  ] as const;
  const said = (worded: boolean): readonly (Label | undefined)[] => parts.map(part => {
    const number = format.percent(part.share, 0);
    const each = label([{ strong: worded ? `${part.word}\u00A0${number}` : number }], { ...part.place, y: above + 26, size: 13 }, measure);
    return each.width <= part.room ? each : undefined;
  });
  const [numbers, worded] = [said(false), said(true)];
  const [talkLabel, listenLabel] = numbers.every((number, at) => number === undefined || worded[at] !== undefined) ? worded : numbers;
  return { ...(talkLabel && { talkLabel }), ...(listenLabel && { listenLabel }) };
}

/** The target over its band, and what the team does beside it. */
function tops({ format, words, width, card, measure }: FormInput, band: Band | undefined, team: number | undefined): readonly Label[] {
  const placed: Label[] = [];
  if (band) {
    const x = rounded((band.low + band.high) * 50);
    const texts = [format.fill(words.balance.targetBand, { band: bandText(band, format.number) }), words.balance.target].slice(card < 280 && team !== undefined ? 1 : 0);
    const wordings = texts.flatMap(text => (['middle', 'end'] as const).map(anchor => within(label(text, { x, y: 12, anchor }, measure), width)));
    // The tick of the team stands where it stands; the target leans away from it.
    const free = (each: Label): boolean => team === undefined || reach(each, width)[1] + 8 <= (team / 100) * width || reach(each, width)[0] >= (team / 100) * width + 8;
    const found = firstThat(wordings, each => fits(each, width) && free(each)) ?? firstThat(wordings, each => fits(each, width));
    if (found) placed.push(found);
  }
  if (team !== undefined) {
    const wordings = [format.fill(words.balance.teamAt, { share: format.number(team) }), words.balance.team].map(text => within(label(text, { x: team, y: 12, anchor: 'start' }, measure), width));
    const found = firstThat(wordings, each => fits(each, width) && !placed.some(other => overlap(each, other, width)));
    if (found) placed.push(found);
  }
  return placed;
}

/** How many calls are in the band, left of it, where no column of dots is as high. */
function captionOf({ answer, format, words, width, card, measure }: FormInput, band: Band, { columns, height, pitch, y }: Strip & { readonly y: number }): Label | undefined {
  const { calls = null, inBand = null } = answer.figures;
  if (card < 480 || calls === null || inBand === null) return undefined;
  const text = format.fill(words.balance.callsInBand, { inBand, calls });
  const each = label(text, { x: rounded(band.low * 100), y: y + 18, dx: -8, anchor: 'end' }, measure);
  const [from, to] = reach(each, width);
  const free = columns.every(({ x, dots }) => (x / 100) * width < from - 4 || (x / 100) * width > to + 4 || height - dots * pitch > 26);
  return fits(each, width) && free ? each : undefined;
}

function axis({ format, words, width, measure }: FormInput, y: number): readonly Label[] {
  const end = firstThat([format.fill(words.balance.repTalks, { share: format.percent(1) }), format.percent(1)].map(text => label(text, { x: 100, y, anchor: 'end' }, measure)), each => each.width < width * 0.24);
  const ends = [label('0', { x: 0, y, anchor: 'start' }, measure), end ?? label('100', { x: 100, y, anchor: 'end' }, measure)];
  const [middle, ...quarters] = [50, 25, 75].map(at => label(format.number(at), { x: at, y }, measure));
  const all = apart([...ends, middle!, ...quarters], width, 6);
  return all.length === 5 ? all : apart([...ends, middle!], width, 6);
}
