import type { Answer, Dataset, Scope } from '../core.js';
import { AnswerController } from './answer-controller.js';
import { companionScope } from './widget-scope.js';

/** Answers of further KPIs for a drawing, computed as rarely as its own; one that cannot be had is left out. */
export class Companions {
  readonly #answers = new Map<string, AnswerController>();

  of(ids: readonly string[], dataset: Dataset | undefined, scope: Scope): ReadonlyMap<string, Answer> {
    const found = new Map<string, Answer>();
    for (const id of ids) {
      const answers = this.#answers.get(id) ?? new AnswerController();
      this.#answers.set(id, answers);
      answers.ask(id, dataset, companionScope(scope));
      if (answers.answer) found.set(id, answers.answer);
    }
    return found;
  }
}
