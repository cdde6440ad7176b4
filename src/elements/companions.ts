import type { Answer, Scope } from '../core.js';
import type { Beside } from '../forms/form.js';
import type { Loaded } from '../source/load.js';
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

  of(companions: readonly Companion[], beside: readonly Beside[], loaded: Loaded | undefined, scope: Scope): ReadonlyMap<string, Answer> {
    const found = new Map<string, Answer>();
    const ask = (name: string, kpi: string, of: Scope): void => {
      const answers = this.#answers.get(name) ?? new AnswerController();
      this.#answers.set(name, answers);
      answers.ask(kpi, loaded, of);
      if (answers.answer) found.set(name, answers.answer);
    };
    for (const { kpi, across } of companions) {
      if (across !== undefined && (scope.filter?.[across] ?? []).length === 0) continue;
      ask(kpi, kpi, across === undefined ? companionScope(scope) : widened(companionScope(scope), across));
    }
    for (const { name, kpi, scope: changed } of beside) ask(name, kpi, { ...companionScope(scope), ...changed });
    return found;
  }
}

function widened({ filter, ...scope }: Scope, across: string): Scope {
  return { ...scope, filter: Object.fromEntries(Object.entries(filter ?? {}).filter(([dimension]) => dimension !== across)) };
}
