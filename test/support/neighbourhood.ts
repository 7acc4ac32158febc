import type { Member } from '../../src-core/groups/group.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import type { ChatMembers } from '../../src-core/people/person.ts';
import {
  children,
  circles,
  emoji,
  familyNames,
  givenNames,
  mottos,
  type GivenName,
  type Spelled,
  type Tongue,
} from './neighbourhood-names.ts';
import { seeded, type Random } from './random.ts';

/**
 * A second invented world, made without looking at how the first one (world.ts) makes names: people of eight languages in a German town,
 * as two phones have saved them over the years. Here a name tells something (given name, family name, a child), and whether two names
 * are obviously one person follows from what both tell and from who else in town could be meant.
 */
export interface Neighbourhood {
  readonly chats: readonly ChatMembers[];
  readonly contacts: readonly Contact[];
  /** `chat\nname` → number of the person. */
  readonly truth: ReadonlyMap<string, number>;
  /** `chat\nname` → what alone can prove who it is: numbers and names saved on one phone. */
  readonly proofs: ReadonlyMap<string, readonly string[]>;
  /** Would everybody in town say that these two appearances of one person are one? */
  readonly isObvious: (a: string, b: string) => boolean;
}

interface Neighbour {
  readonly index: number;
  readonly given: GivenName;
  readonly family: Spelled;
  /** Married during these years: later names bear the new one. */
  readonly newFamily: Spelled | null;
  readonly child: string | null;
  readonly circle: number;
  readonly number: string;
}

/** A name, and how much of the person it tells. */
interface Told {
  readonly name: string;
  readonly given: 'name' | 'initial' | 'nothing';
  readonly family: Spelled | null;
  readonly familyInitial?: boolean;
  readonly child?: boolean;
  readonly isProfile?: boolean;
}

const townSize = 150;
const chatCount = 16;

export function makeNeighbourhood(seed: number): Neighbourhood {
  const random = seeded(seed);
  const town = neighboursOf(random);
  const told = new Map<string, Told>();
  const truth = new Map<string, number>();
  const proofs = new Map<string, readonly string[]>();
  /** By phone and time: the same person keeps a saved name until it is changed. */
  const saved = new Map<string, Told | null>();
  const taken = new Map<string, number>();

  function savedName(phone: string, late: boolean, person: Neighbour): Told | null {
    const key = `${phone} ${String(late)} ${String(person.index)}`;
    const known = saved.get(key);
    if (known !== undefined) return known;
    const before = late ? savedName(phone, false, person) : undefined;
    const keeps = before !== undefined && before !== null && random.chance(0.7);
    let name = keeps ? before : random.chance(late ? 0.75 : 0.6) ? savedAs(person, late, random) : null;
    // nobody saves two people under one name
    for (let tries = 0; name !== null && (taken.get(`${phone} ${name.name}`) ?? person.index) !== person.index; tries++)
      name = tries < 5 ? savedAs(person, late, random) : null;
    if (name !== null) taken.set(`${phone} ${name.name}`, person.index);
    saved.set(key, name);
    return name;
  }

  const chats = Array.from({ length: chatCount }, (_, index): ChatMembers => {
    const phone = index % 4 === 3 ? 'Kim Ahrens' : 'Robin Lettau';
    const late = random.chance(0.5);
    const circle = index % circles.length;
    const isDirect = index >= chatCount - 4;
    const chat = `c${String(index)}`;
    const members: Member[] = [memberOf(phone, { isMe: true })];
    const own = town.filter((person) => person.circle === circle && random.chance(0.7));
    const guests = town.filter((person) => person.circle !== circle && random.chance(0.09));
    for (const person of isDirect ? [random.pick(town)] : [...own, ...guests]) {
      const name = savedName(phone, late, person) ?? unsaved(person, late, random);
      const key = `${chat}\n${name.name}`;
      if (truth.has(key)) continue;
      truth.set(key, person.index);
      told.set(key, name);
      const isNumber = name.name === person.number;
      proofs.set(key, [
        ...(isNumber ? [person.number] : []),
        ...(name.isProfile === true || isNumber ? [] : [`${phone} ${name.name}`]),
      ]);
      members.push(
        memberOf(name.name, {
          isProfileName: name.isProfile ?? false,
          phone: isNumber ? person.number.replaceAll(' ', '') : null,
        }),
      );
    }
    return { chat, title: circles[circle]?.title ?? '', kind: isDirect ? 'direct' : 'group', members };
  });

  const circlesOf = new Map(
    chats.map(({ chat, members }) => [chat, new Set(members.map(({ name }) => truth.get(`${chat}\n${name}`)))]),
  );
  const meet = (a: string, b: string): boolean => {
    const one = circlesOf.get(a.split('\n')[0] ?? '') ?? new Set();
    const other = circlesOf.get(b.split('\n')[0] ?? '') ?? new Set();
    return (
      one.size < 4 ||
      other.size < 4 ||
      [...one].filter((who) => other.has(who)).length > Math.min(one.size, other.size) / 3
    );
  };
  return {
    chats,
    contacts: contactsOf(town, saved, random),
    truth,
    proofs,
    isObvious(a, b) {
      const person = town[truth.get(a) ?? -1];
      const [one, other] = [told.get(a), told.get(b)];
      if (person === undefined || one === undefined || other === undefined) return false;
      return isObvious(person, one, other, town, () => meet(a, b));
    },
  };
}

function neighboursOf(random: Random): readonly Neighbour[] {
  const tongues: readonly (readonly [Tongue, number])[] = [
    ['de', 8],
    ['en', 1],
    ['tr', 3],
    ['ar', 2],
    ['ru', 3],
    ['es', 1],
    ['it', 1],
    ['pl', 2],
  ];
  const namesakes = new Set<string>();
  return Array.from({ length: townSize }, (_, index) => {
    const tongue = random.weighted(tongues);
    const ofTongue = givenNames.filter((name) => name.tongue === tongue);
    let given = random.pick(ofTongue);
    let family = random.pick(familyNames[tongue]);
    // of 150 neighbours hardly two have both names in common
    while (namesakes.has(given.full + family.full)) {
      given = random.pick(ofTongue);
      family = random.pick(familyNames[tongue]);
    }
    namesakes.add(given.full + family.full);
    return {
      index,
      given,
      family,
      newFamily: given.isFemale && random.chance(0.12) ? random.pick(familyNames[random.weighted(tongues)]) : null,
      child: random.chance(0.3) ? random.pick(children) : null,
      circle: random.whole(0, circles.length - 1),
      number: `+49 1${String(random.whole(50, 79))} ${String(1_000_000 + index * 53)}`,
    };
  });
}

/** How somebody else saves a person. */
function savedAs(person: Neighbour, late: boolean, random: Random): Told {
  const { given, child } = person;
  const family = late ? (person.newFamily ?? person.family) : person.family;
  const anyGiven = random.chance(0.85) ? given.full : random.pick([given.full, ...given.written]);
  const anyFamily = random.chance(0.85) ? family.full : random.pick([family.full, ...family.written]);
  const short = given.short[0] === undefined ? given.full : random.pick(given.short);
  const tags = circles[person.circle]?.tags ?? [];
  const tag = tags.length === 0 ? undefined : random.pick(tags);
  const both = (name: string): Told => ({ name, given: 'name', family });
  const onlyGiven = (name: string): Told => ({ name, given: 'name', family: null });
  return random.weighted<() => Told>([
    [() => both(`${anyGiven} ${anyFamily}`), 30],
    [() => both(`${short} ${anyFamily}`), 13],
    [() => both(`${anyFamily} ${anyGiven}`), 4],
    [() => both(`${family.full}, ${given.full}`), 3],
    [() => ({ ...both(`${given.full} ${family.full.slice(0, 1)}.`), familyInitial: true }), 8],
    [() => ({ ...both(`${short} ${family.full.slice(0, 1)}`), familyInitial: true }), 3],
    [() => ({ ...both(`${given.full.slice(0, 1)}. ${anyFamily}`), given: 'initial' }), 4],
    [() => onlyGiven(random.chance(0.5) ? given.full : short), 9],
    [() => onlyGiven(tag === undefined ? given.full : `${given.full} ${tag}`), 6],
    [() => both(tag === undefined ? `${given.full} ${family.full}` : `${given.full} ${family.full} (${tag})`), 4],
    [() => both(`${random.pick(emoji)} ${given.full} ${family.full}`), 3],
    [() => both(mistyped(`${given.full} ${family.full}`, random)), 4],
    [() => both(`Dr. ${given.full} ${family.full}`), 1],
    [
      () =>
        both(
          late && person.newFamily !== null
            ? `${given.full} ${family.full} (${person.family.full})`
            : `${given.full} ${family.full}`,
        ),
      2,
    ],
    [
      () =>
        both(
          person.newFamily !== null
            ? `${given.full} ${person.family.full}-${person.newFamily.full}`
            : `${given.full}  ${family.full}`,
        ),
      2,
    ],
    [
      () =>
        child === null
          ? onlyGiven(given.full)
          : { ...onlyGiven(`${given.full} (${given.isFemale ? 'Mama' : 'Papa'} ${child})`), child: true },
      5,
    ],
    [
      () =>
        child === null
          ? both(`${given.full} ${family.full}`)
          : { name: `${given.isFemale ? 'Mama' : 'Papa'} von ${child}`, given: 'nothing', family: null, child: true },
      4,
    ],
  ])();
}

/** A number, or the name somebody chose. */
function unsaved(person: Neighbour, late: boolean, random: Random): Told {
  const { given } = person;
  const family = late ? (person.newFamily ?? person.family) : person.family;
  const short = given.short[0] ?? given.full;
  const nothing = (name: string): Told => ({ name, given: 'nothing', family: null, isProfile: true });
  const own = (name: string, tells: Spelled | null): Told => ({ name, given: 'name', family: tells, isProfile: true });
  const joined = `${given.full}${random.pick(['.', '_', ''])}${family.full}`.toLowerCase();
  const script = [given.written.at(-1) ?? given.full, family.written.at(-1) ?? family.full].join(' ');
  return random.weighted<() => Told>([
    [() => ({ ...nothing(person.number), isProfile: false }), 30],
    [() => own(given.full, null), 14],
    [() => own(short, null), 8],
    [() => own(`${given.full} ${family.full}`, family), 16],
    [() => own(script, family), 8],
    [() => own(`${short} ${random.pick(emoji)}`, null), 6],
    [() => own(joined, family), 4],
    [() => ({ ...own(`${given.full} ${family.full.slice(0, 1)}`, family), familyInitial: true }), 6],
    [() => nothing(`${given.full.slice(0, 1)}${family.full.slice(0, 1)}`), 2],
    [() => nothing(random.pick(mottos)), 4],
  ])();
}

function mistyped(name: string, random: Random): string {
  const at = random.whole(2, name.length - 3);
  const [before, here, next, after] = [name.slice(0, at), name[at] ?? '', name[at + 1] ?? '', name.slice(at + 2)];
  if (here === ' ' || next === ' ') return `${name}${name.slice(-1)}`;
  return random.pick([
    `${before}${next}${here}${after}`,
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
  ]);
}

function isObvious(person: Neighbour, a: Told, b: Told, town: readonly Neighbour[], meet: () => boolean): boolean {
  if (a.child === true && b.child === true) return true;
  if (a.given === 'nothing' || b.given === 'nothing') return false;
  const others = town.filter(({ index }) => index !== person.index);
  const isNamesake = ({ given }: Neighbour): boolean => soundsLike(given, person.given);
  const initial = person.given.full.slice(0, 1);
  if (a.family !== null && b.family !== null) {
    // a new name after a wedding tells nothing to whoever was not there
    if (a.family !== b.family) return a.name.includes(b.family.full) || b.name.includes(a.family.full);
    const letter = a.family.full.slice(0, 1);
    if (a.given === 'initial' || b.given === 'initial') {
      if (a.familyInitial === true || b.familyInitial === true) return false;
      return !others.some(({ given, family }) => given.full.startsWith(initial) && family === a.family);
    }
    if (a.familyInitial === true || b.familyInitial === true)
      return !others.some((other) => isNamesake(other) && other.family.full.startsWith(letter));
    return true;
  }
  // a given name alone is enough only where just one in town is called so and both chats are of one circle
  return a.given === 'name' && b.given === 'name' && !others.some(isNamesake) && meet();
}

function soundsLike(a: GivenName, b: GivenName): boolean {
  const forms = ({ full, short, written }: GivenName): readonly string[] => [full, ...short, ...written];
  return a === b || forms(a).some((form) => forms(b).some((other) => form.slice(0, 3) === other.slice(0, 3)));
}

function contactsOf(
  town: readonly Neighbour[],
  saved: ReadonlyMap<string, Told | null>,
  random: Random,
): readonly Contact[] {
  return town.flatMap((person) => {
    const name = saved.get(`Robin Lettau true ${String(person.index)}`);
    return name === undefined || name === null || random.chance(0.4)
      ? []
      : [{ name: name.name, nickname: null, phones: [person.number.replaceAll(' ', '')], emails: [] }];
  });
}

function memberOf(name: string, about: Partial<Member>): Member {
  return {
    name,
    phone: null,
    isMe: false,
    isProfileName: false,
    messages: 5,
    recent: 1,
    first: '2025-01-01T10:00:00',
    last: '2025-06-01T10:00:00',
    state: 'member',
    certainty: 'sure',
    isAdmin: false,
    evidence: [],
    formerNames: [],
    ...about,
  };
}
