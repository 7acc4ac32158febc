import type { ChatId, LocalTime } from '../chat/chat.ts';
import { compareTexts } from '../compare-texts.ts';
import { fold } from './letters.ts';
import type { Person, PersonId } from './person.ts';

/** Who is in which group: the picture of what keeps somebody on WhatsApp. Rows are people, columns are groups. */
export interface HoldsMe {
  readonly columns: readonly HoldColumn[];
  readonly rows: readonly HoldRow[];
  /** Before filtering, for "12 von 300". */
  readonly allPeople: number;
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
  /** Only groups this person is in, by column index. At 5,000 × 200 most cells are empty. */
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

export interface HoldView {
  readonly sort?: HoldSort;
  /** Part of a name, in any spelling. */
  readonly text?: string;
  /** Only people who are in all of these. */
  readonly chats?: readonly ChatId[];
  readonly atLeastGroups?: number;
  /** Groups to leave out, such as those that have moved. */
  readonly withoutChats?: ReadonlySet<ChatId>;
  readonly people?: ReadonlySet<PersonId>;
  readonly withFormer?: boolean;
}

/** Everything the view needs, sorted and filtered; the exporter is no row, for they hold themselves. */
export function holdsMe(people: readonly Person[], view: HoldView = {}): HoldsMe {
  const others = people.filter(({ isMe }) => !isMe);
  const wanted = view.text === undefined || view.text.trim() === '' ? null : plain(view.text);
  const counted = new Map<ChatId, { title: string; people: number; messages: number }>();
  const kept: { person: Person; presences: Person['in'] }[] = [];
  for (const person of others) {
    if (view.people !== undefined && !view.people.has(person.id)) continue;
    const presences = person.in.filter(
      ({ chat, state }) =>
        view.withoutChats?.has(chat) !== true &&
        (view.withFormer === true || state === 'member' || state === 'unknown'),
    );
    if (presences.length === 0 || presences.length < (view.atLeastGroups ?? 1)) continue;
    if (view.chats?.every((chat) => presences.some((presence) => presence.chat === chat)) === false) continue;
    if (wanted !== null && !foldedOf(person).all.includes(wanted)) continue;
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
  const names = new Map(kept.map(({ person }) => [person.id, foldedOf(person).name]));
  return { columns, rows: sortRows(rows, view.sort ?? 'groups', names), allPeople: others.length };
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

interface Folded {
  readonly name: string;
  /** All names, one per line. */
  readonly all: string;
}

/** People stay the same while somebody types into the filter; their letters are folded once. */
const folded = new WeakMap<Person, Folded>();

function foldedOf(person: Person): Folded {
  const known = folded.get(person);
  if (known !== undefined) return known;
  const name = plain(person.name);
  const fresh = { name, all: [name, ...person.names.filter((other) => other !== person.name).map(plain)].join('\n') };
  folded.set(person, fresh);
  return fresh;
}

/** As names are compared and searched: no accents, no capitals. */
export function plain(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim();
}
