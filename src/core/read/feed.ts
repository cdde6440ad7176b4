/** Text, or the text of bytes piece by piece, so that no step has to hold or decode all of it. */
import { asBytes, decoderOf, type Decoder } from './bytes.js';

export class Feed {
  /** What is there; read from `at` on. */
  text: string;
  at = 0;
  readonly total: number;
  readonly #bytes: Uint8Array | undefined;
  readonly #decoder: Decoder | undefined;
  #taken = 0;
  #piece = 1 << 17;

  /** UTF-8; UTF-16 where a byte order mark says so. A text keeps its mark, bytes lose it. */
  constructor(input: string | Uint8Array | ArrayBuffer) {
    const bytes = typeof input === 'string' ? undefined : asBytes(input);
    this.#bytes = bytes;
    this.#decoder = bytes && decoderOf(bytes);
    this.text = typeof input === 'string' ? input : '';
    this.total = bytes?.length ?? this.text.length;
    this.more();
  }

  /** How much of `total` is behind `at`, roughly: letters may take several bytes. */
  get done(): number {
    return this.#bytes ? Math.max(0, this.#taken - (this.text.length - this.at)) : this.at;
  }

  /** Adds the next piece; what is before `at` is gone, and `at` is 0. False at the end. */
  more(): boolean {
    if (!this.#bytes || this.#taken >= this.#bytes.length) return false;
    // A row that is longer than a piece is not to be joined and read many times.
    if (this.at === 0 && this.#taken > 0) this.#piece *= 2;
    const end = Math.min(this.#bytes.length, this.#taken + this.#piece);
    this.text = this.text.slice(this.at) + this.#decoder!.decode(this.#bytes.subarray(this.#taken, end), { stream: end < this.#bytes.length });
    this.#taken = end;
    this.at = 0;
    return true;
  }

  /** Past a byte order mark, for what may begin with one. */
  skipMark(): this {
    if (this.text.charCodeAt(this.at) === 0xfeff) this.at++;
    return this;
  }

  /** Past white space of JSON; the code of the letter that follows, or NaN at the end. */
  skipSpace(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++;
      else if (!Number.isNaN(code) || !this.more()) return code;
    }
  }
}
