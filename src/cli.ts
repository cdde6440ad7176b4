#!/usr/bin/env node
/** The command `kpi-elements`: the process around `cli/run.ts`. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { run } from './cli/run.js';

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error; });
process.exitCode = run(process.argv.slice(2), {
  read: path => readFileSync(path),
  out: text => { process.stdout.write(text); },
  err: text => { process.stderr.write(text); },
});
