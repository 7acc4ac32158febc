import type { Member } from '../../src-core/groups/group.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import type { ChatMembers } from '../../src-core/people/person.ts';
import { families, givens, marks, mottos } from './world-names.ts';

/**
 * An invented world, from a seed: people with numbers, one phone with an address book, groups and direct chats as that phone exports
 * them at different times, so that names differ the way they do in life. The truth is known, so mistakes can be counted.
 */
export interface World {
  readonly chats: readonly ChatMembers[];
  readonly contacts: readonly Contact[];
  /** `chat\nname` → number of the person. */
  readonly truth: ReadonlyMap<string, number>;
  /** `chat\nname` → what alone can prove who it is: numbers and saved names. */
  readonly proofs: ReadonlyMap<string, readonly string[]>;
  /** `chat\nname` → how the name was made: only some ways can be guessed from. */
  readonly made: ReadonlyMap<string, NameMade>;
  readonly people: readonly { readonly given: string; readonly family: string }[];
}

export type NameMade =
  | 'full'
  | 'number'
  | 'unrelated'
  | 'first-name'
  | 'spelling'
  | 'short-form'
  | 'initial'
  | 'decorated'
  | 'slip'
  | 'order'
  | 'noted';

export interface WorldSize {
  readonly people: number;
  readonly groups: number;
  readonly direct: number;
  /** Entries of the address book beyond those who are in a chat. */
  readonly strangers: number;
}

export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeWorld(seed: number, size: WorldSize): World {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const found = items[below(items.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const chance = (share: number): boolean => random() < share;

  const usedNumbers = new Set<string>();
  const newNumber = (): string => {
    for (;;) {
      const number = chance(0.9)
        ? `+49${pick(['171', '151', '160', '176', '178'])}${1_000_000 + below(8_999_999)}`
        : `+48${500_000_000 + below(299_999_999)}`;
      if (!usedNumbers.has(number)) {
        usedNumbers.add(number);
        return number;
      }
    }
  };

  const people = Array.from({ length: size.people }, () => {
    const given = pick(givens);
    const family = pick(families);
    return { given, family, number: newNumber(), circle: below(Math.max(1, Math.ceil(size.people / 25))) };
  });
  type Someone = (typeof people)[number];

  const writtenOtherwise = (forms: readonly string[]): string => forms[1 + below(forms.length - 1)] ?? forms[0] ?? '';
  const slipped = (word: string): string => {
    const at = 1 + below(word.length - 2);
    const kind = below(3);
    if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
    if (kind === 1) return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  };
  /** A second name for somebody who is already saved as "Given Family". */
  const variant = ({ given, family }: Someone): { readonly name: string; readonly made: NameMade } => {
    const [g = ''] = given;
    const [f = ''] = family;
    const ways: readonly (() => { readonly name: string; readonly made: NameMade })[] = [
      ...(given.length > 1 ? [() => ({ name: `${writtenOtherwise(given)} ${f}`, made: 'short-form' as const })] : []),
      ...(family.length > 1 ? [() => ({ name: `${g} ${writtenOtherwise(family)}`, made: 'spelling' as const })] : []),
      () => ({ name: `${g} ${f.slice(0, 1)}.`, made: 'initial' as const }),
      () => ({ name: `${g} ${f} ${pick(['🌸', '🎻', '⚽️'])}`, made: 'decorated' as const }),
      () => ({ name: `${g} ${f} (${pick(['Kita', 'Chor', 'TSV'])})`, made: 'noted' as const }),
      ...(f.length > 5 ? [() => ({ name: `${g} ${slipped(f)}`, made: 'slip' as const })] : []),
      () => ({ name: `${f} ${g}`, made: 'order' as const }),
      () => ({ name: g, made: 'first-name' as const }),
    ];
    return pick(ways)();
  };

  interface Saved {
    readonly now: string;
    readonly before: { readonly name: string; readonly made: NameMade } | 'unsaved';
    readonly madeNow: NameMade;
  }
  const taken = new Set<string>();
  /** Names of old exports, which nobody else has today: otherwise no program could know. */
  const formerly = new Set<string>();
  const saved = people.map((someone): Saved | null => {
    if (chance(0.3)) return null;
    const full = `${someone.given[0] ?? ''} ${someone.family[0] ?? ''}`;
    const plain = { name: full, made: 'full' as const };
    const style = random();
    const child = pick(givens)[0] ?? '';
    const now =
      style < 0.8
        ? plain
        : style < 0.9
          ? { name: someone.given[0] ?? '', made: 'first-name' as const }
          : { name: `${pick(['Mama', 'Papa'])} von ${child}`, made: 'unrelated' as const };
    // Nobody saves two people under one name on purpose, but it happens: one in ten keeps the double.
    if (formerly.has(now.name) || (taken.has(now.name) && chance(0.9))) return null;
    taken.add(now.name);
    const older = now.made === 'full' ? variant(someone) : now;
    const renamed = !taken.has(older.name) && !formerly.has(older.name);
    if (renamed) formerly.add(older.name);
    const before = chance(0.5) ? now : chance(0.4) ? ('unsaved' as const) : renamed ? older : now;
    return { now: now.name, before, madeNow: now.made };
  });
  const profiles = people.map((someone): { readonly name: string; readonly made: NameMade } => {
    const full = `${someone.given[0] ?? ''} ${someone.family[0] ?? ''}`;
    const style = random();
    if (style < 0.3) return { name: full, made: 'full' };
    if (style < 0.55) return { name: someone.given[0] ?? '', made: 'first-name' };
    if (style < 0.85) return variant(someone);
    return { name: pick(mottos) + pick(marks), made: 'unrelated' };
  });

  const truth = new Map<string, number>();
  const proofs = new Map<string, readonly string[]>();
  const made = new Map<string, NameMade>();
  const sharedNames = new Set<string>();
  const firstOwner = new Map<string, number>();
  saved.forEach((entry, index) => {
    for (const name of entry === null ? [] : [entry.now, ...(entry.before === 'unsaved' ? [] : [entry.before.name])]) {
      if ((firstOwner.get(name) ?? index) !== index) sharedNames.add(name);
      firstOwner.set(name, index);
    }
  });
  const inBook = saved.map((entry) => entry !== null && (chance(0.9) || sharedNames.has(entry.now)));
  const contacts: Contact[] = [];
  saved.forEach((entry, index) => {
    const number = people[index]?.number;
    if (entry !== null && inBook[index] === true && number !== undefined)
      contacts.push({ name: entry.now, nickname: null, phones: [number], emails: [] });
  });
  for (let extra = 0; extra < size.strangers; extra++) {
    contacts.push({
      name: `${pick(pick(givens))} ${pick(pick(families))} ${extra}`,
      nickname: null,
      phones: [newNumber()],
      emails: [],
    });
  }

  const appearance = (index: number, isOld: boolean, android: boolean) => {
    const someone = people[index];
    const entry = saved[index] ?? null;
    const profile = profiles[index];
    if (someone === undefined || profile === undefined) throw new Error('nobody');
    const state = entry === null ? 'unsaved' : isOld ? entry.before : { name: entry.now, made: entry.madeNow };
    if (state !== 'unsaved') return { name: state.name, phone: null, isProfileName: false, made: state.made };
    if (android)
      return { name: spaced(someone.number), phone: someone.number, isProfileName: false, made: 'number' as const };
    return { name: profile.name, phone: null, isProfileName: true, made: profile.made };
  };

  const chats: ChatMembers[] = [];
  const addChat = (kind: 'group' | 'direct', indexes: readonly number[], title: string | null): void => {
    const chat = `c${chats.length + 1}`;
    const isOld = chance(0.35);
    const android = chance(0.5);
    const members: Member[] = [me(kind, chance(0.7))];
    for (const index of indexes) {
      const { made: how, ...name } = appearance(index, isOld, android);
      const key = `${chat}\n${name.name}`;
      // Two people of one shown name in one chat are one in the export; nothing can tell them apart.
      if (truth.has(key)) continue;
      const messages = chance(0.8) ? 1 + below(60) : 0;
      const first = `2025-0${1 + below(6)}-1${below(9)}T10:00:00`;
      const last = messages === 0 ? null : '2026-03-01T10:00:00';
      members.push({
        ...name,
        isMe: false,
        messages,
        recent: 0,
        first: messages === 0 ? null : first,
        last,
        state: 'member',
        certainty: 'sure',
        isAdmin: false,
        evidence: [
          { how: 'added', at: '2025-01-01T09:00:00', by: null },
          ...(last === null ? [] : [{ how: 'wrote' as const, messages, first, last }]),
        ],
        formerNames: [],
      });
      truth.set(key, index);
      made.set(key, how);
      const number = people[index]?.number ?? '';
      const own = saved[index]?.now === name.name;
      const unique = !name.isProfileName && !sharedNames.has(name.name);
      proofs.set(key, [
        ...(name.phone === null ? [] : [name.phone]),
        ...(name.phone === null && unique ? [`saved ${name.name}`] : []),
        ...(name.phone === null && unique && own && inBook[index] === true ? [number] : []),
      ]);
    }
    chats.push({ chat, title: title ?? members[1]?.name ?? null, kind, members });
  };
  for (let group = 0; group < size.groups; group++) {
    const circle = pick(people).circle;
    const share = 0.3 + random() * 0.5;
    const indexes = people.flatMap((someone, index) =>
      chance(someone.circle === circle ? share : 0.01) ? [index] : [],
    );
    addChat('group', indexes, `Gruppe ${group + 1}`);
  }
  for (let direct = 0; direct < size.direct; direct++) addChat('direct', [below(people.length)], null);
  return {
    chats,
    contacts,
    truth,
    proofs,
    made,
    people: people.map(({ given, family }) => ({ given: given[0] ?? '', family: family[0] ?? '' })),
  };
}

function me(kind: 'group' | 'direct', wrote: boolean): Member {
  const own = kind === 'direct' || wrote;
  return {
    name: own ? 'Kim Sommerfeld' : 'Du',
    phone: null,
    isMe: true,
    isProfileName: false,
    messages: own ? 12 : 0,
    recent: 0,
    first: own ? '2025-01-02T08:00:00' : null,
    last: own ? '2026-03-01T12:00:00' : null,
    state: 'member',
    certainty: 'sure',
    isAdmin: false,
    evidence: [],
    formerNames: [],
  };
}

function spaced(number: string): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}
