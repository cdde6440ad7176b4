import type { CSSResult, TemplateResult } from 'lit';
import type { Kpi } from '../core/kpi/language.js';
import type { Drawn, FormInput, FormNeeds } from './form.js';

/** A form: what it needs of the scope, how an answer becomes numbers and strings, and how these are drawn. */
export interface Form<L extends Drawn = Drawn> {
  readonly name: string;
  /** What the form needs when the author says nothing: a dimension, a grain. */
  readonly needs?: (kpi: Kpi, asked: { readonly by?: string | undefined; readonly over?: string | undefined; readonly variant?: string | undefined }) => FormNeeds;
  /** Heights in px of the parts of a usual drawing on a card that wide, so that the card has its size before there is an answer. */
  readonly shape?: (card: number) => readonly number[];
  readonly layout: (input: FormInput) => L;
  readonly draw: (layout: L) => TemplateResult;
  readonly styles: CSSResult;
}
