/** The shop window is true: its first snippet, pasted into a page, shows what it says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { serve } from '../helpers/serve.js';

test('the first snippet of the README works when pasted', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const snippet = /```html\n([\s\S]*?)```/.exec(readme)![1]!;
  const here = snippet.replace(/https:\/\/[^"]+\/dist\//, '/dist/');
  expect(here).not.toBe(snippet);
  const server = await serve({ pages: { '/': `<!doctype html><html lang="en"><title>t</title>${here}</html>` } });
  const browser = await launch();
  const { page, said } = await openPage(browser, server.url);
  await page.waitForFunction(() => (document.querySelector('velocity-gauge') as unknown as { state: string }).state === 'ready');
  // 186 × 0.242 × 21,500 ÷ 47
  expect(await page.evaluate(() => (document.querySelector('velocity-gauge') as unknown as { answer: { value: number } }).answer.value)).toBeCloseTo((186 * 0.242 * 21_500) / 47, 6);
  expect(await page.evaluate(() => document.querySelector('velocity-gauge')!.shadowRoot!.textContent)).toContain('$20,591');
  expect(said).toEqual([]);
  await browser.close();
  await server.close();
});
