import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Bullet } from './bullet.js';
import { drawLabels } from './draw-label.js';
import { drawBar, drawCut, drawDashed, drawRanges, drawTick } from './draw-scale.js';

export const drawBullet = (bullet: Bullet, says: string, mark?: number): TemplateResult => html`
  <svg class="plot" width="100%" height=${bullet.height} role="group" aria-label=${says}>
    ${drawRanges(bullet.ranges, bullet.plot)}
    ${drawLabels(bullet.words, 'word')}
    ${bullet.measure ? drawBar('solid', bullet.measure, bullet.bar, mark) : nothing}
    ${bullet.expected ? drawDashed(bullet.expected, bullet.bar) : nothing}
    ${bullet.cut ? drawCut(bullet.bar) : nothing}
    ${bullet.target === undefined ? nothing : drawTick(bullet.target, { y: bullet.plot.y - 4, height: bullet.plot.height + 8 })}
    ${bullet.prior ? svg`<line class="prior" x1="0" x2="${bullet.prior.to}%" y1=${bullet.prior.y} y2=${bullet.prior.y}/><line class="prior" x1="${bullet.prior.to}%" x2="${bullet.prior.to}%" y1=${bullet.prior.y - 3} y2=${bullet.prior.y + 3}/>` : nothing}
    ${bullet.pace ? svg`<svg class="pace" x="${bullet.pace.at}%" y=${bullet.pace.y} width="1" height="6" overflow="visible"><path d="M0 0L4 6H-4Z"/></svg>` : nothing}
    ${drawLabels(bullet.over, 'word')}
    ${drawLabels(bullet.axis)}
  </svg>`;
