/** Everything a group's move needs, as files: texts to send, codes, pages to print, the timetable, and – only if asked for – the members. */
import type { GroupDecision, Instant } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { calendar, type CalendarEntry } from './calendar.ts';
import { kitNames } from './kit-names.ts';
import { type MemberRow, memberTable } from './member-table.ts';
import { type MoveContents, moveTexts } from './move-texts.ts';
import { pageKinds } from './page-kinds.ts';
import { page, type PageLanguages } from './pages.ts';
import { codesOf } from './codes.ts';
import { reachPage, type ReachRow } from './reach-page.ts';
import { fill } from './template.ts';
import { announcement, type FullLanguageTag, fullLanguages, type Invitation } from './texts.ts';

export interface KitGroup extends MoveContents {
  /** Announcements, one file per language. */
  readonly invitations: readonly Invitation[];
  /** For all other texts and the pages. */
  readonly language: FullLanguageTag;
  readonly tone: Invitation['tone'];
  /** The later texts that the user changed. */
  readonly ownTexts: NonNullable<GroupDecision['texts']>;
  readonly timetable: readonly CalendarEntry[];
  /** Only when the user asked for it: it holds other people's data. */
  readonly members: readonly MemberRow[] | null;
  /** Only when the user asked for it: whoever is not in the new group, and how each is told. */
  readonly reach: readonly ReachRow[] | null;
}

export type KitFile = readonly [name: string, content: string | Uint8Array];

export interface Kit {
  readonly files: readonly KitFile[];
  readonly problems: readonly Problem[];
}

export function kitOf(group: KitGroup, now: Instant): Kit {
  const names = kitNames[group.language];
  const invitations = group.invitations.map((invitation): KitFile => [
    `${invitation.language}.txt`,
    `${announcement(invitation)}\n`,
  ]);
  const codes = codesAndPages(group);
  return {
    files: [
      ...invitations,
      ...codes.files,
      ...textsOf(group),
      ...(group.timetable.length === 0
        ? []
        : [[`${names.timetable}.ics`, calendar(group.timetable, now)] satisfies KitFile]),
      ...(group.members === null
        ? []
        : [
            [`${names.members}.csv`, memberTable(group.members, names.memberHeadings)] satisfies KitFile,
            [`${names.membersWarning}.txt`, `${names.membersWarningText}\n`] satisfies KitFile,
          ]),
      ...(group.reach === null
        ? []
        : [[`${names.reach}.html`, reachPage(group.title, group.reach, group.language)] satisfies KitFile]),
    ],
    problems: codes.problems,
  };
}

function textsOf(group: KitGroup): readonly KitFile[] {
  const { texts } = kitNames[group.language];
  return moveTexts(group.ownTexts, group, group).map(({ kind, text }): KitFile => [`${texts[kind]}.txt`, `${text}\n`]);
}

function codesAndPages(group: KitGroup): Kit {
  const { title, messenger, link, language, invitations } = group;
  if (link === null) return { files: [], problems: [] };
  const codes = codesOf(group, language);
  if (!codes.ok) return { files: [], problems: [{ ...codes.problem, file: title }] };
  const names = kitNames[language];
  const contents = { group: title, messenger, link, codes: codes.value };
  const pageLanguages = pageLanguagesOf(invitations, language);
  return {
    files: [
      ...codes.value.flatMap(({ file, svg, png }): readonly KitFile[] => [
        [`${file}.svg`, svg],
        [`${file}.png`, png],
      ]),
      ...pageKinds.map((kind): KitFile => [`${names.pages[kind]}.html`, page(kind, contents, pageLanguages)]),
      [
        `${names.publicWarning}.txt`,
        `${fill(names.publicWarningText, { group: title, messenger }, fullLanguages[language].labels)}\n`,
      ],
    ],
    problems: [],
  };
}

/** Pages hang where the invitations are read, so they speak the same languages. */
export function pageLanguagesOf(
  invitations: readonly Pick<Invitation, 'language'>[],
  fallback: FullLanguageTag,
): PageLanguages {
  const [first, ...more] = invitations.map(({ language }) => language);
  return first === undefined ? [fallback] : [first, ...more];
}
