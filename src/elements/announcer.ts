/** What an element tells its page, each thing once: its own data, misuse, a verdict that has changed. */
import { crossed } from '../core/kpi/verdict.js';
import { catalogue, type Answer, type Issue, type Level, type Scope } from '../core.js';
import type { Failure } from '../source/failure.js';
import type { Held } from './data-controller.js';
import { fire } from './events.js';

export interface News {
  readonly held: Held;
  /** Whether the data is the element's own; a dashboard tells of its own itself. */
  readonly owns: boolean;
  /** An unknown KPI, period, dimension or option. */
  readonly misuse: Failure | undefined;
  readonly answer: Answer | undefined;
  readonly scope: Scope;
  readonly state: string;
  readonly issues: readonly Issue[];
}

export class Announcer {
  readonly #from: EventTarget;
  #held: Held | undefined;
  #misuse: string | undefined;
  #judged: { readonly level: Level; readonly under: string; readonly value: number | null } | undefined;

  constructor(from: EventTarget) {
    this.#from = from;
  }

  tell({ held, owns, misuse, answer, scope, state, issues }: News): void {
    const fresh = owns && this.#held !== held && held.phase !== 'loading';
    const misused = misuse !== undefined && this.#misuse !== misuse.message;
    this.#held = held;
    this.#misuse = misuse?.message;
    const crossing = answer && this.#crossing(answer, scope);
    if (fresh && held.phase === 'loaded') fire(this.#from, 'kpi-load', { state, issues });
    if (fresh && held.failure) fire(this.#from, 'kpi-error', held.failure);
    if (misused) fire(this.#from, 'kpi-error', misuse);
    if (crossing) fire(this.#from, 'kpi-verdict', crossing);
  }

  /** From one level to another, by new data under the same question, far enough from a threshold to be no jitter. */
  #crossing(answer: Answer, { asOf: _moment, ...question }: Scope): { readonly from: Level; readonly to: Level } | undefined {
    const level = answer.verdict?.level;
    if (level === undefined) return undefined;
    const under = `${answer.kpi} ${JSON.stringify(question)}`;
    const before = this.#judged?.under === under ? this.#judged : undefined;
    const of = catalogue.get(answer.kpi)?.bands?.of;
    const judged = typeof of === 'string' ? answer.figures[of] ?? null : answer.value;
    if (before && (before.level === level || !crossed(answer.bands, judged, before.value))) return undefined;
    this.#judged = { level, under, value: judged };
    return before && { from: before.level, to: level };
  }
}
