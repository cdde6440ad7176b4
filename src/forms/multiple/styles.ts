import { css, type CSSResult } from 'lit';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  .ring { fill: var(--kpi-surface); }
  .was { fill: var(--kpi-surface); stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  .pair { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 12px; }
  .names { display: grid; grid-template-rows: 20px 20px; row-gap: 8px; color: var(--kpi-ink-2); }
  .under { fill: var(--kpi-surface); }
  .drop { stroke: var(--kpi-ink); stroke-width: 1.5px; stroke-dasharray: 3 2; pointer-events: none; }
  .onward { fill: var(--kpi-accent); }
  .by { margin-block-start: var(--kpi-s-5); }
  .channels { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; column-gap: var(--kpi-s-4); }
  .channels .r { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; padding-block: 6px; border-block-start: 1px solid var(--kpi-line); }
  .channels .name { overflow-wrap: anywhere; }
  .channels .n { overflow-wrap: break-word; color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); }
  .channels .e { text-align: right; white-space: nowrap; }
  .channels .strong { font-weight: var(--kpi-fw-strong); }
  .channels .q2 { color: var(--kpi-ink-2); }
  .channels .lane { position: relative; align-self: stretch; }
  .channels .lane > svg { position: absolute; inset: 0; }
  .channels .scale { grid-column: 1 / -1; grid-row: 2; block-size: 16px; margin-block: 2px; }
  rect.cost.few { fill: var(--kpi-surface); stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  rect.solid.few { fill: var(--kpi-surface); stroke: var(--kpi-accent); stroke-width: 1.5px; }
  .more { margin-block-start: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  @container kpi (inline-size >= max(720px, 45rem)) {
    .channels { grid-template-columns: fit-content(30%) 44px minmax(0, 1fr) minmax(0, 1fr) minmax(56px, auto); }
    .channels .r { min-block-size: 44px; padding-block: 0; }
    .channels .hd { min-block-size: 20px; border: 0; align-items: end; padding-block-end: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
    .channels .scale { grid-column: auto; grid-row: auto; block-size: auto; margin-block: -1px 0; }
  }
`;
