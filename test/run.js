/** `npm test`: everything, in the order in which it fails soonest; ends with one line that counts. */
import { spawn } from 'node:child_process';
import { ensureChromium } from './helpers/browsers.js';

const steps = [
  ['types', 'test:types'],
  ['lint and walls', 'test:lint'],
  ['core in Node', 'test:core'],
  ['build', 'build'],
  ['manifest', 'test:manifest'],
  ['package', 'test:package'],
  ['sizes', 'test:sizes'],
  ['elements in the engines', 'test:elements'],
  ['whole pages', 'test:pages'],
  ['frameworks', 'test:frameworks'],
  ['stories as tests', 'test:stories'],
  ['storybook', 'build:storybook', { silent: /\bWARN\b|warning/i }],
  ['demo', 'build:demo'],
];

try {
  ensureChromium();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, script, rules = {}] of steps) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { code, output } = await run(script);
  const noisy = rules.silent?.test(output) === true;
  const counted = count(output);
  const ok = code === 0 && !noisy && counted.failed === 0;
  if (noisy) console.log(`${name} is to give no warning`);
  total.passed += counted.passed + (ok ? 1 : 0);
  total.failed += counted.failed + (ok || counted.failed > 0 ? 0 : 1);
  total.skipped += counted.skipped;
  console.log(`${ok ? '✓' : '✗'} ${name}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function run(script) {
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => { output += chunk; process.stdout.write(chunk); });
    child.on('close', code => resolve({ code, output }));
  });
}

/** Vitest's and web-test-runner's own counts; a step without tests counts as one check. */
function count(output) {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const vitest = [...plain.matchAll(/^\s*Tests\s+(.*)$/gm)].map(([, line]) => line).at(-1);
  const wtr = [...plain.matchAll(/Chrom\w*:.*|Firefox:.*|webkit:.*|all browsers: .*/gi)].map(([line]) => line);
  const of = (line, word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
  if (vitest) return { passed: of(vitest, 'passed'), failed: of(vitest, 'failed'), skipped: of(vitest, 'skipped') + of(vitest, 'todo') };
  const last = wtr.filter(line => /passed|failed/.test(line)).slice(-3);
  return { passed: last.reduce((sum, line) => sum + of(line, 'passed'), 0), failed: last.reduce((sum, line) => sum + of(line, 'failed'), 0), skipped: last.reduce((sum, line) => sum + of(line, 'skipped'), 0) };
}
