import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { readFileSync } from 'node:fs';

/** Angular's own packages come half compiled; this is what its command line does with them. */
const linker = createEs2015LinkerPlugin({ linkerJitMode: false, fileSystem: { resolve: path => path, exists: () => false, dirname: path => path, relative: (_, to) => to, readFile: path => readFileSync(path, 'utf8') }, logger: { level: 1, debug() {}, info() {}, warn: console.warn, error: console.error } });

export default {
  build: { emptyOutDir: false },
  plugins: [{
    name: 'angular-linker',
    async transform(code, id) {
      if (!/node_modules\/@angular\//.test(id) || !code.includes('ɵɵngDeclare')) return undefined;
      const { code: linked, map } = await transformAsync(code, { filename: id, plugins: [linker], sourceMaps: true, configFile: false, babelrc: false, compact: false });
      return { code: linked, map };
    },
  }],
};
