import type { CSSResult, TemplateResult } from 'lit';
import type { Answer } from '../core/kpi/answer.js';
import type { Kpi } from '../core/kpi/language.js';
import type { Scope } from '../core/kpi/scope.js';
import type { Beside, Drawn, FormInput, FormNeeds } from './form.js';

/** A form: what it needs of the scope, how an answer becomes numbers and strings, and how these are drawn. */
export interface Form<L extends Drawn = Drawn> {
  readonly name: string;
  /** What the form needs when the author says nothing: a dimension, a grain. */
  readonly needs?: (kpi: Kpi, asked: { readonly by?: string | undefined; readonly over?: string | undefined; readonly variant?: string | undefined }) => FormNeeds;
  /** Further answers that it draws: an earlier period's series, a month's plan. */
  readonly beside?: (answer: Answer, scope: Scope) => readonly Beside[];
  /** Whether the drawing holds the headline's number itself. */
  readonly holdsNumber?: (variant: string | undefined) => boolean;
  /** Heights in px of the parts of a usual drawing on a card that wide, so that the card has its size before there is an answer. */
  readonly shape?: (card: number, variant?: string) => readonly number[];
  readonly layout: (input: FormInput) => L;
  readonly draw: (layout: L) => TemplateResult;
  readonly styles: CSSResult;
}
