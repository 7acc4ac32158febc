import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, runNode, say } from './run.mjs';
import { writeLicences } from './licences.mjs';
import { ensureDependencies } from './setup.mjs';

const configs = ['package.json', 'package-lock.json', 'electron.config.ts', 'vite.config.ts', 'tsconfig.base.json'];
const parts = {
  cli: { sources: ['src-core', 'src-bridge', 'src-main'], result: 'out/cli/komm-mit.cjs' },
  app: { sources: ['src-core', 'src-bridge', 'src-main', 'src-renderer'], result: 'out/main/main.cjs' },
};

/** Builds the command line alone (`cli`) or everything (`app`), and only when a source has changed since. */
export async function build(part, { force = false } = {}) {
  await ensureDependencies();
  const digest = digestOf([...configs, ...parts[part].sources]);
  if (!force && isFresh(part, digest)) return;
  say(part === 'cli' ? 'Building the command line …' : 'Building Komm mit …');
  const code = part === 'cli' ? await buildCli() : await buildApp();
  if (code !== 0) throw new Error('The build failed; what it says stands above.');
  if (part === 'app') writeLicences();
  writeStamp(part, digest);
  // The whole build contains the command line.
  if (part === 'app') writeStamp('cli', digestOf([...configs, ...parts.cli.sources]));
}

function isFresh(part, digest) {
  const file = stampFile(part);
  return existsSync(resolve(root, parts[part].result)) && existsSync(file) && readFileSync(file, 'utf8') === digest;
}

function writeStamp(part, digest) {
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), digest);
}

const stampFile = (part) => join(root, 'out', `.built-${part}`);

async function buildApp() {
  for (const folder of ['main', 'cli', 'shared']) rmSync(join(root, 'out', folder), { recursive: true, force: true });
  return (
    await runNode(
      'node_modules/electron-vite/bin/electron-vite.js',
      ['build', '-c', 'electron.config.ts', '--logLevel', 'warn'],
      { toStderr: true },
    )
  ).code;
}

/** The same settings as the whole build, with one entry: seconds matter at the command line. */
export async function buildCli(outDir = join(root, 'out')) {
  const program = `
    import { build, loadConfigFromFile, mergeConfig } from 'vite';
    import { builtinModules } from 'node:module';
    const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, 'electron.config.ts');
    const main = loaded.config.main;
    const input = { 'komm-mit': main.build.rolldownOptions.input['komm-mit'] };
    const { externalizeDeps, ...settings } = main.build;
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ...settings,
        outDir: ${JSON.stringify(outDir)},
        ssr: true,
        minify: false,
        rolldownOptions: {
          ...settings.rolldownOptions,
          input,
          external: builtinModules.flatMap((name) => [name, 'node:' + name]),
          output: { ...settings.rolldownOptions.output, codeSplitting: false },
        },
      },
    });`;
  return (await run(process.execPath, ['--input-type=module', '-e', program], { toStderr: true })).code;
}

function digestOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesIn).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesIn(place) {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  if (!place.startsWith('src-')) return [place];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const part = process.argv[2] === 'cli' ? 'cli' : 'app';
  try {
    await build(part, { force: part === 'app' && !process.argv.includes('--if-stale') });
    say(`Built ${parts[part].result} from ${parts[part].sources.join(', ')}.`);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
