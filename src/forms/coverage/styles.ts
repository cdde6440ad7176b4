import { css, type CSSResult } from 'lit';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  .seam { stroke: var(--kpi-surface); stroke-width: 2px; pointer-events: none; }
  .line { fill: none; stroke: var(--kpi-accent); stroke-width: var(--kpi-stroke); stroke-linejoin: round; stroke-linecap: round; }
  .stair { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr) auto minmax(32px, auto); column-gap: var(--kpi-s-3); margin-block-start: var(--kpi-s-3); }
  .stair.bare { grid-template-columns: minmax(0, 1fr) auto minmax(32px, auto); }
  .stair.untimed { grid-template-columns: minmax(0, 1fr) auto; }
  .stair .r { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; min-block-size: 28px; padding-block: 4px; }
  .stair .name { overflow-wrap: anywhere; }
  .stair .v { text-align: right; white-space: nowrap; }
  .stair .x { text-align: right; white-space: nowrap; color: var(--kpi-ink-3); }
  .stair .gap :is(.name, .v) { font-weight: var(--kpi-fw-strong); }
  .formula { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); column-gap: 28px; margin-block-start: var(--kpi-s-4); padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); }
  .formula > div { position: relative; }
  .formula .o { position: absolute; inset-inline-start: -20px; inset-block-start: 16px; inline-size: 12px; text-align: center; font-size: 16px; line-height: 24px; color: var(--kpi-ink-3); }
  .formula :is(dt, dd span) { display: block; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .formula b { display: block; font-size: var(--kpi-fs-4); line-height: var(--kpi-lh-4); letter-spacing: -.01em; white-space: nowrap; }
  .block .ends { display: flex; justify-content: space-between; margin-block-start: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .ends b { color: var(--kpi-ink); }
`;
