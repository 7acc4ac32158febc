import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changed, settingsFor } from '../../src-main/app/settings.ts';
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

test("what I look for in a messenger is there again after a restart; what is no wish is nobody's", async () => {
  const compare = {
    needs: ['free'],
    doubled: ['free'],
    dispensable: ['polls'],
    youngest: 14,
    oldestAndroid: 9,
    messengers: ['signal', 'threema'],
    order: 'registry',
  };
  await (await openSettingsFile(folder)).save({ compare });
  const { settings } = await openSettingsFile(folder);
  expect(settingsFor(settings, ['de-DE']).compare).toEqual(compare);
  expect(changed(settingsFor(settings, ['de-DE']), { theme: 'dark' }).compare).toEqual(compare);
  writeFileSync(path(), '{"compare":{"needs":"free"}}');
  expect((await openSettingsFile(folder)).settings).toEqual({});
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
