/** Equal work is done once: who asks while it is under way gets the same result, and it ends when nobody waits any more. */
import { stopped, type Failure } from './failure.js';

interface Waiting<News> {
  /** Leaving: the others go on waiting. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((news: News) => void) | undefined;
}

interface Work<T, News> { readonly result: Promise<T>; readonly stop: AbortController; readonly waiting: Set<Waiting<News>> }

export class Together<T, News> {
  readonly #underWay = new Map<string, Work<T, News>>();

  /** `start` is given what stops it and what all who wait hear. */
  ask(key: string, { signal, progress }: Waiting<News>, start: (around: { readonly signal: AbortSignal; readonly progress: (news: News) => void }) => Promise<T>): Promise<T | Failure> {
    if (signal?.aborted) return Promise.resolve(stopped(key));
    const work = this.#underWay.get(key) ?? this.#begin(key, start);
    const me = { progress };
    work.waiting.add(me);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        work.waiting.delete(me);
        resolve(stopped(key));
        if (work.waiting.size > 0) return;
        this.#forget(key, work);
        work.stop.abort();
      };
      signal?.addEventListener('abort', leave);
      void work.result.then(resolve, reject).then(() => { signal?.removeEventListener('abort', leave); });
    });
  }

  #begin(key: string, start: Parameters<Together<T, News>['ask']>[2]): Work<T, News> {
    const stop = new AbortController(), waiting = new Set<Waiting<News>>();
    const result = start({ signal: stop.signal, progress: news => { for (const one of waiting) one.progress?.(news); } });
    const work: Work<T, News> = { result, stop, waiting };
    this.#underWay.set(key, work);
    const done = (): void => { this.#forget(key, work); };
    result.then(done, done);
    return work;
  }

  #forget(key: string, work: Work<T, News>): void {
    if (this.#underWay.get(key) === work) this.#underWay.delete(key);
  }
}

const numbers = new WeakMap<object, number>();
let counted = 0;

/** Equal content, equal key; a function is equal to itself only. */
export const keyOf = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => {
  if (typeof part !== 'function') return typeof part === 'bigint' ? String(part) : part;
  const number = numbers.get(part) ?? ++counted;
  numbers.set(part, number);
  return `function ${number}`;
});
