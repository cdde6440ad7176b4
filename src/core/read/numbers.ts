/** A column of numbers. Which sign stands before the decimals is told by the column as a whole, or stated. */
import type { Column as Described } from '../records/kind.js';
import type { Builder, Manner, Wrong } from './builder.js';
import { Doubtful, type Doubt } from './doubt.js';
import { shown } from './issue.js';
import { hundredth, numberFormat, readNumber } from './number.js';

/** Nothing that is sold is so much: squares and sums of what is less stay finite. */
const most = 1e100;

export function numbers(column: string, { type, fraction }: Described, { format: stated, semicolons }: Manner): Builder {
  const cells = new Doubtful(), format = stated === undefined ? undefined : numberFormat(stated), scaled = format === 'percent' ? hundredth : (number: number) => number;
  const marks = new Map<string, number>();
  let doubtful = '', commas = false;

  const wrong = (value: unknown): Wrong => ({ code: 'not-a-number', params: { column, value: shown(value) } });
  const within = (number: number): number => (fraction && (number < 0 || number > 1) ? NaN : number);
  const put = (row: number, first: number, second: number, value: unknown): Wrong | undefined => {
    const point = within(scaled(first)), comma = within(scaled(second));
    if (Number.isNaN(point) && Number.isNaN(comma)) return { code: 'not-a-fraction', params: { column, value: shown(value) } };
    cells.put(row, point, comma);
    return undefined;
  };
  return {
    set(row, value) {
      if (typeof value === 'number' || typeof value === 'bigint') {
        const number = Number(value);
        return Math.abs(number) < most ? put(row, number, number, value) : wrong(value);
      }
      const read = typeof value === 'string' ? readNumber(value) : undefined;
      if (!read) return wrong(value);
      let { point, comma } = read;
      if (read.mark !== undefined && !marks.has(read.mark)) marks.set(read.mark, row);
      if (format === 'comma') point = comma;
      else if (format === 'point') comma = point;
      if (!(Math.abs(point) < most)) point = NaN;
      if (!(Math.abs(comma) < most)) comma = NaN;
      if (Number.isNaN(point) && Number.isNaN(comma)) return wrong(value);
      if (point !== comma && !Number.isNaN(point) && !Number.isNaN(comma)) {
        if (doubtful === '') doubtful = shown(value);
        commas ||= Math.abs(point) > Math.abs(comma);
      }
      return put(row, point, comma, value);
    },
    finish(length) {
      // 1.234 alone is a plain number; beside 1,234 or among semicolons it may be a thousand.
      const { row, count } = cells.settle(length, () => !commas && !semicolons);
      const doubts: Doubt[] = count > 0 ? [{ row, count, code: 'ambiguous-number', params: { column, value: doubtful } }] : [];
      if (marks.size > 1) doubts.push({ row: [...marks.values()][1]!, count: marks.size - 1, code: 'several-currencies', params: { column, marks: [...marks.keys()].join(', ') } });
      const values = cells.all(length);
      return { doubts, column: values && { type: 'number', values, ...(type === 'money' && { money: true as const }) } };
    },
  };
}
