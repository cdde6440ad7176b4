import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawBullet } from '../marks/draw-bullet.js';
import { drawSpark } from '../marks/draw-line.js';
import { across } from '../marks/draw-scale.js';
import type { VelocityLayout } from './layout.js';
import type { Lever, Levers } from './levers.js';

export const draw = ({ bullet, levers, months, forecast, says }: VelocityLayout): TemplateResult => html`
  ${bullet ? drawBullet(bullet, says) : nothing}
  ${levers ? (levers.columns ? drawColumns(levers) : drawRows(levers, levers.lanes)) : nothing}
  ${months || forecast ? html`<div class="blocks">
    ${months ? html`<div class="block"><h4>${months.title}</h4>${drawSpark(months.spark, 36, months.says)}</div>` : nothing}
    ${forecast ? html`<div class="block"><h4>${forecast.title} <b>${forecast.amount}</b></h4>${drawBullet(forecast.bullet, forecast.says)}</div>` : nothing}
  </div>` : nothing}`;

const drawColumns = ({ levers, zero, level }: Levers & { readonly level: string }): TemplateResult => html`
  <div class="levers columns">
    ${levers.map(({ operator, name, value, was, mark }) => html`<div class="lever" data-mark=${mark}><span class="o" aria-hidden="true">${operator}</span><span class="name">${name}</span><b>${value}</b><span class="was">${was}</span></div>`)}
    ${levers.some(({ step }) => step) ? html`<svg class="fall" width="100%" height="52" aria-hidden="true">
      <line class="level" x1="0" x2="100%" y1=${flip(zero)} y2="${flip(zero)}"/>
      ${levers.map(({ step }, at) => (step ? drawFall(step, at, levers) : nothing))}
      <text class="label" x="100%" y=${flip(zero) - 4} text-anchor="end">${level}</text>
    </svg>${levers.map(({ did }, at) => html`<span class="did ${at === levers.length - 1 ? 'all' : ''}">${did}</span>`)}` : nothing}
  </div>`;

const tall = 44;
const flip = (percent: number): number => 4 + tall - (percent / 100) * tall;

/** A step stands where the one before it ended; a thin line carries the level on. */
function drawFall({ from, to, kind }: NonNullable<Lever['step']>, at: number, levers: readonly Lever[]): SVGTemplateResult {
  const x = at * 20;
  const end = kind === 'cost' ? from : to;
  return svg`<rect class=${kind} x="${x}%" y=${flip(to)} width="20" height="${Math.max(1, flip(from) - flip(to))}"/>
    ${at < levers.length - 2 ? svg`<line class="carry" x1="${x}%" x2="${x + 20}%" y1=${flip(end)} y2="${flip(end)}"/>` : nothing}`;
}

const drawRows = ({ levers, zero }: Levers, lanes: boolean): TemplateResult => html`
  <div class="levers ${lanes ? 'rows' : 'bare'}">${levers.map(({ operator, name, value, was, did, step, mark }) => html`
    <div class="r" data-mark=${mark}>
      <span class="o" aria-hidden="true">${operator}</span><span class="name">${name}</span><b>${value}</b>
      <span class="was">${was}</span>
      ${lanes ? html`<svg class="lane" width="100%" height="12" aria-hidden="true">${step ? svg`<rect class=${step.kind} x="${step.from}%" width="${across(step)}%" y="1" height="10"/><line class="level" x1="${zero}%" x2="${zero}%" y1="0" y2="12"/>` : nothing}</svg>` : nothing}
      <span class="did ${operator === '=' ? 'all' : ''}">${did ?? nothing}</span>
    </div>`)}</div>`;
