import { css, type CSSResult } from 'lit';
import { lineStyles } from '../marks/line-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  ${lineStyles}
  .funnel svg:not(.gl), .tally svg, .bell { display: block; overflow: visible; }
  line.hatch { stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  line.hatch.attn { stroke: var(--kpi-attn); }
  rect.lost { stroke: var(--kpi-ghost); stroke-width: 1px; }
  rect.lost.attn { stroke: var(--kpi-attn); }
  .funnel .e { text-align: right; white-space: nowrap; }
  .funnel .name { overflow-wrap: anywhere; }
  .chart:has(> .funnel.columns) { display: flex; flex-direction: column; flex: 1 0 auto; }
  /* In a card that is taller than it the rows part, and the step between two stays in their middle. */
  .funnel.columns { flex: 1; display: grid; grid-template-rows: max-content; grid-template-columns: fit-content(160px) minmax(160px, 1fr) auto auto auto; column-gap: 20px; }
  .funnel.columns.valued, .funnel.columns.timed { grid-template-columns: fit-content(160px) minmax(160px, 1fr) repeat(4, auto); }
  .funnel.columns.valued.timed { grid-template-columns: fit-content(160px) minmax(160px, 1fr) repeat(5, auto); }
  .columns .r { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; column-gap: 20px; align-items: start; min-block-size: 48px; }
  .columns .head { min-block-size: 20px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .columns .s { align-self: stretch; min-inline-size: 60px; }
  .columns .step { position: relative; display: block; inset-block-start: 50%; padding-inline-start: 14px; white-space: nowrap; }
  .columns .step .gl, .worst .gl { margin-inline: 4px; vertical-align: -1px; }
  .worst .gl { margin-inline-start: 0; }
  .leak-note .gl { color: var(--kpi-attn); }
  .columns .step::before { content: ''; position: absolute; inset-block: -6px; inset-inline-start: 0; inline-size: 5px; border: 1px solid var(--kpi-line-strong); border-inline-end: 0; }
  .columns .step.leak { color: var(--kpi-attn); font-weight: var(--kpi-fw-strong); }
  .columns .step.leak::before { border-color: var(--kpi-attn); }
  .columns .change { display: inline-block; text-align: end; min-inline-size: 28px; color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); }
  .columns p.worst { min-block-size: 0; padding-block-end: var(--kpi-s-3); }
  .columns p.worst > span { grid-column: 2 / -1; }
  .worst { color: var(--kpi-ink-2); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); }
  .worst b, .leak-note .strong { color: var(--kpi-attn); fill: var(--kpi-attn); }
  .stage { margin-block-end: var(--kpi-s-2); }
  .stage .line { display: flex; gap: var(--kpi-s-3); align-items: baseline; }
  .stage .line > :first-child { flex: 1; min-inline-size: 0; }
  .stage .cap { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .stage .cap:not(.worst) b { color: var(--kpi-ink); }
  .stage .cap.worst { color: var(--kpi-ink-2); }
  .tally { margin-block-start: var(--kpi-s-3); padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); }
  .columns .tally { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-content: start; margin-block-start: 0; }
  .columns .tally > svg { grid-column: 2 / -1; }
  .tally .title { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); white-space: nowrap; }
  path.area { fill: var(--kpi-range-2); }
  line.grid { stroke: var(--kpi-line); stroke-width: 1px; }
  line.base { stroke: var(--kpi-line-strong); stroke-width: 1px; }
  .quarters { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); row-gap: var(--kpi-s-3); margin-block-start: var(--kpi-s-3); padding-block-start: var(--kpi-s-3); border-block-start: 1px solid var(--kpi-line); }
  .quarters > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-inline-end: var(--kpi-s-2); }
  .quarters > div + div { border-inline-start: 1px solid var(--kpi-line); padding-inline-start: var(--kpi-s-3); }
  .quarters .middle b { border-block-end: 2px solid var(--kpi-accent); }
  /* Where a word has to cross the earlier line, the line gives way. */
  .label.clear { paint-order: stroke; stroke: var(--kpi-surface); stroke-width: 3px; stroke-linejoin: round; }
  .quarters dt, .quarters span { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .quarters :is(dt, dd) { unicode-bidi: plaintext; }
  .quarters b { font-size: var(--kpi-fs-3); }
  @container kpi (inline-size < max(480px, 30rem)) {
    .quarters { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .quarters > div:nth-child(odd) { border-inline-start: 0; padding-inline-start: 0; }
  }
  .stepless { margin-block: var(--kpi-s-2); color: var(--kpi-ink-2); }
`;
