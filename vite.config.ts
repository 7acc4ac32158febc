import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** react-aria brings its words in 34 languages (react-aria 3.53, looked at 2026-11-25); the window speaks two, and the start reads them all. */
const onlyOurLanguages: Plugin = {
  name: 'only-our-languages',
  load: (id) =>
    /\/react-(?:aria|stately)\/dist\/private\/intl\/[^/]+\/(?!de-DE|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? `export { default } from './en-US.${id.endsWith('mjs') ? 'mjs' : 'js'}';`
      : null,
};

/**
 * The window. It is served from `app://` with a policy that knows neither inline scripts nor inline styles nor data: addresses
 * outside of images, so nothing may be inlined; Chromium 114 is the oldest that our tests run in.
 */
export const renderer: UserConfig = {
  root: resolve(root, 'src-renderer'),
  base: './',
  plugins: [react(), onlyOurLanguages],
  build: {
    outDir: resolve(root, 'out/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    minify: true,
    assetsInlineLimit: 0,
    // Loaded from the disk: a large file is as good as a small one.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: resolve(root, 'src-renderer/index.html'),
      // What every start needs is one script and one style sheet: as nineteen files each was asked for by itself, and packed worse.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
};

/** Vitest. The real window is driven by Playwright (`playwright.config.ts`), never from here. */
export default defineConfig({
  plugins: renderer.plugins ?? [],
  css: renderer.css ?? {},
  test: {
    exclude: ['test/e2e/**', 'node_modules/**', 'out/**'],
    // Only what hangs: what is to be quick has a limit of its own, and a busy machine may take thrice its time for the rest.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest keeps a core for itself, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // The core keeps nothing between two calls but what it has worked out from its own lists: files may share it.
        test: { name: 'core', include: ['test/core/**/*.test.ts', 'test/*.test.ts'], isolate: false },
      },
      { extends: true, test: { name: 'main', include: ['test/main/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/support/built-cli.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
