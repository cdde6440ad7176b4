import { css, type CSSResult } from 'lit';
import { lineStyles } from '../marks/line-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  ${lineStyles}
  .levers { margin-block-start: var(--kpi-s-4); padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); }
  .levers :is(.was, .columns .name) { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .levers b { white-space: nowrap; }
  .levers .o { color: var(--kpi-ink-3); }
  .levers .did { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-2); white-space: nowrap; }
  .levers .did.all { font-weight: var(--kpi-fw-strong); color: var(--kpi-ink); }
  .levers .name::first-letter { text-transform: uppercase; }
  .levers .level { stroke: var(--kpi-line-strong); stroke-width: 1px; }
  .levers .carry { stroke: var(--kpi-ghost); stroke-width: 1px; }
  .levers.columns { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); row-gap: var(--kpi-s-2); direction: ltr; }
  .columns .lever { position: relative; display: grid; padding-inline-end: 24px; }
  .columns .lever .name { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .columns .lever .name::first-letter { text-transform: uppercase; }
  .columns .lever b { font-size: var(--kpi-fs-4); line-height: var(--kpi-lh-4); letter-spacing: -.01em; }
  .columns .o { position: absolute; inset-inline-start: -18px; inset-block-start: 16px; font-size: 16px; line-height: 24px; }
  .columns .fall { grid-column: 1 / -1; }
  .levers .r { display: grid; grid-template-columns: 16px fit-content(50%) minmax(0, 1fr) auto; column-gap: var(--kpi-s-1); align-items: baseline; padding-block: 4px; border-block-end: 1px solid var(--kpi-line); }
  .levers .r:last-child { border-block-end: 0; }
  .levers .r .o { grid-column: 1; }
  .levers .r .name { grid-column: 2 / 4; display: block; }
  .levers .r b { grid-column: 4; text-align: end; }
  .levers .r .was { grid-column: 2; min-inline-size: 104px; }
  .levers .r .lane { grid-column: 3; align-self: center; }
  .levers .r .did { grid-column: 4; text-align: end; min-inline-size: 68px; }
  .levers.bare .r .was { grid-column: 2 / 4; }
`;
