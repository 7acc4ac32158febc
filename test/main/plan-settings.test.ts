import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changed, settingsFor } from '../../src-main/app/settings.ts';
import { openSettingsFile } from '../../src-main/node/settings-file.ts';
import { timeInName } from '../../src-main/node/time-in-name.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();
const path = () => join(folder.path, 'settings.json');

test('language and theme are there again after a restart', async () => {
  const first = await openSettingsFile(folder.path);
  expect(first.settings).toEqual({});
  await first.save({ language: 'en' });
  await first.save({ theme: 'dark' });
  expect((await openSettingsFile(folder.path)).settings).toEqual({ language: 'en', theme: 'dark' });
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
  await (await openSettingsFile(folder.path)).save({ compare });
  const { settings } = await openSettingsFile(folder.path);
  expect(settingsFor(settings, ['de-DE']).compare).toEqual(compare);
  expect(changed(settingsFor(settings, ['de-DE']), { theme: 'dark' }).compare).toEqual(compare);
  writeFileSync(path(), '{"compare":{"needs":"free"}}');
  expect((await openSettingsFile(folder.path)).settings).toEqual({});
});

test('which recovery key I have put away is known after a restart', async () => {
  await (await openSettingsFile(folder.path)).save({ settledKey: 'age1abc' });
  const { settings } = await openSettingsFile(folder.path);
  expect(settingsFor(settings, ['de-DE']).settledKey).toBe('age1abc');
  expect(changed(settingsFor(settings, ['de-DE']), { theme: 'dark' }).settledKey).toBe('age1abc');
  expect(changed(settingsFor(settings, ['de-DE']), { settledKey: 'age1def' }).settledKey).toBe('age1def');
});

test('a file that is no settings is kept under another name', async () => {
  writeFileSync(path(), '{"language":');
  const file = await openSettingsFile(folder.path);
  expect(file.settings).toEqual({});
  await file.save({ language: 'de' });
  const aside = readdirSync(folder.path).filter((name) => name !== 'settings.json');
  expect(aside.map((name) => readFileSync(join(folder.path, name), 'utf8'))).toEqual(['{"language":']);
});

test('a file that is no settings and cannot be moved stays as it is, and the program starts all the same', async () => {
  const now = Date.UTC(2026, 11, 1);
  writeFileSync(path(), '{"language":');
  // In its way, as a folder that lets nothing be renamed would be.
  mkdirSync(join(folder.path, `settings.unreadable-${timeInName(now)}.json`));
  const file = await openSettingsFile(folder.path, () => now);
  expect(file.settings).toEqual({});
  await expect(file.save({ language: 'de' })).rejects.toThrow('settings.json');
  expect(readFileSync(path(), 'utf8')).toBe('{"language":');
});

test('what a newer edition wrote stays in the file', async () => {
  writeFileSync(path(), '{"language":"de","theme":"sepia","font":"large"}');
  const file = await openSettingsFile(folder.path);
  expect(file.settings).toEqual({ language: 'de' });
  await file.save({ language: 'en' });
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({ language: 'en', theme: 'sepia', font: 'large' });
});
