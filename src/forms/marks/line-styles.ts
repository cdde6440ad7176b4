import { css, type CSSResult } from 'lit';

export const lineStyles: CSSResult = css`
  path.line { fill: none; stroke: var(--kpi-accent); stroke-width: var(--kpi-stroke); stroke-linejoin: round; stroke-linecap: round; }
  path.before { fill: none; stroke: var(--kpi-ghost); stroke-width: var(--kpi-stroke); stroke-dasharray: 4 3; }
  path.running { stroke-dasharray: 3 3; }
  .ends { display: flex; justify-content: space-between; gap: var(--kpi-s-3); margin-block-start: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .ends b { color: var(--kpi-ink); }
`;
