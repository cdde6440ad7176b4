/** What a page loads, min+gzip in kB, with everything it needs: printed, and held where a limit is known. */
import { gzipSync } from 'node:zlib';
import { readFileSync, readdirSync } from 'node:fs';
import { build } from 'vite';

const entries = [['core', 'src/core.ts'], ...readdirSync('src/define').filter(file => /^[a-z]+-[a-z-]+\.ts$/.test(file) && file !== 'define-all.ts').map(file => [`define/${file.slice(0, -3)}`, `src/define/${file}`])];

for (const [name, entry] of entries) {
  const { output } = [await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, target: 'es2022', rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } } })].flat()[0];
  const first = output.find(chunk => chunk.isEntry);
  const seen = new Set();
  const loaded = file => { if (seen.has(file)) return; seen.add(file); output.find(chunk => chunk.fileName === file)?.imports?.forEach(loaded); };
  loaded(first.fileName);
  report(name, [...seen].map(file => output.find(chunk => chunk.fileName === file).code).join('\n'));
}
for (const file of ['kpi-elements.min.js', 'kpi-elements.iife.min.js']) report(file, readFileSync(`dist/${file}`));

function report(name, code) {
  console.log(`${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1).padStart(6)} kB  ${name}`);
}
