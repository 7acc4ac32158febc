import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languagePacks } from '../src-core/chat/languages/all.ts';
import { invitationLanguages } from '../src-core/invite/texts.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
const docs = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesIn('docs')].filter((path) =>
  path.endsWith('.md'),
);

const titles = new Set(
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:test|spec)\.tsx?$/.test(name))
    .flatMap((name) =>
      [...read(join('test', name)).matchAll(/\btest\(\s*(['`])(.+?)\1\s*,/g)].map(([, , title]) => title),
    ),
);

describe('what the documents say', () => {
  test('is proven by tests that exist', () => {
    const claimed = docs.flatMap((path) =>
      [...read(path).matchAll(/`test: ([^`]+)`/g)].map(([, title]) => `${path}: ${title ?? ''}`),
    );
    expect(claimed.length).toBeGreaterThan(20);
    expect(claimed.filter((claim) => !titles.has(claim.slice(claim.indexOf(': ') + 2)))).toEqual([]);
  });

  test('leads to files that exist', () => {
    const broken = docs.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => target ?? '')
        .filter((target) => !existsSync(resolve(root, path, '..', target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('names source files that exist', () => {
    const sources = ['src-core', 'src-bridge', 'src-main', 'src-renderer', 'test', 'bench', 'scripts'].flatMap(filesIn);
    const all = [...sources, ...readdirSync(root)].map((path) => `/${path}`);
    const named = docs.flatMap((path) =>
      [...read(path).matchAll(/`([\w./-]+\.(?:tsx?|mjs|css))`/g)].map(([, file]) => ({ path, file: file ?? '' })),
    );
    expect(named.length).toBeGreaterThan(30);
    // The part of the path that tells which is meant is enough: `ui/late.ts`.
    expect(named.filter(({ file }) => !all.some((known) => known.endsWith(`/${file}`)))).toEqual([]);
  });

  test('counts the languages there are', () => {
    const readme = read('README.md').replaceAll(/\s+/g, ' ');
    const compared = languagePacks.filter(({ inferred }) => !inferred).length;
    expect(readme).toContain(`iPhone, ${String(languagePacks.length)} languages,`);
    expect(readme).toContain(`the other ${String(languagePacks.length - compared)} languages`);
    expect(readme).toContain(`notices in ${String(Object.keys(invitationLanguages).length)} languages`);
  });

  test('names commands that package.json knows', () => {
    const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
    const unknown = docs.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:-s )?([\w-]+)/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => !(name in scripts)),
    );
    expect(unknown).toEqual([]);
  });
});
