/** From what an element knows to the face that its card draws. */
import { formatter, kpiText, type Answer, type Kpi, type Scope, type Words } from '../core.js';
import type { Failure } from '../source/failure.js';
import { askedPeriod } from './asked-period.js';
import { tokensOf } from './attributes.js';
import type { Face } from './card/face.js';
import type { Held } from './data-controller.js';
import type { State } from './state.js';

export interface Known extends Pick<Face, 'whatIf' | 'within' | 'selected' | 'progress'> {
  readonly subject: string;
  readonly kpi: Kpi | undefined;
  readonly label: string | undefined;
  readonly hide: string | undefined;
  readonly answer: Answer | undefined;
  readonly scope: Scope;
  readonly state: State;
  readonly misuse: Failure | undefined;
  readonly held: Held;
  /** Whether the data is the element's own. */
  readonly owns: boolean;
}

export function faceOf({ subject, kpi, label, hide, answer, scope, state, misuse, held, owns, selected, progress, whatIf, within }: Known, words: Words, locale: string): Face {
  const told = kpi && kpiText(kpi, locale), now = Date.now();
  return {
    kpi: told, title: label ?? told?.title ?? subject, answer, state, failure: misuse ?? held.failure,
    asked: answer ?? (state === 'loading' ? askedPeriod(subject, scope.asOf === 0 ? { ...scope, asOf: now } : scope) : undefined),
    // Inside a dashboard the age is said once, at its top.
    loaded: owns || state === 'stale' || state === 'partial' ? held.loaded : undefined,
    format: formatter({ locale, currency: answer?.currency }), words,
    dated: !held.loaded?.dataset.figures || scope.period !== undefined,
    timezone: scope.timezone ?? 'UTC', age: state === 'stale' && held.loaded ? (now - held.loaded.at) / 60_000 : undefined,
    filter: scope.filter, hidden: tokensOf(hide), records: held.loaded !== undefined && !held.loaded.dataset.figures, selected, progress, whatIf, within,
  };
}
