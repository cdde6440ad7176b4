import { css, type CSSResult } from 'lit';

/** The sentence under a drawing. */
export const noteStyles: CSSResult = css`
  .note { margin-block-start: var(--kpi-s-3); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); overflow-wrap: anywhere; }
`;
