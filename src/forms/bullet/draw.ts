import { html, nothing, type TemplateResult } from 'lit';
import { drawBullet } from '../marks/draw-bullet.js';
import type { BulletLayout } from './layout.js';

export const draw = ({ bullet, interval, says }: BulletLayout): TemplateResult => html`
  ${bullet ? drawBullet(bullet, says, 0) : nothing}
  ${interval ? html`<svg class="plot" width="100%" height="52" role="img" aria-label=${says}>
    <rect class="range-1" width="100%" height="32" y="0"/>
    <line class="whisker" x1="${interval.from}%" x2="${interval.to}%" y1="16" y2="16"/>
    <line class="whisker" x1="${interval.from}%" x2="${interval.from}%" y1="11" y2="21"/>
    <line class="whisker" x1="${interval.to}%" x2="${interval.to}%" y1="11" y2="21"/>
    <circle class="few" cx="${interval.at}%" cy="16" r="4.25"/>
    <text class="label" x="${interval.from}%" y="48" text-anchor=${interval.from < 8 ? 'start' : 'middle'}>${interval.low}</text>
    <text class="label" x="${interval.to}%" y="48" text-anchor=${interval.to > 92 ? 'end' : 'middle'}>${interval.high}</text>
  </svg>` : nothing}`;
