/** An address asked until it answers: with patience, and with a new token where the old one is refused. */
import { isFailure, reasonOf, stopped, type Failure } from './failure.js';
import { patiently, type Patience } from './patience.js';
import { request, type Fetched, type RequestOptions, type Unchanged } from './request.js';

type Headers = Readonly<Record<string, string>>;

/** A token mostly. A function is asked before each request; `expired` says that the last answer was a 401. */
export type GivenHeaders = Headers | ((expired: boolean, url: string) => Headers | undefined | Promise<Headers | undefined>);

export interface ObtainOptions extends Omit<RequestOptions, 'headers'>, Patience {
  readonly headers?: GivenHeaders | undefined;
  /** The request's own, over the others. */
  readonly own?: Headers | undefined;
  /** What a server means by its answer: the failure that it is, for instance an error with status 200. */
  readonly judge?: ((got: Fetched | Failure) => Failure | undefined) | undefined;
}

export async function obtain(url: string, { headers: given, own, judge, since, ...options }: ObtainOptions): Promise<Fetched | Unchanged | Failure> {
  const { signal } = options;
  const ask = (expired: boolean) => patiently(async attempt => {
    const headers = await headersOf(given, expired, url);
    if (signal?.aborted) return stopped(url);
    if (isFailure(headers)) return headers;
    // Another origin may not allow the condition: a second try does without.
    const got = await request(url, { ...options, headers: headers || own ? { ...headers, ...own } : undefined, since: attempt === 1 ? since : undefined });
    return 'unchanged' in got ? got : judge?.(got) ?? got;
  }, options);
  const got = await ask(false);
  return typeof given === 'function' && isFailure(got) && (got.status === 401 || got.expired) ? ask(true) : got;
}

async function headersOf(given: GivenHeaders | undefined, expired: boolean, url: string): Promise<Headers | Failure | undefined> {
  try {
    const headers = typeof given === 'function' ? await given(expired, url) : given;
    return headers instanceof globalThis.Headers ? Object.fromEntries(headers) : headers ?? undefined;
  } catch (error) {
    return { code: 'headers', message: `the headers could not be had: ${reasonOf(error)}`, from: url, detail: reasonOf(error) };
  }
}
