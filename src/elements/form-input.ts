/** What a drawing is given: the answer in words of the reader, its size, and what stands beside and behind it. */
import type { Answer, Dataset, Scope } from '../core.js';
import type { FormInput } from '../forms/form.js';
import { behind } from './card/behind.js';
import type { Answered } from './card/face.js';
import type { SizeController } from './size-controller.js';

export interface Around {
  /** The drawing's name. */
  readonly form: string;
  readonly variant: string | undefined;
  readonly scope: Scope;
  readonly dataset: Dataset | undefined;
  readonly others: ReadonlyMap<string, Answer>;
}

export function formInput(face: Answered, { card, width, measure }: SizeController, { form, variant, scope, dataset, others }: Around): FormInput {
  const { answer, kpi, format, words, dated, whatIf } = face;
  return { answer, kpi, format, words, dated, whatIf, width, card, measure, others, ...behind(form, face, dataset, scope), ...(scope.by !== undefined && { by: scope.by }), ...(variant !== undefined && { variant }) };
}
