/** The package: the library with packages as imports, its types, its schemas, its command, and everything in one file for a script tag. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['library', 'one-file', 'one-file-iife']) await build({ mode, configFile: 'vite.config.ts', logLevel: 'warn' });
execFileSync('npx', ['tsc', '-p', 'src'], { stdio: 'inherit' });
chmodSync('dist/cli.js', 0o755);

const { schemas } = await import(new URL('../../dist/schema.js', import.meta.url).href);
mkdirSync('dist/schema', { recursive: true });
for (const [file, schema] of schemas()) writeFileSync(`dist/schema/${file}`, `${JSON.stringify(schema, null, 1)}\n`);
