import type { Answer, Dataset, Scope } from '../core.js';
import { AnswerController } from './answer-controller.js';
import { companionScope } from './widget-scope.js';

export interface Companion {
  readonly kpi: string;
  /** Asked only where this dimension is filtered, and then across it: what all owners do beside what one does. */
  readonly across?: string;
}

/** Answers of further KPIs for a drawing, computed as rarely as its own; one that cannot be had is left out. */
export class Companions {
  readonly #answers = new Map<string, AnswerController>();

  of(companions: readonly Companion[], dataset: Dataset | undefined, scope: Scope): ReadonlyMap<string, Answer> {
    const found = new Map<string, Answer>();
    for (const { kpi, across } of companions) {
      if (across !== undefined && (scope.filter?.[across] ?? []).length === 0) continue;
      const answers = this.#answers.get(kpi) ?? new AnswerController();
      this.#answers.set(kpi, answers);
      answers.ask(kpi, dataset, across === undefined ? companionScope(scope) : widened(companionScope(scope), across));
      if (answers.answer) found.set(kpi, answers.answer);
    }
    return found;
  }
}

function widened({ filter, ...scope }: Scope, across: string): Scope {
  return { ...scope, filter: Object.fromEntries(Object.entries(filter ?? {}).filter(([dimension]) => dimension !== across)) };
}
