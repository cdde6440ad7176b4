import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { across, drawBar } from '../marks/draw-scale.js';
import { layout, type RankedLayout, type RankedRow } from './layout.js';

const draw = ({ rows, all, heads, says, note, more }: RankedLayout): TemplateResult => (rows.length === 0 ? html`${nothing}` : html`
  <div class="rank" role="group" aria-label=${says}>
    ${all || heads ? html`<div class="r head" aria-hidden="true"><span class="name"></span><svg class="lane" width="100%" height="16">${all ? svg`<text class="label" x="${all.at}%" y="12" text-anchor=${all.anchor}>${all.text}</text>` : nothing}</svg><span class="v"></span><span class="n">${heads ?? nothing}</span></div>` : nothing}
    ${rows.map(row => drawRow(row, all?.at))}
  </div>
  ${note === '' && more === '' ? nothing : html`<p class="note">${[more, note].filter(Boolean).join(' ')}</p>`}`);

const drawRow = ({ name, value, n, bar, whisker, few, mark }: RankedRow, all: number | undefined): TemplateResult => html`
  <div class="r ${few ? 'few' : ''}" data-mark=${mark}>
    <span class="name">${name}</span>
    <svg class="lane" width="100%" height="20" aria-hidden="true">
      ${few ? svg`<rect class="hollow" x="0" width="${across(bar)}%" y="4.5" height="11" rx="2"/>` : drawBar('solid', bar, { y: 4, height: 12 })}
      ${all === undefined ? nothing : svg`<line class="all" x1="${all}%" x2="${all}%" y1="-4" y2="24"/>`}
      ${whisker ? svg`<line class="whisker-halo" x1="${whisker.from}%" x2="${whisker.to}%" y1="10" y2="10"/><line class="whisker" x1="${whisker.from}%" x2="${whisker.to}%" y1="10" y2="10"/><line class="whisker" x1="${whisker.from}%" x2="${whisker.from}%" y1="7" y2="13"/><line class="whisker" x1="${whisker.to}%" x2="${whisker.to}%" y1="7" y2="13"/>` : nothing}
    </svg>
    <span class="v">${value}</span><span class="n">${n}</span>
  </div>`;

export const drawing = drawingOf(layout, draw);
