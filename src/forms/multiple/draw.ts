import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawLabel, drawLabels } from '../marks/draw-label.js';
import { across, drawBar, drawCut, drawRanges, drawTick } from '../marks/draw-scale.js';
import type { Channel, Channels } from './channels.js';
import { layout, type MultipleLayout } from './layout.js';
import type { Position } from './position.js';

const draw = (drawn: MultipleLayout): TemplateResult => html`
  ${drawPosition(drawn.position, drawn.says)}
  ${drawn.pair || drawn.payback ? html`<div class="blocks">${drawPair(drawn)}${drawPayback(drawn)}</div>` : nothing}
  ${drawn.facts.length > 0 ? html`<div class="facts">${drawn.facts.map(({ name, value, mark }) => html`<div data-mark=${mark}><span class="fact">${name}</span> <b dir="auto">${value}</b></div>`)}</div>` : nothing}
  ${drawn.channels ? drawChannels(drawn.channels, drawn.at.channels) : nothing}`;

const drawPosition = (at: Position, says: string): TemplateResult => html`
  <svg class="plot" width="100%" height=${at.height} role="img" aria-label=${says}>
    ${drawRanges(at.ranges, at.plot)}
    ${drawLabels(at.words, 'word')}
    ${at.before === undefined ? nothing : svg`<circle class="was" cx="${at.before}%" cy=${at.y} r="4.25"/>`}
    ${at.now === undefined ? nothing : svg`<circle class="ring" cx="${at.now}%" cy=${at.y} r="9"/><circle class="dot" cx="${at.now}%" cy=${at.y} r="7"/>`}
    ${at.beforeLabel ? drawLabel(at.beforeLabel) : nothing}
    ${at.nowLabel ? drawLabel(at.nowLabel, 'now') : nothing}
    ${drawLabels(at.axis)}
  </svg>`;

const drawPair = ({ pair, at }: MultipleLayout): TemplateResult | typeof nothing => (pair ? html`
  <div class="block">
    <h4>${pair.title}</h4>
    <div class="pair">
      <div class="names"><span>${pair.names[0]}</span><span>${pair.names[1]}</span></div>
      <svg class="plot" width="100%" height="48">
        ${pair.ltv === undefined ? nothing : svg`
          ${drawBar('solid', { from: 0, to: pair.ltv }, { y: 0, height: 20 }, at.ltv)}
          ${pair.level === undefined ? nothing : svg`<rect class="under" width="${pair.level}%" y="0" height="20" pointer-events="none"/><rect class="tint" x="0" width="${pair.level}%" y=".5" height="19" pointer-events="none"/>`}`}
        ${pair.cac === undefined ? nothing : drawBar('cost', { from: 0, to: pair.cac }, { y: 28, height: 20 }, at.cac)}
        ${pair.level === undefined ? nothing : svg`<line class="drop" x1="${pair.level}%" x2="${pair.level}%" y1="0" y2="48"/>`}
        ${drawLabels(pair.labels, 'big')}
      </svg>
    </div>
  </div>` : nothing);

const drawPayback = ({ payback, at }: MultipleLayout): TemplateResult | typeof nothing => (payback ? html`
  <div class="block">
    <h4>${payback.title} <b>${payback.value}</b>${payback.remark ? `, ${payback.remark}` : nothing}</h4>
    <svg class="plot" width="100%" height="44">
      ${drawRanges([{ from: 0, to: payback.guideline, depth: 3 }, { from: payback.guideline, to: 100, depth: 1 }], { y: 0, height: 20 })}
      ${payback.end === undefined ? nothing : drawBar('solid', { from: 0, to: payback.end }, { y: 4, height: 12 }, at.payback)}
      ${payback.cut ? drawCut({ y: 4, height: 12 }) : nothing}
      ${drawTick(payback.guideline, { y: -4, height: 28 })}
      ${drawLabels(payback.axis)}
    </svg>
  </div>` : nothing);

const drawChannels = (channels: NonNullable<MultipleLayout['channels']>, first: number): TemplateResult => html`
  <div class="block by">
    <h4><b>${channels.title}</b></h4>
    <div class="channels">
      ${channels.wide ? html`<div class="r hd">
        <span>${channels.heads[0]}</span><span class="e">${channels.heads[1]}</span>
        <svg class="plot" width="100%" height="16" aria-hidden="true">${drawLabels(channels.axis)}</svg>
        <span>${channels.heads[2]}</span><span class="e">${channels.heads[3]}</span>
      </div>` : nothing}
      ${channels.rows.map(row => drawChannel(row, channels, first + row.mark))}
    </div>
    ${channels.more ? html`<p class="more">${channels.more}</p>` : nothing}
  </div>`;

const drawChannel = (row: Channel, channels: Channels, mark: number): TemplateResult => html`
  <div class="r" data-mark=${mark}>
    <span class="name">${row.name} <span class="n">${row.customers}</span></span>
    <span class="e strong" dir="auto">${row.ratio}</span>
    <span class="lane scale"><svg width="100%" height="100%" aria-hidden="true">
      <rect class="range-1" width="100%" height="100%"/>
      ${channels.ranges.map(({ from, to, depth }) => (depth === 3 ? svg`<rect class="range-3" x="${from}%" width="${across({ from, to })}%" height="100%"/>` : nothing))}
      ${channels.ranges.slice(1).map(({ from }) => svg`<line class="edge" x1="${from}%" x2="${from}%" y1="0" y2="100%"/>`)}
      ${row.at === undefined ? nothing : row.beyond ? svg`<svg x="100%" y="50%" overflow="visible"><circle class=${row.few ? 'few' : 'dot'} cx="-14" r="5"/><path class="onward" d="M-7 -4L-1 0L-7 4Z"/></svg>` : svg`<circle class=${row.few ? 'few' : 'dot'} cx="${row.at}%" cy="50%" r=${row.few ? 4.25 : 5}/>`}
    </svg></span>
    ${channels.wide ? html`<span class="lane money"><svg width="100%" height="100%" aria-hidden="true"><svg y="50%" overflow="visible">
      ${drawAmount(row.ltv, row.ltvText, -11, 'solid', row.few, channels.written)}
      ${drawAmount(row.cac, row.cacText, 3, 'cost', row.few, channels.written)}
    </svg></svg></span>` : nothing}
    <span class="e q2" dir="auto">${row.payback}</span>
  </div>`;

const drawAmount = (end: number | undefined, text: string, y: number, kind: string, few: boolean, written: boolean) => svg`
  ${end === undefined || end <= 0 ? nothing : svg`<rect class="${kind} ${few ? 'few' : ''}" width="${end}%" y=${few ? y + 0.75 : y} height=${few ? 6.5 : 8}/>`}
  ${written ? svg`<text class="label word" x="${end ?? 0}%" dx="6" y=${y + 8}>${text}</text>` : nothing}`;

export const drawing = drawingOf(layout, draw);
