/** Who speaks: the split and the spread of calls on one axis of shares, or the reps one under another. */
import type { Drawn, FormInput, Mark } from '../form.js';
import { bandOf } from './band.js';
import { areBins } from './bins.js';
import { monologue, type Monologue } from './monologue.js';
import { reps, type Reps } from './reps.js';
import { split, type Split } from './split.js';

export interface BalanceLayout extends Drawn {
  readonly says: string;
  readonly split?: Split;
  /** Said under the strip when a dot stands for several calls. */
  readonly note: string;
  readonly monologue?: Monologue & { readonly title: string; readonly of: string; readonly marks: { readonly median: number; readonly longest: number } };
  readonly spread?: { readonly title: string; readonly text: string };
  readonly reps?: Reps & { readonly heads: readonly [string, string, string] };
}

export function layout(input: FormInput): BalanceLayout {
  const { answer } = input;
  return (answer.rows ?? []).length > 0 && !areBins(input) ? byRep(input) : together(input);
}

function together(input: FormInput): BalanceLayout {
  const { answer, format, words } = input;
  const band = bandOf(answer);
  const drawn = split(input, band);
  const long = monologue(input), spread = spreadOf(input);
  const columns = drawn.strip?.columns ?? [];
  const per = drawn.strip?.per ?? 1;
  const ofColumns = columns.filter(({ mark }) => mark !== undefined).map(({ from, to, calls, keys }): Mark => ({
    figure: 'calls', key: keys[0]!, says: `${from}–${format.percent(to / 100, 0)}: ${format.count(calls, 'call')}`,
  }));
  return {
    says: format.fill(words.balance.says, { talk: answer.value === null ? null : format.percent(answer.value, 0), listen: answer.value === null ? null : format.percent(1 - answer.value, 0) }),
    marks: [...ofColumns, ...(long ? monologueMarks(input) : [])],
    split: drawn, note: per > 1 ? format.fill(words.balance.dotStandsFor, { calls: format.count(per, 'call') }) : '',
    ...(long && { monologue: { ...long, title: words.balance.monologue, of: words.balance.medianOfCalls, marks: { median: ofColumns.length, longest: ofColumns.length + 1 } } }),
    ...(spread && { spread }),
  };
}

function monologueMarks({ answer, format, words }: FormInput): readonly Mark[] {
  const { medianMonologue = null, longestMonologue = null } = answer.figures;
  const clock = (seconds: number | null): string => (seconds === null ? '–' : format.duration(seconds, 'seconds'));
  return [
    { figure: 'medianMonologue', says: `${words.balance.monologue}, ${words.balance.medianOfCalls}: ${clock(medianMonologue)}` },
    { figure: 'longestMonologue', says: format.fill(words.balance.longest, { longest: clock(longestMonologue) }) },
  ];
}

/** What the mean hides, in counts; beside the monologue. */
function spreadOf({ answer, card, format, words }: FormInput): BalanceLayout['spread'] {
  const band = bandOf(answer);
  const rows = answer.rows ?? [];
  const { calls = null, inBand = null, medianTalkShare = null } = answer.figures;
  if (card < 480 || !band || calls === null || inBand === null || rows.length === 0) return undefined;
  const under = rows.reduce((sum, { key, figures }) => sum + (key !== null && Number(key) < band.low - 0.001 ? figures['calls'] ?? 0 : 0), 0);
  const over = Math.max(0, calls - inBand - under);
  const counts = format.fill(words.balance.spread, { inBand, calls, over, under });
  const median = medianTalkShare === null ? '' : format.fill(words.balance.median, { median: format.percent(medianTalkShare, 0) });
  return { title: words.balance.spreadTitle, text: [median, counts].filter(Boolean).join(' ') };
}

function byRep(input: FormInput): BalanceLayout {
  const { answer, words } = input;
  const ranked = reps(input, bandOf(answer));
  const keys = (answer.rows ?? []).toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)).map(({ key }) => key);
  return {
    says: words.balance.byRep, note: ranked.lanes && ranked.rows.some(({ rule }) => rule) ? words.balance.how : '', reps: { ...ranked, heads: [words.balance.headRep, words.balance.headTalk, words.balance.headLongest] },
    marks: ranked.rows.map(({ name, calls, talk, longest, mark }): Mark => ({ key: keys[mark]!, says: `${name}: ${talk}, ${words.balance.headLongest} ${longest}, ${words.balance.calls} ${calls}` })),
  };
}
