import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawLabels } from '../marks/draw-label.js';
import { across, drawEdge } from '../marks/draw-scale.js';
import type { Histogram } from './histogram.js';
import { layout, type DistributionLayout } from './layout.js';

const draw = (drawn: DistributionLayout): TemplateResult => html`
  ${drawn.histogram ? drawBars(drawn.histogram, drawn.says) : drawn.plot ? drawRanges(drawn.plot, drawn.says) : nothing}
  ${drawn.note === '' ? nothing : html`<p class="note">${drawn.note}</p>`}`;

const drawBars = ({ height, floor, bars, lines, over, axis }: Histogram, says: string): TemplateResult => html`
  <svg class="plot spread" width="100%" height=${height} role="group" aria-label=${says}>
    ${bars.map(bar => svg`<rect class="slot ${bar.inside ? 'in' : ''}" x="${bar.from}%" width="${across(bar)}%" y=${bar.y} height=${bar.height}/>`)}
    <line class="floor" x1="0" x2="100%" y1=${floor} y2="${floor}"/>
    ${lines.map(x => svg`<line class="halo" x1="${x}%" x2="${x}%" y1="16" y2="${floor}"/><line class="at" x1="${x}%" x2="${x}%" y1="16" y2="${floor}"/>`)}
    ${drawLabels(over, 'word')}
    ${drawLabels(axis)}
    <rect class="hit" width="100%" y="16" height=${floor - 16} data-mark="0"/>
  </svg>`;

const drawRanges = (plot: NonNullable<DistributionLayout['plot']>, says: string): TemplateResult => html`
  <svg class="plot spread" width="100%" height=${plot.height} role="group" aria-label=${says}>
    ${plot.ranges.map(range => svg`<rect class="range-${range.depth}" x="${range.from}%" width="${across(range)}%" y=${plot.band.y} height=${plot.band.height}/>`)}
    <line y1=${plot.band.y + plot.band.height} y2=${plot.band.y + plot.band.height} class="floor" x1="0" x2="100%"/>
    ${plot.edges.map(x => drawEdge(x, plot.band))}
    ${plot.median === undefined ? nothing : svg`<line class="halo" x1="${plot.median}%" x2="${plot.median}%" y1=${plot.band.y - 4} y2=${plot.band.y + plot.band.height}/><line class="half" x1="${plot.median}%" x2="${plot.median}%" y1=${plot.band.y - 4} y2=${plot.band.y + plot.band.height}/>`}
    ${plot.mean ? svg`<circle class="under" cx="${plot.mean.at}%" cy=${plot.band.y + plot.band.height / 2} r="5.5"/><circle class=${plot.mean.few ? 'few' : 'dot'} cx="${plot.mean.at}%" cy=${plot.band.y + plot.band.height / 2} r="4"/>` : nothing}
    ${drawLabels(plot.over, 'word')}
    ${drawLabels(plot.axis)}
    <rect class="hit" width="100%" y=${plot.band.y} height=${plot.band.height} data-mark="0"/>
  </svg>`;

export const drawing = drawingOf(layout, draw);
