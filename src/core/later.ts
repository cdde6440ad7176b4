/** Something of another module, imported when it is first wanted and at hand from then on. */
export class Later<T> {
  readonly #import: () => Promise<T>;
  #now: T | undefined;
  #underWay: Promise<T> | undefined;

  constructor(get: () => Promise<T>) {
    this.#import = get;
  }

  /** `undefined` until it is here. */
  get now(): T | undefined {
    return this.#now;
  }

  /** Once for all who ask; rejects where the module cannot be had, and may then be asked again. */
  load(): Promise<T> {
    return (this.#underWay ??= this.#import().then(
      found => (this.#now = found),
      (error: unknown) => { this.#underWay = undefined; throw error; },
    ));
  }

  /** It came with the page. */
  set(found: T): void {
    this.#now = found;
    this.#underWay = Promise.resolve(found);
  }
}
