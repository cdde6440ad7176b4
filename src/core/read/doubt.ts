/** Values that may be meant one way or the other, such as 1,234 and 03/04/2026: kept both ways until their column has told. */
import { floats } from './growing.js';
import type { IssueCode } from './issue.js';

/** What only the whole column shows. `row` is the first of `count`. */
export interface Doubt { readonly row: number; readonly code: IssueCode; readonly params: Record<string, string | number>; readonly count: number }

export class Doubtful {
  /** As it is meant the first way, or whichever way it can be meant. */
  readonly #values = floats();
  #other: ReturnType<typeof floats> | undefined;
  #any = false;
  #first = 0;
  #second = 0;

  /** NaN where it cannot be meant so. A cell that can be meant one way only tells how the others are meant. */
  put(row: number, first: number, second: number): void {
    this.#any = true;
    this.#values.put(row, Number.isNaN(first) ? second : first);
    const doubtful = first !== second && !Number.isNaN(first) && !Number.isNaN(second);
    if (doubtful) this.#other ??= floats();
    // The place may hold what a row left that was then left out.
    this.#other?.put(row, doubtful ? second : NaN);
    if (Number.isNaN(first)) this.#second++;
    else if (Number.isNaN(second)) this.#first++;
  }

  /** Settles all cells in doubt; those that remain so become missing and are counted. `stays` leaves one as it is meant the first way. */
  settle(length: number, stays: (first: number, second: number) => boolean = () => false): { readonly row: number; readonly count: number } {
    const values = this.#values, other = this.#other;
    const told = this.#first > 0 && this.#second > 0 ? 'both' : this.#first > 0 ? 'first' : this.#second > 0 ? 'second' : 'nothing';
    let at = 0, count = 0;
    for (let row = 0; other && told !== 'first' && row < length; row++) {
      const second = other.at(row);
      if (Number.isNaN(second) || (told === 'nothing' && stays(values.at(row), second))) continue;
      values.put(row, told === 'second' ? second : NaN);
      if (told !== 'second' && count++ === 0) at = row;
    }
    return { row: at, count };
  }

  /** `undefined` where no cell has a value. */
  all(length: number): Float64Array | undefined {
    const values = this.#any ? this.#values.all(length) : undefined;
    return values?.some(value => !Number.isNaN(value)) ? values : undefined;
  }
}
