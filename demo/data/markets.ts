/** Where the company sells, by language: its words, its money, its year. A further market is its vocabulary and a line here. */
import { german } from './vocabulary.de.js';
import { english } from './vocabulary.en.js';
import { russian } from './vocabulary.ru.js';
import type { Vocabulary } from './vocabulary.js';

export interface Market {
  readonly words: Vocabulary;
  readonly currency: string;
  /** How busy a month is for a business that sells to businesses: August and January are weak, autumn is strong. */
  readonly busy: readonly number[];
  /** Days off that fall on one date each year, as month and day. */
  readonly off: ReadonlySet<number>;
  /** Days of which half are taken off, from and to. */
  readonly lull?: readonly [from: number, until: number];
  /** Nine in the morning, in UTC. */
  readonly opens: number;
}

const usual = [0.84, 1, 1.08, 1.02, 1.02, 1, 0.9, 0.74, 1.1, 1.12, 1.08, 0.92];

const markets: ReadonlyMap<string, Market> = new Map([
  ['en', { words: english, currency: 'USD', busy: usual, off: new Set([101, 102, 704, 1224, 1225, 1226, 1231]), opens: 9 }],
  ['de', { words: german, currency: 'EUR', busy: usual, off: new Set([101, 501, 1003, 1224, 1225, 1226, 1231]), opens: 8 }],
  ['ru', {
    words: russian, currency: 'RUB', busy: [0.8, 1, 1.08, 1.06, 0.82, 1, 0.92, 0.78, 1.1, 1.12, 1.08, 1.02],
    off: new Set([101, 102, 103, 104, 105, 106, 107, 108, 223, 308, 501, 502, 503, 509, 510, 612, 1104, 1231]), lull: [501, 511], opens: 6,
  }],
]);

export const marketOf = (language: string): Market => markets.get(language) ?? markets.get('en')!;
