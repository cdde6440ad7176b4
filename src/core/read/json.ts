/**
 * JSON read row by row: the text is cut between records, and each cut goes through `JSON.parse`. So no step is long, and
 * what is accepted is exactly what `JSON.parse` accepts.
 */
import type { Feed } from './feed.js';

/** Takes the elements of an array one by one. */
export type Sink = (element: unknown) => void;
/** Gives way after each step. */
export type Steps<T> = Generator<void, T>;

export interface Document {
  /** Where the elements go of the array that is the whole; `undefined`: it is wanted as a whole. */
  readonly root: () => Sink | undefined;
  /** The same for an array that is a member. */
  readonly member: (name: string) => Sink | undefined;
  /** A member that went nowhere else, or the whole. */
  readonly value: (name: string | undefined, value: unknown) => void;
}

const open = 91, close = 93, brace = 123, unbrace = 125, comma = 44, colon = 58, quote = 34, backslash = 92;
/** Letters that are cut at once. */
const cut = 32_768;

/** Throws a SyntaxError for what is no JSON. Up to `short` letters are parsed at once. */
export function* readJson(feed: Feed, document: Document, short = 65_536): Steps<void> {
  const first = feed.skipSpace(), long = feed.total > short, sink = long && first === open ? document.root() : undefined;
  if (sink) yield* elements(feed, sink);
  else if (long && first === brace) yield* members(feed, document);
  else {
    while (feed.more());
    document.value(undefined, JSON.parse(feed.text.slice(feed.at)));
    return;
  }
  const after = feed.skipSpace();
  if (!Number.isNaN(after)) throw unexpected(after);
}

function* elements(feed: Feed, sink: Sink): Steps<void> {
  feed.at++;
  for (let first = true; ; first = false) {
    const walk = new Walk(feed, cut);
    yield* walk.on();
    const rows = JSON.parse(`[${walk.text}]`) as unknown[];
    // Only an empty array has nothing in it: `[1,]` has nothing after its comma.
    if ((walk.stop !== comma && walk.stop !== close) || (rows.length === 0 && !(first && walk.stop === close))) throw unexpected(walk.stop);
    walk.past();
    for (const row of rows) sink(row);
    yield;
    if (walk.stop === close) return;
  }
}

function* members(feed: Feed, document: Document): Steps<void> {
  feed.at++;
  if (feed.skipSpace() === unbrace) { feed.at++; return; }
  for (;;) {
    const key = new Walk(feed, 0, colon);
    yield* key.on();
    const name: unknown = key.stop === colon ? JSON.parse(key.text) : undefined;
    if (typeof name !== 'string') throw unexpected(key.stop);
    key.past();
    const sink = feed.skipSpace() === open ? document.member(name) : undefined;
    if (sink) yield* elements(feed, sink);
    else {
      const value = new Walk(feed, 0);
      yield* value.on();
      document.value(name, JSON.parse(value.text));
      feed.at += value.length;
    }
    const stop = feed.skipSpace();
    if (stop !== comma && stop !== unbrace) throw unexpected(stop);
    feed.at++;
    if (stop === unbrace) return;
  }
}

/** From where the feed is to the next comma or bracket of the same level, past `least` letters; strings count as one. */
class Walk {
  /** The letter it ended at; NaN at the end of the text. */
  stop = NaN;
  #ahead = 0;
  #depth = 0;
  #quoted = false;

  constructor(readonly feed: Feed, readonly least: number, readonly only = comma) {}

  get text(): string {
    return this.feed.text.slice(this.feed.at, this.feed.at + this.#ahead);
  }

  get length(): number {
    return this.#ahead;
  }

  past(): void {
    this.feed.at += this.#ahead + 1;
  }

  *on(): Steps<void> {
    while (!this.#go()) {
      if (this.feed.at + this.#ahead >= this.feed.text.length && !this.feed.more()) return;
      yield;
    }
  }

  /** A step of at most 200,000 letters; whether it has come to the stop. */
  #go(): boolean {
    const { text, at } = this.feed, end = Math.min(text.length, at + this.#ahead + 200_000);
    let place = at + this.#ahead;
    while (place < end) {
      if (this.#quoted) {
        const found = text.indexOf('"', place);
        place = found < 0 ? text.length : found + 1;
        if (found >= 0 && !escaped(text, found, at)) this.#quoted = false;
        continue;
      }
      const code = text.charCodeAt(place);
      if (code === quote) this.#quoted = true;
      else if (code === open || code === brace) this.#depth++;
      else if (this.#depth === 0 && (code === close || code === unbrace || (code === this.only && place - at >= this.least))) {
        this.stop = code;
        this.#ahead = place - at;
        return true;
      } else if (code === close || code === unbrace) this.#depth--;
      place++;
    }
    this.#ahead = place - at;
    return false;
  }
}

/** Behind an odd number of backslashes. */
function escaped(text: string, place: number, from: number): boolean {
  let before = place;
  while (before > from && text.charCodeAt(before - 1) === backslash) before--;
  return (place - before) % 2 === 1;
}

const unexpected = (code: number): SyntaxError => new SyntaxError(Number.isNaN(code) ? 'Unexpected end of JSON input' : `Unexpected “${String.fromCharCode(code)}”`);
