import { css, type CSSResult } from 'lit';
import { lineStyles } from '../marks/line-styles.js';
import { scaleStyles } from '../marks/scale-styles.js';

const levers = css`
  .levers { margin-block-start: var(--kpi-s-4); padding-block-start: var(--kpi-s-4); border-block-start: 1px solid var(--kpi-line); display: grid; }
  .levers b { white-space: nowrap; }
  .levers :is(b, .did, .was) { unicode-bidi: plaintext; }
  .levers .o { color: var(--kpi-ink-3); }
  .levers .was { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .levers .did { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-2); white-space: nowrap; }
  .levers .did.all { font-weight: var(--kpi-fw-strong); color: var(--kpi-ink); }
  .levers .name::first-letter { text-transform: uppercase; }
  .levers .level { stroke: var(--kpi-ghost); stroke-width: 1px; }
  .levers .carry { stroke: var(--kpi-ghost); stroke-width: 1px; }
  .levers.columns { grid-template-columns: repeat(5, minmax(0, 1fr)); row-gap: var(--kpi-s-2); direction: ltr; }
  /* A formula is read from left to right in every script. */
  :host(:dir(rtl)) .chart .levers.columns :is(svg, svg text) { transform: none; }
  .columns .lever { position: relative; display: grid; padding-inline-end: 28px; }
  .columns .lever .name { font-size: var(--kpi-fs-1); line-height: var(--kpi-lh-1); color: var(--kpi-ink-3); }
  .columns .lever b { justify-self: start; font-size: var(--kpi-fs-4); line-height: var(--kpi-lh-4); letter-spacing: -.01em; }
  .columns .o { position: absolute; inset-inline-start: -20px; inset-block-start: 16px; font-size: 16px; line-height: 24px; }
  .columns .cell { display: grid; align-items: center; min-block-size: 52px; }
  .columns .cell > * { grid-area: 1 / 1; }
  .columns .slide { margin-inline-end: 28px; }
  .levers:is(.rows, .bare) { grid-template-columns: 16px fit-content(45%) minmax(0, 1fr) auto; padding-block-start: var(--kpi-s-2); }
  .levers .r { display: grid; grid-template-columns: subgrid; grid-template-rows: auto auto; grid-column: 1 / -1; padding-block: 5px; border-block-end: 1px solid var(--kpi-line); }
  .levers .r:last-child { border-block-end: 0; }
  .levers .m { display: grid; grid-template: subgrid / subgrid; grid-column: 1 / -1; grid-row: 1 / 3; align-items: baseline; column-gap: 0; }
  .levers .r .name { grid-column: 2 / 4; }
  .levers .r b { grid-column: 4; justify-self: end; padding-inline-start: var(--kpi-s-2); }
  .levers .r .was { grid-column: 2; grid-row: 2; padding-inline-end: var(--kpi-s-3); }
  .levers .r .lane { grid-column: 3; grid-row: 2; }
  .levers .r .did { grid-column: 4; grid-row: 2; text-align: end; padding-inline-start: var(--kpi-s-3); }
  .levers .r .slide { grid-column: 3; grid-row: 2; margin-block: -4px; }
  /* Where there is no lane each line shares its width as its own words need. */
  .levers.bare, .levers.bare .r { display: block; }
  .levers.bare .m { display: flex; flex-wrap: wrap; padding-inline-start: 16px; }
  .levers.bare .m > :is(.name, .was) { flex: 1; }
  .levers.bare .m > .was { min-inline-size: min-content; padding-inline-end: 0; }
  .levers.bare .m::after { content: ''; order: 1; inline-size: 100%; }
  .levers.bare .m > :is(.was, .did) { order: 2; }
  .levers.bare .r .o { inline-size: 16px; margin-inline-start: -16px; }
  .levers.bare .r .did { padding-inline-start: var(--kpi-s-2); }
  .levers.bare .r .slide { margin-block: 4px 0; }
  .levers.bare:not(.trying) .r .slide:not(:focus-within) { position: absolute; pointer-events: none; }
`;

const sliders = css`
  .slide { position: relative; display: grid; min-inline-size: 48px; opacity: 0; transition: opacity var(--kpi-t-1) var(--kpi-ease); }
  .slide:is(:hover, :focus-within), .trying .slide { opacity: 1; }
  :is(.cell, .r):has(.slide:is(:hover, :focus-within)) .lane { opacity: 0; }
  .slide > * { grid-area: 1 / 1; }
  .slide svg { inline-size: calc(100% - 16px); margin-inline: 8px; }
  .slide .way { stroke: var(--kpi-range-3); stroke-width: 4px; stroke-linecap: round; }
  .slide .way.moved { stroke: var(--kpi-accent); stroke-linecap: butt; }
  .slide .rest { fill: var(--kpi-surface); stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  .slide input { position: relative; appearance: none; inline-size: 100%; block-size: 24px; margin: 0; background: none; cursor: ew-resize; outline-offset: -1px; }
  .slide input::-webkit-slider-thumb { appearance: none; box-sizing: border-box; inline-size: 16px; block-size: 16px; border: 2px solid var(--kpi-accent); border-radius: 50%; background: var(--kpi-surface); }
  .slide input::-moz-range-thumb { box-sizing: border-box; inline-size: 16px; block-size: 16px; border: 2px solid var(--kpi-accent); border-radius: 50%; background: var(--kpi-surface); }
  .slide input::-moz-range-track { background: none; }
  .slide input:is(:focus-visible, :active)::-webkit-slider-thumb { background: var(--kpi-accent); }
  .slide input:is(:focus-visible, :active)::-moz-range-thumb { background: var(--kpi-accent); }
  @media (forced-colors: active) { .slide .way { stroke: GrayText; } .slide .way.moved { stroke: Highlight; } }
`;

const dial = css`
  .around { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; column-gap: var(--kpi-s-8); }
  .around .levers { margin: 0; padding: 0; border: 0; }
  .dial { margin-inline: auto; }
  .dial path { fill: none; }
  .dial .ring { stroke-width: 24px; }
  .dial .range-1 { stroke: var(--kpi-range-1); }
  .dial .range-2 { stroke: var(--kpi-range-2); }
  .dial .range-3 { stroke: var(--kpi-range-3); }
  .dial .edge { stroke: var(--kpi-edge); stroke-width: 1px; }
  .dial .measure { stroke: var(--kpi-accent); stroke-width: 8px; }
  .dial .ahead { stroke: var(--kpi-accent); stroke-width: 8px; stroke-dasharray: 4 3; }
  .dial .prior { stroke: var(--kpi-ghost); stroke-width: 1.5px; }
  .dial .number { font-variant-numeric: proportional-nums lining-nums; font-size: var(--kpi-fs-5); font-weight: var(--kpi-fw-strong); letter-spacing: -.015em; fill: var(--kpi-ink); }
  .dial .number.small { font-size: var(--kpi-fs-4); }
  .dial.supposed .number { fill: var(--kpi-accent-ink); text-decoration: underline dashed 2px; text-underline-offset: 4px; }
  .dial .delta { fill: var(--kpi-ink); }
  @media (forced-colors: active) { .dial .ring { stroke: GrayText; stroke-width: 1px; } }
`;

export const styles: CSSResult = css`${scaleStyles}${lineStyles}
  .block h4::first-letter { text-transform: uppercase; }
  ${levers}${sliders}${dial}`;
