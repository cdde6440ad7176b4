/** The package: the library with packages as imports, its types, and everything in one file for a script tag. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['library', 'one-file', 'one-file-iife']) await build({ mode, configFile: 'vite.config.ts', logLevel: 'warn' });
execFileSync('npx', ['tsc', '-p', 'src'], { stdio: 'inherit' });
