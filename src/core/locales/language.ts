/**
 * What a language has to bring, complete by type: a missing text does not compile. The texts of KPIs are in their
 * definitions in English. `{name}` is filled in by `fill` of `core/format.ts`.
 */
import type { IssueCode } from '../read/issue.js';
import type { ReasonCode } from '../read/suggest.js';
import type { Words } from './en.js';
import type { KpiTexts } from './kpi-text.js';

/** In English issues and reasons say themselves. */
export type TranslatedWords = Words & {
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly types: Readonly<Record<'an array' | 'an object' | 'an error that cannot be read' | 'undefined' | 'function' | 'symbol', string>>;
};

export interface Translation { readonly words: TranslatedWords; readonly kpis: KpiTexts }
