/** An AMD module for RequireJS, and the scripts of the page as files beside it: kpi-elements is one of these, in no bundle. */
import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const scripts = { 'require.js': 'requirejs/require.js', 'jquery.js': 'jquery', 'kpi-elements.iife.min.js': 'kpi-elements/kpi-elements.iife.min.js' };

export default {
  build: { lib: { entry: 'src/main.ts', formats: ['umd'], name: 'main', fileName: () => 'main.js' }, rolldownOptions: { external: ['jquery'], output: { globals: { jquery: 'jQuery' } } } },
  plugins: [{
    name: 'scripts-beside',
    closeBundle() {
      copyFileSync('index.html', 'dist/index.html');
      for (const [file, from] of Object.entries(scripts)) copyFileSync(resolve(from), `dist/${file}`);
    },
  }],
};
