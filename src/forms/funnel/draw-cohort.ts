import { html, nothing, svg, type TemplateResult } from 'lit';
import { drawHatch } from '../marks/draw-hatch.js';
import { drawLabel, drawLabels } from '../marks/draw-label.js';
import { across } from '../marks/draw-scale.js';
import { drawGlyph, glyphs } from '../marks/draw-glyph.js';
import type { Cohort, Stage } from './cohort.js';
import { drawTally } from './draw-tally.js';
import type { Tally } from './tally.js';

/** The tally stands under the columns, its bar under their bars. */
export const drawCohort = (cohort: Cohort, says: string, tally: Tally | undefined): TemplateResult => (cohort.columns ? columns(cohort, says, tally) : rows(cohort, says));

const columns = ({ stages, heads, key, priorLabel, has }: Cohort, says: string, tally: Tally | undefined): TemplateResult => html`
  <div class="funnel columns ${has.value ? 'valued' : ''} ${has.days ? 'timed' : ''}" role="group" aria-label=${says}>
    <div class="r head">
      <span>${heads.stage}</span><svg class="key" width="100%" height="16" aria-hidden="true">${drawLabels(key)}</svg>
      <span class="e">${heads.deals}</span>${has.value ? html`<span class="e">${heads.value}</span>` : nothing}<span class="s">${heads.step}</span><span class="e">${heads.reach}</span>${has.days ? html`<span class="e">${heads.days}</span>` : nothing}
    </div>
    ${stages.map((stage, at) => html`<div class="r" data-mark=${stage.mark}>
      <span class="name">${stage.name}</span>
      ${bar(stage, at === 0 ? priorLabel : undefined)}
      <b class="e">${stage.entered}</b>${has.value ? html`<span class="e">${stage.amount}</span>` : nothing}
      <span class="s">${stage.step === '' ? nothing : html`<span class="step ${stage.leak ? 'leak' : ''}">${stage.step}${stage.leak ? drawGlyph('act') : nothing}</span>`}</span>
      <span class="e">${stage.reach}</span>${has.days ? html`<span class="e">${stage.days}<span class="change"><bdi>${stage.daysChange}</bdi></span></span>` : nothing}
    </div>${stage.leak && !stage.leak.note ? html`<p class="r worst"><span><bdi><b>${drawGlyph('act')}${stage.leak.title}:</b> ${stage.leak.rate}, ${stage.leak.was} · ${stage.leak.cost}</bdi></span></p>` : nothing}`)}
    ${tally ? drawTally(tally) : nothing}
  </div>`;

const rows = ({ stages, narrow, has }: Cohort, says: string): TemplateResult => html`
  <div class="funnel" role="group" aria-label=${says}>
    ${stages.map(stage => html`<div class="stage" data-mark=${stage.mark}>
      <p class="line"><span class="name">${stage.name}</span><b>${stage.entered}</b>${has.value && !narrow ? html`<span class="amount">${stage.amount}</span>` : nothing}</p>
      ${bar(stage)}
      ${stage.caption.rate === '' ? nothing : html`<p class="line cap"><span><bdi>${narrow ? nothing : html`<span aria-hidden="true">↓ </span>`}<b>${stage.caption.rate}</b> ${stage.caption.rest}</bdi></span>${narrow ? nothing : html`<span><bdi>${stage.daysShort}</bdi></span>`}</p>`}
      ${stage.leak ? html`<p class="cap worst"><bdi><b>${drawGlyph('act')}${stage.leak.title}:</b> ${stage.leak.was}</bdi></p>` : nothing}
    </div>`)}
  </div>`;

/** Solid moved on, tint is still open, hatch is lost; the rule under it is the earlier period. */
function bar({ movedOn, stillOpen, lost, prior, leak, mark }: Stage, priorLabel?: Cohort['priorLabel']): TemplateResult {
  const hatch = `hatch-${mark}`;
  return html`<svg class="bar" width="100%" height="30" aria-hidden="true">
    ${drawHatch(hatch, leak ? 'hatch attn' : 'hatch')}
    ${lost.to > lost.from ? svg`<rect class="lost ${leak ? 'attn' : ''}" x="${lost.from}%" width="${across(lost)}%" y="0.5" height="19" fill="url(#${hatch})"/>` : nothing}
    ${stillOpen.to > stillOpen.from ? svg`<rect class="tint" x="${stillOpen.from}%" width="${across(stillOpen)}%" y="0.5" height="19"/>` : nothing}
    <rect class="solid" x="0" width="${across(movedOn)}%" height="20"/>
    ${prior === undefined ? nothing : svg`<line class="prior" x1="0" x2="${prior}%" y1="25" y2="25"/><line class="prior" x1="${prior}%" x2="${prior}%" y1="22" y2="28"/>`}
    ${priorLabel ? drawLabel(priorLabel) : nothing}
    ${leak?.note ? svg`<g class="leak-note"><svg x="${leak.note[0]!.x}%" y=${leak.note[0]!.y - 10} overflow="visible"><svg class="gl" x="12" width="12" height="12" viewBox="0 0 12 12">${glyphs.act}</svg></svg>${drawLabels(leak.note)}</g>` : nothing}
  </svg>`;
}
