import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromium, chromiumFlags, firefox, webkit } from './helpers/browsers.js';
import { startFaults } from './helpers/faults.js';

const wanted = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');
const kit = webkit();
const browsers = [];
if (wanted.includes('chromium')) browsers.push(chromeLauncher({ puppeteer, launchOptions: { executablePath: chromium(), args: chromiumFlags }, concurrency: 1 }));
if (wanted.includes('firefox') && firefox()) browsers.push(chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefox() }, concurrency: 1 }));
if (wanted.includes('webkit') && kit && process.env.WEBKIT_PORT) {
  browsers.push(webdriverLauncher({
    hostname: '127.0.0.1', port: Number(process.env.WEBKIT_PORT), path: '/',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true, 'webkitgtk:browserOptions': { binary: kit.browser, args: ['--automation'] } },
  }));
}

/** A public set of deals that may lie beside the repository; the page is told by a 404 where it does not. */
const beside = async (context, next) => {
  const [, file] = /^\/beside\/([a-z_]+\.csv)$/.exec(context.path) ?? [];
  if (!file) return next();
  try {
    context.body = await readFile(new URL(`../../shared/data/maven-crm/${file}`, import.meta.url), 'utf8');
    context.type = 'text/csv';
  } catch {
    context.status = 404;
  }
};

/** A real server with faults beside the page; the page asks where it is. */
let faults;
const faultServer = {
  name: 'faults',
  async serverStart() { faults = await startFaults(); },
  serverStop() { faults.stop(); },
  serve: ({ path }) => (path === '/faults.json' ? { body: JSON.stringify(faults.bases), type: 'json' } : undefined),
};

export default {
  middleware: [beside],
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  plugins: [faultServer, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) })],
  testFramework: { config: { timeout: 15_000 } },
};
