/** What the user asked for, into a file that they named. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result } from '../../src-core/result.ts';
import { errorCode } from './error-code.ts';

export async function saveFile(path: string, content: string | Uint8Array): Promise<Result<null>> {
  try {
    await writeFile(path, content);
    return { ok: true, value: null };
  } catch (error) {
    return failure('not-written', { file: basename(path), detail: errorCode(error) });
  }
}
