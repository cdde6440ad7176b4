import { css, type CSSResult } from 'lit';
import { lineStyles } from '../marks/line-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`
  ${scaleStyles}
  ${lineStyles}
  .trend { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; }
  .trend svg { display: block; }
  line.grid { stroke: var(--kpi-line); stroke-width: 1px; }
  circle.spot { fill: transparent; }
`;
