/** Money a day on the scale of one's own past, the four levers behind it, the last months and the month's forecast. */
import type { Drawn, FormInput } from '../form.js';
import { bullet, type Bullet } from '../marks/bullet.js';
import { rangesOf } from '../marks/ranges.js';
import { scaleTop } from '../marks/scale-top.js';
import { spark, type Spark } from '../marks/spark.js';
import { levers, type Levers } from './levers.js';

export interface VelocityLayout extends Drawn {
  readonly says: string;
  readonly bullet?: Bullet;
  readonly levers?: Levers & { readonly columns: boolean; readonly lanes: boolean; readonly level: string };
  readonly months?: { readonly title: string; readonly spark: Spark; readonly says: string };
  readonly forecast?: { readonly title: string; readonly amount: string; readonly bullet: Bullet; readonly says: string };
}

export function layout(input: FormInput): VelocityLayout {
  const { answer, card, format, words } = input;
  const { value } = answer;
  if (value === null) return { marks: [], says: '' };
  const money = (amount: number): string => format.money(amount, 'compact');
  const says = format.fill(words.velocity.says, { velocity: format.money(value) });
  const found = levers(input);
  const months = card >= 480 ? spark(answer.series ?? [], money) : undefined;
  return {
    says,
    marks: found.levers.map(({ figure, name, value: text, was, did }) => ({ figure, says: [`${name}: ${text}`, was, did].filter(Boolean).join(', ') })),
    bullet: gauge(input, value),
    levers: { ...found, columns: card >= 720, lanes: card >= 280, level: answer.previous ? format.fill(words.velocity.level, { period: format.period(answer.previous.period, answer.period) }) : '' },
    ...(months && { months: { title: words.velocity.months, spark: months, says: format.fill(words.trend.says, { first: months.first, last: `${months.until} ${months.value}` }) } }),
    ...forecast(input),
  };
}

function gauge(input: FormInput, value: number): Bullet {
  const { answer, format, words } = input;
  const bands = answer.bands ?? [];
  const prior = answer.previous?.value ?? undefined;
  const ends = bands.flatMap(({ to }) => (to === null ? [] : [to]));
  const top = scaleTop(value, prior, answer.target, ...ends.map(end => end * 1.1));
  const text = (at: number): string => format.money(at, 'compact');
  const named: Readonly<Record<string, readonly string[]>> = words.velocity.ranges;
  return bullet({
    value, top, text, ranges: rangesOf(bands, top), wordings: bands.map(({ code }) => (Object.hasOwn(named, code) ? named[code]! : [])),
    target: answer.target === undefined ? undefined : { at: answer.target, texts: [format.fill(words.bullet.target, { target: format.money(answer.target) }), words.bullet.targetShort] },
    prior: prior === undefined ? undefined : { at: prior, texts: [`${format.period(answer.previous!.period, answer.period)} ${text(prior)}`, text(prior)] },
  }, input);
}

/** What is won, and dashed what the pace will add until the month's end. */
function forecast(input: FormInput): Pick<VelocityLayout, 'forecast'> {
  const { answer, card, width, format, words, measure } = input;
  const { forecast: expected = null, wonInMonth = null } = answer.figures;
  if (card < 480 || expected === null || wonInMonth === null || expected <= 0) return {};
  const plot = card >= 720 ? (width - 32) / 2 : width;
  const text = (at: number): string => format.money(at, 'compact');
  const title = words.velocity.forecast;
  return { forecast: {
    title, amount: text(expected), says: `${title} ${text(expected)}`,
    bullet: bullet({ value: wonInMonth, expected, top: scaleTop(expected), ranges: [{ from: 0, to: 100, depth: 1 }], text, pace: { at: wonInMonth, texts: [format.fill(words.velocity.wonSoFar, { won: text(wonInMonth) }), text(wonInMonth)] } }, { width: plot, card: 0, measure }),
  } };
}
