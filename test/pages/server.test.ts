/** One element rendered on a server: declarative shadow DOM with the number and the drawing, before any script runs. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { expect, test } from 'vitest';

test('a card with given figures is drawn on the server', async () => {
  const built = new URL('../../dist/define/kpi-card.js', import.meta.url).href;
  await import(/* @vite-ignore */ built);
  const markup = await collectResult(render(html`<kpi-card kpi="win-rate" form="bullet" as-of="2026-11-23" data='{"figures":{"won":30,"closed":100}}'></kpi-card>`));
  expect(markup).toContain('<template shadowroot="open" shadowrootmode="open"');
  expect(markup.replace(/<!--.*?-->/g, '')).toContain('30%');
  expect(markup).toContain('<svg');
  expect(markup).not.toMatch(/\sstyle="/);
});
