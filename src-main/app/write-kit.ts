/** plan → a kit: one archive per group with everything its move needs, ready to print, send and put into a calendar. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { type CalendarEntry, calendar } from '../../src-core/invite/calendar.ts';
import { distinctFileNames } from '../../src-core/invite/file-name.ts';
import type { FullLanguage } from '../../src-core/invite/language.ts';
import { type MemberRow, memberTable } from '../../src-core/invite/member-table.ts';
import { type PageKind, page, pageKinds } from '../../src-core/invite/pages.ts';
import { qrFor } from '../../src-core/invite/qr.ts';
import { type Invitation, announcement } from '../../src-core/invite/texts.ts';
import type { Instant } from '../../src-core/plan/plan.ts';
import { type Problem, problem } from '../../src-core/problem.ts';
import type { Result } from '../../src-core/result.ts';
import { makeFolder } from './make-folder.ts';

export interface KitGroup {
  readonly title: string;
  readonly messenger: string;
  readonly link: string | null;
  /** Announcements, one file per language. */
  readonly invitations: readonly Invitation[];
  /** Other texts of the move: file name without ending → text. */
  readonly texts: Readonly<Record<string, string>>;
  readonly timetable: readonly CalendarEntry[];
  /** Only when the user asked for it: it holds other people's data. */
  readonly members: {
    readonly rows: readonly MemberRow[];
    readonly headings: readonly [string, string, string];
  } | null;
}

export interface WrittenKits {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Names of the printed pages inside the archive, in the language of the page. */
export type PageNames = Readonly<Record<PageKind, string>>;

/** Writes `<group>.zip` for each group into `folder`; an archive of the same name is replaced only once the new one is whole. */
export async function writeKits(
  groups: readonly KitGroup[],
  folder: string,
  language: FullLanguage,
  pageNames: PageNames,
  now: Instant,
): Promise<Result<WrittenKits>> {
  if (groups.length === 0) return { ok: false, problem: problem('nothing-to-invite') };
  const problems: Problem[] = [];
  const files: string[] = [];
  try {
    await makeFolder(folder);
    const names = distinctFileNames(groups.map((group) => group.title));
    for (const [index, group] of groups.entries()) {
      const file = `${names[index] ?? group.title}.zip`;
      const whole = join(folder, `.${file}.part`);
      await writeFile(whole, await kit(group, language, pageNames, now, problems));
      await rename(whole, join(folder, file));
      files.push(file);
    }
    return { ok: true, value: { files, problems } };
  } catch (error) {
    return { ok: false, problem: problem('not-written', { detail: String(error) }) };
  }
}

async function kit(
  group: KitGroup,
  language: FullLanguage,
  pageNames: PageNames,
  now: Instant,
  problems: Problem[],
): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const invitation of group.invitations)
    archive.file(`${invitation.language}.txt`, `${announcement(invitation)}\n`);
  for (const [name, text] of Object.entries(group.texts)) archive.file(`${name}.txt`, `${text}\n`);
  if (group.timetable.length > 0) archive.file('umzug.ics', calendar(group.timetable, now, 0));
  if (group.members !== null) archive.file('mitglieder.csv', memberTable(group.members.rows, group.members.headings));
  if (group.link !== null) addCodeAndPages(archive, group, group.link, language, pageNames, problems);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function addCodeAndPages(
  archive: JSZip,
  group: KitGroup,
  link: string,
  language: FullLanguage,
  pageNames: PageNames,
  problems: Problem[],
): void {
  const qr = qrFor(link);
  if (!qr.ok) {
    problems.push({ ...qr.problem, file: group.title });
    return;
  }
  const { svg, png } = qr.value;
  archive.file('qr.svg', svg).file('qr.png', png);
  const contents = { group: group.title, messenger: group.messenger, link, qrSvg: svg };
  for (const kind of pageKinds) archive.file(`${pageNames[kind]}.html`, page(kind, contents, language));
}
