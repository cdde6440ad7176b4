/** Types and editor data that are made from the manifest: what is right compiles, what is wrong is said. The applications try the same at length. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const made: string[] = [];
afterAll(() => { for (const folder of made) rmSync(folder, { recursive: true }); });

/** What a checker says of one file, line by line: the codes of its errors. */
async function complaints(command: readonly string[], file: string, text: string, options: object = {}): Promise<string[]> {
  const folder = mkdtempSync(join(root, 'demo/frameworks/.types-'));
  made.push(folder);
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', file), text);
  writeFileSync(join(folder, 'svelte.config.js'), 'export default {};');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.base.json', include: ['src'], ...options }));
  const { stdout } = await promisify(execFile)('npx', [...command], { cwd: folder }).catch((error: { stdout: string }) => error);
  return stdout.split('\n').filter(line => /error|ERROR/.test(line) && line.includes(file));
}

const jsx = (pragma: string, framework: string, event: string): string => `/** @jsxImportSource ${pragma} */
import type {} from 'kpi-elements/types/${framework}';
export const right = <kpi-dashboard role="executive"><kpi-card kpi="win-rate" target={0.3} data={{ deals: [] }} as-of="2026-10-31" bands={[0.2, 0.5]} ${event}={({ detail }) => { const records: number = detail.records.length; return records; }} /></kpi-dashboard>;
// @ts-expect-error a target is a number
export const target = <kpi-card target="a third" />;
// @ts-expect-error there is no such tag
export const tag = <kpi-crd />;
// @ts-expect-error the event says no such thing
export const event = <kpi-card ${event}={({ detail }) => detail.nothing} />;
`;

describe('types from the manifest', () => {
  test.each([['React', 'react', 'react', 'onkpi-select'], ['Preact', 'preact', 'preact', 'onkpi-select'], ['Solid', 'solid-js', 'solid', 'on:kpi-select']])('%s', async (_, pragma, framework, event) => {
    expect(await complaints(['tsc', '-p', '.'], 'snippet.tsx', jsx(pragma, framework, event), { compilerOptions: { jsx: pragma === 'solid-js' ? 'preserve' : 'react-jsx', jsxImportSource: pragma } })).toEqual([]);
  });

  test('Vue', async () => {
    const page = (attributes: string): string => `<script setup lang="ts">import type {} from 'kpi-elements/types/vue';</script>\n<template>\n<kpi-card ${attributes} />\n</template>\n`;
    const check = (text: string) => complaints(['vue-tsc', '-p', '.'], 'Snippet.vue', text, { compilerOptions: { jsx: 'preserve' }, vueCompilerOptions: { strictTemplates: true } });
    expect(await check(page(`kpi="win-rate" :target="0.3" as-of="2026-10-31" @kpi-select="({ detail }) => detail.records.length"`))).toEqual([]);
    expect(await check(page(`target="a third"`))).toEqual([expect.stringContaining('TS2322')]);
    expect(await check(page(`@kpi-select="({ detail }) => detail.nothing"`))).toEqual([expect.stringContaining('TS2339')]);
  });

  test('Svelte', async () => {
    const page = (attributes: string): string => `<script lang="ts">import type {} from 'kpi-elements/types/svelte';</script>\n<kpi-card ${attributes}></kpi-card>\n`;
    const check = (text: string) => complaints(['svelte-check', '--tsconfig', './tsconfig.json', '--output', 'machine'], 'Snippet.svelte', text);
    expect(await check(page('kpi="win-rate" target={0.3} as-of="2026-10-31" onkpi-select={({ detail }) => detail.records.length}'))).toEqual([]);
    expect(await check(page('target="a third"'))).toEqual([expect.stringContaining('number')]);
    expect(await check(page('onkpi-select={({ detail }) => detail.nothing}'))).toEqual([expect.stringContaining('nothing')]);
  });
});

describe('data for editors', () => {
  const dist = (file: string) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));
  const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as { readonly modules: readonly { readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { readonly name: string }[] }[] }[] };
  const known = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined).map(({ tagName, attributes }) => ({ name: tagName, attributes: attributes!.map(({ name }) => name) }));
  const names = (tags: readonly { readonly name: string; readonly attributes: readonly { readonly name: string }[] }[]) => tags.map(({ name, attributes }) => ({ name, attributes: attributes.map(attribute => attribute.name) }));

  test('VS Code knows every tag and every attribute', () => {
    expect(known.find(({ name }) => name === 'kpi-card')?.attributes).toEqual(expect.arrayContaining(['kpi', 'data', 'as-of', 'working-days', 'target']));
    expect(names(dist('vscode.html-custom-data.json').tags)).toEqual(known);
  });

  test('JetBrains knows every tag and every attribute', () => {
    expect(names(dist('web-types.json').contributions.html.elements)).toEqual(known);
  });
});
