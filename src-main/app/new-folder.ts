import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { makeFolder } from './make-folder.ts';

/** A folder that was not there before: "Einladungen", "Einladungen 2" … */
export async function newFolder(parent: string, wanted: string): Promise<string> {
  await makeFolder(parent);
  for (let n = 1; ; n += 1) {
    const folder = join(parent, n === 1 ? wanted : `${wanted} ${n}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST' || n > 999) throw error;
    }
  }
}
