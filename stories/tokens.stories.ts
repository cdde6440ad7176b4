import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { tokens } from '../src/theme/tokens.js';
import { contrast, resolve, type Theme } from '../test/helpers/colour.js';

/** Every token by its name and its value, read from `src/theme/tokens.ts`: what a page may override, and on what else it hangs. */
const meta: Meta = { title: 'Tokens', parameters: { controls: { disable: true } } };
export default meta;

type Token = readonly [name: string, value: string];

const isColour = (value: string): boolean => /^(light-dark|color-mix|#)/.test(value) || (/^var\(--_kpi-([\w-]+)\)$/.exec(value) !== null && isColour(tokens.get(value.slice(11, -1)) ?? ''));
const isLength = (value: string): boolean => /^[\d.]+px$/.test(pointed(value));
/** What a token that names another one stands for. */
const pointed = (value: string): string => { const named = /^var\(--_kpi-([\w-]+)\)$/.exec(value)?.[1]; return named === undefined ? value : pointed(tokens.get(named)!); };

const groups: readonly (readonly [title: string, belongs: (token: Token) => boolean])[] = [
  ['Colour', ([, value]) => isColour(value)],
  ['Type', ([name]) => /^(fs|lh|fw)/.test(name)],
  ['Space, thickness and shape', ([, value]) => isLength(value)],
  ['Motion', () => true],
];

const groupOf = (token: Token): string => groups.find(([, belongs]) => belongs(token))![0];
const grouped = groups.map(([title]) => [title, [...tokens].filter(token => groupOf(token) === title)] as const);

const hex = (name: string, theme: Theme): string => `#${resolve(name, theme, tokens).map(part => part.toString(16).padStart(2, '0')).join('')}`;
const written = (value: string): string => value.replaceAll('--_kpi-', '--kpi-');
const sample = (drawn: SVGTemplateResult, width = 64, height = 24): TemplateResult => html`<svg width=${width} height=${height} aria-hidden="true">${drawn}</svg>`;

const colour = (name: string, theme: Theme): TemplateResult => {
  const shown = hex(name, theme);
  return html`<td>${sample(svg`<rect width="48" height="20" y="2" rx="3" fill=${shown} stroke="#838c99"/>`)}</td><td><code>${shown}</code></td><td class="number">${contrast(resolve(name, theme, tokens), resolve('surface', theme, tokens)).toFixed(1)}</td>`;
};

function drawn([name, value]: Token): TemplateResult {
  const plain = pointed(value), size = parseFloat(plain.replace('max(', ''));
  if (/^fs/.test(name)) return sample(svg`<text y=${size + 2} font-size=${size} fill="currentColor">23,4 %</text>`, 120, size + 10);
  if (isLength(value)) return sample(svg`<rect width=${size} height="12" y="6" fill="currentColor"/>`);
  return html``;
}

const table = (title: string, heads: readonly string[], rows: readonly TemplateResult[]): TemplateResult => html`
  <section class="definition"><h2>${title}</h2>
    <table><thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
  </section>`;

export const Tokens: StoryObj = {
  render: () => html`<main class="definitions">${grouped.map(([title, list]) => (title === 'Colour'
    ? table(title, ['Token', 'Light', '', 'On surface', 'Dark', '', 'On surface', 'Value'], list.map(([name, value]) => html`<tr><th scope="row"><code>--kpi-${name}</code></th>${colour(name, 'light')}${colour(name, 'dark')}<td><code>${written(value)}</code></td></tr>`))
    : table(title, ['Token', 'Value', 'Sample'], list.map(([name, value]) => html`<tr><th scope="row"><code>--kpi-${name}</code></th><td><code>${written(value)}</code></td><td>${drawn([name, value])}</td></tr>`))))}</main>`,
  async play({ canvasElement }) {
    const named = [...canvasElement.querySelectorAll('tbody th')].map(each => each.textContent);
    await expect(named.toSorted()).toEqual([...tokens.keys()].map(name => `--kpi-${name}`).toSorted());
    await expect(canvasElement.textContent).toContain('#2f63b4');
  },
};
