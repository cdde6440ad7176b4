/** The sheet of the filters. */
import { css } from 'lit';

export const filterSheet = css`
  :host { display: block; container: dash / inline-size; contain-intrinsic-inline-size: 320px; min-inline-size: 0; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  .filters {
    display: flex; flex-wrap: wrap; gap: 8px; align-items: start; color: var(--kpi-ink);
    font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); font-variant-numeric: tabular-nums lining-nums;
  }
  .filt, summary {
    display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; max-inline-size: 100%; padding: 5px 10px;
    border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); cursor: pointer;
  }
  .filt { padding-block: 0; }
  .filt:hover, summary:hover { background: var(--kpi-surface-2); }
  .filt.on, .on > summary { border-color: var(--kpi-accent); box-shadow: inset 0 0 0 .5px var(--kpi-accent); }
  .k { color: var(--kpi-ink-3); }
  select, input[type=text] { min-block-size: 30px; border: 0; background: none; color: inherit; font: inherit; cursor: inherit; }
  select:focus-visible { outline: none; }
  select option { background: var(--kpi-surface); color: var(--kpi-ink); }
  .filt:focus-within:has(:focus-visible), summary:focus-visible, input:focus-visible { outline: 2px solid var(--kpi-focus); outline-offset: 2px; }
  input[type=text] { inline-size: 168px; padding-inline: 6px; border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); min-block-size: 32px; }
  input[aria-invalid=true] { border-color: var(--kpi-attn); }
  .own { display: grid; gap: 4px; }
  .own p { margin: 0; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-attn); }
  details { position: relative; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .gl { inline-size: 12px; block-size: 12px; color: var(--kpi-ink-3); flex: none; }
  .list {
    position: absolute; z-index: 2; inset-block-start: calc(100% + 4px); inset-inline-start: 0; min-inline-size: 220px; max-inline-size: 320px;
    max-block-size: 320px; overflow-y: auto; margin: 0; padding: 6px; border: 1px solid var(--kpi-control);
    border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface);
  }
  .list legend { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  label.row { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: center; min-block-size: 28px; padding-inline: 6px; border-radius: var(--kpi-radius-bar); cursor: pointer; }
  label.row:hover { background: var(--kpi-surface-2); }
  label.row .n { color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); }
  input[type=checkbox] { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--kpi-accent); }
  .clear { min-block-size: 28px; inline-size: 100%; padding-inline: 6px; border: 0; background: none; color: var(--kpi-accent-ink); font: inherit; text-align: start; cursor: pointer; }
  @container dash (inline-size < 480px) { .k { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
  @media print { :host { display: none; } }
`;
