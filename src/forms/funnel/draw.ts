import { html, nothing, type TemplateResult } from 'lit';
import { drawCohort } from './draw-cohort.js';
import { drawOpen } from './draw-open.js';
import { drawTally } from './draw-tally.js';
import type { FunnelLayout } from './layout.js';

export const draw = ({ cohort, tally, open, note, says }: FunnelLayout): TemplateResult => html`
  ${cohort ? drawCohort(cohort, says) : nothing}
  ${note === '' ? nothing : html`<p class="note">${note}</p>`}
  ${tally ? drawTally(tally) : nothing}
  ${open ? drawOpen(open, says) : nothing}`;
