/** What a page loads, min+gzip in kB, with everything it needs: printed, and held where a limit is known. */
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'vite';

const flagships = ['coverage-meter', 'funnel-by-stage', 'ltv-cac-ratio', 'talk-listen-ratio', 'velocity-gauge'];

/** What each entry loads before anything else is asked for; a flagship then waits for its data, and the reader comes with them. */
const entries = [
  ['core', 'src/core.ts'],
  ['reader', 'src/source/read.ts', 15],
  ...readdirSync('src/define').filter(file => /^[a-z]+-[a-z-]+\.ts$/.test(file) && file !== 'define-all.ts').map(file => file.slice(0, -3)).map(tag => [`define/${tag}`, `src/define/${tag}.ts`, flagships.includes(tag) ? 30 : undefined]),
];

let failed = false;
for (const [name, entry, limit] of entries) {
  const { output } = [await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, target: 'es2022', rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } } })].flat()[0];
  const seen = new Set();
  const loaded = file => { if (seen.has(file)) return; seen.add(file); output.find(chunk => chunk.fileName === file)?.imports?.forEach(loaded); };
  loaded(output.find(chunk => chunk.isEntry).fileName);
  report(name, [...seen].map(file => output.find(chunk => chunk.fileName === file).code).join('\n'), limit);
}
for (const file of ['kpi-elements.min.js', 'kpi-elements.iife.min.js']) report(file, readFileSync(`dist/${file}`));
process.exitCode = failed ? 1 : 0;

function report(name, code, limit) {
  const size = gzipSync(code, { level: 9 }).length / 1000, over = limit !== undefined && size > limit;
  failed ||= over;
  console.log(`${size.toFixed(1).padStart(6)} kB  ${name}${limit === undefined ? '' : `, ${over ? 'MORE THAN' : 'at most'} ${limit}`}`);
}
