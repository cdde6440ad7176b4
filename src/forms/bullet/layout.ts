/** How far from where it should be: the measure on the ranges of its verdict, the target, the pace, the earlier period. */
import type { Answer } from '../../core/kpi/answer.js';
import type { Drawn, FormInput } from '../form.js';
import { bullet, type Bullet } from '../marks/bullet.js';
import { interval, type Interval } from '../marks/interval.js';
import { rangesOf } from '../marks/ranges.js';
import { scaleTop } from '../marks/scale-top.js';

export interface BulletLayout extends Drawn {
  readonly says: string;
  readonly bullet?: Bullet;
  /** Below the minimum: what the value could be. */
  readonly interval?: Interval;
}

export function layout(input: FormInput): BulletLayout {
  const { answer, kpi, format, words } = input;
  const { value } = answer;
  const text = (at: number): string => format.value(at, answer.unit, { compact: true, notation: kpi.notation });
  if (value === null) return { marks: [], says: '' };
  const says = `${kpi.title}: ${text(value)}`;
  const range = interval(input);
  if (range) return { marks: [], says, interval: range };
  const target = targetOf(answer), pace = answer.figures['paceShare'] ?? undefined, prior = answer.previous?.value ?? undefined;
  const onItsBand = kpi.bands?.of === undefined;
  const bands = onItsBand ? answer.bands ?? [] : [];
  const ends = bands.flatMap(({ to }) => (to === null ? [] : [to]));
  const top = answer.unit === 'share' && value <= 1 && Math.max(0, ...ends, target ?? 0, prior ?? 0) <= 1 && (kpi.better === 'between' || target !== undefined) ? scaleTop(1, target) : scaleTop(value, target, prior, ...ends.map(end => end * 1.1));
  return {
    says, marks: [{ says }],
    bullet: bullet({
      value, top, ranges: rangesOf(bands, top), text,
      target: target === undefined ? undefined : { at: target, texts: [format.fill(words.bullet.target, { target: targetText(answer, text) }), words.bullet.targetShort] },
      pace: pace === undefined ? undefined : { at: pace, texts: [format.fill(words.bullet.pace, { pace: text(pace) }), words.bullet.paceShort] },
      prior: prior === undefined || pace !== undefined || prior < 0 ? undefined : { at: prior, texts: [`${format.period(answer.previous!.period, answer.period)} ${text(prior)}`, text(prior)] },
    }, input),
  };
}

/** A share of a plan is measured against the whole of it. */
function targetOf({ figures, target }: Answer): number | undefined {
  return Object.hasOwn(figures, 'attainment') && Object.hasOwn(figures, 'paceShare') ? 1 : target;
}

const targetText = ({ figures, target }: Answer, text: (value: number) => string): string => (Object.hasOwn(figures, 'paceShare') ? text(1) : text(target!));
