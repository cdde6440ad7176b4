import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = (path: string): string => resolve(root, 'src', path);
const entries = Object.fromEntries([
  ['index', src('index.ts')],
  ['core', src('core.ts')],
  ['schema', src('schema.ts')],
  ['cli', src('cli.ts')],
  ...readdirSync(src('define')).filter(file => file.endsWith('.ts')).map(file => [`define/${file.slice(0, -3)}`, src(`define/${file}`)]),
  ['elements/beforehand', src('elements/beforehand.ts')],
  // The classes alone, under the paths that the manifest names.
  ...readdirSync(src('define')).filter(file => existsSync(src(`elements/${file}`))).map(file => [`elements/${file.slice(0, -3)}`, src(`elements/${file}`)]),
]);

/** A language other than English, as its loader names it: in a file of its own beside the one file, loaded from where that stands. */
const languages = readdirSync(src('core/locales'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
const languagesBeside = {
  name: 'languages-beside', enforce: 'pre',
  resolveId: (source: string) => { const [, language] = /^\.\/([\w-]+)\/index\.js$/.exec(source) ?? []; return language !== undefined && languages.includes(language) ? { id: `./locales/${language}.js`, external: true } : undefined; },
} as const;

/** The modes are the library (packages stay imports), the Worker, the one file in two formats and its languages, and the demo. */
export default defineConfig(({ mode }) => {
  const shared = { target: 'es2022', sourcemap: true, emptyOutDir: false } as const;
  switch (mode) {
    case 'library': return {
      build: {
        ...shared, outDir: resolve(root, 'dist'), minify: false,
        lib: { entry: entries, formats: ['es'] },
        rolldownOptions: { external: /^(lit|@lit|d3-|zod|node:)/, output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' } },
      },
    };
    // A Worker resolves no packages: it is one file in itself.
    case 'worker': return {
      build: { ...shared, outDir: resolve(root, 'dist'), minify: true, lib: { entry: src('worker.ts'), formats: ['es'], fileName: () => 'worker.js' }, rolldownOptions: { output: { codeSplitting: false } } },
    };
    case 'languages': return {
      build: { ...shared, outDir: resolve(root, 'dist/locales'), minify: true, lib: { entry: Object.fromEntries(languages.map(language => [language, src(`core/locales/${language}/index.ts`)])), formats: ['es'] }, rolldownOptions: { output: { entryFileNames: '[name].js' } } },
    };
    case 'one-file': case 'one-file-iife': return {
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [languagesBeside],
      build: {
        ...shared, outDir: resolve(root, 'dist'), minify: true,
        lib: { entry: src('define/all.ts'), name: 'kpiElements', formats: [mode === 'one-file' ? 'es' : 'iife'], fileName: () => (mode === 'one-file' ? 'kpi-elements.min.js' : 'kpi-elements.iife.min.js') },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    };
    default: return {
      root: resolve(root, 'demo'),
      server: { fs: { allow: [root] } },
      build: {
        ...shared, outDir: resolve(root, 'demo/dist'), emptyOutDir: true,
        rolldownOptions: { input: readdirSync(resolve(root, 'demo')).filter(file => file.endsWith('.html')).map(file => resolve(root, 'demo', file)) },
      },
    };
  }
});
