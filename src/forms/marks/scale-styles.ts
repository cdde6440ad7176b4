import { css, type CSSResult } from 'lit';

/** Texts, ranges, ticks and cuts of scales; drawings run from left to right in every script. */
export const scaleStyles: CSSResult = css`
  .chart svg { overflow: visible; direction: ltr; }
  .plot { display: block; inline-size: 100%; }
  .label { font-size: var(--kpi-fs-1); fill: var(--kpi-ink-3); }
  .label.word { fill: var(--kpi-ink-2); }
  .label.now, .label.on, .label.off, .label.big { font-size: var(--kpi-fs-2); }
  .label .strong { font-weight: var(--kpi-fw-strong); fill: var(--kpi-ink); }
  .label.on .strong { fill: var(--kpi-on-accent); }
  .label.on, .label.off { pointer-events: none; }
  .range-1 { fill: var(--kpi-range-1); }
  .range-2 { fill: var(--kpi-range-2); }
  .range-3 { fill: var(--kpi-range-3); }
  /* Upright and level lines lie on whole pixels. */
  .chart line:not(.way, .hatch) { shape-rendering: crispEdges; }
  .edge { stroke: var(--kpi-edge); stroke-width: 1px; }
  .target { stroke: var(--kpi-ink); stroke-width: var(--kpi-tick); }
  .halo { stroke: var(--kpi-surface); stroke-width: 4px; }
  .cut { fill: var(--kpi-surface); }
  line.prior { stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  .pace { fill: var(--kpi-ink-3); }
  line.whisker { stroke: var(--kpi-ink); stroke-width: 1px; }
  line.whisker-halo { stroke: var(--kpi-surface); stroke-width: 3px; }
  rect.hollow { fill: var(--kpi-surface); stroke: var(--kpi-accent); stroke-width: 1px; }
  rect.solid { fill: var(--kpi-accent); }
  rect.step-2 { fill: var(--kpi-accent-2); }
  rect.tint { fill: var(--kpi-accent-3); stroke: var(--kpi-accent); stroke-width: 1px; }
  rect.step-4 { fill: var(--kpi-range-1); stroke: var(--kpi-accent); stroke-width: 1px; }
  rect.dashed { fill: var(--kpi-surface); stroke: var(--kpi-accent); stroke-width: 1.5px; stroke-dasharray: 3 2; }
  rect.cost { fill: var(--kpi-ghost); }
  circle.dot { fill: var(--kpi-accent); }
  circle.few { fill: var(--kpi-surface); stroke: var(--kpi-accent); stroke-width: 1.5px; }
  .block h4 { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); margin-block-end: var(--kpi-s-2); }
  .block h4 b { color: var(--kpi-ink); }
  .block p { color: var(--kpi-ink-2); text-wrap: pretty; }
  .blocks { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--kpi-s-5) var(--kpi-s-8); margin-block-start: var(--kpi-s-5); padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); }
  @container kpi (inline-size >= max(720px, 45rem)) {
    .blocks { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .blocks > :only-child { grid-column: 1 / -1; }
  }
  .facts { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--kpi-s-3); margin-block-start: var(--kpi-s-4); }
  .facts > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; padding-block: 4px; }
  .facts b { text-align: right; white-space: nowrap; }
  @container kpi (inline-size >= max(720px, 45rem)) {
    .facts { grid-template-columns: repeat(5, minmax(0, 1fr)); column-gap: 28px; padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); }
    .facts > div { display: block; grid-column: auto; padding: 0; }
    .facts .fact { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
    .facts .fact, .facts b { display: block; }
    .facts b { text-align: start; font-size: var(--kpi-fs-4); line-height: var(--kpi-lh-4); letter-spacing: -.01em; }
  }
`;
