/** plan → invitations in a folder: for each group its texts and, where it has a link, the QR code as PNG and SVG. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { distinctFileNames } from '../../src-core/invite/file-name.ts';
import { qrFor } from '../../src-core/invite/qr.ts';
import { type Invitation, announcement } from '../../src-core/invite/texts.ts';
import { type Problem, problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';

export interface GroupToInvite {
  readonly title: string;
  readonly link: string | null;
  /** One text file per entry, named after its language. */
  readonly texts: readonly Invitation[];
}

export interface WrittenInvitations {
  /** The new folder's full path. */
  readonly folder: string;
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
  /** What could not be made for single groups; the others are there. */
  readonly problems: readonly Problem[];
}

/** Writes into a new folder inside `parent`; a folder that exists already is never written into. */
export async function writeInvitations(
  groups: readonly GroupToInvite[],
  parent: string,
  folderName: string,
): Promise<Result<WrittenInvitations>> {
  if (groups.length === 0) return { ok: false, problem: problem('nothing-to-invite') };
  try {
    return { ok: true, value: await groupFolders(groups, await newFolder(parent, folderName)) };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { detail: String(error) }) };
  }
}

/** Writes a new folder per group into a folder that the user named; what lies there already stays as it is. */
export async function writeInvitationsInto(
  groups: readonly GroupToInvite[],
  folder: string,
): Promise<Result<WrittenInvitations>> {
  if (groups.length === 0) return { ok: false, problem: problem('nothing-to-invite') };
  try {
    return { ok: true, value: await groupFolders(groups, folder) };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { detail: String(error) }) };
  }
}

async function groupFolders(groups: readonly GroupToInvite[], folder: string): Promise<WrittenInvitations> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const names = distinctFileNames(groups.map((group) => group.title));
  for (const [index, group] of groups.entries()) {
    const own = await newFolder(folder, names[index] ?? 'Gruppe');
    for (const [file, content] of contentsOf(group, problems)) {
      await writeFile(join(own, file), content, { flag: 'wx' });
      files.push(`${basename(own)}/${file}`);
    }
  }
  return { folder, files, problems };
}

function contentsOf(group: GroupToInvite, problems: Problem[]): readonly (readonly [string, string | Uint8Array])[] {
  const contents: [string, string | Uint8Array][] = group.texts.map((invitation) => [
    `${invitation.language}.txt`,
    `${announcement(invitation)}\n`,
  ]);
  if (group.link === null) return contents;
  const qr = qrFor(group.link);
  if (!qr.ok) {
    problems.push({ ...qr.problem, file: group.title });
    return contents;
  }
  return [...contents, ['qr.svg', qr.value.svg], ['qr.png', qr.value.png]];
}
