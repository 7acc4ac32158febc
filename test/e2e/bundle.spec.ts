import { readFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** In KB as gzip packs them. Raised only with a reason in the commit: what is loaded at the start is waited for by everybody. */
const budget = { start: 200, all: 660 } as const;

/** In KB as they lie there: main's own first files, which the window waits for. */
const mainBudget = 40;

const out = resolve(import.meta.dirname, '../../out');
const built = join(out, 'renderer');
const packedKb = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) / 1024;

test('what the window loads at its start, and all it can load, stays within its budget', async () => {
  const page = await readFile(join(built, 'index.html'), 'utf8');
  const start = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].flatMap(([, file]) => file ?? []);
  expect(start.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
  const all = readdirSync(join(built, 'assets')).map((file) => `assets/${file}`);
  expect(all.length).toBeGreaterThan(start.length);
  const found = { start: packedKb(start), all: packedKb(all) };
  test.info().annotations.push({ type: 'KB packed', description: JSON.stringify(found) });
  expect(found.start).toBeLessThan(budget.start);
  expect(found.all).toBeLessThan(budget.all);
});

test('before there is a window, main reads next to nothing', () => {
  const first = new Set<string>();
  const read = (file: string): void => {
    if (first.has(file)) return;
    first.add(file);
    // What is only loaded later stands inside of a function.
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:const|let|var) .*= ?require\("(\.[^"]+)"\)/gmu,
    ))
      read(resolve(dirname(file), name));
  };
  read(join(out, 'main', 'main.cjs'));
  const kb = [...first].reduce((sum, file) => sum + readFileSync(file).length, 0) / 1024;
  test.info().annotations.push({ type: 'KB', description: `${kb.toFixed(0)} in ${String(first.size)} files` });
  expect(first.size).toBeGreaterThan(1);
  expect(kb).toBeLessThan(mainBudget);
});
