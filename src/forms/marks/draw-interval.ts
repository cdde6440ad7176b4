import { html, svg, type TemplateResult } from 'lit';
import { drawLabels } from './draw-label.js';
import type { Interval } from './interval.js';

/** A hollow dot on its whisker; the sentence over it says the same. */
export const drawInterval = ({ height, whisker: { from, to }, at, axis }: Interval, says: string): TemplateResult => html`
  <svg class="plot" width="100%" height=${height} role="img" aria-label=${says}>
    <rect class="range-1" width="100%" height="32"/>
    ${svg`<line class="whisker" x1="${from}%" x2="${to}%" y1="16" y2="16"/>`}
    ${[from, to].map(x => svg`<line class="whisker" x1="${x}%" x2="${x}%" y1="10" y2="22"/>`)}
    <circle class="few" cx="${at}%" cy="16" r="5"/>
    ${drawLabels(axis)}
  </svg>`;
