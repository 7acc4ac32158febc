import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettingsFile } from '../../src-main/node/settings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'komm-mit-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = () => join(folder, 'settings.json');

test('language and theme are there again after a restart', async () => {
  const first = await openSettingsFile(folder);
  expect(first.settings).toEqual({});
  await first.save({ language: 'en' });
  await first.save({ theme: 'dark' });
  expect((await openSettingsFile(folder)).settings).toEqual({ language: 'en', theme: 'dark' });
});

test('a file that is no settings is kept under another name', async () => {
  writeFileSync(path(), '{"language":');
  const file = await openSettingsFile(folder);
  expect(file.settings).toEqual({});
  await file.save({ language: 'de' });
  expect(readFileSync(join(folder, file.setAside ?? ''), 'utf8')).toBe('{"language":');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('what a newer edition wrote stays in the file', async () => {
  writeFileSync(path(), '{"language":"de","theme":"sepia","font":"large"}');
  const file = await openSettingsFile(folder);
  expect(file.settings).toEqual({ language: 'de' });
  await file.save({ language: 'en' });
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({ language: 'en', theme: 'sepia', font: 'large' });
});
