import type { CSSResult, TemplateResult } from 'lit';
import type { Answer } from '../core/kpi/answer.js';
import type { Kpi } from '../core/kpi/language.js';
import type { Scope } from '../core/kpi/scope.js';
import type { Later } from '../core/later.js';
import type { Beside, Drawn, FormInput, FormNeeds } from './form.js';

/** What is known of a form before there is anything to draw: what it needs of the scope, how tall it will be, how it is dressed. */
export interface Form {
  readonly name: string;
  /** What the form needs when the author says nothing: a dimension, a grain. */
  readonly needs?: (kpi: Kpi, asked: { readonly by?: string | undefined; readonly over?: string | undefined; readonly variant?: string | undefined }) => FormNeeds;
  /** Further answers that it draws: an earlier period's series, a month's plan. */
  readonly beside?: (answer: Answer, scope: Scope) => readonly Beside[];
  /** Whether the drawing holds the headline's number itself. */
  readonly holdsNumber?: (variant: string | undefined) => boolean;
  /** Heights in px of the parts of a usual drawing on a card that wide, so that the card has its size before there is an answer. */
  readonly shape: (card: number, variant?: string) => readonly number[];
  readonly styles: CSSResult;
  /** The rest, which comes with the first answer. */
  readonly drawing: Later<Drawing>;
}

/** What is drawn: the marks and the template, from one layout. */
export type Drawing = (input: FormInput) => Drawn & { readonly template: TemplateResult };

/** The two halves of a drawing: how an answer becomes numbers and strings, and how these are drawn. */
export const drawingOf = <L extends Drawn>(layout: (input: FormInput) => L, draw: (layout: L) => TemplateResult): Drawing => input => {
  const laid = layout(input), { marks, movable, lead } = laid;
  return { marks, ...(movable !== undefined && { movable }), ...(lead && { lead }), template: draw(laid) };
};
