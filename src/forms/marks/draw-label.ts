import { svg, type SVGTemplateResult } from 'lit';
import type { Label } from './label.js';

/** A placed text. `kind` is a class: `axis` (grey), `word` (darker), `on` (on a solid mark), `big` (13 px). */
export const drawLabel = ({ x, y, dx, anchor, runs }: Label, kind = ''): SVGTemplateResult =>
  svg`<text class="label ${kind}" x="${x}%" y="${y}" dx="${dx}" text-anchor=${anchor}>${runs.map(run => (typeof run === 'string' ? run : svg`<tspan class="strong">${run.strong}</tspan>`))}</text>`;

export const drawLabels = (labels: readonly Label[], kind?: string): readonly SVGTemplateResult[] => labels.map(each => drawLabel(each, kind));
