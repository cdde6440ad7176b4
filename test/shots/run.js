/**
 * Pictures of every element, form and state at 220, 360, 560 and 928 px, light and dark, in each language, into `.cache/shots`:
 * `npm run shots`, or `npm run shots -- funnel velocity --language ru --media forced` for some. `--media` is print, forced or still.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { ensureChromium } from '../helpers/browsers.js';
import { launch } from '../helpers/page.js';

ensureChromium();
const words = process.argv.slice(2);
const after = flag => { const at = words.indexOf(flag); return at < 0 ? undefined : words.splice(at, 2)[1]; };
const language = after('--language'), media = after('--media');
const folder = fileURLToPath(new URL('../../.cache/shots', import.meta.url));
await mkdir(folder, { recursive: true });

const server = await createServer({ configFile: false, root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error', cacheDir: '.cache/vite', server: { port: 0, hmr: false, watch: null }, optimizeDeps: { entries: ['test/shots/sheet.html'] } });
await server.listen();
const browser = await launch();

async function open(page, each) {
  await page.goto(`http://localhost:${server.httpServer.address().port}/test/shots/sheet.html?language=${each}`);
  await page.waitForFunction(() => 'sheet' in window, { timeout: 120_000 });
}

/** Every language that has words. */
async function spoken() {
  const page = await browser.newPage();
  await open(page, 'en');
  const found = await page.evaluate(() => window.languages);
  await page.close();
  return found;
}

try {
  for (const each of language ? [language] : await spoken()) {
    const page = await browser.newPage();
    page.on('pageerror', error => console.error(`${each}: ${error.message}`));
    await page.setViewport({ width: 2164, height: 1200 });
    if (media === 'print') await page.emulateMediaType('print');
    if (media === 'still') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    if (media === 'forced') await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await open(page, each);
    const all = await page.evaluate(() => window.subjects);
    for (const name of words.length ? words : all) {
      await page.evaluate(subject => window.sheet(subject), name);
      const path = `${folder}/${[name, each, media].filter(Boolean).join('.')}.png`;
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
