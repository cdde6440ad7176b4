/** Writes custom-elements.json from the elements' comments, with the package's paths; `--check` says whether it has drifted. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// The analyzer writes where it put the manifest into package.json: that is put back as it was.
const pack = readFileSync('package.json', 'utf8');
const made = mkdtempSync(join('node_modules', '.manifest-'));
try {
  execFileSync('npx', ['cem', 'analyze', '--litelement', '--globs', 'src/elements/*.ts', 'src/define/*.ts', '--outdir', made, '--quiet'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const manifest = JSON.parse(readFileSync(join(made, 'custom-elements.json'), 'utf8'));
  const text = `${JSON.stringify(published(manifest), null, 2)}\n`;
  const known = existsSync('custom-elements.json') ? readFileSync('custom-elements.json', 'utf8') : '';
  if (!process.argv.includes('--check')) writeFileSync('custom-elements.json', text);
  else if (known !== text) {
    console.error('custom-elements.json has drifted from the sources: run `npm run manifest` and commit it');
    process.exitCode = 1;
  } else console.log(`custom-elements.json is up to date: ${manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ customElement, tagName }) => customElement && tagName).length} elements`);
} finally {
  rmSync(made, { recursive: true });
  writeFileSync('package.json', pack);
}

/** Paths of sources become paths of the package; what is private stays out. */
function published(manifest) {
  const path = text => text.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return JSON.parse(JSON.stringify(manifest, (key, value) => {
    if ((key === 'path' || key === 'module') && typeof value === 'string') return path(value);
    if (key === 'members' && Array.isArray(value)) return value.filter(({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#') && !name?.startsWith('_'));
    return value;
  }));
}
