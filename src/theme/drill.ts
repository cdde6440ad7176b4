/** The sheet of a widget's dialog: at the side of a wide page, all of a phone. */
import { css } from 'lit';

export const drillSheet = css`
  dialog {
    position: fixed; inset-block: 0; inset-inline: auto 0; inline-size: min(880px, 100vw); block-size: 100dvh; max-inline-size: none; max-block-size: none;
    margin: 0; padding: 0; border: 0; background: var(--_kpi-surface); color: var(--_kpi-ink);
    font-size: 13px; line-height: 20px; font-weight: 400; font-variant-numeric: tabular-nums lining-nums;
  }
  dialog::backdrop { background: rgb(0 0 0 / .32); }
  .drill { display: flex; flex-direction: column; block-size: 100%; padding: var(--kpi-s-5) var(--kpi-s-5) 0; gap: var(--kpi-s-3); }
  .drill header { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--kpi-s-2); align-items: start; }
  .drill h2 { font-size: var(--kpi-fs-4); line-height: var(--kpi-lh-4); font-weight: var(--kpi-fw-strong); letter-spacing: -.01em; text-wrap: balance; }
  .drill h2:focus-visible { outline: none; }
  .drill .sub { color: var(--kpi-ink-3); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); }
  .tools { display: flex; flex-wrap: wrap; gap: var(--kpi-s-2); align-items: center; }
  .search { flex: 1 1 160px; min-inline-size: 0; max-inline-size: 320px; min-block-size: 32px; padding-inline: 8px; border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); color: inherit; font: inherit; }
  .found { flex: 1; color: var(--kpi-ink-3); }
  .btn[aria-pressed=true] { border-color: var(--kpi-accent); box-shadow: inset 0 0 0 .5px var(--kpi-accent); }
  .rows { flex: 1; min-block-size: 0; overflow: auto; margin-inline: calc(-1 * var(--kpi-s-5)); padding-inline: var(--kpi-s-5); border-block-start: 1px solid var(--kpi-line); overscroll-behavior: contain; }
  .rows:focus-visible { outline-offset: -2px; }
  .rows table { border-collapse: separate; border-spacing: 0; min-inline-size: 100%; }
  .rows thead th { position: sticky; inset-block-start: 0; z-index: 1; background: var(--kpi-surface); padding: 0; border-block-end: 1px solid var(--kpi-line-strong); text-align: start; font-weight: var(--kpi-fw); }
  .rows thead button { min-block-size: 36px; padding-block: 0; padding-inline: 0 16px; border: 0; background: none; color: var(--kpi-ink-3); font: inherit; font-size: var(--kpi-fs-1); white-space: nowrap; cursor: pointer; }
  .rows thead button:hover, .rows [aria-sort]:not([aria-sort=none]) button { color: var(--kpi-ink); }
  .dir { display: inline-block; margin-inline-start: 2px; inline-size: 12px; text-align: center; }
  .rows tbody :is(th, td) { block-size: 36px; padding-block: 0; padding-inline: 0 16px; border-block-end: 1px solid var(--kpi-line); text-align: start; font-weight: var(--kpi-fw); white-space: nowrap; max-inline-size: 280px; overflow: hidden; text-overflow: ellipsis; }
  .rows tbody th { font-weight: var(--kpi-fw-strong); }
  .rows .e { text-align: right; }
  .rows tbody :is(.before, .behind) td { padding: 0; border: 0; block-size: 0; }
  .rows tbody tr:hover > * { background: var(--kpi-surface-2); }
  .none { padding-block: var(--kpi-s-4); color: var(--kpi-ink-2); }
  .why { padding-block: var(--kpi-s-3) var(--kpi-s-5); }
  .why .says { max-inline-size: 64ch; text-wrap: pretty; }
  .why h3 { margin-block: var(--kpi-s-5) var(--kpi-s-2); font-size: var(--kpi-fs-3); line-height: var(--kpi-lh-3); font-weight: var(--kpi-fw-strong); }
  .bars { display: grid; grid-template-columns: minmax(96px, 2fr) minmax(80px, 3fr) minmax(64px, auto); column-gap: 12px; }
  .bars li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: center; min-block-size: 32px; border-block-start: 1px solid var(--kpi-line); }
  .bars .name { overflow-wrap: anywhere; }
  .bars .name::first-letter { text-transform: uppercase; }
  .bars .e { text-align: right; }
  .bars small { display: block; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .bars .up { fill: var(--kpi-accent); }
  .bars .down { fill: var(--kpi-ghost); }
  .bars .axis { stroke: var(--kpi-ink-3); }
  .why .sub { margin-block-start: var(--kpi-s-4); }
  @media (pointer: coarse) { .drill :is(.ib, .btn, .search) { min-block-size: 44px; min-inline-size: 44px; } }
  @media (width < 640px) { .drill { padding: var(--kpi-s-4) var(--kpi-s-4) 0; } .rows { margin-inline: calc(-1 * var(--kpi-s-4)); padding-inline: var(--kpi-s-4); } .rows tbody th { max-inline-size: 180px; } }
  @media (prefers-reduced-motion: no-preference) { dialog[open] { animation: kpi-drill 160ms cubic-bezier(.2, 0, 0, 1); } }
  @keyframes kpi-drill { from { translate: calc(24px * var(--dir, 1)) 0; } }
  @media print { dialog::backdrop { background: none; } }
`;
