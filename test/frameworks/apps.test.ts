/** Seven applications, one list of sixteen checks: what an element must bear from a framework. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from '../helpers/page.js';
import { checks, used, type App } from './checks.js';
import { keepCount } from './keep-count.js';

const apps = [['React 19', 'react'], ['Vue 3.5', 'vue'], ['Svelte 5', 'svelte'], ['Angular 21', 'angular'], ['Preact 10', 'preact'], ['a page that morphs', 'morph'], ['RequireJS and jQuery', 'amd']] as const;

const folder = (name: string): string => new URL(`../../demo/frameworks/${name}/`, import.meta.url).pathname;
/** The runner of the tests says NODE_ENV=test, which a bundler would take for development. */
const npm = (name: string, script: string) => promisify(execFile)('npm', ['run', '--silent', script], { cwd: folder(name), env: { ...process.env, NODE_ENV: 'production' } });
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

test('there are sixteen checks', () => { expect(checks).toHaveLength(16); });

describe.each(apps)('%s', (_, name) => {
  let browser: Browser, server: Server, base: string, page: Page | undefined, said: string[] = [], asked = 0, open = 0;

  beforeAll(async () => {
    await npm(name, 'build');
    server = createServer(async (request, response) => {
      const path = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html');
      if (path === '/slow.json') {
        // Never answered: the page must end it.
        asked++; open++;
        response.on('close', () => { open--; });
        return;
      }
      const body = await readFile(`${folder(name)}dist${path}`).catch(() => undefined);
      response.writeHead(body ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(body);
    });
    await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise(resolve => { server.close(resolve); });
  });

  const app: App = {
    async open(query = '') {
      if (page && !used.has(page) && page.url() === base + query) return page;
      await page?.close();
      const opened = await openPage(browser, base + query, { before: keepCount });
      ({ page, said } = opened);
      return opened.page;
    },
    requests: () => ({ asked, open }),
    typesCheck: () => npm(name, 'check').then(() => '', ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr),
  };

  test.each(checks)('%s', async (_, check) => {
    await check(app);
    expect(said).toEqual([]);
  });
});
