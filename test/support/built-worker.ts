/** Builds the reading thread the way the app does, into a folder of its own. */
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export async function buildWorker(into: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: into,
      target: 'node18',
      minify: false,
      rolldownOptions: {
        input: { 'import-worker': resolve(import.meta.dirname, '../../src-main/import-worker.ts') },
        external: builtinModules.flatMap((name) => [name, `node:${name}`]),
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  });
  return join(into, 'import-worker.cjs');
}
