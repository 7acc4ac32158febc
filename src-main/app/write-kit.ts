/** A kit on the disk: one archive per group from the window, one folder per group from the command line. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { kitOf, type KitFile, type KitGroup } from '../../src-core/invite/kit.ts';
import { styleBeside } from '../../src-core/invite/pages.ts';
import type { Instant } from '../../src-core/plan/plan.ts';
import type { Problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';
import { type WrittenGroups, writeGroupFolders, writeGroups } from './write-groups.ts';

/** A page and its style → a PDF. */
export type Print = (page: { readonly html: string; readonly style: string }) => Promise<Uint8Array>;

/** Writes `<group>.zip` for each group into a new folder inside `parent`. */
export async function writeKitArchives(
  groups: readonly KitGroup[],
  parent: string,
  folderName: string,
  now: Instant,
  /** Makes a PDF of each page; without it pages stay HTML. */
  print: Print | null = null,
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
      const packed = await archive(print === null ? kit.files : await printed(kit.files, print));
      try {
        await writeFile(part, packed);
        await rename(part, join(folder, file));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
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

/** One page after the other: the printing window shows one at a time. */
async function printed(files: readonly KitFile[], print: Print): Promise<readonly KitFile[]> {
  const all: KitFile[] = [];
  for (const [name, content] of files) {
    if (typeof content === 'string' && name.endsWith('.html'))
      all.push([name.replace(/\.html$/u, '.pdf'), await print(styleBeside(content))]);
    else all.push([name, content]);
  }
  return all;
}

/** Pictures and archives are packed already; packing them again costs time and saves nothing. */
async function archive(files: readonly KitFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files)
    zip.file(name, content, { compression: /\.(?:png|pdf)$/u.test(name) ? 'STORE' : 'DEFLATE' });
  return zip.generateAsync({ type: 'uint8array' });
}
