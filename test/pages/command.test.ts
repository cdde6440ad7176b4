/** The built command and the built schemas, as a package has them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schemas } from '../../src/schema.js';

const dist = (file: string): string => new URL(`../../dist/${file}`, import.meta.url).pathname;

test('the command checks a file, and its exit code says how it went', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-elements-'));
  writeFileSync(join(folder, 'deals.csv'), 'id,status,closedAt\n1,won,2026-10-11\n2,lost,2026-10-12\n');
  writeFileSync(join(folder, 'broken.json'), '{');
  const check = (...args: string[]) => spawnSync(dist('cli.js'), args, { cwd: folder, encoding: 'utf8' });
  expect(check('check', 'deals.csv')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/win-rate +50\.0%/) });
  expect(check('check', 'broken.json')).toMatchObject({ status: 1, stderr: '', stdout: expect.stringContaining('error: broken.json: The data is not JSON') });
  expect(check('check', 'nowhere.csv')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage:') });
  rmSync(folder, { recursive: true });
});

test('the schemas stand as files, as the library gives them', () => {
  for (const [file, schema] of schemas()) expect(JSON.parse(readFileSync(dist(`schema/${file}`), 'utf8'))).toEqual(schema);
});
