import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src-main/app/make-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('makes a folder with those above it, and is content with one that is there', async () => {
  const folder = temporaryFolder();
  const deep = join(folder.path, 'a', 'b', 'c');
  await makeFolder(deep);
  await makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
  await expect(makeFolder(join(folder.put('file', 'x'), 'below'))).rejects.toThrow(/ENOTDIR|EEXIST|ENOENT/);
  folder.remove();
});

it.runIf(process.platform === 'linux')('gives up where no folder can be made, instead of trying for ever', async () => {
  await expect(makeFolder('/proc/komm-mit/invitations')).rejects.toThrow(/ENOENT|EACCES|EPERM/);
});
