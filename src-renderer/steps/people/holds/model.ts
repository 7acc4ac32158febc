import type { ChatId } from '../../../../src-core/chat/chat.ts';
import {
  holdsMe,
  plain,
  sortRows,
  type HoldCell,
  type HoldColumn,
  type HoldRow,
} from '../../../../src-core/people/holds-me.ts';
import type { Person, PersonId } from '../../../../src-core/people/person.ts';
import type { Decisions, Status } from '../../../../src-core/plan/plan.ts';
import { seatStatus } from '../../../../src-core/plan/progress.ts';
import type { Known } from '../model.ts';

export const holdSorts = ['groups', 'messages', 'last', 'moved', 'name'] as const;
export type SeatSort = (typeof holdSorts)[number];

/** A place in the picture, with how this person stands in this group; null for those who have left it. */
export interface HoldSeat extends HoldCell {
  readonly status: Status | null;
}

export interface SeatRow extends HoldRow {
  readonly cells: readonly HoldSeat[];
}

export interface SeatColumn extends HoldColumn {
  /** Who is still a member, and who of them has moved. */
  readonly members: number;
  readonly there: number;
}

export interface SeatPicture {
  readonly columns: readonly SeatColumn[];
  readonly rows: readonly SeatRow[];
}

/** People under the names that the user gave them. */
function peopleByGivenName({ resolution, standings }: Known): readonly Person[] {
  return resolution.people.map((person) => {
    const name = standings.nameOf(person);
    return name === person.name ? person : { ...person, name };
  });
}

/** Direct chats hold nobody in a group, and groups left out are of no concern. */
function chatsAside({ chats }: Known, decisions: Decisions): ReadonlySet<ChatId> {
  return new Set(
    chats.flatMap(({ chat, kind }) => (kind === 'direct' || decisions.groups[chat]?.leftOut === true ? [chat] : [])),
  );
}

export interface HoldFilter {
  readonly sort: SeatSort;
  readonly text: string;
  readonly chat: ChatId | null;
  readonly several: boolean;
}

/**
 * All of it, worked out once: searching and sorting only pick and order rows, and the columns stay where they are. Names are folded
 * when somebody first searches or sorts by them.
 */
export interface Picture {
  readonly all: SeatPicture;
  readonly names: () => ReadonlyMap<PersonId, string>;
  /** All names of each person, folded for searching. */
  readonly searched: () => ReadonlyMap<PersonId, string>;
}

export function holdPicture(known: Known, decisions: Decisions): Picture {
  const people = peopleByGivenName(known);
  const { columns, rows } = holdsMe(people, chatsAside(known, decisions));
  const counts = columns.map(() => ({ members: 0, there: 0 }));
  const seated = rows.map((row): SeatRow => {
    const cells = row.cells.map((cell): HoldSeat => {
      const chat = columns[cell.column]?.chat;
      if (!cell.present || chat === undefined) return { ...cell, status: null };
      const status = seatStatus(row.person, chat, known.standings);
      const count = counts[cell.column];
      if (count !== undefined) {
        count.members += 1;
        if (status === 'there') count.there += 1;
      }
      return { ...cell, status };
    });
    return { ...row, cells };
  });
  return {
    all: {
      columns: columns.map((column, index) => ({ ...column, members: 0, there: 0, ...counts[index] })),
      rows: seated,
    },
    names: once(() => new Map(people.map(({ id, name }) => [id, plain(name)]))),
    searched: once(() => new Map(people.map(({ id, name, names }) => [id, [name, ...names].map(plain).join('\n')]))),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export function sortedRows({ all, names }: Picture, sort: SeatSort): readonly SeatRow[] {
  if (sort === 'groups') return all.rows;
  if (sort !== 'moved') return sortRows(all.rows, sort, names());
  const count = ({ cells }: SeatRow, wanted: Status): number => cells.filter(({ status }) => status === wanted).length;
  const ranked = all.rows.map((row) => ({ row, there: count(row, 'there'), coming: count(row, 'coming') }));
  return ranked.sort((a, b) => b.there - a.there || b.coming - a.coming).map(({ row }) => row);
}

export function narrowed(
  { all, searched }: Picture,
  rows: readonly SeatRow[],
  { text, chat, several }: Omit<HoldFilter, 'sort'>,
): SeatPicture {
  const wanted = plain(text);
  const names = wanted === '' ? null : searched();
  const column = chat === null ? -1 : all.columns.findIndex((one) => one.chat === chat);
  const shown = rows.filter(
    ({ person, groups, cells }) =>
      (names === null || names.get(person)?.includes(wanted) === true) &&
      (!several || groups > 1) &&
      (chat === null || cells.some((cell) => cell.column === column)),
  );
  return { columns: all.columns, rows: shown };
}
