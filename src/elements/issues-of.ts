/** All that was wrong, in one place for the host: attributes, misuse, the request, the data, and why there is no value. */
import type { Answer, Issue } from '../core.js';
import { issueOf, type Failure } from '../source/failure.js';
import type { Held } from './data-controller.js';

export function issuesOf(attributes: readonly Issue[], misuse: Failure | undefined, { failure, loaded }: Held, answer: Answer | undefined): readonly Issue[] {
  return [
    ...attributes, ...(misuse ? [issueOf(misuse)] : []),
    ...(failure ? failure.issues ?? [issueOf(failure)] : []), ...[...loaded?.missing ?? []].map(([kind, missing]) => issueOf(missing, kind)), ...(loaded?.issues ?? []),
    ...(answer?.state === 'empty' && answer.reason !== undefined ? [{ path: answer.kpi, code: answer.reason, message: `${answer.kpi} has no value: ${answer.reason}`, count: 1 }] : []),
  ];
}
