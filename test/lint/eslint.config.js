import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { wall } from './walls.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const house = {
  rules: {
    walls: {
      meta: { type: 'problem', schema: [] },
      create(context) {
        const file = relative(root, context.filename).replaceAll('\\', '/');
        const check = node => {
          if (typeof node.source?.value !== 'string') return;
          const target = node.source.value;
          const isPackage = !target.startsWith('.');
          const path = isPackage ? target : relative(root, resolve(dirname(context.filename), target)).replaceAll('\\', '/').replace(/\.js$/, '.ts');
          const message = wall(file, path, isPackage);
          if (message) context.report({ node, message });
        };
        return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
      },
    },
    'no-style-attribute': {
      meta: { type: 'problem', schema: [] },
      create: context => ({
        TaggedTemplateExpression(node) {
          if (!['html', 'svg'].includes(node.tag.name)) return;
          if (node.quasi.quasis.some(({ value }) => /[\s"']style=/.test(value.raw) || /<style[\s>]/.test(value.raw))) context.report({ node, message: 'no style attribute and no <style> in a template: a strict policy blocks it; use attributes and classes' });
        },
      }),
    },
  },
};

const banned = (names, message) => names.map(name => ({ name, message }));
const selectors = [
  { selector: "MemberExpression[object.type='ThisExpression'][property.name='shadowRoot']", message: 'roots may be closed: use this.renderRoot' },
  { selector: "MemberExpression[object.name='document'][property.name='adoptedStyleSheets']", message: 'leave the document alone' },
  { selector: "NewExpression[callee.name='Function']", message: 'a strict policy forbids it' },
  { selector: 'TSEnumDeclaration', message: 'use a union of literals' },
];
const pure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'core has no clock: now is a parameter' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core has no clock: now is a parameter' },
  { selector: "MemberExpression[property.name='resolvedOptions']", message: 'core asks the machine for no defaults' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'core is deterministic' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'storybook-static/**', 'node_modules/**', 'test/bench/**'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error', 'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house, lit, wc, 'lit-a11y': litA11y },
    rules: {
      'house/walls': 'error',
      'house/no-style-attribute': 'error',
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'wc/guard-super-call': 'off',
      'lit-a11y/click-events-have-key-events': 'off',
      'max-lines': ['error', { max: 300 }],
      'no-restricted-imports': ['error', {
        paths: [
          { name: 'lit/directives/style-map.js', message: 'styleMap writes a style attribute on first render' },
          { name: 'lit/directives/unsafe-html.js', message: 'data is never trusted' },
          { name: 'lit/directives/unsafe-svg.js', message: 'data is never trusted' },
          { name: 'lit/static-html.js', message: 'data is never trusted' },
          { name: 'zod', message: "import from 'zod/mini': zod probes new Function" },
        ],
      }],
      'no-restricted-globals': ['error', ...banned(['event', 'name'], 'name what you mean')],
      'no-restricted-syntax': ['error', ...selectors],
    },
  },
  { files: ['src/core/**/*.ts', 'src/core.ts'], rules: { 'no-restricted-syntax': ['error', ...selectors, ...pure] } },
);
