/** The package: the library with packages as imports, its types, its schemas, its command, and everything in one file for a script tag. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { writeFrameworkTypes } from './framework-types.js';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['library', 'worker', 'one-file', 'one-file-iife', 'languages']) await build({ mode, configFile: 'vite.config.ts', logLevel: 'warn' });
execFileSync('npx', ['tsc', '-p', 'src'], { stdio: 'inherit' });
chmodSync('dist/cli.js', 0o755);
writeFrameworkTypes(JSON.parse(readFileSync('custom-elements.json', 'utf8')), 'dist');

// A server draws once and waits for nothing: there the same modules come with all that a page would load with its first data.
for (const file of ['index.js', ...['define', 'elements'].flatMap(folder => readdirSync(`dist/${folder}`).filter(name => name.endsWith('.js')).map(name => `${folder}/${name}`))]) {
  const up = file.includes('/') ? '../..' : '..';
  mkdirSync(`dist/server/${file.includes('/') ? file.split('/')[0] : ''}`, { recursive: true });
  writeFileSync(`dist/server/${file}`, `import { beforehand } from '${up}/elements/beforehand.js';\nbeforehand();\nexport * from '${up}/${file}';\n`);
}

const { schemas } = await import(new URL('../../dist/schema.js', import.meta.url).href);
mkdirSync('dist/schema', { recursive: true });
for (const [file, schema] of schemas()) writeFileSync(`dist/schema/${file}`, `${JSON.stringify(schema, null, 1)}\n`);

// What a page writes into `integrity` beside the address of a file that stands alone.
const integrity = file => `sha384-${createHash('sha384').update(readFileSync(`dist/${file}`)).digest('base64')}`;
const alone = ['kpi-elements.min.js', 'kpi-elements.iife.min.js'];
writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(alone.map(file => [file, integrity(file)])), null, 2)}\n`);
