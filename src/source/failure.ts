import type { Issue } from '../core.js';

/** Why there are no records: a value, never a throw. The element says it in a sentence of its language. */
export interface Failure {
  /** `http-404`, `timeout`, `network`, `html`, `empty`, `not-json`, `no-element` … */
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
}

export const isFailure = (value: unknown): value is Failure => typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

/** A failure as a row of `issues`, so that a host finds all in one place. */
export const issueOf = ({ code, message, from }: Failure): Issue => ({ path: from ?? '', code, message, count: 1 });
