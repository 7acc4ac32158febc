import type { ChatId, LocalTime } from '../chat/chat.ts';
import { compareTexts } from '../compare-texts.ts';
import { fold } from './letters.ts';
import type { Person, PersonId } from './person.ts';

/** Who is in which group: the picture of what keeps somebody on WhatsApp. Rows are people, columns are groups. */
export interface HoldsMe {
  readonly columns: readonly HoldColumn[];
  readonly rows: readonly HoldRow[];
}

export interface HoldColumn {
  readonly chat: ChatId;
  readonly title: string;
  /** Of the rows shown. */
  readonly people: number;
}

export interface HoldRow {
  readonly person: PersonId;
  readonly name: string;
  readonly groups: number;
  readonly messages: number;
  readonly last: LocalTime | null;
  /** Only groups this person is or was in, by column index. At 5,000 × 200 most cells are empty. */
  readonly cells: readonly HoldCell[];
}

export interface HoldCell {
  readonly column: number;
  readonly messages: number;
  readonly last: LocalTime | null;
  /** 0 silent, 1 wrote once in a while, 2 writes, 3 carries the chat: the shade of the cell, also said in words. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly present: boolean;
}

export type HoldSort = 'groups' | 'messages' | 'last' | 'name';

/**
 * Everybody with the groups they are or were in, whoever shares most of them first; the exporter is no row, for they hold themselves.
 * `without`: groups to leave out, such as those the user has set aside.
 */
export function holdsMe(people: readonly Person[], without: ReadonlySet<ChatId> = new Set()): HoldsMe {
  const counted = new Map<ChatId, { title: string; people: number; messages: number }>();
  const kept: { person: Person; presences: Person['in'] }[] = [];
  for (const person of people) {
    if (person.isMe) continue;
    const presences = person.in.filter(({ chat }) => !without.has(chat));
    if (presences.length === 0) continue;
    kept.push({ person, presences });
    for (const { chat, title, messages } of presences) {
      const column = counted.get(chat);
      if (column === undefined) counted.set(chat, { title, people: 1, messages });
      else {
        column.people++;
        column.messages += messages;
      }
    }
  }
  const ordered = [...counted].sort(
    (a, b) => b[1].people - a[1].people || compareTexts(a[1].title, b[1].title) || compareTexts(a[0], b[0]),
  );
  const columns = ordered.map(([chat, { title, people: count }]) => ({ chat, title, people: count }));
  const columnOf = new Map(ordered.map(([chat, totals], index) => [chat, { index, totals }]));
  const rows = kept.map(({ person, presences }): HoldRow => {
    const cells = presences
      .flatMap(({ chat, messages, last, state }): readonly HoldCell[] => {
        const column = columnOf.get(chat);
        if (column === undefined) return [];
        const present = state === 'member' || state === 'unknown';
        return [{ column: column.index, messages, last, strength: strengthOf(messages, column.totals), present }];
      })
      .sort((a, b) => a.column - b.column);
    return {
      person: person.id,
      name: person.name,
      groups: cells.length,
      messages: cells.reduce((sum, { messages }) => sum + messages, 0),
      last: cells.reduce<LocalTime | null>((last, cell) => ((cell.last ?? '') > (last ?? '') ? cell.last : last), null),
      cells,
    };
  });
  const names = new Map(kept.map(({ person }) => [person.id, plainName(person)]));
  return { columns, rows: sortRows(rows, 'groups', names) };
}

/** Compared with the other members of the same chat: twenty messages are much in a Kita group and nothing among friends. */
function strengthOf(
  messages: number,
  { people, messages: all }: { people: number; messages: number },
): HoldCell['strength'] {
  if (messages === 0) return 0;
  const fair = all / Math.max(1, people);
  return messages < fair / 2 ? 1 : messages < fair * 2 ? 2 : 3;
}

/** `names`: folded, so that Ä stands beside A. */
export function sortRows<Row extends HoldRow>(
  rows: readonly Row[],
  sort: HoldSort,
  names: ReadonlyMap<PersonId, string>,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, name: names.get(row.person) ?? '' }));
  const byName = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number =>
    compareTexts(a.name, b.name) || compareTexts(a.row.person, b.row.person);
  const first: Readonly<Record<HoldSort, (a: HoldRow, b: HoldRow) => number>> = {
    groups: (a, b) => b.groups - a.groups || b.messages - a.messages,
    messages: (a, b) => b.messages - a.messages,
    last: (a, b) => compareTexts(b.last ?? '', a.last ?? ''),
    name: () => 0,
  };
  return keyed.sort((a, b) => first[sort](a.row, b.row) || byName(a, b)).map(({ row }) => row);
}

/** People stay the same from one decision to the next; their names are folded once. */
const plainNames = new WeakMap<Person, string>();

function plainName(person: Person): string {
  const known = plainNames.get(person);
  if (known !== undefined) return known;
  const name = plain(person.name);
  plainNames.set(person, name);
  return name;
}

/** As names are compared and searched: no accents, no capitals. */
export function plain(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}
