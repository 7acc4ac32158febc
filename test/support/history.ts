import type { LocalTime } from '../../src-core/chat/chat.ts';
import type { LanguagePack, NoticeConcept } from '../../src-core/chat/language-pack.ts';
import type { MemberState } from '../../src-core/groups/group.ts';
import { type Random, seeded } from './random.ts';
import type { ChatRecord, Shown } from './write-chat.ts';

/** What is true of one member at the end of a history, whatever an export shows of it. */
export interface TrueMember {
  readonly name: string;
  /** Names of the same person under an old number. */
  readonly formerNames: readonly string[];
  readonly state: MemberState;
  readonly messages: number;
  readonly isMe: boolean;
}

export interface History {
  readonly title: string;
  readonly records: readonly ChatRecord[];
  readonly members: readonly TrueMember[];
}

interface Person {
  shown: Shown;
  readonly former: string[];
  state: MemberState | 'outside';
  messages: number;
  readonly isMe: boolean;
}

const firstNames =
  'Anna Ben Cem Doro Emil Fatma Gesa Hanno Ida Jörg Kübra Lene Mats Nele Ömer Pia Quirin Rosa Sören Tilda Ulf Veit Wanda Yara Zoë Łukasz Ágnes'.split(
    ' ',
  );
const lastNames =
  'Abendroth Bellwinkel Çınar Dörrhöfer Eulenstein Fichtbauer Grünspan Heckenthal Isenbügel Jungmichel Kranzbühler Lachenmayr'.split(
    ' ',
  );

/** Names that break careless parsers: all of them are possible on a phone. */
const hostileNames = [
  'ACME: Support',
  'Anna - Arbeit',
  'Max und Moritz',
  'Rosen, Gärtnerei',
  '..',
  '~Sonne~',
  '🌻',
  'Dr. med. A. Klug',
  "Mia's Mama",
  '12:30 Uhr',
  'José “Pepe” Álvarez',
  'Jo\u0308rn',
  'hat hinzugefügt',
  'نور',
  'דנה',
  'Ольга П.',
  '(Neu) Klempner',
  'A&B',
  'Oma ❤️',
];

export interface HistoryOptions {
  readonly platform: 'android' | 'ios';
  readonly events: number;
  /** Share of people with hostile names. */
  readonly hostile: number;
  /** "A, B and 5 others": such people are unknown until they write. */
  readonly wholesale: boolean;
  /** Things that this language has no words for do not happen. */
  readonly pack: LanguagePack;
}

/** A group's life from its first minute: the exporter is there from the beginning or is let in early. */
export function groupHistory(seed: number, options: HistoryOptions): History {
  const random = seeded(seed);
  const numbers = inventedNumbers(random);
  const people = inventPeople(random, numbers, options);
  const [founder, me, ...others] = people;
  if (founder === undefined || me === undefined) throw new Error('A group has people');
  const records: ChatRecord[] = [];
  let title = random.pick(
    options.hostile > 0
      ? ['Runde: Mo 18:00', 'Team "Blau"', 'Wir & ihr', 'Nachbarn - Hof 3', 'A und B']
      : ['Kita Löwenzahn', 'Rote Füchse', 'Nachbarn 🏡', 'FC Sonnenau U9', 'Familie'],
  );
  let clock = Date.UTC(2021, random.whole(0, 11), random.whole(1, 28), 8, 0, 0);
  const tick = (): LocalTime => {
    clock +=
      random.weighted([
        [random.whole(60, 600), 5],
        [random.whole(3600, 80_000), 3],
        [random.whole(90_000, 900_000), 1],
      ] as const) * 1000;
    return new Date(clock).toISOString().slice(0, 19);
  };
  const inside = (): Person[] => people.filter(({ state }) => state === 'member');
  const enter = (person: Person): void => {
    person.state = 'member';
  };
  const who = (person: Person): Shown | 'me' => (person.isMe ? 'me' : person.shown);

  records.push({ at: tick(), what: 'encryption' }, { at: tick(), what: 'created', by: who(founder), title });
  enter(founder);
  records.push({ at: tick(), what: 'added', by: founder.shown, who: ['me'] });
  enter(me);
  let outside = random.shuffle(others);
  const takeOutside = (count: number): Person[] => outside.splice(0, count);

  const happen: Readonly<Record<string, () => void>> = {
    message: () => {
      const by = random.pick(inside());
      by.messages++;
      records.push({ at: tick(), what: 'message', by: by.shown, body: body(random, options.platform) });
    },
    add: () => {
      const count = random.weighted([
        [1, 6],
        [2, 2],
        [3, 2],
        [options.wholesale ? random.whole(4, 8) : 3, 1],
      ] as const);
      const fresh = takeOutside(count);
      if (fresh.length === 0) return;
      const by = random.pick(inside());
      records.push({ at: tick(), what: 'added', by: who(by), who: fresh.map((one) => one.shown) });
      fresh.forEach(enter);
    },
    join: () => {
      const [fresh] = takeOutside(1);
      if (fresh === undefined) return;
      records.push({ at: tick(), what: 'joined', by: fresh.shown });
      enter(fresh);
    },
    leave: () => {
      const candidates = inside().filter((one) => one !== founder && !one.isMe);
      if (candidates.length < 3) return;
      const gone = random.pick(candidates);
      records.push({ at: tick(), what: 'left', by: gone.shown });
      gone.state = 'left';
      if (random.chance(0.4)) outside = [...outside, gone];
    },
    remove: () => {
      const candidates = inside().filter((one) => one !== founder && !one.isMe);
      if (candidates.length < 3) return;
      const gone = random.pick(candidates);
      const by = random.chance(0.3) ? 'me' : founder.shown;
      records.push({ at: tick(), what: 'removed', by, who: gone.shown });
      gone.state = 'removed';
      if (random.chance(0.3)) outside = [...outside, gone];
    },
    number: () => {
      const one = random.pick(inside());
      if (one.isMe || one.shown.phone === null) return;
      const [to] = numbers.splice(0, 1);
      if (to === undefined) return;
      records.push({ at: tick(), what: 'new-number', by: one.shown, to });
      one.former.push(one.shown.name);
      one.shown = to;
    },
    rename: () => {
      const to = random.pick(
        options.hostile > 0 ? ['Umzug: jetzt!', 'Die „Neuen“', '...', 'hat verlassen'] : ['Neuer Name', 'Sommer 2022'],
      );
      records.push({ at: tick(), what: 'renamed', by: who(random.pick(inside())), from: title, to });
      title = to;
    },
    icon: () => {
      records.push({ at: tick(), what: random.chance(0.5) ? 'icon' : 'description', by: who(random.pick(inside())) });
    },
  };
  const chances = [
    ['message', 12],
    ['add', 3],
    ['join', 1],
    ['leave', 1],
    ['remove', 0.6],
    ['number', 0.4],
    ['rename', 0.2],
    ['icon', 0.3],
  ] as const;
  const possible = chances.filter(([name]) =>
    needs[name].every((concept: NoticeConcept) => options.pack.notices[concept] !== undefined),
  );
  for (let count = 0; count < options.events; count++) happen[random.weighted(possible)]?.();
  // Nobody can be found who neither wrote nor was named; the exporter is seen through own messages.
  me.messages++;
  records.push({ at: tick(), what: 'message', by: me.shown, body: 'Danke euch!' });
  return {
    title,
    records,
    members: people.flatMap(({ shown, former, state, messages, isMe }) =>
      state === 'outside' ? [] : [{ name: shown.name, formerNames: former, state, messages, isMe }],
    ),
  };
}

/** What a language must be able to say. */
const needs = {
  message: [],
  add: ['added', 'added-by-me'],
  join: ['joined-by-link'],
  leave: ['left'],
  remove: ['removed', 'removed-by-me'],
  number: ['number-changed-to'],
  rename: ['renamed-from', 'renamed-from-by-me'],
  icon: [],
} as const satisfies Record<string, readonly NoticeConcept[]>;

function inventPeople(random: Random, numbers: Shown[], { hostile, platform }: HistoryOptions): Person[] {
  const used = new Set<string>();
  const person = (shown: Shown, isMe: boolean): Person => ({ shown, former: [], state: 'outside', messages: 0, isMe });
  const plain = (): Shown => {
    for (;;) {
      const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
      if (used.has(name)) continue;
      used.add(name);
      return { name: name.normalize('NFC'), phone: null, isProfileName: false };
    }
  };
  const odd = random.shuffle(hostileNames);
  const people = [person(plain(), false), person(plain(), true)];
  const count = random.whole(8, 30);
  for (let index = 0; index < count; index++) {
    const name = odd[index];
    if (random.chance(hostile) && name !== undefined) {
      people.push(person({ name: name.normalize('NFC'), phone: null, isProfileName: false }, false));
    } else if (random.chance(0.25) && numbers[0] !== undefined) {
      people.push(person(numbers.splice(0, 1)[0] ?? plain(), false));
    } else {
      const shown = plain();
      people.push(person({ ...shown, isProfileName: platform === 'ios' && random.chance(0.3) }, false));
    }
  }
  return people;
}

/** +49 171 3920000 to …099: numbers that the Bundesnetzagentur keeps free for films and books (checked 2026-11-24). */
function inventedNumbers(random: Random): Shown[] {
  return random.shuffle(Array.from({ length: 100 }, (_, index) => index)).map((index) => {
    const name = `+49 171 39200${String(index).padStart(2, '0')}`;
    return { name, phone: name.replace(/ /gu, ''), isProfileName: false };
  });
}

/** On iPhones a carriage return ends a record, so whole pieces of other exports can stand inside a message. */
const pasted = 'Kopiert:\n[12.05.21, 10:00:00] Anna: Kommst du?\n12.05.21, 10:01 - Ben: Ja';

function body(random: Random, platform: 'android' | 'ios'): string {
  return random.weighted([
    [platform === 'ios' ? pasted : 'Kopiert:\n12.05. Anna: Kommst du?', 1],
    ['Danke!', 4],
    ['👍', 3],
    ['Wer bringt morgen Kuchen mit?', 3],
    ['Liste:\n- Salat\n- Brot\n\nBis dann', 2],
    ['Achtung: 18:00, nicht 17:30!', 2],
    ['https://example.org/plan?tag=3', 1],
    ['Anna hat gesagt: kommt später', 1],
    ['(siehe oben) - bitte lesen', 1],
    ['Zeile eins\n\nZeile drei: fertig', 1],
    ['12.05. um 10:00 - wer kann?', 1],
  ] as const);
}
