/** From the asking list to one helper's document: only the people of that part, each with the finished message. */
import type { ChatId } from '../chat/chat.ts';
import type { PersonId } from '../people/person.ts';
import type { Instant, Plan } from '../plan/plan.ts';
import { statusOf } from '../plan/progress.ts';
import type { Standings } from '../plan/standings.ts';
import type { AskRow } from './ask-list.ts';
import { type HelperFile, helperFileVersion, type HelperGroup, markOf } from './helper-file.ts';
import { letterOf, letterTo, personalText } from './personal.ts';

export interface Share {
  readonly list: string;
  readonly helper: string;
  readonly people: readonly PersonId[];
}

/** One helper's document. People who are not in `rows` any more are not in it. */
export function helperFile(
  plan: Plan,
  rows: readonly AskRow[],
  { list, helper, people }: Share,
  {
    standings,
    language,
    now,
  }: { readonly standings: Standings; readonly language: 'de' | 'en'; readonly now: Instant },
): HelperFile {
  const letter = letterOf(plan.decisions);
  const wanted = new Set(people);
  const given = rows.filter(({ id }) => wanted.has(id));
  const groups = new Map(
    given
      .flatMap((row) => row.groups)
      .map(({ chat, title, messenger, link }): [ChatId, HelperGroup] => [chat, { chat, title, messenger, link }]),
  );
  return {
    kind: 'komm-mit-helper',
    version: helperFileVersion,
    plan: markOf(plan),
    list,
    helper,
    madeAt: now,
    groups: [...groups.values()],
    people: given.map((row) => ({
      id: row.id,
      name: row.name,
      // A stranger's number stays where it is: nobody writes to them out of the blue, a helper least of all.
      phone: row.isStranger ? null : row.phone,
      email: row.email,
      chats: row.groups.map(({ chat }) => ({ chat, status: statusOf(row.id, chat, standings) })),
      text: personalText(letterTo(row, letter, language)),
    })),
    answers: [],
    savedAt: null,
  };
}
