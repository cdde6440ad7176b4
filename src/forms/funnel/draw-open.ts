import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawLabels } from '../marks/draw-label.js';
import { across } from '../marks/draw-scale.js';
import { above, tall } from './bell.js';
import type { Open } from './open.js';

export const drawOpen = ({ bell, bars, quarters }: Open, says: string): TemplateResult => html`
  ${bell ? html`<svg class="bell" width="100%" height=${above + tall + 22} role="group" aria-label=${says}>
    <svg y=${above} width="100%" height=${tall} overflow="visible">
      ${[25, 50, 75].map(x => svg`<line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="100%"/>`)}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible"><path class="area" d="${bell.area}"/>${bell.before === undefined ? nothing : svg`<path class="before" d="${bell.before}" vector-effect="non-scaling-stroke"/>`}<path class="line" d=${bell.line} vector-effect="non-scaling-stroke"/></svg>
      <line class="base" x1="0" x2="100%" y1="100%" y2="100%"/>
      ${bell.dots.map(({ x, y, mark }) => svg`<circle class="dot" cx="${x}%" cy="${y}%" r="4" data-mark="${mark}"/>`)}
    </svg>
    ${drawLabels(bell.labels, 'clear')}${drawLabels(bell.inside)}${drawLabels(bell.axis)}
  </svg>` : nothing}
  ${bars.length === 0 ? nothing : html`<div class="funnel" role="group" aria-label=${says}>${bars.map(({ name, count, amount, bar, mark }) => html`<div class="stage" data-mark=${mark}>
    <p class="line"><span class="name">${name}</span><b>${count}</b>${amount === '' ? nothing : html`<span class="amount">${amount}</span>`}</p>
    <svg class="bar" width="100%" height="20" aria-hidden="true"><rect class="solid" x="0" width="${across(bar)}%" height="20"/></svg></div>`)}</div>`}
  ${quarters.length === 0 ? nothing : html`<dl class="quarters">${quarters.map(({ name, count, amount, middle }) => html`<div class=${middle ? 'middle' : ''}><dt>${name}</dt><dd><b>${count}</b> <span>${amount}</span></dd></div>`)}</dl>`}`;
