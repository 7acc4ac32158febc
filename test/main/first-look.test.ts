import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFor } from '../../src-main/app/settings.ts';
import { openSettingsFile } from '../../src-main/node/settings-file.ts';
import { firstLook } from '../../src-main/shell/first-look.ts';
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
