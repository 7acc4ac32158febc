/** Everything a group's move needs, as files: texts to send, codes, pages to print, the timetable, and – only if asked for – the members. */
import type { Instant } from '../plan/plan.ts';
import type { Problem } from '../problem.ts';
import { calendar, type CalendarEntry } from './calendar.ts';
import { kitNames, type KitNames } from './kit-names.ts';
import { type MemberRow, memberTable } from './member-table.ts';
import { page, pageKinds } from './pages.ts';
import { qrFor } from './qr.ts';
import type { Values } from './template.ts';
import { fill } from './template.ts';
import { announcement, type FullLanguageTag, fullLanguages, type Invitation, moveText } from './texts.ts';

export interface KitGroup {
  readonly title: string;
  readonly messenger: string;
  readonly link: string | null;
  /** Announcements, one file per language. */
  readonly invitations: readonly Invitation[];
  /** For all other texts and the pages. */
  readonly language: FullLanguageTag;
  readonly tone: Invitation['tone'];
  /** When the old room closes, as it is written in a text; null: not decided, the place for it stays open. */
  readonly closingDay: string | null;
  readonly timetable: readonly CalendarEntry[];
  /** Only when the user asked for it: it holds other people's data. */
  readonly members: readonly MemberRow[] | null;
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
        : [[`${names.timetable}.ics`, calendar(group.timetable, now, 0)] satisfies KitFile]),
      ...(group.members === null
        ? []
        : [
            [`${names.members}.csv`, memberTable(group.members, names.memberHeadings)] satisfies KitFile,
            [`${names.membersWarning}.txt`, `${names.membersWarningText}\n`] satisfies KitFile,
          ]),
    ],
    problems: codes.problems,
  };
}

const toned = ['reminder', 'moved', 'lastCall', 'thanks', 'poll'] as const;
const plain = ['statusLine', 'letterToManagement', 'motion'] as const;

export interface MoveText {
  readonly kind: keyof KitNames['texts'];
  readonly text: string;
}

/** Every text of the move but the invitation itself, filled as far as things are decided. */
export function moveTexts({
  title,
  messenger,
  link,
  language,
  tone,
  closingDay,
}: Pick<KitGroup, 'title' | 'messenger' | 'link' | 'language' | 'tone' | 'closingDay'>): readonly MoveText[] {
  const words = fullLanguages[language];
  const values: Values = {
    group: title,
    messenger,
    ...(link === null ? {} : { link }),
    ...(closingDay === null ? {} : { date: closingDay }),
  };
  return [
    ...toned.map((kind) => ({ kind, text: moveText(kind, language, tone, values) })),
    ...plain.map((kind) => ({ kind, text: fill(words[kind], values, words.labels) })),
    {
      kind: 'objections',
      text: words.objections.map(({ objection, answer }) => `${quoted(objection, language)}\n${answer}`).join('\n\n'),
    },
  ];
}

const quoted = (text: string, language: FullLanguageTag): string => (language === 'de' ? `„${text}“` : `“${text}”`);

function textsOf(group: KitGroup): readonly KitFile[] {
  const { texts } = kitNames[group.language];
  return moveTexts(group).map(({ kind, text }): KitFile => [`${texts[kind]}.txt`, `${text}\n`]);
}

function codesAndPages({ title, messenger, link, language }: KitGroup): Kit {
  if (link === null) return { files: [], problems: [] };
  const qr = qrFor(link);
  if (!qr.ok) return { files: [], problems: [{ ...qr.problem, file: title }] };
  const names = kitNames[language];
  const { svg, png } = qr.value;
  const contents = { group: title, messenger, link, qrSvg: svg };
  return {
    files: [
      ['qr.svg', svg],
      ['qr.png', png],
      ...pageKinds.map((kind): KitFile => [`${names.pages[kind]}.html`, page(kind, contents, fullLanguages[language])]),
      [
        `${names.publicWarning}.txt`,
        `${fill(names.publicWarningText, { group: title, messenger }, fullLanguages[language].labels)}\n`,
      ],
    ],
    problems: [],
  };
}
