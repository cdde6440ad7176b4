/** A typed array that grows with what is put in: as much as is needed, in however many slices it comes. */
type Typed = Float64Array | Int32Array | Uint32Array | Uint8Array;

export class Growing<A extends Typed> {
  #cells: A;
  readonly #make: (length: number) => A;
  readonly #empty: number;

  /** `empty` stands where nothing was put. */
  constructor(make: (length: number) => A, empty: number, length = 64) {
    this.#make = make;
    this.#empty = empty;
    this.#cells = make(length);
    if (empty !== 0) this.#cells.fill(empty);
  }

  at(row: number): number {
    return row < this.#cells.length ? this.#cells[row]! : this.#empty;
  }

  put(row: number, value: number): void {
    if (row >= this.#cells.length) this.#grow(row + 1);
    this.#cells[row] = value;
  }

  /** Exactly that many, and no room beside them. */
  all(length: number): A {
    if (this.#cells.length !== length) this.#grow(length, length);
    return this.#cells;
  }

  #grow(least: number, most = Math.max(least, this.#cells.length * 2)): void {
    const cells = this.#make(most);
    if (this.#empty !== 0) cells.fill(this.#empty, Math.min(most, this.#cells.length));
    cells.set(this.#cells.length > most ? this.#cells.subarray(0, most) : this.#cells);
    this.#cells = cells;
  }
}

export const floats = (length?: number): Growing<Float64Array> => new Growing(size => new Float64Array(size), NaN, length);
export const bytes = (empty: number, length?: number): Growing<Uint8Array> => new Growing(size => new Uint8Array(size), empty, length);
export const codes = (length?: number): Growing<Int32Array> => new Growing(size => new Int32Array(size), -1, length);
export const places = (length?: number): Growing<Uint32Array> => new Growing(size => new Uint32Array(size), 0, length);
