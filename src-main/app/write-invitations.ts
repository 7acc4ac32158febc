/** plan → invitations in a folder: for each group its texts and, where it has a link, the QR code as PNG and SVG. */
import { codesOf } from '../../src-core/invite/codes.ts';
import type { Rooms } from '../../src-core/invite/rooms.ts';
import { type Invitation, announcement } from '../../src-core/invite/texts.ts';
import type { Result } from '../../src-core/result.ts';
import { newFolder } from './new-folder.ts';
import { type GroupContents, type WrittenGroups, writeGroupFolders } from './write-groups.ts';

export interface GroupToInvite extends Rooms {
  readonly title: string;
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
  const codes = codesOf(group, group.texts[0]?.language === 'de' ? 'de' : 'en');
  if (!codes.ok) return { files: texts, problems: [{ ...codes.problem, file: group.title }] };
  const files = codes.value.flatMap(({ file, svg, png }): GroupContents['files'] => [
    [`${file}.svg`, svg],
    [`${file}.png`, png],
  ]);
  return { files: [...texts, ...files], problems: [] };
}
