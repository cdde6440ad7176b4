/** What lies behind and across a measure: ranges with edges, the tick of a target, the cut at the end of a scale. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { rounded, type Extent } from './extent.js';
import type { Range } from './ranges.js';

export interface Lane { readonly y: number; readonly height: number }

export const across = ({ from, to }: Extent): number => rounded(to - from);

export const drawRanges = (ranges: readonly Range[], { y, height }: Lane): SVGTemplateResult => svg`
  ${ranges.map(({ from, to, depth }) => svg`<rect class="range-${depth}" x="${from}%" width="${across({ from, to })}%" y=${y} height=${height}/>`)}
  ${ranges.slice(1).map(({ from }) => (from > 0 && from < 100 ? drawEdge(from, { y, height }) : nothing))}`;

export const drawEdge = (x: number, { y, height }: Lane): SVGTemplateResult => svg`<line class="edge" x1="${x}%" x2="${x}%" y1=${y} y2=${y + height}/>`;

/** A target: an ink tick with a halo of the surface, so that it holds on a solid bar. */
export const drawTick = (x: number, { y, height }: Lane): SVGTemplateResult =>
  svg`<line class="halo" x1="${x}%" x2="${x}%" y1=${y} y2=${y + height}/><line class="target" x1="${x}%" x2="${x}%" y1=${y} y2=${y + height}/>`;

/** Two slanted strokes of the surface at the end of the scale: the bar goes on. */
export const drawCut = ({ y, height }: Lane): SVGTemplateResult =>
  svg`<svg class="cut" x="100%" y=${y} width="1" height=${height} overflow="visible"><path d="M-9 ${height + 1}L-5 -1H-1L-5 ${height + 1}Z"/></svg>`;

/** A bar with a square start at the axis and a rounded data end. */
export const drawBar = (kind: string, { from, to }: Extent, { y, height }: Lane, mark?: number): SVGTemplateResult | typeof nothing => (to <= from ? nothing : svg`
  <rect class=${kind} x="${from}%" width="${across({ from, to })}%" y=${y} height=${height} rx="2" data-mark=${mark ?? nothing}/>
  ${from === 0 && to > 3 ? svg`<rect class=${kind} width="4" y=${y} height=${height} pointer-events="none"/>` : nothing}`);

/** What has not happened: a forecast, a gap, a what-if. */
export const drawDashed = (extent: Extent, { y, height }: Lane): SVGTemplateResult =>
  svg`<rect class="dashed" x="${extent.from}%" width="${across(extent)}%" y=${y + 0.75} height=${height - 1.5}/>`;
