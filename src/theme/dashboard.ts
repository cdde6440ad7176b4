/** The dashboard's own sheet: its head, its grid, its second row. Nothing public stands around the widgets (see tokens.ts). */
import { css } from 'lit';

export const dashboardSheet = css`
  :host { container: dash / inline-size; }
  .dash-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 24px; align-items: end; color: var(--kpi-ink); margin-block-end: var(--kpi-s-3); }
  .dash-head h2 { font-size: var(--kpi-fs-4); line-height: 28px; font-weight: var(--kpi-fw-strong); letter-spacing: -.01em; }
  .fresh { display: flex; align-items: center; gap: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); font-variant-numeric: tabular-nums lining-nums; }
  .dash-head .note-bar { grid-column: 1 / -1; }
  kpi-filter { margin-block-end: var(--_kpi-s-4); }
  .grid { display: grid; gap: var(--_kpi-s-4); grid-template-columns: minmax(0, 1fr); }
  .grid > *, ::slotted(*) { min-inline-size: 0; }
  ::slotted(kpi-filter), .whole { grid-column: 1 / -1; }
  details { margin-block-start: var(--_kpi-s-4); }
  summary { inline-size: fit-content; min-block-size: var(--kpi-hit); margin-block-end: var(--kpi-s-3); color: var(--kpi-ink-2); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); cursor: pointer; }
  @container dash (inline-size >= 720px) {
    .grid { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .wide, ::slotted(funnel-by-stage) { grid-column: 1 / -1; }
  }
  @container dash (inline-size >= 1080px) {
    .grid { grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .wide, ::slotted(funnel-by-stage) { grid-column: span 2; grid-row: span 2; }
  }
  @container dash (inline-size < 480px) { .dash-head { grid-template-columns: minmax(0, 1fr); } }
  @media print { .fresh button { display: none; } }
`;
