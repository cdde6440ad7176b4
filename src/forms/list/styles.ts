import { css, type CSSResult } from 'lit';
import { noteStyles } from '../marks/note-styles.js';

export const styles: CSSResult = css`
  ${noteStyles}
  .records { display: grid; grid-template-columns: minmax(0, 1fr) auto; }
  .records li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; align-content: center; min-block-size: 28px; border-block-start: 1px solid var(--kpi-line); }
  .records :is(.name, .n) { overflow-wrap: anywhere; }
  .records .name { grid-column: 1; padding-block: 4px; line-height: 18px; }
  .records .v { grid-column: 2; padding-inline-start: var(--kpi-s-3); text-align: right; font-weight: var(--kpi-fw-strong); white-space: nowrap; }
  .records .n { grid-column: 1 / -1; grid-row: 2; padding-block-end: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); text-wrap: pretty; }
  .records .name:has(~ .n) { padding-block-end: 0; }
  @container kpi (inline-size >= max(720px, 45rem)) {
    .records { grid-template-columns: minmax(0, 1fr) auto fit-content(44%); }
    .records .n { grid-column: 3; grid-row: 1; padding-block: 4px; padding-inline-start: var(--kpi-s-5); }
    .records .name:has(~ .n) { padding-block-end: 4px; }
  }
`;
