/** The sheet of the filters. */
import { css } from 'lit';

export const filterSheet = css`
  :host { display: block; container: dash / inline-size; contain-intrinsic-inline-size: 320px; min-inline-size: 0; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  .filters {
    position: static; inset: auto; inline-size: auto; block-size: auto; margin: 0; padding: 0; border: 0; overflow: visible; background: none;
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
  .filt > *, .said { min-inline-size: 0; }
  .said { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  select, input[type=date] { min-block-size: 30px; border: 0; background: none; color: inherit; font: inherit; cursor: inherit; }
  select { appearance: none; padding-inline: 0 18px; margin-inline-end: -12px; }
  .pick { display: inline-flex; align-items: center; min-inline-size: 0; }
  .pick .gl { pointer-events: none; }
  select:focus-visible { outline: none; }
  select option { background: var(--kpi-surface); color: var(--kpi-ink); }
  .filt:focus-within:has(:focus-visible), summary:focus-visible, input:focus-visible, button:focus-visible { outline: 2px solid var(--kpi-focus); outline-offset: 2px; }
  select { max-inline-size: 200px; }
  input[type=date], .search { padding-inline: 6px; border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); min-block-size: 32px; color: inherit; font: inherit; }
  .search { inline-size: 100%; margin-block-end: 4px; }
  input[aria-invalid=true] { border-color: var(--kpi-attn); }
  .own { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
  .day { display: inline-flex; gap: 6px; align-items: center; }
  .list > p { margin: 6px; color: var(--kpi-ink-2); }
  .own p { flex-basis: 100%; margin: 0; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-attn); }
  details { position: relative; }
  summary { list-style: none; }
  summary::-webkit-details-marker { display: none; }
  .gl { inline-size: 12px; block-size: 12px; color: var(--kpi-ink-3); flex: none; }
  .list {
    position: absolute; z-index: 2; inset-block-start: calc(100% + 4px); inset-inline-start: 0; min-inline-size: 220px; max-inline-size: 320px;
    max-block-size: 320px; overflow-y: auto; margin: 0; padding: 6px; border: 1px solid var(--kpi-control);
    border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface);
  }
  .list.back { inset-inline: auto 0; }
  .list legend { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; }
  label.row { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px; align-items: center; min-block-size: 28px; padding-inline: 6px; border-radius: var(--kpi-radius-bar); cursor: pointer; }
  label.row:hover { background: var(--kpi-surface-2); }
  label.row .n { color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); }
  input[type=checkbox] { inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--kpi-accent); }
  .clear { min-block-size: 28px; inline-size: 100%; padding-inline: 6px; border: 0; background: none; color: var(--kpi-accent-ink); font: inherit; text-align: start; cursor: pointer; }
  .open { display: none; min-block-size: 36px; padding-inline: 12px; border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); color: var(--kpi-ink); font: inherit; font-weight: var(--kpi-fw-strong); cursor: pointer; }
  @media (pointer: coarse) { label.row, .clear, .filt, summary, .search, input[type=date] { min-block-size: 44px; } }
  @container dash (inline-size < 480px) {
    .open { display: block; font-size: var(--kpi-fs-2); }
    .filters:not(:popover-open) { display: none; }
    .filters:popover-open {
      position: fixed; inset: auto 0 0; inline-size: 100%; max-block-size: 85dvh; overflow-y: auto; display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px;
      padding: 16px; border-block-start: 1px solid var(--_kpi-line-strong); border-radius: 12px 12px 0 0; background: var(--_kpi-surface);
    }
    .filters::backdrop { background: rgb(0 0 0 / .32); }
    .filt, summary { display: flex; justify-content: space-between; min-block-size: 44px; }
    .said { flex: 1; text-align: end; }
    .pick { flex: 1; }
    select { flex: 1; max-inline-size: none; text-align: end; text-align-last: end; }
    .list { position: static; max-inline-size: none; max-block-size: none; border: 0; margin-block-start: 4px; }
    .day { flex: 1; justify-content: space-between; }
    .done { position: sticky; inset-block-end: 0; z-index: 1; min-block-size: 44px; }
    .done::after { content: ''; position: absolute; inset-block-start: 100%; inset-inline: -1px; block-size: 17px; background: var(--_kpi-surface); }
  }
  @media print { :host { display: none; } }
`;
