import { mkdirSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { root, run, say } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * Runs a TypeScript program of this repository under plain Node: bundles our own sources, leaves libraries where they are.
 * `node scripts/run-ts.mjs [--node-flag …] FILE.ts [arguments …]`
 */
const given = process.argv.slice(2);
const at = given.findIndex((word) => !word.startsWith('--'));
const nodeFlags = given.slice(0, at);
const [file, ...rest] = given.slice(at);
if (at < 0) {
  say('Which program? Usage: node scripts/run-ts.mjs [--node-flag …] FILE.ts [arguments …]');
  process.exit(2);
}
await ensureDependencies();
const { build } = await import('vite');
const name = basename(file).replace(/\.tsx?$/, '');
const outDir = join(root, '.tools', 'programs', `${name}-${process.pid}`);
mkdirSync(outDir, { recursive: true });
try {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { [name]: resolve(file) },
        external: builtinModules.flatMap((module) => [module, `node:${module}`]),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  // Sources may want their own place (`KOMM_MIT_ROOT`), because import.meta.url names the bundle.
  const env = { ...process.env, KOMM_MIT_ROOT: root };
  const bundle = join(outDir, `${name}.mjs`);
  const { code } = await run(process.execPath, ['--enable-source-maps', ...nodeFlags, bundle, ...rest], {
    env,
    cwd: process.cwd(),
  });
  process.exitCode = code;
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
