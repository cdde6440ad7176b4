import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawGlyph } from '../marks/draw-glyph.js';
import { drawLabel, drawLabels } from '../marks/draw-label.js';
import { across, drawBar, drawCut, drawEdge, drawRanges, drawTick } from '../marks/draw-scale.js';
import { layout, type BalanceLayout } from './layout.js';
import type { Rep, Reps } from './reps.js';
import type { Split } from './split.js';

const draw = (drawn: BalanceLayout): TemplateResult => html`
  ${drawn.split ? drawSplit(drawn.split, drawn.says) : nothing}
  ${drawn.reps ? drawReps(drawn.reps, drawn.says) : nothing}
  ${drawn.note ? html`<p class="more">${drawn.note}</p>` : nothing}
  ${drawn.monologue || drawn.spread ? html`<div class="blocks">${drawMonologue(drawn)}${drawn.spread ? html`<div class="block"><h4>${drawn.spread.title}</h4><p>${drawn.spread.text}</p></div>` : nothing}</div>` : nothing}`;

function drawSplit(split: Split, says: string): TemplateResult {
  const { plot, bar, band, strip, axis } = split;
  const column = { y: plot.y, height: axis.y - plot.y };
  return html`<svg class="plot" width="100%" height=${split.height} role="group" aria-label=${says}>
    ${band ? svg`<rect class="range-3" x="${band.from}%" width="${across(band)}%" y=${column.y} height="${column.height}"/>${drawEdge(band.from, column)}${drawEdge(band.to, column)}` : nothing}
    ${split.talk === undefined ? nothing : svg`
      <rect class="tint" x="${split.talk}%" width="${across({ from: split.talk, to: 100 })}%" y=${bar.y + 0.5} height=${bar.height - 1} rx="2"/>
      <rect class="solid" width="${split.talk}%" y=${bar.y} height="${bar.height}"/>`}
    ${split.team === undefined ? nothing : drawTick(split.team, { y: bar.y - 6, height: bar.height + 12 })}
    ${split.talkLabel ? drawLabel(split.talkLabel, 'on') : nothing}
    ${split.listenLabel ? drawLabel(split.listenLabel, 'off') : nothing}
    ${drawLabels(split.tops, 'word')}
    ${strip ? strip.columns.map(each => drawColumn(each, strip)) : nothing}
    ${split.caption ? drawLabel(split.caption) : nothing}
    <line class="base" x1="0" x2="100%" y1=${axis.y} y2="${axis.y}"/>
    ${drawLabels(axis.labels)}
  </svg>`;
}

const drawColumn = ({ x, dots, inBand, mark }: NonNullable<Split['strip']>['columns'][number], { y, height, pitch, radius }: NonNullable<Split['strip']>): SVGTemplateResult => svg`
  <g class="calls ${inBand ? '' : 'out'}" data-mark=${mark ?? nothing}>${Array.from({ length: dots }, (_, at) => svg`<circle cx="${x}%" cy=${y + height - radius - 2 - at * pitch} r="${radius}"/>`)}${mark === undefined ? nothing : svg`<svg x="${x}%" y=${y} overflow="visible"><rect class="touch" x=${-pitch / 2} width=${pitch} height=${height}/></svg>`}</g>`;

const drawMonologue = ({ monologue }: BalanceLayout): TemplateResult | typeof nothing => (monologue ? html`
  <div class="block">
    <h4>${monologue.title} <b>${monologue.median}</b>, ${monologue.of}</h4>
    <svg class="plot" width="100%" height="44">
      ${drawRanges([{ from: 0, to: monologue.limit, depth: 3 }, { from: monologue.limit, to: 100, depth: 1 }], { y: 0, height: 20 })}
      ${monologue.end === undefined ? nothing : drawBar('solid', { from: 0, to: monologue.end }, { y: 4, height: 12 }, monologue.marks.median)}
      ${drawTick(monologue.limit, { y: -4, height: 28 })}
      ${monologue.longest === undefined ? nothing : svg`<circle class="ring" cx="${monologue.longest}%" cy="10" r="6"/><circle class="dot" cx="${monologue.longest}%" cy="10" r="4" data-mark=${monologue.marks.longest}/>`}
      ${monologue.cut ? drawCut({ y: 0, height: 20 }) : nothing}
      ${drawLabels(monologue.axis)}
    </svg>
  </div>` : nothing);

const drawReps = (reps: NonNullable<BalanceLayout['reps']>, says: string): TemplateResult => html`
  <div class="reps ${reps.lanes ? '' : 'bare'} ${reps.remarks ? '' : 'brief'}" role="group" aria-label=${says}>
    <div class="r hd"><span>${reps.heads[0]}</span><span class="e">${reps.heads[1]}</span>
      ${reps.lanes ? html`<svg class="plot" width="100%" height="16" aria-hidden="true">${drawLabels(reps.axis)}</svg>` : nothing}
      <span class="e opt">${reps.heads[2]}</span>${reps.remarks ? html`<span class="opt"></span>` : nothing}</div>
    ${reps.rows.map(row => drawRep(row, reps))}
  </div>
  ${reps.more ? html`<p class="more">${reps.more}</p>` : nothing}`;

const drawRep = (row: Rep, { band, lanes, remarks }: Reps): TemplateResult => html`
  <div class="r" data-mark=${row.mark}>
    <span class="name">${row.name} <span class="n">${row.calls}</span></span>
    <span class="e strong" dir="auto">${row.talk}</span>
    ${lanes ? html`<span class="lane"><svg width="100%" height="100%" aria-hidden="true">
      ${band ? svg`<rect class="range-3" x="${band.from}%" width="${across(band)}%" height="100%"/><line class="edge" x1="${band.from}%" x2="${band.from}%" y1="0" y2="100%"/><line class="edge" x1="${band.to}%" x2="${band.to}%" y1="0" y2="100%"/>` : nothing}
      ${row.rule ? svg`<line class="rule" x1="${row.rule.from}%" x2="${row.rule.to}%" y1="50%" y2="50%"/>` : nothing}
      ${row.at === undefined ? nothing : svg`<circle class=${row.few ? 'few' : 'dot'} cx="${row.at}%" cy="50%" r="${row.few ? 4.25 : 5}"/>`}
    </svg></span>` : nothing}
    <span class="e q2 opt" dir="auto">${row.longest}</span>
    ${remarks ? html`<span class="remark opt">${row.inBand ? drawGlyph('good') : nothing}${row.remark}</span>` : nothing}
  </div>`;

export const drawing = drawingOf(layout, draw);
