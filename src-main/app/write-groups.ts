/** What invitations and kits have in common on the disk: one thing per group, under names that differ. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { distinctFileNames } from '../../src-core/invite/file-name.ts';
import type { Problem } from '../../src-core/problem.ts';
import { failure, type Result } from '../../src-core/result.ts';
import { errorCode, isFromSystem } from './error-code.ts';
import { newFolder } from './new-folder.ts';

export interface WrittenGroups {
  /** The full path of the folder that holds them all. */
  readonly folder: string;
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  /** What could not be made for single groups; the others are there. */
  readonly problems: readonly Problem[];
}

interface Titled {
  readonly title: string;
}

export interface GroupContents {
  readonly files: readonly (readonly [name: string, content: string | Uint8Array])[];
  readonly problems: readonly Problem[];
}

/** `write` gets the groups with a name each that its file or folder may bear. Rejects where it was not the disk that said no. */
export async function writeGroups<G extends Titled>(
  groups: readonly G[],
  write: (named: readonly (readonly [name: string, group: G])[]) => Promise<WrittenGroups>,
): Promise<Result<WrittenGroups>> {
  if (groups.length === 0) return failure('nothing-to-invite');
  const names = distinctFileNames(groups.map(({ title }) => title));
  try {
    return { ok: true, value: await write(groups.map((group, index) => [names[index] ?? 'Gruppe', group])) };
  } catch (error) {
    if (!isFromSystem(error)) throw error;
    return failure('not-written', { detail: errorCode(error) });
  }
}

/** A new folder per group inside `folder`; what lies there already stays as it is. */
export async function writeGroupFolders<G extends Titled>(
  groups: readonly G[],
  folder: string | (() => Promise<string>),
  contentsOf: (group: G) => GroupContents,
): Promise<Result<WrittenGroups>> {
  return writeGroups(groups, async (named) => {
    const parent = typeof folder === 'string' ? folder : await folder();
    const written: string[] = [];
    const problems: Problem[] = [];
    for (const [name, group] of named) {
      const contents = contentsOf(group);
      problems.push(...contents.problems);
      const own = await newFolder(parent, name);
      for (const [file, content] of contents.files) {
        await writeFile(join(own, file), content, { flag: 'wx' });
        written.push(`${basename(own)}/${file}`);
      }
    }
    return { folder: parent, files: written, problems };
  });
}
