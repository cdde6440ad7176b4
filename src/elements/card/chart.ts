/** The box around a drawing: it hears what is pointed at and which keys go, says it in a tip, and has the line for trying below it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MarksController } from '../marks-controller.js';
import type { Answered } from './face.js';
import { tryLine } from './what-if.js';

export const chart = (drawn: TemplateResult, movable: boolean, face: Answered, { click, key, tip }: MarksController): TemplateResult => html`
  <div class="chart" part="drawing" tabindex="-1" @click=${click} @keydown=${key} @pointerover=${tip.show} @pointerleave=${tip.hide} @focusin=${tip.show} @focusout=${tip.hide}>${drawn}<div class="tip" part="tip" aria-hidden="true" hidden></div></div>
  ${movable ? tryLine(face) : nothing}`;
