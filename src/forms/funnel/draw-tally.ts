import { html, svg, type TemplateResult } from 'lit';
import { drawHatch } from '../marks/draw-hatch.js';
import { drawLabels } from '../marks/draw-label.js';
import { across } from '../marks/draw-scale.js';
import type { Tally } from './tally.js';

export const drawTally = ({ title, won, open, lost, labels }: Tally): TemplateResult => html`
  <div class="tally"><span class="title">${title}</span>
    <svg width="100%" height="30" aria-hidden="true">
      ${drawHatch('hatch-all')}
      ${svg`<rect class="lost" x="${lost.from}%" width="${across(lost)}%" y="0.5" height="7" fill="url(#hatch-all)"/>`}
      <rect class="tint" x="${open.from}%" width="${across(open)}%" y="0.5" height="7"/>
      <rect class="solid" x="0" width="${across(won)}%" height="8"/>
      <svg y="12" width="100%" height="18" overflow="visible">${drawLabels(labels)}</svg>
    </svg>
  </div>`;
