/** plan → invitations in a folder: for each group its texts and, where it has a link, the QR code as PNG and SVG. */
import { qrFor } from '../../src-core/invite/qr.ts';
import { type Invitation, announcement } from '../../src-core/invite/texts.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';
import { type GroupContents, type WrittenGroups, writeGroupFolders } from './write-groups.ts';

export interface GroupToInvite {
  readonly title: string;
  readonly link: string | null;
  /** One text file per entry, named after its language. */
  readonly texts: readonly Invitation[];
}

/** Writes into a new folder inside `parent`; a folder that exists already is never written into. */
export async function writeInvitations(
  groups: readonly GroupToInvite[],
  parent: string,
  folderName: string,
): Promise<Result<WrittenGroups>> {
  return writeGroupFolders(groups, () => newFolder(parent, folderName), contentsOf);
}

/** Writes a new folder per group into a folder that the user named; what lies there already stays as it is. */
export async function writeInvitationsInto(
  groups: readonly GroupToInvite[],
  folder: string,
): Promise<Result<WrittenGroups>> {
  return writeGroupFolders(groups, folder, contentsOf);
}

function contentsOf(group: GroupToInvite): GroupContents {
  const texts = group.texts.map((invitation): GroupContents['files'][number] => [
    `${invitation.language}.txt`,
    `${announcement(invitation)}\n`,
  ]);
  if (group.link === null) return { files: texts, problems: [] };
  const qr = qrFor(group.link);
  if (!qr.ok) return { files: texts, problems: [{ ...qr.problem, file: group.title }] };
  return { files: [...texts, ['qr.svg', qr.value.svg], ['qr.png', qr.value.png]], problems: [] };
}
