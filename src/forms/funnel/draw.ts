import { html, nothing, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawCohort } from './draw-cohort.js';
import { drawOpen } from './draw-open.js';
import { drawTally } from './draw-tally.js';
import { layout, type FunnelLayout } from './layout.js';

const draw = ({ cohort, tally, open, note, says }: FunnelLayout): TemplateResult => html`
  ${cohort ? drawCohort(cohort, says, cohort.columns ? tally : undefined) : nothing}
  ${note === '' ? nothing : html`<p class="stepless">${note}</p>`}
  ${tally && !cohort?.columns ? drawTally(tally) : nothing}
  ${open ? drawOpen(open, says) : nothing}`;

export const drawing = drawingOf(layout, draw);
