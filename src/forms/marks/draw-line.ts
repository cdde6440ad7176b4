import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Line } from './line.js';
import type { Spark } from './spark.js';

/** The line alone, stretched over its box; its stroke keeps its width. */
export const drawLine = ({ path, running }: Line, kind: 'line' | 'before' = 'line'): SVGTemplateResult => svg`
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    <path class=${kind} d=${path} vector-effect="non-scaling-stroke"/>
    ${running === undefined ? nothing : svg`<path class="${kind} running" d=${running} vector-effect="non-scaling-stroke"/>`}
  </svg>`;

export const drawSpark = (spark: Spark, height: number, says: string): TemplateResult => html`
  <svg class="plot" width="100%" height=${height} role="img" aria-label=${says}>
    ${spark.band ? svg`<rect class="range-2" width="100%" y="${spark.band.y}%" height="${spark.band.height}%"/>` : nothing}
    ${drawLine(spark.line)}
    <circle class="dot" cx="${spark.last.x}%" cy="${spark.last.y}%" r="3"/>
  </svg>
  <p class="ends"><span>${spark.first}</span><span>${spark.until} <b>${spark.value}</b></span></p>`;
