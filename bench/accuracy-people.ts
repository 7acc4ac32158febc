import { makeNeighbourhood, type Neighbourhood } from '../test/support/neighbourhood.ts';
import type { NameMade, World } from '../test/support/world.ts';
import { makeWorld, type WorldSize } from '../test/support/world.ts';
import { resolvePeople, type Resolution } from '../src-core/people/resolve.ts';

export interface PeopleAccuracy {
  /** Certain merges, counted by pairs of appearances. */
  readonly merges: Rate;
  /** Suggestions, counted by pairs of people. */
  readonly suggestions: Rate;
  readonly wrongMerges: readonly string[];
  readonly seconds: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface Rate {
  readonly right: number;
  readonly made: number;
  /** Of the possible ones. */
  readonly found: number;
  readonly possible: number;
}

export const defaultSize: WorldSize = { people: 220, groups: 14, direct: 12, strangers: 300 };

/** What both kinds of invented worlds have in common: chats, and the truth about them. */
type Invented = Pick<World & Neighbourhood, 'chats' | 'contacts' | 'truth' | 'proofs'>;

/** What the resolver made of a world: ids of people by appearance (`chat\nname`), and the appearances of each. */
interface Found {
  readonly resolution: Resolution;
  readonly personOf: ReadonlyMap<string, string>;
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
}

/** Resolves one invented world and counts what is right, wrong and missed. */
export function measurePeople(seed: number, size: WorldSize = defaultSize): PeopleAccuracy {
  const world = makeWorld(seed, size);
  return measured(world, (found) => fairPairs(world, found));
}

/** The same in a world that was invented independently: names that one inventor did not think of. */
export function measureNeighbourhood(seed: number): PeopleAccuracy {
  const world = makeNeighbourhood(seed);
  return measured(world, ({ keysOf }) => (a, b) => {
    const others = keysOf.get(b) ?? [];
    return (keysOf.get(a) ?? []).some((one) => others.some((other) => world.isObvious(one, other)));
  });
}

/** May one be blamed for not asking about these two people, who are one? */
type Fair = (a: string, b: string) => boolean;

function measured(world: Invented, fairIn: (found: Found) => Fair): PeopleAccuracy {
  const start = performance.now();
  const resolution = resolvePeople({ chats: world.chats, contacts: world.contacts });
  const seconds = (performance.now() - start) / 1000;
  const personOf = new Map<string, string>();
  const keysOf = new Map<string, string[]>();
  for (const person of resolution.people) {
    for (const { chat, as } of person.in) {
      const key = `${chat}\n${as}`;
      if (!world.truth.has(key)) continue;
      personOf.set(key, person.id);
      keysOf.set(person.id, [...(keysOf.get(person.id) ?? []), key]);
    }
  }
  const found = { resolution, personOf, keysOf };
  return { ...countMerges(world, personOf), seconds, ...countSuggestions(world, found, fairIn(found)) };
}

function countMerges(
  world: Invented,
  personOf: ReadonlyMap<string, string>,
): Pick<PeopleAccuracy, 'merges' | 'wrongMerges'> {
  const keys = [...world.truth.keys()];
  const provable = connected(world);
  let right = 0;
  let made = 0;
  let possible = 0;
  let found = 0;
  const wrongMerges: string[] = [];
  for (const [index, a] of keys.entries()) {
    for (const b of keys.slice(index + 1)) {
      const together = personOf.get(a) === personOf.get(b);
      const decidable = provable.get(a) === provable.get(b);
      if (together) made++;
      if (together && world.truth.get(a) === world.truth.get(b)) right++;
      if (decidable) possible++;
      if (decidable && together) found++;
      if (together && world.truth.get(a) !== world.truth.get(b)) {
        wrongMerges.push([a, b].map((key) => key.replace('\n', ': ')).join('  =  '));
      }
    }
  }
  return { merges: { right, made, found, possible }, wrongMerges };
}

/** Appearances of one person that numbers and saved names connect, directly or over others. */
function connected(world: Invented): ReadonlyMap<string, string> {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    const up = root.get(key) ?? key;
    return up === key ? key : find(up);
  };
  for (const [key, proofs] of world.proofs) for (const proof of proofs) root.set(find(key), find(`proof ${proof}`));
  return new Map([...world.truth.keys()].map((key) => [key, find(key)]));
}

/** Names that nobody could guess from are not asked for. */
const guessable = new Set<NameMade>([
  'full',
  'first-name',
  'spelling',
  'short-form',
  'initial',
  'decorated',
  'slip',
  'order',
  'noted',
]);

function fairPairs(world: World, { resolution: { people }, keysOf }: Found): Fair {
  const bookNames = new Set(people.filter(({ contact }) => contact).map(({ id }) => id));
  const waysOf = (id: string): readonly NameMade[] =>
    (keysOf.get(id) ?? []).flatMap((key) => world.made.get(key) ?? []);
  const nameable = (id: string): boolean => bookNames.has(id) || waysOf(id).some((way) => guessable.has(way));
  /** "Anna" is fair to ask for only where few are called so. */
  const givenCount = new Map<string, number>();
  for (const { given } of world.people) givenCount.set(given, (givenCount.get(given) ?? 0) + 1);
  const fair = (id: string): boolean => {
    if (bookNames.has(id) || waysOf(id).some((way) => way !== 'first-name' && way !== 'initial' && guessable.has(way)))
      return true;
    const index = (keysOf.get(id) ?? []).map((key) => world.truth.get(key))[0];
    return (givenCount.get(world.people[index ?? -1]?.given ?? '') ?? 0) < 2;
  };
  return (a, b) => nameable(a) && nameable(b) && fair(a) && fair(b);
}

function countSuggestions(
  world: Invented,
  { resolution: { suggestions, people }, keysOf }: Found,
  isFair: Fair,
): Pick<PeopleAccuracy, 'suggestions' | 'wrong' | 'missed'> {
  const whoIs = new Map(
    [...keysOf].map(([id, keys]) => [id, new Set(keys.map((key) => world.truth.get(key)))] as const),
  );
  const isSame = (a: string, b: string): boolean =>
    [...(whoIs.get(a) ?? [])].some((who) => whoIs.get(b)?.has(who) === true);
  const ids = [...whoIs.keys()];
  const wanted = ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => (isSame(a, b) && isFair(a, b) ? [pairKey(a, b)] : [])),
  );
  const names = new Map(people.map(({ id, names: own, phones }) => [id, `${own.join(' = ')} ${phones.join(' ')}`]));
  const told = (key: string): string =>
    key
      .split('\n')
      .map((id) => names.get(id) ?? '')
      .join('  ·  ');
  const right = suggestions.filter(({ a, b }) => isSame(a, b));
  const said = new Set(suggestions.map(({ a, b }) => pairKey(a, b)));
  const missed = wanted.filter((key) => !said.has(key));
  return {
    suggestions: {
      right: right.length,
      made: suggestions.length,
      found: right.length,
      possible: right.length + missed.length,
    },
    wrong: suggestions
      .filter(({ a, b }) => !isSame(a, b))
      .map(({ a, b, reason, score }) => `${reason} ${score}: ${told(pairKey(a, b))}`),
    missed: missed.map(told),
  };
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

export function totalOf(results: readonly PeopleAccuracy[], of: (result: PeopleAccuracy) => Rate): Rate {
  return results.map(of).reduce((sum, rate) => ({
    right: sum.right + rate.right,
    made: sum.made + rate.made,
    found: sum.found + rate.found,
    possible: sum.possible + rate.possible,
  }));
}

/** Several worlds as one table; the lines are what `npm run accuracy -- people` prints. */
export function peopleTable(seeds: readonly number[], size: WorldSize = defaultSize): readonly string[] {
  return [
    `${seeds.length} worlds of ${size.people} people, ${size.groups} groups, ${size.direct} direct chats`,
    ...ratesOf(seeds.map((seed) => measurePeople(seed, size))),
    '',
    `${seeds.length} neighbourhoods of eight languages, invented independently`,
    ...ratesOf(seeds.map(measureNeighbourhood)),
  ];
}

function ratesOf(results: readonly PeopleAccuracy[]): readonly string[] {
  const line = (title: string, rate: Rate): string =>
    `${title.padEnd(16)} precision ${(rate.right / rate.made).toFixed(4)}  recall ${(rate.found / rate.possible).toFixed(4)}  (${rate.right} right of ${rate.made}, ${rate.possible} possible)`;
  return [
    line(
      'certain merges',
      totalOf(results, ({ merges }) => merges),
    ),
    line(
      'suggestions',
      totalOf(results, ({ suggestions }) => suggestions),
    ),
  ];
}
