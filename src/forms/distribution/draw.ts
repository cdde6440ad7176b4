import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawLabels } from '../marks/draw-label.js';
import { across, drawEdge } from '../marks/draw-scale.js';
import type { DistributionLayout } from './layout.js';

export const draw = ({ plot, says, note }: DistributionLayout): TemplateResult => (plot === undefined ? html`${nothing}` : html`
  <svg class="plot spread" width="100%" height=${plot.height} role="group" aria-label=${says}>
    ${plot.ranges.map(range => svg`<rect class="range-${range.depth}" x="${range.from}%" width="${across(range)}%" y=${plot.band.y} height=${plot.band.height}/>`)}
    <line y1=${plot.band.y + plot.band.height} y2=${plot.band.y + plot.band.height} class="floor" x1="0" x2="100%"/>
    ${plot.edges.map(x => drawEdge(x, plot.band))}
    ${plot.median === undefined ? nothing : svg`<line class="halo" x1="${plot.median}%" x2="${plot.median}%" y1=${plot.band.y - 4} y2=${plot.band.y + plot.band.height}/><line class="half" x1="${plot.median}%" x2="${plot.median}%" y1=${plot.band.y - 4} y2=${plot.band.y + plot.band.height}/>`}
    ${plot.mean ? svg`<circle class="under" cx="${plot.mean.at}%" cy=${plot.band.y + plot.band.height / 2} r="5.5"/><circle class=${plot.mean.few ? 'few' : 'dot'} cx="${plot.mean.at}%" cy=${plot.band.y + plot.band.height / 2} r="4"/>` : nothing}
    ${drawLabels(plot.over, 'word')}
    ${drawLabels(plot.axis)}
    <rect class="hit" width="100%" y=${plot.band.y} height=${plot.band.height} data-mark="0"/>
  </svg>
  ${note === '' ? nothing : html`<p class="note">${note}</p>`}`);
