/** A text of the window into a file that the user named. */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { errorCode } from './error-code.ts';

export async function saveText(path: string, text: string): Promise<Result<null>> {
  try {
    await writeFile(path, text);
    return { ok: true, value: null };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { file: basename(path), detail: errorCode(error) }) };
  }
}
