import { css, type CSSResult } from 'lit';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  .calls { fill: var(--kpi-accent); }
  .calls.out { fill: var(--kpi-accent-2); }
  .base { stroke: var(--kpi-line-strong); stroke-width: 1px; }
  .rule { stroke: var(--kpi-ghost); stroke-width: 2px; }
  .ring { fill: var(--kpi-surface); }
  .touch { fill: transparent; }
  .more { margin-block-start: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .reps { display: grid; grid-template-columns: minmax(0, 1fr) 48px 30%; column-gap: var(--kpi-s-3); }
  .reps.bare { grid-template-columns: minmax(0, 1fr) 48px; }
  .reps .opt { display: none; }
  .reps .r { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; min-block-size: 32px; border-block-start: 1px solid var(--kpi-line); }
  .reps .hd { min-block-size: 20px; border: 0; align-items: end; padding-block-end: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .reps .name { overflow-wrap: anywhere; padding-block: 4px; }
  .reps .n { white-space: nowrap; color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); }
  .reps .e { text-align: right; white-space: nowrap; }
  .reps .strong { font-weight: var(--kpi-fw-strong); }
  .reps .q2 { color: var(--kpi-ink-2); }
  .reps .remark { align-items: center; gap: 4px; font-size: var(--kpi-fs-1); color: var(--kpi-ink-3); white-space: nowrap; }
  .reps .lane { position: relative; align-self: stretch; margin-block-start: -1px; }
  .reps .lane > svg { position: absolute; inset: 0; }
  @container kpi (inline-size >= max(480px, 30rem)) {
    .reps { grid-template-columns: fit-content(34%) minmax(48px, max-content) minmax(0, 1fr) max-content max-content; column-gap: var(--kpi-s-4); }
    .reps.brief { grid-template-columns: fit-content(34%) minmax(48px, max-content) minmax(0, 1fr) max-content; }
    .reps .opt { display: block; }
    .reps .remark.opt { display: flex; }
  }
`;
