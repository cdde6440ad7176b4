/** The number alone, with the line of its last months where there are any; of too few, where it may lie. */
import type { Drawn, FormInput } from '../form.js';
import { interval, type Interval } from '../marks/interval.js';
import { spark, type Spark } from '../marks/spark.js';

export interface StatLayout extends Drawn {
  readonly says: string;
  /** The number, in words. */
  readonly value: string;
  readonly interval?: Interval;
  readonly spark?: Spark;
}

export function layout(input: FormInput): StatLayout {
  const { answer, kpi, format, words } = input;
  const text = (value: number): string => format.value(value, answer.unit, { compact: true, notation: kpi.notation });
  const drawn = spark(answer.series ?? [], text);
  const range = interval(input);
  const ends = drawn && { first: drawn.first, last: `${drawn.until} ${drawn.value}` };
  return { marks: [], value: answer.value === null ? '' : `${kpi.title}: ${text(answer.value)}`, says: ends ? format.fill(words.trend.says, ends) : '', ...(range && { interval: range }), ...(drawn && { spark: drawn }) };
}
