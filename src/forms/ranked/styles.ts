import { css, type CSSResult } from 'lit';
import { noteStyles } from '../marks/note-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  ${noteStyles}
  .rank { display: grid; grid-template-columns: fit-content(38%) minmax(48px, 1fr) auto auto; column-gap: var(--kpi-s-3); }
  .rank .r { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; column-gap: var(--kpi-s-3); align-items: center; min-block-size: 28px; }
  .rank .head { min-block-size: 16px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); }
  .rank .name { overflow-wrap: anywhere; }
  .rank .lane { display: block; }
  .rank .v { text-align: end; font-weight: var(--kpi-fw-strong); white-space: nowrap; }
  .rank .few .v { font-weight: var(--kpi-fw); color: var(--kpi-ink-3); }
  .rank .n { text-align: end; color: var(--kpi-ink-3); white-space: nowrap; }
  .rank .all { stroke: var(--kpi-edge); stroke-width: 1px; }
  @container kpi (inline-size < max(280px, 17.5rem)) {
    .rank { grid-template-columns: minmax(0, 1fr) auto auto; }
    .rank .lane { grid-column: 1 / -1; grid-row: 2; overflow: clip; overflow-clip-margin: 2px; }
    .rank .head .lane { grid-column: 1; grid-row: 1; }
    .rank .head :is(.v, .n) { grid-row: 1; }
    .rank .r { padding-block: 2px; }
  }
`;
