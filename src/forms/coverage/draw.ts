import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawLabel, drawLabels } from '../marks/draw-label.js';
import { across, drawBar, drawCut, drawRanges, drawTick } from '../marks/draw-scale.js';
import type { Attainment } from './attainment.js';
import type { Step } from './categories.js';
import type { History } from './extras.js';
import { layout, type CoverageLayout } from './layout.js';
import type { Meter } from './meter.js';
import type { CategoryRow, Rows } from './rows.js';
import type { Tile } from './tiles.js';

const draw = (drawn: CoverageLayout): TemplateResult => html`
  ${drawn.meter ? drawMeter(drawn.meter, drawn.says) : nothing}
  ${drawn.attainment ? drawAttainment(drawn.attainment, drawn.says) : nothing}
  ${drawn.facts.length > 0 ? html`<div class="facts">${drawn.facts.map(({ name, value, mark }) => html`<div data-mark=${mark ?? nothing}><span class="fact">${name}</span> <b dir="auto">${value}</b></div>`)}</div>` : nothing}
  ${drawn.rows.rows.length > 0 ? html`<div class="stair ${drawn.rows.lanes ? '' : drawn.rows.timed ? 'bare' : 'bare untimed'}">${drawn.rows.rows.map(row => drawRow(row, drawn.rows))}</div>` : nothing}
  ${drawn.tiles.length > 0 ? html`<dl class="formula">${drawn.tiles.map(drawTile)}</dl>` : nothing}
  ${drawn.history || drawn.closing ? html`<div class="blocks">
    ${drawn.history ? drawHistory(drawn.history) : nothing}
    ${drawn.closing ? html`<div class="block"><h4>${drawn.closing.title}</h4><p>${drawn.closing.text}</p></div>` : nothing}
  </div>` : nothing}`;

const drawMeter = (meter: Meter, says: string): TemplateResult => html`
  <svg class="plot" width="100%" height=${meter.height} role="group" aria-label=${says}>
    ${drawRanges(meter.ranges, meter.plot)}
    ${drawLabels(meter.words, 'word')}
    ${meter.segments.map(({ from, to, step, mark }, at) => drawStep(step, from, to, meter.bar, at === meter.segments.length - 1, mark))}
    ${meter.segments.slice(1).map(({ from }) => svg`<line class="seam" x1="${from}%" x2="${from}%" y1=${meter.bar.y} y2=${meter.bar.y + meter.bar.height}/>`)}
    ${meter.gap && across(meter.gap) > 0 ? svg`<rect class="dashed" x="${meter.gap.from}%" width="${across(meter.gap)}%" y=${meter.bar.y + 0.75} height=${meter.bar.height - 1.5}/>` : nothing}
    ${meter.cut ? drawCut(meter.bar) : nothing}
    ${meter.need === undefined ? nothing : drawTick(meter.need, { y: meter.plot.y - 4, height: meter.plot.height + 8 })}
    ${meter.needLabel ? drawLabel(meter.needLabel, 'word') : nothing}
    ${drawLabels(meter.labels, 'word')}
    ${drawLabels(meter.axis)}
  </svg>`;

/** Outlined steps lie half a pixel inside, so that their outline is sharp. */
function drawStep(step: Step, from: number, to: number, { y, height }: Meter['bar'], last: boolean, mark: number): SVGTemplateResult | typeof nothing {
  const outlined = step === 'tint' || step === 'step-4';
  if (last && !outlined) return drawBar(step, { from, to }, { y, height }, mark);
  return svg`<rect class=${step} x="${from}%" width="${across({ from, to })}%" y=${outlined ? y + 0.5 : y} height=${outlined ? height - 1 : height} data-mark=${mark}/>`;
}

const drawAttainment = ({ height, plot, bar, ranges, won, target, targetLabel, axis }: Attainment, says: string): TemplateResult => html`
  <svg class="plot" width="100%" height=${height} role="group" aria-label=${says}>
    ${drawRanges(ranges, plot)}
    ${drawBar('solid', { from: 0, to: won }, bar)}
    ${drawTick(target, { y: plot.y - 4, height: plot.height + 8 })}
    ${drawLabel(targetLabel, 'word')}
    ${drawLabels(axis)}
  </svg>`;

const drawRow = ({ name, step, lane, slight, money, times, mark }: CategoryRow, { lanes, timed }: Rows): TemplateResult => html`
  <div class="r ${step}" data-mark=${mark ?? nothing}>
    <span class="name">${name}</span>
    ${lanes ? html`<svg class="lane" width="100%" height="20" aria-hidden="true">${slight ? nothing : drawLane(step, lane)}</svg>` : nothing}
    <span class="v" dir="auto">${money}</span>
    ${timed ? html`<span class="x" dir="auto">${times}</span>` : nothing}
  </div>`;

const drawLane = (step: CategoryRow['step'], lane: CategoryRow['lane']): SVGTemplateResult =>
  (step === 'solid' || step === 'step-2'
    ? svg`<rect class=${step} x="${lane.from}%" width="${across(lane)}%" y="5" height="10"/>`
    : svg`<rect class=${step === 'gap' ? 'dashed' : step} x="${lane.from}%" width="${across(lane)}%" y="5.5" height="9"/>`);

const drawTile = ({ operator, name, value, note }: Tile): TemplateResult => html`
  <div><span class="o" aria-hidden="true">${operator}</span><dt>${name}</dt><dd><b>${value}</b><span>${note}</span></dd></div>`;

const drawHistory = ({ title, path, band, last, first, until, value }: History): TemplateResult => html`
  <div class="block">
    <h4>${title}</h4>
    <svg class="plot" width="100%" height="36" aria-hidden="true">
      <rect class="range-2" width="100%" y="${band.y}%" height="${band.height}%"/>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="36"><path class="line" d=${path} vector-effect="non-scaling-stroke"/></svg>
      <circle class="dot" cx="${last.x}%" cy="${last.y}%" r="3"/>
    </svg>
    <p class="ends"><span>${first}</span><span>${until} <b>${value}</b></span></p>
  </div>`;

export const drawing = drawingOf(layout, draw);
