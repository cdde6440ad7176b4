import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawBullet } from '../marks/draw-bullet.js';
import { drawLabels } from '../marks/draw-label.js';
import { drawSpark } from '../marks/draw-line.js';
import { across, drawBar, drawDashed, drawTick } from '../marks/draw-scale.js';
import { drawLevers } from './draw-levers.js';
import { drawRadial } from './draw-radial.js';
import type { Forecast } from './forecast.js';
import { layout, type VelocityLayout } from './layout.js';

const draw = ({ bullet, radial, levers, months, forecast, worth, says }: VelocityLayout): TemplateResult => html`
  ${bullet ? drawBullet(bullet, says) : nothing}
  ${radial && levers?.beside ? html`<div class="around">${drawRadial(radial, says)}${drawLevers(levers)}</div>` : html`${radial ? drawRadial(radial, says) : nothing}${levers ? drawLevers(levers) : nothing}`}
  ${months || forecast || worth ? html`<div class="blocks">
    ${months ? html`<div class="block"><h4>${months.title}</h4>${drawSpark(months.spark, 36, months.says)}</div>` : nothing}
    ${forecast ? drawForecast(forecast) : nothing}
    ${worth ? html`<div class="block"><h4>${worth.title}</h4>${worth.lines.map(line => html`<p>${line}</p>`)}</div>` : nothing}
  </div>` : nothing}`;

const lane = { y: 8, height: 12 };

const drawForecast = ({ title, amount, ofPlan, won, expected, plan, labels, says }: Forecast): TemplateResult => html`
  <div class="block"><h4>${title} <b>${amount}</b>${ofPlan === '' ? nothing : `, ${ofPlan}`}</h4>
    <svg class="plot" width="100%" height="44" role="img" aria-label=${says}>
      ${drawBar('solid', won, lane)}
      ${across(expected) > 0 ? drawDashed(expected, lane) : nothing}
      ${plan === undefined ? nothing : drawTick(plan, { y: lane.y - 4, height: lane.height + 8 })}
      ${svg`<svg y="28" width="100%" height="16" overflow="visible">${drawLabels(labels)}</svg>`}
    </svg>
  </div>`;

export const drawing = drawingOf(layout, draw);
