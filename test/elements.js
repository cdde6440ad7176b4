/** Runs the element tests in every engine that is there; WebKit needs a display and its driver beside it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureChromium, firefox, webkit } from './helpers/browsers.js';

ensureChromium();
const kit = webkit();
console.log(`Engines: Chromium${firefox() ? ', Firefox' : ' (no Firefox here)'}${kit ? ', WebKit' : ' (no WebKit here)'}`);

const beside = [];
const env = { ...process.env };
if (kit && (process.env.ENGINES ?? 'webkit').includes('webkit')) {
  const port = await freePort(), display = `:${100 + (process.pid % 400)}`;
  beside.push(spawn(kit.display, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
  await new Promise(resolve => setTimeout(resolve, 500));
  beside.push(spawn(kit.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' } }));
  env.WEBKIT_PORT = String(port);
}

const runner = spawn('npx', ['web-test-runner', '--config', 'test/web-test-runner.config.js', ...process.argv.slice(2)], { stdio: ['ignore', 'inherit', 'inherit'], env });
const stop = () => { for (const child of beside) child.kill(); };
process.on('SIGTERM', () => { runner.kill(); stop(); });
runner.on('exit', code => { stop(); process.exitCode = code ?? 1; });

function freePort() {
  return new Promise(resolve => { const server = createServer(); server.listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); }); });
}
