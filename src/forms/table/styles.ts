import { css, type CSSResult } from 'lit';
import { noteStyles } from '../marks/note-styles.js';

/** Beside what every table of a card has: the layout says how wide a column is, the names take the rest. */
export const styles: CSSResult = css`
  ${noteStyles}
  .figures { table-layout: fixed; }
  .figures thead .e { white-space: normal; text-wrap: balance; }
  .figures tbody :is(td, th) { block-size: 36px; padding-block: 2px; vertical-align: middle; }
  .figures .name { display: inline-block; min-inline-size: var(--kpi-hit); padding-block: 2px; overflow-wrap: anywhere; }
  .figures .v { font-weight: var(--kpi-fw-strong); }
  .figures .few td { color: var(--kpi-ink-3); }
  .figures .few .v { font-weight: var(--kpi-fw); }
`;
