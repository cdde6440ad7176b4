/** The pages of the benches, built as a host would build them, and a browser that looks at one of them. */
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromium, chromiumFlags } from '../helpers/browsers.js';

const root = fileURLToPath(new URL('./pages', import.meta.url)), outDir = fileURLToPath(new URL('./dist', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export const buildPages = async names => {
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false, root, logLevel: 'warn', mode: 'production', worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false, minify: process.env.READABLE ? false : undefined, chunkSizeWarningLimit: 5000, rolldownOptions: { input: names.map(name => join(root, `${name}.html`)) } },
  });
};

/** Serves what was built; `texts` are answers by their paths. */
export async function serve() {
  const texts = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const text = texts.get(pathname);
    if (text) response.writeHead(200, { 'content-type': text.type }).end(text.body);
    else readFile(join(outDir, pathname)).then(body => response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body), () => response.writeHead(404).end());
  });
  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  return { texts, base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = () => puppeteer.launch({ executablePath: chromium(), args: [...chromiumFlags, '--js-flags=--expose-gc'], protocolTimeout: 600_000, defaultViewport: { width: 1280, height: 900 } });

/** A page of its own process state; what goes wrong in it ends the run. */
export async function open(browser, address) {
  const page = await browser.newPage();
  page.on('pageerror', error => { throw error; });
  page.on('console', message => { if (message.type() === 'error') console.error(`page: ${message.text()}`); });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await page.goto(address);
  await page.waitForFunction('globalThis.bench !== undefined', { timeout: 300_000 });
  const metrics = async () => new Map((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  return {
    page, cdp, metrics,
    call: (name, ...given) => page.evaluate((name, given) => globalThis.bench[name](...given), name, given),
    /** Script, style, layout and task of what a call does until it is through, in ms. */
    async cost(name, ...given) {
      const before = await metrics();
      const result = await page.evaluate((name, given) => globalThis.bench[name](...given), name, given);
      const after = await metrics();
      const spent = metric => (after.get(metric) - before.get(metric)) * 1000;
      return { result, script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration'), task: spent('TaskDuration') };
    },
    /** The script that a call makes the page run, in ms of its main thread's own time: other work of the machine does not count. */
    async script(name, ...given) {
      await page.tracing.start({ categories: ['-*', 'devtools.timeline', 'v8.execute', 'disabled-by-default-v8.gc'] });
      const result = await page.evaluate((name, given) => globalThis.bench[name](...given), name, given);
      const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      return { result, ...scriptIn(traceEvents) };
    },
    async collect() {
      for (let again = 0; again < 3; again++) await cdp.send('HeapProfiler.collectGarbage');
      const found = await metrics();
      return { nodes: found.get('Nodes'), heap: found.get('JSHeapUsedSize') };
    },
    close: () => page.close(),
  };
}

const script = new Set(['FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'v8.run', 'EvaluateScript', 'TimerFire', 'FireAnimationFrame', 'EventDispatch']);
const style = new Set(['UpdateLayoutTree', 'Layout', 'RecalculateStyles']);

/** Of the outermost script events, without the style and layout within them. */
function scriptIn(events) {
  const spans = events.filter(({ ph, name, tdur }) => ph === 'X' && tdur !== undefined && (script.has(name) || style.has(name)));
  const busiest = mostCommon(spans.map(({ pid, tid }) => `${pid} ${tid}`));
  const own = spans.filter(({ pid, tid }) => `${pid} ${tid}` === busiest).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let total = 0, longest = 0, end = -Infinity, styleEnd = -Infinity;
  for (const { name, ts, dur, tdur } of own) {
    if (style.has(name)) {
      if (ts < end && ts >= styleEnd) { total -= tdur; styleEnd = ts + dur; }
    } else if (ts >= end) { total += tdur; longest = Math.max(longest, tdur); end = ts + dur; }
  }
  return { script: total / 1000, longest: longest / 1000 };
}

function mostCommon(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
