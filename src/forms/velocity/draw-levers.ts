import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { across } from '../marks/draw-scale.js';
import type { VelocityLayout } from './layout.js';
import type { Lever } from './levers.js';
import type { Slider } from './slider.js';

type Drawn = NonNullable<VelocityLayout['levers']>;

export const drawLevers = (levers: Drawn): TemplateResult => (levers.columns ? columns(levers) : rows(levers));

const number = ({ value, imagined }: Lever): TemplateResult => html`<b class=${imagined ? 'imagined' : ''}>${value}</b>`;

const columns = ({ levers, zero, level, trying }: Drawn): TemplateResult => html`
  <div class="levers columns ${trying ? 'trying' : ''}">
    ${levers.map(lever => html`<div class="lever" data-mark=${lever.mark}><span class="o" aria-hidden="true">${lever.operator}</span><span class="name">${lever.name}</span>${number(lever)}<span class="was">${lever.was}</span></div>`)}
    ${levers.map((lever, at) => html`<div class="cell">${lever.step ? fall(lever.step, zero, at, at === levers.length - 1 ? level : '') : nothing}${slide(lever.slider, trying)}</div>`)}
    ${levers.map(({ did, operator }) => html`<span class="did ${operator === '=' ? 'all' : ''}">${did ?? nothing}</span>`)}
  </div>`;

const tall = 44;
const flip = (percent: number): number => 4 + tall - (percent / 100) * tall;

/** A step stands where the one before it ended; a thin line carries the level on to the next. */
function fall({ from, to, kind }: NonNullable<Lever['step']>, zero: number, at: number, level: string): TemplateResult {
  const end = flip(kind === 'cost' ? from : to), ground = flip(zero);
  return html`<svg class="lane" width="100%" height="52" aria-hidden="true">
    <line class="level" x1="0" x2="100%" y1=${ground} y2="${ground}"/>
    <rect class=${kind} x="0" y=${flip(to)} width="24" height="${Math.max(1, flip(from) - flip(to))}"/>
    ${at < 3 ? svg`<line class="carry" x1="24" x2="100%" y1=${end} y2="${end}"/>` : nothing}
    ${level === '' ? nothing : svg`<text class="label" x="100%" y=${ground > 20 ? ground - 4 : ground + 14} text-anchor="end">${level}</text>`}
  </svg>`;
}

const rows = ({ levers, zero, lanes, trying }: Drawn): TemplateResult => html`
  <div class="levers ${lanes ? 'rows' : 'bare'} ${trying ? 'trying' : ''}">${levers.map(lever => html`
    <div class="r"><div class="m" data-mark=${lever.mark}>
      <span class="o" aria-hidden="true">${lever.operator}</span><span class="name">${lever.name}</span>${number(lever)}
      <span class="was">${lever.was}</span>
      ${lanes ? html`<svg class="lane" width="100%" height="16" aria-hidden="true">${lever.step ? svg`<line class="level" x1="${zero}%" x2="${zero}%" y1="0" y2="16"/><rect class=${lever.step.kind} x="${lever.step.from}%" width="${across(lever.step)}%" y="4" height="8"/>` : nothing}</svg>` : nothing}
      <span class="did ${lever.operator === '=' ? 'all' : ''}">${lever.did ?? nothing}</span>
    </div>${slide(lever.slider, trying)}</div>`)}</div>`;

/** A native slider: keys, touch and its name come with it. It shows under the pointer or the focus; while trying always. */
const slide = (slider: Slider | undefined, trying: boolean): TemplateResult | typeof nothing => (slider ? html`
  <div class="slide">
    <svg width="100%" height="24" aria-hidden="true"><line class="way" x1="0" x2="100%" y1="12" y2="12"/><line class="way moved" x1="${Math.min(slider.now, slider.at)}%" x2="${Math.max(slider.now, slider.at)}%" y1="12" y2="12"/><circle class="rest" cx="${slider.now}%" cy="12" r="5.25"/></svg>
    <input type="range" min=${slider.least} max=${slider.most} step=${slider.step} .value=${live(String(slider.value))} data-lever=${slider.figure} tabindex=${trying ? '0' : '-1'} aria-label=${slider.name} aria-valuetext=${slider.says}>
  </div>` : nothing);
