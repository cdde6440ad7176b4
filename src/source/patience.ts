/** Asks again where waiting helps: the network, an answer that broke off, too many requests (429), not now (503). */
import { isFailure, stopped, type Failure } from './failure.js';

export interface Patience {
  readonly signal?: AbortSignal | undefined;
  /** How often at most, default 4. */
  readonly attempts?: number | undefined;
  /** Resolves after the milliseconds, or at once when stopped; default a timer. */
  readonly wait?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** 0 to 1, for the jitter; default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

const passing: ReadonlySet<string> = new Set(['network', 'truncated', 'http-429', 'http-503']);

/** Seconds that are waited for; a longer `Retry-After` is an answer: not today. */
const longest = 120;

export async function patiently<T>(ask: (attempt: number) => Promise<T | Failure>, { signal, attempts = 4, wait = pause, random = Math.random }: Patience = {}): Promise<T | Failure> {
  for (let attempt = 1; ; attempt++) {
    const result = await ask(attempt);
    if (!isFailure(result) || !(result.passing ?? passing.has(result.code)) || attempt >= attempts) return result;
    const told = result.retryAfter;
    if (told !== undefined && told > longest) return result;
    // Half of the wait is left to chance, so that widgets that failed together do not come back together.
    const seconds = told ?? Math.min(2 ** (attempt - 1), 16) * (0.5 + random() / 2);
    await wait(seconds * 1000 * (told === undefined ? 1 : 1 + random() / 10), signal);
    if (signal?.aborted) return stopped(result.from ?? '');
  }
}

const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> => new Promise(resolve => {
  if (signal?.aborted) { resolve(); return; }
  const done = (): void => { clearTimeout(timer); signal?.removeEventListener('abort', done); resolve(); };
  const timer = setTimeout(done, milliseconds);
  signal?.addEventListener('abort', done);
});
