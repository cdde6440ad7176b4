/** The dashboard's own sheet: its head, its grid, its second row. Nothing public stands around the widgets (see tokens.ts). */
import { css, unsafeCSS, type CSSResult } from 'lit';

const spans = (grid: string): CSSResult => unsafeCSS([1, 2, 3].map(n => `.${grid}-w${n} { grid-column: span ${n}; } .${grid}-h${n} { grid-row: span ${n}; }`).join(' '));

const grid = css`
  .grid { display: grid; gap: var(--_kpi-s-4); grid-template-columns: minmax(0, 1fr); }
  .grid > *, ::slotted(*) { min-inline-size: 0; }
  details[part=more] { margin-block-start: var(--_kpi-s-4); }
  details[part=more] > summary { inline-size: fit-content; min-block-size: var(--kpi-hit); margin-block-end: var(--kpi-s-3); color: var(--kpi-ink-2); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); cursor: pointer; }
  @container dash (inline-size >= max(720px, 45rem)) { .grid { grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; } ${spans('two')} }
  @container dash (inline-size >= max(1080px, 67.5rem)) { .grid { grid-template-columns: repeat(3, minmax(0, 1fr)); } ${spans('three')} }
`;

const top = css`
  .dash-head { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 24px; align-items: end; color: var(--kpi-ink); margin-block-end: var(--kpi-s-2); }
  .dash-head h2 { font-size: var(--kpi-fs-4); line-height: 28px; font-weight: var(--kpi-fw-strong); letter-spacing: -.01em; }
  .dash-head .acts { margin: 0; gap: 4px 12px; align-items: center; flex-wrap: wrap; }
  .dash-head .btn { font-size: var(--kpi-fs-1); line-height: 16px; min-block-size: 24px; padding: 3px 8px; }
  .dash-head .btn[aria-pressed=true] { border-color: var(--kpi-accent); box-shadow: inset 0 0 0 .5px var(--kpi-accent); }
  .fresh { display: flex; align-items: center; gap: 4px; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); font-variant-numeric: tabular-nums lining-nums; }
  .dash-head .note-bar { grid-column: 1 / -1; }
  .morning { margin-block-end: var(--kpi-s-3); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); color: var(--kpi-ink-2); font-variant-numeric: tabular-nums lining-nums; }
  .morning li, p.morning { display: flex; gap: 6px; text-wrap: pretty; }
  .morning b { color: var(--kpi-ink); }
  .morning .gl { margin-block-start: 4px; }
  .morning .act :is(b, .gl) { color: var(--kpi-attn); }
  kpi-filter { margin-block-end: var(--_kpi-s-4); }
  .chips { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-block: calc(-1 * var(--kpi-s-2)) var(--kpi-s-4); color: var(--kpi-ink-2); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); }
  .chip { display: inline-flex; align-items: center; gap: 4px; min-block-size: 28px; max-inline-size: 100%; padding-block: 2px; padding-inline: 10px 6px; border: 1px solid var(--kpi-accent); border-radius: 14px; background: var(--kpi-surface); color: var(--kpi-ink); font: inherit; cursor: pointer; }
  .chip:hover { background: var(--kpi-surface-2); }
  .chip .k { color: var(--kpi-ink-3); }
  .chip svg { color: var(--kpi-ink-3); }
`;

const arranging = css`
  .bar { position: sticky; inset-block-start: 0; z-index: 1; display: grid; gap: var(--kpi-s-2); margin-block-end: var(--kpi-s-4); padding: var(--kpi-s-3); border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius); background: var(--kpi-surface); color: var(--kpi-ink-2); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); }
  .bar b { color: var(--kpi-ink); margin-inline-end: var(--kpi-s-2); }
  .steps { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; }
  .steps .k { margin-inline-end: 6px; }
  .steps select { min-block-size: 28px; max-inline-size: 220px; border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface); color: var(--kpi-ink); font: inherit; }
  .steps .btn:disabled { opacity: .5; cursor: default; }
  .arranged { cursor: move; outline: 1px dashed var(--_kpi-control); outline-offset: 2px; border-radius: var(--_kpi-radius); }
  .picked, .arranged:focus { outline: 2px solid var(--_kpi-accent); }
`;

const phone = css`
  .line {
    display: grid; grid-template-columns: 12px minmax(0, 1fr) auto 12px; gap: 8px; align-items: center; inline-size: 100%; min-block-size: 48px; padding: 8px 12px;
    border: 1px solid var(--kpi-line); border-radius: var(--kpi-radius); background: var(--kpi-surface); color: var(--kpi-ink-2); font: inherit; text-align: start;
    font-size: var(--kpi-fs-3); line-height: var(--kpi-lh-3); font-variant-numeric: tabular-nums lining-nums; cursor: pointer;
  }
  .line .name { overflow-wrap: anywhere; hyphens: auto; }
  .line b { color: var(--kpi-ink); white-space: nowrap; }
  .line.act > .gl:first-child { color: var(--kpi-attn); }
  .line[aria-expanded=true] > .gl:last-child { rotate: 180deg; }
  @container dash (inline-size < 480px) {
    .dash-head { grid-template-columns: minmax(0, 1fr); }
    .grid { gap: var(--_kpi-s-2); }
  }
  @container dash (inline-size < 280px) { .line { column-gap: 5px; padding-inline: 8px; } }
`;

/** One page of A4 for a role: three columns as on a screen, made smaller; what is folded and what is pressed stays away. */
const print = css`
  @media print {
    :host { zoom: .56; }
    .dash-head .btn, .chips svg, .bar, .line, details[part=more] { display: none; }
    .grid { grid-template-columns: repeat(3, minmax(0, 1fr)) !important; gap: 12px; }
    .grid > [hidden] { display: block; }
    ${spans('three')}
  }
`;

export const dashboardSheet: readonly CSSResult[] = [css`:host { container: dash / inline-size; }`, top, grid, arranging, phone, print];
