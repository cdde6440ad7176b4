/** One Chromium for whole pages, and what a page said: errors, reports of its policy, the console. */
import puppeteer from 'puppeteer-core';
import { chromium, chromiumFlags } from './browsers.js';

export const launch = () => puppeteer.launch({ executablePath: chromium(), args: chromiumFlags, headless: true });

export async function openPage(browser, url, { width = 1000, height = 900 } = {}) {
  const page = await browser.newPage();
  const said = [];
  await page.setViewport({ width, height });
  page.on('pageerror', error => said.push(`error: ${error.message}`));
  page.on('console', message => { if (['error', 'warn'].includes(message.type()) && !/favicon|404/.test(message.text() + message.location().url)) said.push(`${message.type()}: ${message.text()}`); });
  await page.evaluateOnNewDocument(() => {
    globalThis.reports = [];
    globalThis.thrown = [];
    document.addEventListener('securitypolicyviolation', event => globalThis.reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    addEventListener('error', event => globalThis.thrown.push(String(event.message)));
    addEventListener('unhandledrejection', event => globalThis.thrown.push(String(event.reason)));
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}
