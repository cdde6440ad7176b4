import { css, type CSSResult } from 'lit';
import { noteStyles } from '../marks/note-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

/** The median is data, so it wears the accent: an ink tick is a target. */
export const styles: CSSResult = css`
  ${scaleStyles}
  ${noteStyles}
  .spread .floor { stroke: var(--kpi-line-strong); stroke-width: 1px; }
  .spread .half { stroke: var(--kpi-accent); stroke-width: var(--kpi-tick); }
  .spread .under { fill: var(--kpi-surface); }
  .spread .slot { fill: var(--kpi-accent-2); stroke: var(--kpi-surface); stroke-width: 2px; }
  .spread .slot.in { fill: var(--kpi-accent); }
  .spread .halo { stroke-width: 3px; }
  .spread .at { stroke: var(--kpi-ink); stroke-width: 1px; }
  .spread .hit { fill: transparent; }
`;
