/** One browser for whole pages, and what a page said: errors, reports of its policy, the console. */
import puppeteer from 'puppeteer-core';
import { chromium, chromiumFlags, firefox } from './browsers.js';

export const launch = () => puppeteer.launch({ executablePath: chromium(), args: chromiumFlags, headless: true });

/** The engines in which whole pages are tried: Firefox where it is installed. */
export const engines = [['Chromium', launch], ...(firefox() ? [['Firefox', () => puppeteer.launch({ browser: 'firefox', executablePath: firefox(), headless: true })]] : [])];

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ width?: number, height?: number, before?: () => void }} [view] `before` runs in the page ahead of everything else
 */
export async function openPage(browser, url, { width = 1000, height = 900, before } = {}) {
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
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, { waitUntil: 'load' });
  return { page, said };
}
