/**
 * A typed array that grows with what is put in, block by block: growing costs the same at every row, so that no step of a
 * reading is long because all columns double at once.
 */
type Typed = Float64Array | Int32Array | Uint32Array | Uint8Array;

const bits = 12, size = 1 << bits, inside = size - 1;

export class Growing<A extends Typed> {
  readonly #blocks: A[] = [];
  readonly #make: (length: number) => A;
  readonly #empty: number;

  /** `empty` stands where nothing was put. */
  constructor(make: (length: number) => A, empty: number) {
    this.#make = make;
    this.#empty = empty;
  }

  at(row: number): number {
    return this.#blocks[row >> bits]?.[row & inside] ?? this.#empty;
  }

  put(row: number, value: number): void {
    const block = this.#blocks[row >> bits] ?? this.#grow(row >> bits);
    block[row & inside] = value;
  }

  /** Exactly that many, in one array. */
  all(length: number): A {
    const cells = this.#make(length);
    for (let at = 0; at * size < length; at++) {
      const block = this.#blocks[at], start = at * size;
      if (!block) cells.fill(this.#empty, start, start + size);
      else cells.set(start + size > length ? block.subarray(0, length - start) : block, start);
    }
    return cells;
  }

  #grow(at: number): A {
    const block = this.#make(size);
    if (this.#empty !== 0) block.fill(this.#empty);
    return (this.#blocks[at] = block);
  }
}

export const floats = (): Growing<Float64Array> => new Growing(length => new Float64Array(length), NaN);
export const bytes = (empty: number): Growing<Uint8Array> => new Growing(length => new Uint8Array(length), empty);
export const codes = (): Growing<Int32Array> => new Growing(length => new Int32Array(length), -1);
export const places = (): Growing<Uint32Array> => new Growing(length => new Uint32Array(length), 0);
