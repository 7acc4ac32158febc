import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from '../support/electron-app.ts';
import { shrunk, toPng } from '../support/picture.ts';
import { walkLocked } from '../support/walk-locked.ts';
import { openStill, picture, resize, walk, type StillWindow } from '../support/walk.ts';
import { themes } from '../support/wear.ts';

// Not a test of anything: `npm run shots` takes pictures of every screen to look at, in screenshots/; with `-- --accept` the small
// ones become the baselines that the e2e run compares with.
const folder = process.env['KOMM_MIT_E2E_OUTPUT'] ?? resolve(import.meta.dirname, '../../screenshots');

for (const language of ['de', 'en'] as const) {
  test(`every screen, ${language}`, async ({ launch, profile }) => {
    test.setTimeout(300_000);
    const look = async (window: StillWindow, place: string): Promise<void> => {
      for (const [width, height] of [
        [1440, 900],
        [1000, 700],
      ] as const) {
        await resize(window, width, height);
        for (const theme of themes) {
          const seen = await picture(window, theme);
          await save(join(folder, `${language}-${theme}`, `${place}-${width}x${height}.png`), seen);
          if (width === 1000)
            await save(join(folder, 'baselines', `${language}-${theme}`, `${place}.png`), toPng(shrunk(seen)));
        }
      }
    };
    const open = await openStill(launch, profile, { language });
    await walk(open, profile, (place) => look(open, place));
    await walkLocked(open, launch, profile, { language }, look);
  });
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(resolve(path, '..'), { recursive: true });
  await writeFile(path, bytes);
}
