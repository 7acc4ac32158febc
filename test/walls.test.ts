import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import what, by folder; the longest matching folder decides. Libraries are named one by one. */
const walls: Record<string, { readonly folders: readonly string[]; readonly libraries: readonly string[] }> = {
  'src-core': {
    folders: ['src-core'],
    libraries: ['libphonenumber-js', 'qr', 'date-fns', 'ical.js', 'papaparse', 'fast-png', '@noble/hashes'],
  },
  'src-bridge': { folders: ['src-core', 'src-bridge'], libraries: ['zod'] },
  'src-main/app': {
    folders: ['src-core', 'src-bridge', 'src-main/app'],
    libraries: ['node:', 'zod', 'jszip', 'fast-png', 'qr'],
  },
  'src-main/node': {
    folders: ['src-core', 'src-main/app', 'src-main/node'],
    libraries: ['node:', 'yauzl', 'jszip', 'fast-png', 'qr', 'zod', 'age-encryption', '@noble/ciphers'],
  },
  'src-main/shell': {
    folders: ['src-core', 'src-bridge', 'src-main/app', 'src-main/shell'],
    libraries: ['node:', 'electron', 'zod'],
  },
  'src-main/cli': {
    folders: ['src-core', 'src-bridge', 'src-main/app', 'src-main/node', 'src-main/cli'],
    libraries: ['node:', 'commander', 'i18next'],
  },
  'src-main/cli.ts': {
    folders: ['src-core', 'src-main/app', 'src-main/node', 'src-main/cli', 'package.json'],
    libraries: ['node:', 'commander'],
  },
  'src-main/import-worker.ts': { folders: ['src-core', 'src-main/app', 'src-main/node'], libraries: ['node:'] },
  'src-main/preload.ts': { folders: ['src-bridge'], libraries: ['electron'] },
  'src-main/main.ts': {
    folders: ['src-main/app', 'src-main/shell', 'src-main/program.ts', 'src-main/node/log-file.ts'],
    libraries: ['node:', 'electron'],
  },
  'src-main/program.ts': {
    folders: ['src-core', 'src-bridge', 'src-main/app', 'src-main/node', 'src-main/shell'],
    libraries: ['node:', 'electron'],
  },
  'src-renderer': {
    folders: ['src-core', 'src-bridge', 'src-renderer'],
    libraries: [
      'react',
      'react-dom',
      'react-aria',
      'react-aria-components',
      'react-stately',
      'react-i18next',
      'i18next',
      'zustand',
      'lucide-react',
      'date-fns',
      'qr',
    ],
  },
};

/** Types leave no trace in the program: `import type` may cross a wall only where the wall says so, too. */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function trespasses(file: string): readonly string[] {
  const wall = Object.keys(walls)
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  const allowed = wall === undefined ? undefined : walls[wall];
  if (allowed === undefined) return [`${file}: no wall says what this file may import`];
  const text = readFileSync(join(root, file), 'utf8');
  const wanted = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return wanted.filter((name) => !isAllowed(name, file, allowed)).map((name) => `${file} → ${name}`);
}

function isAllowed(
  name: string,
  file: string,
  allowed: { folders: readonly string[]; libraries: readonly string[] },
): boolean {
  if (!name.startsWith('.')) {
    return allowed.libraries.some(
      (library) => name === library || name.startsWith(library.endsWith(':') ? library : `${library}/`),
    );
  }
  const target = relative(root, resolve(root, dirname(file), name))
    .split(sep)
    .join('/');
  return allowed.folders.some((folder) => target === folder || target.startsWith(`${folder}/`));
}

test('every source file imports only what its folder may know', () => {
  const files = ['src-core', 'src-bridge', 'src-main', 'src-renderer'].flatMap(sources);
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(trespasses)).toEqual([]);
});

test('the walls notice a trespass of each kind', () => {
  const core = walls['src-core'] ?? { folders: [], libraries: [] };
  for (const name of [
    'node:fs',
    'electron',
    'react',
    '../../src-main/app/import-archives.ts',
    '../../src-renderer/main.tsx',
  ]) {
    expect(isAllowed(name, 'src-core/chat/chat.ts', core)).toBe(false);
  }
  expect(isAllowed('../problem.ts', 'src-core/chat/chat.ts', core)).toBe(true);
});
