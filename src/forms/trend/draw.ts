import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawLabels } from '../marks/draw-label.js';
import { drawLine } from '../marks/draw-line.js';
import { layout, type TrendLayout } from './layout.js';

/** Numbers stand in columns of their own before and after the plot, so that percentages in it are of the plot alone. */
const draw = ({ plot, height, says }: TrendLayout): TemplateResult => (plot === undefined ? html`${nothing}` : html`
  <div class="trend">
    <svg width=${plot.side} height=${height} aria-hidden="true">${plot.grid.map(({ y, text }) => svg`<text class="label" x="0" y="${y}%" dy="4">${text}</text>`)}</svg>
    <svg width="100%" height=${height + 20} role="group" aria-label=${says}>
      <svg height=${height} width="100%" overflow="visible">
        ${plot.grid.map(({ y }) => svg`<line class="grid" x1="0" x2="100%" y1="${y}%" y2="${y}%"/>`)}
        ${plot.before ? drawLine(plot.before, 'before') : nothing}
        ${drawLine(plot.line)}
        ${plot.line.dots.map(({ x, y }, mark) => svg`<circle class="spot" cx="${x}%" cy="${y}%" r="8" data-mark=${mark}/>`)}
        <circle class="dot" cx="${plot.last.x}%" cy="${plot.last.y}%" r="4" pointer-events="none"/>
      </svg>
      <svg y=${height} height="20" width="100%" overflow="visible">${drawLabels(plot.axis)}</svg>
    </svg>
    <svg width=${plot.after} height=${height} aria-hidden="true">${drawLabels(plot.ends)}</svg>
  </div>`);

export const drawing = drawingOf(layout, draw);
