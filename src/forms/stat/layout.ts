/** The number alone, with the line of its last months where there are any. */
import type { Drawn, FormInput } from '../form.js';
import { spark, type Spark } from '../marks/spark.js';

export interface StatLayout extends Drawn {
  readonly says: string;
  readonly spark?: Spark;
}

export function layout({ answer, kpi, format, words }: FormInput): StatLayout {
  const text = (value: number): string => format.value(value, answer.unit, { compact: true, notation: kpi.notation });
  const drawn = spark(answer.series ?? [], text);
  const ends = drawn && { first: drawn.first, last: `${drawn.until} ${drawn.value}` };
  return { marks: [], says: ends ? format.fill(words.trend.says, ends) : '', ...(drawn && { spark: drawn }) };
}
