/** One page of a CRM's list: asked for with patience, judged by what it says, and not sent again where it has not changed. */
import { textOf } from '../encoding.js';
import { isFailure, type Failure } from '../failure.js';
import { obtain, type ObtainOptions } from '../obtain.js';
import type { Fetched, Validators } from '../request.js';
import type { CrmRequest, Preset } from './preset.js';
import { parsed, problemIn } from './records.js';

export interface Page {
  readonly page: unknown;
  readonly rows: number;
  readonly bytes: number;
  readonly validators?: Validators | undefined;
}

/** A page by which its server can tell whether it is still the same. */
export type KnownPage = Page & { readonly validators: Validators };

export const pageKey = ({ url, body }: CrmRequest): string => JSON.stringify([url, body]);

/** Gives back `known` itself where that is still so. */
export async function pageOf(preset: Preset, { url, method, body, headers: own }: CrmRequest, options: ObtainOptions, known?: KnownPage): Promise<Page | Failure> {
  let page: unknown;
  const judge = (got: Fetched | Failure): Failure | undefined => {
    if (isFailure(got)) return explained(preset, got);
    // 204: nothing found.
    page = got.body === '' ? null : parsed(textOf(got.body));
    const problem = page === null ? undefined : problemIn(preset, page);
    // What a CRM says is a sentence of its own; else the address says of what it is.
    return problem && { ...problem, from: url, ...(problem.code === 'crm-error' ? meant(preset, page, problem.detail) : { message: `${url}: ${problem.message}` }) };
  };
  const got = await obtain(url, { ...options, method, body, own, progress: undefined, judge, since: known?.validators });
  if (isFailure(got)) return got;
  if ('unchanged' in got) return known ?? { page: null, rows: 0, bytes: 0 };
  return { page, rows: preset.page(page)?.length ?? 0, bytes: got.body.length, validators: got.validators };
}

/** What CRMs, and proxies before them, say of an old token beside another status than 401. */
const expired = /INVALID_SESSION_ID|EXPIRED_AUTHENTICATION|expired_token|INVALID_AUTHENTICATION/i;

/** The CRM's own words beside the status. */
function explained(preset: Preset, failure: Failure): Failure {
  const said = preset.problem(failure.said);
  return said === undefined ? failure : { ...failure, message: `${failure.message}: ${preset.title} says ${said}`, detail: `${preset.title}: ${said}`, ...meant(preset, failure.said, said, failure.retryAfter) };
}

function meant(preset: Preset, response: unknown, said: string, retryAfter?: number): Pick<Failure, 'expired' | 'passing' | 'retryAfter'> {
  const passes = preset.passes?.(response), wait = retryAfter ?? (typeof passes === 'number' ? passes : undefined);
  return { ...(expired.test(said) && { expired: true }), ...(passes !== undefined && { passing: passes !== false }), ...(wait !== undefined && { retryAfter: wait }) };
}
