/** Money a day on the scale of one's own past, the four levers behind it, the last months and the month's forecast. */
import type { Drawn, FormInput } from '../form.js';
import { bullet, type Bullet, type BulletAsk } from '../marks/bullet.js';
import { earlierName } from '../marks/earlier.js';
import { rangesOf } from '../marks/ranges.js';
import { scaleTop } from '../marks/scale-top.js';
import { spark, type Spark } from '../marks/spark.js';
import { forecast, type Forecast } from './forecast.js';
import { levers, type Levers } from './levers.js';
import { radial, type Radial } from './radial.js';
import { worth, type Worth } from './worth.js';

export interface VelocityLayout extends Drawn {
  readonly says: string;
  readonly bullet?: Bullet;
  readonly radial?: Radial;
  readonly levers?: Levers & { readonly columns: boolean; readonly lanes: boolean; /** Of the dial. */ readonly beside: boolean; readonly level: string; readonly trying: boolean; };
  readonly months?: { readonly title: string; readonly spark: Spark; readonly says: string };
  readonly forecast?: Forecast;
  readonly worth?: Worth;
}

export function layout(input: FormInput): VelocityLayout {
  const { answer, card, format, words, variant, whatIf } = input;
  const { value } = answer;
  if (value === null) return { marks: [], says: '' };
  const money = (amount: number): string => format.money(amount, 'compact');
  const round = variant === 'radial';
  const found = levers(input);
  const trying = whatIf !== undefined && (whatIf.open || whatIf.moved.size > 0);
  const asked = ask(input, value);
  const months = card >= 480 && !trying ? spark(answer.series ?? [], money) : undefined;
  const running = card >= 480 ? forecast(input) : undefined;
  return {
    movable: found.levers.some(({ slider }) => slider),
    says: format.fill(words.velocity.says, { velocity: format.money(value) }),
    marks: found.levers.map(({ figure, name, value: text, was, did }) => ({ figure, says: [`${name}: ${text}`, was, did].filter(Boolean).join(', ') })),
    ...(round ? { radial: radial(asked, middle(input, value), input) } : { bullet: bullet(asked, input) }),
    levers: {
      ...found, columns: card >= 720 && !round && fitColumns(found, input), beside: card >= 720 && round, lanes: card >= 280, trying, level: level(input),
    },
    ...(months && { months: { title: words.velocity.months, spark: months, says: format.fill(words.trend.says, { first: months.first, last: `${months.until} ${months.value}` }) } }),
    ...(running && { forecast: running }),
    ...(card >= 480 && worth(input)),
  };
}

/** The earlier level by its period, as long as there is room for it beside the last step. */
function level(input: FormInput): string {
  const { answer, format, words, width, measure } = input;
  if (!answer.previous) return '';
  const period = earlierName(input);
  return [format.fill(words.velocity.level, { period }), period].find(text => measure(text, 12) * 1.04 < width / 5 - 32) ?? '';
}

/** What is imagined is dashed, from what is now or down to it; what is now then stands where the earlier period did. */
function ask(input: FormInput, value: number): BulletAsk {
  const { answer, format, words, whatIf } = input;
  const bands = answer.bands ?? [];
  const imagined = whatIf?.imagined?.value ?? undefined;
  const prior = imagined === undefined ? answer.previous?.value ?? undefined : value;
  const ends = bands.flatMap(({ to }) => (to === null ? [] : [to]));
  const top = scaleTop(value, imagined, prior, answer.target, ...ends.map(end => end * 1.1));
  const text = (at: number): string => format.money(at, 'compact');
  const before = (at: string): string => (imagined === undefined ? `${earlierName(input)} ${at}` : format.fill(words.whatIf.nowAt, { value: at }));
  const named: Readonly<Record<string, readonly string[]>> = words.velocity.ranges;
  return {
    value: imagined === undefined ? value : Math.min(value, imagined), ...(imagined !== undefined && { expected: Math.max(value, imagined) }),
    top, text, ranges: rangesOf(bands, top), wordings: bands.map(({ code }) => (Object.hasOwn(named, code) ? named[code]! : [])),
    target: answer.target === undefined ? undefined : { at: answer.target, texts: [format.fill(words.bullet.target, { target: format.money(answer.target) }), words.bullet.targetShort] },
    prior: prior === undefined ? undefined : { at: prior, texts: [before(format.money(prior)), before(text(prior)), text(prior)] },
  };
}

function middle({ answer, kpi, format, words, whatIf }: FormInput, value: number): { values: readonly string[]; caption: string; delta: string } {
  const imagined = whatIf?.imagined;
  const shown = imagined?.value ?? value;
  const relative = imagined ? imagined.change.relative : answer.previous?.change.relative ?? null;
  const moved = relative === null || relative === 0 ? '' : `${relative > 0 ? '▲' : '▼'} ${format.signed(format.percent(Math.abs(relative)), relative)}`;
  return { values: [format.money(shown), format.money(shown, 'compact')], caption: kpi.caption, delta: imagined && moved !== '' ? `${moved} ${words.whatIf.versusNow}` : moved };
}

/** Five columns beside each other, each with room for the sign before the next; rows take what is longer. */
const fitColumns = ({ levers }: Levers, { width, measure }: FormInput): boolean => levers.every(({ value }) => measure(value, 20, 600) <= width / 5 - 28);
