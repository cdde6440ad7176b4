/** A form as elements use it: its layout stays between its own two halves. */
import type { CSSResult, TemplateResult } from 'lit';
import type { Form } from '../forms/drawing.js';
import type { Drawn, FormInput, Mark } from '../forms/form.js';

export interface Drawing {
  readonly name: string;
  readonly needs: Form<Drawn>['needs'];
  readonly beside: Form<Drawn>['beside'];
  readonly holdsNumber: Form<Drawn>['holdsNumber'];
  readonly styles: CSSResult;
  readonly shape: NonNullable<Form<Drawn>['shape']>;
  readonly draw: (input: FormInput) => { readonly marks: readonly Mark[]; readonly movable: boolean; readonly lead?: Drawn['lead'] & object; readonly template: TemplateResult };
}

export function drawingOf<Layout extends Drawn>(form: Form<Layout>): Drawing {
  return {
    name: form.name,
    needs: form.needs,
    beside: form.beside,
    holdsNumber: form.holdsNumber,
    styles: form.styles,
    shape: form.shape ?? (() => [40, 28, 28, 28]),
    draw(input) {
      const layout = form.layout(input);
      return { marks: layout.marks, movable: layout.movable === true, ...(layout.lead && { lead: layout.lead }), template: form.draw(layout) };
    },
  };
}
