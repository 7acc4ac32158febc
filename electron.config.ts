import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import { renderer } from './vite.config.ts';

const root = import.meta.dirname;
const source = (name: string): string => resolve(root, 'src-main', name);

/**
 * Main, import worker and command line are one build, because they share the core; the preload is one file of its own.
 * Everything is bundled, so that `out/` runs without node_modules. CommonJS and Node 18, because the Electron of our tests is
 * number 25 (scripts/electron.mjs says why), and a sandboxed preload has to be CommonJS in every Electron.
 */
export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out'),
      emptyOutDir: false,
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: source('main.ts'),
          'import-worker': source('import-worker.ts'),
          'komm-mit': source('cli.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: ({ name }) => (name === 'komm-mit' ? 'cli/[name].cjs' : 'main/[name].cjs'),
          banner: ({ name }) => (name === 'komm-mit' ? '#!/usr/bin/env node' : ''),
          chunkFileNames: 'shared/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      emptyOutDir: true,
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: source('preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
});
