/** The sheet that every element shares: the host, the card's anatomy, type, buttons, states and the back. */
import { css, type CSSResult } from 'lit';
import { tokenStyles } from './tokens.js';

const host = css`
  :host {
    display: block; container: kpi / inline-size; contain-intrinsic-inline-size: 360px; min-inline-size: 0;
    text-align: start; letter-spacing: normal; text-transform: none; white-space: normal; --dir: 1;
  }
  :host([hidden]) { display: none; }
  :host(:dir(rtl)) { --dir: -1; }
  *, *::before, *::after { box-sizing: border-box; }
  h2, h3, h4, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; font: inherit; list-style: none; }
  svg { display: block; flex: none; }
  b, strong { font-weight: var(--kpi-fw-strong); }
  .vh { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .nb { white-space: nowrap; }
`;

const card = css`
  .card {
    position: relative; display: flex; flex-direction: column; min-inline-size: 0; block-size: 100%; min-block-size: 0;
    padding: var(--kpi-pad); background: var(--kpi-surface); color: var(--kpi-ink);
    border: 1px solid var(--kpi-line); border-radius: var(--kpi-radius);
    font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); font-weight: var(--kpi-fw);
    font-variant-numeric: tabular-nums lining-nums;
  }
  .card.apart { position: absolute; inset-block-start: 0; visibility: hidden; block-size: auto; content-visibility: visible; }
  .sizer { block-size: 0; font-size: var(--kpi-fs-1); }
  .front, .reverse { display: flex; flex-direction: column; flex: 1; min-inline-size: 0; }
  .head { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--kpi-s-2); align-items: start; }
  .head h3 { font-size: var(--kpi-fs-3); line-height: var(--kpi-lh-3); font-weight: var(--kpi-fw-strong); text-wrap: balance; }
  .head .sub { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .acts { display: flex; margin-block-start: -2px; margin-inline-end: -4px; }
  .lead { margin-block-start: var(--kpi-s-3); }
  .num { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: var(--kpi-s-2); }
  .num .v {
    font-variant-numeric: proportional-nums lining-nums; font-size: var(--kpi-fs-5); line-height: var(--kpi-lh-5);
    font-weight: var(--kpi-fw-strong); letter-spacing: -.015em; min-inline-size: 0; overflow-wrap: anywhere;
  }
  button.v { padding: 0; border: 0; background: none; color: inherit; font-family: inherit; text-align: start; cursor: pointer; }
  button.delta { min-block-size: var(--kpi-hit); padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
  button.delta .size { text-decoration: underline dotted var(--kpi-control); text-underline-offset: 3px; }
  button.delta:hover .size { text-decoration-style: solid; }
  button.v:hover { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; text-decoration-color: var(--kpi-control); }
  .num .u { color: var(--kpi-ink-2); }
  .imagined { color: var(--kpi-accent-ink); text-decoration: underline dashed 2px; text-underline-offset: 4px; }
  .try { margin-block-start: var(--kpi-s-3); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .delta { display: inline-flex; flex-wrap: wrap; align-items: baseline; column-gap: 4px; max-inline-size: 100%; }
  .delta > :not(.vs) { white-space: nowrap; }
  .delta .gl { inline-size: calc(var(--kpi-fs-1) * 2 / 3); block-size: calc(var(--kpi-fs-1) * 2 / 3); align-self: center; }
  .delta .also { color: var(--kpi-ink-2); }
  .delta .vs { color: var(--kpi-ink-3); }
  .verdict { display: flex; gap: 6px; margin-block-start: 6px; color: var(--kpi-ink-2); text-wrap: balance; overflow-wrap: anywhere; }
  /* Beside its glyph, also where a line runs the other way than the page. */
  :host(:dir(rtl)) .verdict > bdi { text-align: right; }
  .verdict b { color: var(--kpi-ink); }
  .verdict .gl { margin-block-start: 4px; }
  .verdict.act b, .verdict.act .gl { color: var(--kpi-attn); }
  .gl { inline-size: var(--kpi-fs-1); block-size: var(--kpi-fs-1); display: inline-block; flex: none; }
  /* A drawing has its sizes in px: larger type enlarges it as a whole (size-controller.ts). */
  .chart {
    --kpi-fs-1: 12px; --kpi-lh-1: 16px; --kpi-fs-2: 13px; --kpi-lh-2: 20px; --kpi-fs-3: 14px; --kpi-lh-3: 20px; --kpi-fs-4: 20px; --kpi-lh-4: 24px;
    position: relative; margin-block-start: var(--kpi-s-4); min-inline-size: 0; font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2);
  }
  .tip {
    position: absolute; z-index: 2; inline-size: max-content; max-inline-size: 100%; padding: 4px 8px; background: var(--kpi-surface); color: var(--kpi-ink);
    border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); overflow-wrap: anywhere;
  }
  .tip[hidden] { display: none; }
  /* From right to left a drawing is turned over as a whole, and each of its texts back again. */
  :host(:dir(rtl)) .chart svg:not(svg svg, .gl) { transform: scaleX(-1); }
  /* Words of a drawing run as their own language does, from the page's side: “3.0×” and “27 deals …” stay whole. */
  .chart :is(p, h4, dt, dd, dd > b, dd > span, .note, .more, .remark, .was), .try, .try .link { unicode-bidi: plaintext; }
  :host(:dir(rtl)) :is(.chart :is(p, h4, dt, dd, .note, .more, .remark), .try) { text-align: right; }
  :host(:dir(rtl)) :is(.levers:not(.columns) .was, .chart dd > :is(b, span)) { text-align: right; }
  :host(:dir(rtl)) .chart svg text { transform: scaleX(-1); transform-box: fill-box; transform-origin: center; }
  .foot {
    margin-block-start: auto; padding-block-start: var(--kpi-s-4); display: flex; flex-wrap: wrap;
    justify-content: space-between; align-items: baseline; gap: 0 var(--kpi-s-4);
    font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); overflow-wrap: anywhere;
  }
  /* Each item brings its dot; at the start of a line it lies beyond the edge. */
  .counted { --dot: 12px; display: flex; flex-wrap: wrap; align-items: baseline; margin-inline-start: calc(-1 * var(--dot)); clip-path: inset(-8px -8px -8px 7px); }
  :host(:dir(rtl)) .counted { clip-path: inset(-8px 7px -8px -8px); }
  .counted > * { display: flex; align-items: baseline; }
  .counted .dot { flex: none; inline-size: var(--dot); text-align: center; }
  .ways { display: inline-flex; flex-wrap: wrap; column-gap: var(--kpi-s-3); }
  @container kpi (inline-size < max(480px, 30rem)) { .foot :is(.age, .second), .delta .also { display: none; } }
`;

const controls = css`
  .ib {
    display: inline-grid; place-items: center; inline-size: var(--kpi-hit); block-size: var(--kpi-hit); padding: 0; border: 0;
    border-radius: var(--kpi-radius-ctl); background: none; color: var(--kpi-ink-3); font: inherit; cursor: pointer;
  }
  .ib:hover { background: var(--kpi-surface-2); color: var(--kpi-ink); }
  .btn {
    display: inline-flex; align-items: center; gap: 6px; min-block-size: 28px; padding: 3px 10px;
    border: 1px solid var(--kpi-control); border-radius: var(--kpi-radius-ctl); background: var(--kpi-surface);
    color: var(--kpi-ink); font: inherit; font-weight: var(--kpi-fw-strong); cursor: pointer; white-space: nowrap;
  }
  .btn:hover { background: var(--kpi-surface-2); }
  .link {
    min-block-size: var(--kpi-hit); margin-block: -4px; padding: 4px 0; border: 0; background: none; color: inherit; font: inherit;
    text-align: start; text-decoration: underline; text-decoration-color: var(--kpi-control); text-underline-offset: 2px; cursor: pointer;
  }
  a { color: var(--kpi-accent-ink); text-underline-offset: 2px; text-decoration-thickness: 1px; }
  :focus-visible { outline: 2px solid var(--kpi-focus); outline-offset: 2px; border-radius: var(--kpi-radius-bar); }
  .ib:focus-visible, .btn:focus-visible { border-radius: var(--kpi-radius-ctl); }
  [data-mark] { cursor: pointer; }
  [data-selected] { outline: 2px solid var(--kpi-select); outline-offset: 2px; }
`;

const states = css`
  .skel { display: block; border-radius: 4px; background: var(--kpi-line); }
  .skel.s0 { inline-size: 132px; block-size: 12px; margin-block: 4px 20px; }
  .skel.s1 { inline-size: 132px; max-inline-size: 100%; block-size: 24px; margin-block: 4px; }
  .skel.s2 { inline-size: 88%; block-size: 12px; margin-block: 10px 4px; }
  .skel.s5 { inline-size: 40%; block-size: 8px; margin-block: 4px; }
  .skel-fill { fill: var(--kpi-line); }
  .loading .sub { min-block-size: var(--kpi-lh-1); }
  .msg { margin-block: var(--kpi-s-4); max-inline-size: 44ch; }
  .msg > .gl { inline-size: 16px; block-size: 16px; color: var(--kpi-ink-3); margin-block-end: 8px; display: block; }
  .msg p + p { margin-block-start: 4px; color: var(--kpi-ink-2); text-wrap: pretty; }
  .msg p { overflow-wrap: anywhere; }
  .msg .btn { margin-block-start: var(--kpi-s-3); }
  .note-bar {
    display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 0 8px; align-items: center; margin-block-start: var(--kpi-s-3);
    padding: 6px 8px; background: var(--kpi-surface-2); border-radius: var(--kpi-radius-ctl);
    font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-2);
  }
  .note-bar .btn { font-size: var(--kpi-fs-1); line-height: 16px; min-block-size: 24px; padding: 3px 8px; }
  @container kpi (inline-size < max(280px, 17.5rem)) {
    .note-bar { grid-template-columns: auto minmax(0, 1fr); }
    .note-bar .btn { grid-column: 2; justify-self: start; margin-block-start: 4px; }
  }
  .card.stale .num :is(.v, .delta) { color: var(--kpi-ink-2); }
  .card.stale .chart {
    --kpi-accent: var(--kpi-ghost); --kpi-accent-2: var(--kpi-ghost); --kpi-accent-3: var(--kpi-surface-2);
    --kpi-range-1: var(--kpi-surface-2); --kpi-range-2: var(--kpi-surface-2); --kpi-range-3: var(--kpi-surface-2);
  }
`;

const back = css`
  .back { display: grid; gap: var(--kpi-s-3); margin-block-start: var(--kpi-s-3); overflow-wrap: anywhere; }
  .back > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; }
  .back dt { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .back dd { text-wrap: pretty; }
  .back dd small { display: block; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); margin-block-start: 2px; }
  .back .advice { padding-block-start: var(--kpi-s-3); border-block-start: 1px solid var(--kpi-line); }
  .eq { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 10px; margin-block: 4px 2px; }
  .eq .frac { display: grid; }
  .eq .rowx { display: flex; flex-wrap: wrap; justify-content: center; gap: 4px 10px; padding-block: 0 4px; }
  .eq .frac > .rowx + .rowx { border-block-start: 1px solid var(--kpi-ink); padding-block: 4px 0; }
  .eq .term { display: grid; justify-items: center; text-align: center; }
  .eq .term b, .eq .res { font-size: 14px; line-height: 20px; font-weight: var(--kpi-fw-strong); white-space: nowrap; }
  .eq .term span { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .eq .next { display: inline-flex; align-items: center; gap: 10px; }
  .eq .is { display: inline-flex; align-items: center; gap: 10px; }
  .bands { display: grid; grid-template-columns: auto auto minmax(0, 1fr); column-gap: var(--kpi-s-2); }
  .bands li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; }
  .bands .gl { align-self: start; margin-block-start: 4px; }
  .bands .act .gl { color: var(--kpi-attn); }
  .eq .o { color: var(--kpi-ink-3); line-height: 20px; }
  .tools { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: var(--kpi-s-3); }
  .tools .btn { font-size: var(--kpi-fs-1); line-height: 16px; min-block-size: 24px; padding: 3px 8px; font-weight: var(--kpi-fw); }
  .rest { margin-block-start: var(--kpi-s-2); font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .scroll { overflow-x: auto; margin-block-start: var(--kpi-s-2); }
  .tbl { inline-size: 100%; border-collapse: collapse; }
  .tbl caption { text-align: start; font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); padding-block-end: 4px; }
  .tbl th {
    font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); font-weight: var(--kpi-fw); color: var(--kpi-ink-3);
    text-align: start; padding-block: 6px; padding-inline: 0 16px; vertical-align: bottom;
  }
  .tbl thead th::first-letter { text-transform: uppercase; }
  .tbl :is(td, tbody th) { border-block-start: 1px solid var(--kpi-line); font-size: var(--kpi-fs-2); line-height: var(--kpi-lh-2); color: var(--kpi-ink); }
  .tbl td { padding-block: 6px; padding-inline: 0 16px; }
  .scroll .tbl tbody th { min-inline-size: 132px; }
  .tbl .e { text-align: right; white-space: nowrap; }
  .tbl :is(td, th):last-child { padding-inline-end: 0; }
`;

const modes = css`
  @media (prefers-reduced-motion: no-preference) {
    .front, .reverse { animation: kpi-turn var(--kpi-t-3) var(--kpi-ease); }
    .card:not(.turned) .front { animation: none; }
  }
  /* No fade: words are readable from the first frame. */
  @keyframes kpi-turn { from { translate: 0 4px; } }
  @media (forced-colors: active) {
    .chart svg { forced-color-adjust: none; }
    /* The fills of ranges vanish: their outlines carry. */
    .chart [class^=range-] { stroke: GrayText; stroke-width: 1px; }
    .card { border-color: CanvasText; }
    [data-selected] { outline: 3px solid Highlight; }
  }
  @media print {
    :host { break-inside: avoid; print-color-adjust: exact; }
    .acts, .btn, .try { display: none; }
    .link, button.delta .size { text-decoration: none; }
  }
`;

export const sheet: readonly CSSResult[] = [...tokenStyles, host, card, controls, states, back, modes];
