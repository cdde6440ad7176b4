import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawLabels } from '../marks/draw-label.js';
import type { Radial } from './radial.js';

/** Its number is said by the card's headline, which is there for screen readers. */
export const drawRadial = ({ size, height, ranges, edges, measure, expected, prior, target, labels, middle }: Radial, says: string): TemplateResult => html`
  <svg class="dial ${expected === '' ? '' : 'supposed'}" width=${size} height=${height} role="img" aria-label=${says}>
    ${ranges.map(({ path, depth }) => svg`<path class="ring range-${depth}" d="${path}"/>`)}
    <path class="edge" d="${edges}"/>
    <path class="measure" d="${measure}"/>
    ${expected === '' ? nothing : svg`<path class="ahead" d="${expected}"/>`}
    <path class="prior" d="${prior}"/>
    <path class="halo" d="${target}"/><path class="target" d="${target}"/>
    ${drawLabels(labels)}
    <text class="number ${middle.small ? 'small' : ''}" x="50%" y=${middle.y} text-anchor="middle">${middle.value}</text>
    <text class="label big" x="50%" y=${middle.y + 22} text-anchor="middle">${middle.caption}</text>
    <text class="label big delta" x="50%" y=${middle.y + 42} text-anchor="middle">${middle.delta}</text>
  </svg>`;
