/** Writes custom-elements.json from the elements' comments, with the package's paths; `--check` says whether it has drifted, and whether it is valid. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateCem } from '@wc-toolkit/cem-validator';
import { runnerImport } from 'vite';
import { published } from './published.js';

// The analyzer writes where it put the manifest into package.json: that is put back as it was.
const pack = readFileSync('package.json', 'utf8');
const made = mkdtempSync(join('node_modules', '.manifest-'));
try {
  execFileSync('npx', ['cem', 'analyze', '--litelement', '--globs', 'src/elements/*.ts', 'src/define/*.ts', '--outdir', made, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { module: library } = await runnerImport('./src/index.ts', { configFile: false, logLevel: 'error' });
  const manifest = published(JSON.parse(readFileSync(join(made, 'custom-elements.json'), 'utf8')), library);
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const known = existsSync('custom-elements.json') ? readFileSync('custom-elements.json', 'utf8') : '';
  if (!process.argv.includes('--check')) writeFileSync('custom-elements.json', text);
  else if (known !== text) {
    console.error('custom-elements.json has drifted from the sources: run `npm run manifest` and commit it');
    process.exitCode = 1;
  } else {
    // The types in it are the package's; that they can be had is tried by compiling what uses them.
    await validateCem(manifest, { exclude: ['KpiElement'], rules: { manifest: { exportTypes: 'off', schemaVersion: 'off' } } });
    console.log(`custom-elements.json is up to date: ${manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName).length} elements`);
  }
} finally {
  rmSync(made, { recursive: true });
  writeFileSync('package.json', pack);
}
