import type { ChatId } from '../../../../src-core/chat/chat.ts';
import {
  holdsMe,
  plain,
  sortRows,
  type HoldRow,
  type HoldsMe,
  type HoldSort,
} from '../../../../src-core/people/holds-me.ts';
import type { Person, PersonId } from '../../../../src-core/people/person.ts';
import type { Decisions } from '../../../../src-core/plan/plan.ts';
import type { Known } from '../model.ts';
import { titleIn } from '../../../../src-core/plan/group-decision.ts';

export const holdSorts = ['groups', 'messages', 'last', 'name'] as const satisfies readonly HoldSort[];

/** People under the names that the user gave them, and groups under theirs. */
function peopleByGivenName({ resolution, standings }: Known, decisions: Decisions): readonly Person[] {
  return resolution.people.map((person) => {
    const name = standings.decisionOf(person.id).name ?? person.name;
    const isTitled = person.in.some(({ chat, title }) => titleIn(decisions, chat, title) !== title);
    if (name === person.name && !isTitled) return person;
    return {
      ...person,
      name,
      in: isTitled ? person.in.map((at) => ({ ...at, title: titleIn(decisions, at.chat, at.title) })) : person.in,
    };
  });
}

/** Direct chats hold nobody in a group, and groups left out are of no concern. */
function chatsAside({ chats }: Known, decisions: Decisions): ReadonlySet<ChatId> {
  return new Set(
    chats.flatMap(({ chat, kind }) => (kind === 'direct' || decisions.groups[chat]?.leftOut === true ? [chat] : [])),
  );
}

export interface HoldFilter {
  readonly sort: HoldSort;
  readonly text: string;
  readonly chat: ChatId | null;
  readonly several: boolean;
}

/** All of it, worked out once: searching and sorting only pick and order rows, and the columns stay where they are. */
export interface Picture {
  readonly all: HoldsMe;
  readonly names: ReadonlyMap<PersonId, string>;
  /** All names of each person, folded for searching. */
  readonly searched: ReadonlyMap<PersonId, string>;
}

export function holdPicture(known: Known, decisions: Decisions): Picture {
  const people = peopleByGivenName(known, decisions);
  return {
    all: holdsMe(people, { withoutChats: chatsAside(known, decisions), withFormer: true }),
    names: new Map(people.map(({ id, name }) => [id, plain(name)])),
    searched: new Map(people.map(({ id, name, names }) => [id, [name, ...names].map(plain).join('\n')])),
  };
}

export const sortedRows = ({ all, names }: Picture, sort: HoldSort): readonly HoldRow[] =>
  sort === 'groups' ? all.rows : sortRows(all.rows, sort, names);

export function narrowed(
  { all, searched }: Picture,
  rows: readonly HoldRow[],
  { text, chat, several }: Omit<HoldFilter, 'sort'>,
): HoldsMe {
  const wanted = plain(text);
  const column = chat === null ? -1 : all.columns.findIndex((one) => one.chat === chat);
  const shown = rows.filter(
    ({ person, groups, cells }) =>
      (wanted === '' || searched.get(person)?.includes(wanted) === true) &&
      (!several || groups > 1) &&
      (chat === null || cells.some((cell) => cell.column === column)),
  );
  return { ...all, rows: shown };
}
