/** From a KPI, a dataset and a scope to a frozen answer. Never throws: misuse becomes a failure that the element says. */
import { compute, words, type Answer, type Dataset, type Scope } from '../core.js';
import { memo } from '../core/dataset/memo.js';
import type { Failure } from '../source/failure.js';
import type { Loaded } from '../source/load.js';

export class AnswerController {
  #answer: Answer | undefined;
  #failure: Failure | undefined;
  #asked: { readonly kpi: string; readonly dataset: Dataset; readonly missing: string; readonly scope: string } | undefined;

  get answer(): Answer | undefined {
    return this.#answer;
  }

  get failure(): Failure | undefined {
    return this.#failure;
  }

  /** Computes only when something has changed, also the language that names its periods. Without data there is no answer. */
  ask(kpi: string, loaded: Loaded | undefined, scope: Scope): void {
    if (!loaded) {
      this.#answer = this.#failure = this.#asked = undefined;
      return;
    }
    const { dataset } = loaded, missing = [...loaded.missing?.keys() ?? []].join(',');
    const asked = { kpi, dataset, missing, scope: `${JSON.stringify(scope)}|${words(scope.locale ?? 'en')?.language ?? ''}` };
    if (this.#asked && this.#asked.kpi === kpi && this.#asked.dataset === dataset && this.#asked.missing === missing && this.#asked.scope === asked.scope) return;
    this.#asked = asked;
    this.#answer = this.#failure = undefined;
    try {
      // A filter that is undone, a period that is looked at again: the answer is at hand.
      this.#answer = memo(dataset, `answer|${kpi}|${missing}|${asked.scope}`, () => {
        const answer = compute(kpi, dataset, scope);
        return frozen(answer.state === 'ready' && missing !== '' ? { ...answer, state: 'partial', reason: `missing-${missing}` } : answer);
      });
    } catch (error) {
      this.#failure = { code: 'misuse', message: error instanceof Error ? error.message : String(error) };
    }
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
