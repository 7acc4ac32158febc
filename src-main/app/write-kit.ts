/** A kit on the disk: one archive per group from the window, one folder per group from the command line. */
import { rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { distinctFileNames } from '../../src-core/invite/file-name.ts';
import { kitOf, type KitFile, type KitGroup } from '../../src-core/invite/kit.ts';
import type { Instant } from '../../src-core/plan/plan.ts';
import { type Problem, problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';

export interface WrittenKits {
  readonly folder: string;
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  /** What could not be made for single groups; the others are there. */
  readonly problems: readonly Problem[];
}

/** Writes `<group>.zip` for each group into a new folder inside `parent`. */
export async function writeKitArchives(
  groups: readonly KitGroup[],
  parent: string,
  folderName: string,
  now: Instant,
): Promise<Result<WrittenKits>> {
  return writing(groups, async (names) => {
    const folder = await newFolder(parent, folderName);
    const files: string[] = [];
    const problems: Problem[] = [];
    for (const [index, group] of groups.entries()) {
      const kit = kitOf(group, now);
      problems.push(...kit.problems);
      const file = `${names[index] ?? 'Gruppe'}.zip`;
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
): Promise<Result<WrittenKits>> {
  return writing(groups, async (names) => {
    const files: string[] = [];
    const problems: Problem[] = [];
    for (const [index, group] of groups.entries()) {
      const kit = kitOf(group, now);
      problems.push(...kit.problems);
      const own = await newFolder(folder, names[index] ?? 'Gruppe');
      for (const [file, content] of kit.files) {
        await writeFile(join(own, file), content, { flag: 'wx' });
        files.push(`${basename(own)}/${file}`);
      }
    }
    return { folder, files, problems };
  });
}

async function writing(
  groups: readonly KitGroup[],
  write: (names: readonly string[]) => Promise<WrittenKits>,
): Promise<Result<WrittenKits>> {
  if (groups.length === 0) return { ok: false, problem: problem('nothing-to-invite') };
  try {
    return { ok: true, value: await write(distinctFileNames(groups.map(({ title }) => title))) };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { detail: String(error) }) };
  }
}

/** Pictures and archives are packed already; packing them again costs time and saves nothing. */
async function archive(files: readonly KitFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of files)
    zip.file(name, content, { compression: name.endsWith('.png') ? 'STORE' : 'DEFLATE' });
  return zip.generateAsync({ type: 'uint8array' });
}
