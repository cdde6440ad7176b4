/** The scope of a dashboard: what a snapshot brings, what its author says, and over it what a person chose. What the author says anew goes first. */
import type { ReactiveElement } from 'lit';
import type { Dataset, Issue, Scope } from '../../core.js';
import { readScope, type ScopeInputs } from '../read-scope.js';
import { snapshotScope } from '../snapshot-scope.js';
import type { ChosenScope } from '../shared.js';

const choosable = ['period', 'compare', 'filter'] as const;

export class ScopeController {
  readonly #host: ReactiveElement & ScopeInputs;
  #own: Scope = {};
  #snapshot: Scope = {};
  #chosen: ChosenScope = {};
  #issues: readonly Issue[] = [];

  constructor(host: ReactiveElement & ScopeInputs) {
    this.#host = host;
  }

  /** What the author says. */
  get own(): Scope {
    return this.#own;
  }

  /** With what was chosen. */
  get scope(): Scope {
    const { period, ...rest } = { ...this.#stated, ...this.#chosen };
    return { ...rest, ...(period !== undefined && { period }) };
  }

  /** What a person chose, over what the author says. */
  get chosen(): ChosenScope {
    return this.#chosen;
  }

  /** The part that a person can choose, as it is now. */
  get choosable(): ChosenScope {
    const { period, compare, filter } = this.scope;
    return { ...((period !== undefined || 'period' in this.#chosen) && { period }), ...(compare !== undefined && { compare }), ...(filter && { filter }) };
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Called before each update, with the names of the properties that have changed. */
  take(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const { scope, issues } = readScope(this.#host);
    this.#own = scope;
    this.#issues = issues;
    for (const name of choosable) if (changed.has(name)) { const { [name]: _, ...rest } = this.#chosen; this.#chosen = rest; }
  }

  /** What is looked at: a snapshot brings its own scope, under what the author says. */
  look(dataset: Dataset | undefined): void {
    this.#snapshot = snapshotScope(dataset);
  }

  get #stated(): Scope {
    return { ...this.#snapshot, ...this.#own };
  }

  /** No period and no filter are a choice only where something else is stated. */
  readonly choose = (scope: ChosenScope): void => {
    const { period, filter, ...rest } = scope, stated = this.#stated;
    this.#chosen = {
      ...rest,
      ...((period !== undefined || ('period' in scope && stated.period !== undefined)) && { period }),
      ...(filter && (stated.filter || Object.keys(filter).length > 0) && { filter }),
    };
    this.#host.requestUpdate();
  };
}
