import { css, type CSSResult } from 'lit';
import { lineStyles } from '../marks/line-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

export const styles: CSSResult = css`${scaleStyles}${lineStyles}
  .plot + .plot { margin-block-start: var(--kpi-s-3); }
`;
