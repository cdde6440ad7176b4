import { svg, type SVGTemplateResult } from 'lit';

/** Lost: a hatch of the ghost's colour, or of the one that asks for attention. The id is of the drawing that it stands in. */
export const drawHatch = (id: string, kind: 'hatch' | 'hatch attn' = 'hatch'): SVGTemplateResult => svg`
  <defs><pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class=${kind} x1="0" x2="0" y1="0" y2="5"/></pattern></defs>`;
