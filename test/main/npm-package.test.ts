import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'komm-mit-npm-'));
const script = resolve(import.meta.dirname, '../../scripts/package.mjs');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'the npm package installs a command that needs no other package and reads its own samples',
  { timeout: 120_000 },
  async () => {
    const make = `import { packageCli } from ${JSON.stringify(script)}; process.exitCode = await packageCli(${JSON.stringify(folder)});`;
    await run(process.execPath, ['--input-type=module', '-e', make]);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    const there = join(folder, 'there');
    // Offline: nothing else is fetched, because nothing else is needed.
    const npm = [
      'install',
      '--global',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--prefix',
      there,
      join(folder, tarball),
    ];
    await run('npm', npm, { shell: process.platform === 'win32' });
    const installed = process.platform === 'win32' ? there : join(there, 'lib');
    expect(readdirSync(join(installed, 'node_modules'))).toEqual(['komm-mit']);
    expect(readdirSync(join(installed, 'node_modules', 'komm-mit')).sort()).toEqual(
      ['LICENSE', 'README.md', 'licences.json', 'out', 'package.json', 'samples'].sort(),
    );
    const command = process.platform === 'win32' ? join(there, 'komm-mit.cmd') : join(there, 'bin', 'komm-mit');
    const samples = join(installed, 'node_modules', 'komm-mit', 'samples');
    const { stdout } = await run(command, ['groups', samples, '--json'], { shell: process.platform === 'win32' });
    const answer: { readonly groups: readonly unknown[] } = JSON.parse(stdout);
    expect(answer.groups.length).toBeGreaterThan(3);
  },
);
