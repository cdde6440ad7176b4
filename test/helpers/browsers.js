/** Where the engines are; Chromium is installed where it is not there and may be. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const first = paths => paths.find(path => path && existsSync(path));

export const chromium = () => first([process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']);
export const firefox = () => first([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']);
export const webkit = () => {
  const driver = first(['/usr/bin/WebKitWebDriver']), display = first(['/usr/bin/Xvfb']);
  const browser = first(['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser', '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser']);
  return driver && display && browser ? { driver, display, browser } : undefined;
};

/** As root in a container there is no sandbox; and a test asks nothing of the network. */
export const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

export function ensureChromium() {
  const found = chromium();
  if (found) return found;
  const root = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get') && root) {
    console.log('No Chromium found: installing it with apt-get');
    const run = args => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
    const installed = chromium();
    if (installed) return installed;
  }
  throw new Error('The tests need Chromium or Chrome: install one, or name it in CHROME_PATH.');
}
