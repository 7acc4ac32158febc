/** A kit on the disk: one archive per group from the window, one folder per group from the command line. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { kitOf, type KitFile, type KitGroup } from '../../src-core/invite/kit.ts';
import type { Instant } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';
import { type WrittenGroups, writeGroupFolders, writeGroups } from './write-groups.ts';

/** Writes `<group>.zip` for each group into a new folder inside `parent`. */
export async function writeKitArchives(
  groups: readonly KitGroup[],
  parent: string,
  folderName: string,
  now: Instant,
): Promise<Result<WrittenGroups>> {
  return writeGroups(groups, async (named) => {
    const folder = await newFolder(parent, folderName);
    const files: string[] = [];
    const problems: Problem[] = [];
    for (const [name, group] of named) {
      const kit = kitOf(group, now);
      problems.push(...kit.problems);
      const file = `${name}.zip`;
      // Whole or not at all: half an archive looks like one.
      const part = join(folder, `.${file}.part`);
      await writeFile(part, await archive(kit.files));
      await rename(part, join(folder, file));
      files.push(file);
    }
    return { folder, files, problems };
  });
}

/** Writes a new folder per group into a folder that the user named; what lies there already stays as it is. */
export async function writeKitFolders(
  groups: readonly KitGroup[],
  folder: string,
  now: Instant,
): Promise<Result<WrittenGroups>> {
  return writeGroupFolders(groups, folder, (group) => kitOf(group, now));
}

/** Pictures and archives are packed already; packing them again costs time and saves nothing. */
async function archive(files: readonly KitFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files)
    zip.file(name, content, { compression: name.endsWith('.png') ? 'STORE' : 'DEFLATE' });
  return zip.generateAsync({ type: 'uint8array' });
}
