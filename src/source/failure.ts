import type { Issue } from '../core.js';

/** Why there are no records: a value, never a throw. The element says it in a sentence of its language. */
export interface Failure {
  /** `http-404`, `timeout`, `network`, `truncated`, `too-large`, `html`, `empty`, `not-json`, `no-element` … */
  readonly code: string;
  /** In English, for whoever reads the event or the `issues`. */
  readonly message: string;
  /** The address or the `#id` that was asked. */
  readonly from?: string;
  /** All that was wrong, where there is more than this. */
  readonly issues?: readonly Issue[];
  /** Of HTTP, where there was an answer. */
  readonly status?: number;
  /** Seconds after which to ask again, where the answer says so. */
  readonly retryAfter?: number;
  /** Whether waiting helps, where the answer says it and its status does not. */
  readonly passing?: boolean;
  /** The token is too old, whatever the status. */
  readonly expired?: boolean;
  /** What a server, a parser or the host said, in its own words. */
  readonly detail?: string;
  /** What the server wrote beside its refusal, where that is short JSON. */
  readonly said?: unknown;
}

export const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

export const stopped = (from: string): Failure => ({ code: 'aborted', message: `the request for ${from} was stopped`, from });

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A failure as a row of `issues`, so that a host finds all in one place. */
export const issueOf = ({ code, message, from }: Failure, path = from ?? ''): Issue => ({ path, code, message, count: 1 });
