import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFor } from '../../src-main/app/settings.ts';
import { openSettingsFile } from '../../src-main/node/settings-file.ts';
import { firstLook, isFirstStart } from '../../src-main/shell/first-look.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();

test.each([
  ['nothing', null],
  ['both', '{"language":"en","theme":"dark","keepDays":30}'],
  ['one of them', '{"theme":"light"}'],
  ['settings that nobody knows', '{"language":"fr","theme":"pink"}'],
  ['values of another kind', '{"language":["de"],"theme":{"is":"dark"}}'],
  ['no object', '["dark"]'],
  ['null', 'null'],
  ['half a file', '{"theme":"da'],
])('the window begins as it goes on, where the settings hold %s', async (_what, text) => {
  if (text !== null) await writeFile(join(folder.path, 'settings.json'), text);
  const first = settingsFor(firstLook(folder.path), ['de-AT']);
  const { language, theme } = settingsFor((await openSettingsFile(folder.path)).settings, ['de-AT']);
  expect({ language: first.language, theme: first.theme }).toEqual({ language, theme });
});

test('it is the first start until there is a plan or a setting, whatever else lies there', async () => {
  expect(isFirstStart(join(folder.path, 'not-there'))).toBe(true);
  await writeFile(join(folder.path, 'window.json'), '{}');
  expect(isFirstStart(folder.path)).toBe(true);
  for (const name of ['plan.json', 'plan.kept-2026-11-24.json', 'plan.key', 'settings.json']) {
    await writeFile(join(folder.path, name), '');
    expect(isFirstStart(folder.path)).toBe(false);
    await rm(join(folder.path, name));
  }
});
