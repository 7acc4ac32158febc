import { compareTexts } from '../compare-texts.ts';
import type { ContactBook } from './contact-book.ts';
import { declaredDifferent, oneAfterTheOther, sharedChats } from './clusters.ts';
import type { ResolvedPerson } from './member-nodes.ts';
import { likeness, type Likeness } from './name-likeness.ts';
import { nameParts, type NameParts } from './name-parts.ts';
import { candidatePairs } from './name-index.ts';
import type { Suggestion } from './person.ts';
import { looksLikeNumber, numberKey } from './phone-number.ts';
import { isPronoun } from './same-phone.ts';

/** Below this a question is more likely to annoy than to help. */
const lowest = 0.5;

interface Candidate {
  readonly index: number;
  readonly resolved: ResolvedPerson;
  readonly names: readonly NameParts[];
  readonly nicknames: readonly NameParts[];
  /** Somebody's own choice of name (`~`), seen in the exports only because nobody had saved the number. */
  readonly onlyProfile: boolean;
  readonly onlyGroups: boolean;
  readonly chats: readonly number[];
  readonly numbers: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
}

interface Rated {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly like: Likeness;
  score: number;
}

/** Pairs of people who may be one, best first. Nobody who met in a chat, nothing the user has answered, nothing below 0.5. */
export function suggestions(people: readonly ResolvedPerson[], book: ContactBook): readonly Suggestion[] {
  const candidates = people.map((resolved, index) => candidateOf(resolved, index, book));
  const company = companyOf(people);
  const rated: Rated[] = [];
  for (const [one, other] of candidatePairs(candidates.map(({ names, nicknames }) => [...names, ...nicknames]))) {
    const a = candidates[one];
    const b = candidates[other];
    if (a === undefined || b === undefined) continue;
    const like = bestLikeness(a, b);
    if (like === null) continue;
    const score = weighed(a, b, like, company);
    if (score > 0.3) rated.push({ a, b, like, score });
  }
  lowerWhereSeveralFit(rated);
  return rated
    .filter(({ score }) => score >= lowest)
    .map(({ a, b, like, score }) => ({
      a: a.resolved.person.id,
      b: b.resolved.person.id,
      reason: reasonOf(a, b, like),
      score: Math.round(Math.min(score, 0.99) * 100) / 100,
    }))
    .sort((x, y) => y.score - x.score || compareTexts(x.a, y.a) || compareTexts(x.b, y.b));
}

function candidateOf(resolved: ResolvedPerson, index: number, book: ContactBook): Candidate {
  const { person, cluster } = resolved;
  const names = person.names.filter((name) => !looksLikeNumber(name) && !(person.isMe && isPronoun(name)));
  const entries = person.contact ? book.byName(person.name) : [];
  return {
    index,
    resolved,
    names: names.map(nameParts),
    nicknames: entries.flatMap(({ nicknames }) => nicknames).map(nameParts),
    onlyProfile:
      !person.contact && cluster.nodes.every(({ member }) => member.isProfileName || looksLikeNumber(member.name)),
    onlyGroups: cluster.nodes.every(({ group }) => group),
    chats: [...cluster.byChat.keys()],
    numbers: new Set(person.phones.map(numberKey)),
    phones: new Set(cluster.nodes.map(({ phone }) => phone)),
  };
}

function bestLikeness(a: Candidate, b: Candidate): Likeness | null {
  let best: Likeness | null = null;
  const consider = (like: Likeness | null): void => {
    if (like !== null && (best === null || like.score > best.score)) best = like;
  };
  for (const one of a.names) for (const other of b.names) consider(likeness(one, other));
  for (const [own, foreign] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const nickname of own.nicknames) {
      for (const name of foreign.names) {
        const like = likeness(nickname, name);
        if (like !== null)
          consider({ reason: 'nickname', score: nickname.key === name.key ? 0.85 : like.score * 0.9, weak: false });
      }
    }
  }
  return best;
}

type Company = (a: Candidate, b: Candidate) => number;

/** What is known beside the letters: who met whom, which numbers, whose address book. 0: impossible. */
function weighed(a: Candidate, b: Candidate, like: Likeness, company: Company): number {
  const one = a.resolved.cluster;
  const other = b.resolved.cluster;
  if (declaredDifferent(one, other)) return 0;
  let { score } = like;
  const meetings = sharedChats(one, other);
  // Members of one chat at one time are two people. One after the other may be a changed number, if the name is nearly the same.
  if (!meetings.every(([x, y]) => oneAfterTheOther(x, y))) return 0;
  if (meetings.length > 0) score *= like.weak ? 0.5 : 0.85;
  // The exporter is in every chat of the phone; only a namesake whom nobody told apart is left to ask about.
  const withMe = a.resolved.person.isMe || b.resolved.person.isMe;
  if (withMe && like.reason !== 'same-name') return 0;
  if (withMe && a.onlyProfile !== b.onlyProfile) return 0;
  const someProfile = a.onlyProfile || b.onlyProfile;
  const samePhone = [...a.phones].some((phone) => b.phones.has(phone));
  // Two different names in one address book are usually two people; a changed spelling is likelier than a second first name.
  if (like.weak && samePhone && !someProfile) score -= 0.14;
  if (a.numbers.size > 0 && b.numbers.size > 0) score -= like.weak ? 0.2 : 0.1;
  if (a.resolved.person.contact && b.resolved.person.contact) score -= 0.2;
  if (!like.weak) return score;
  const together = company(a, b);
  // Two groups without any common member belong to two circles, and each circle has its own Anna. A direct chat has no circle.
  const strangers = together < 0.12 && a.onlyGroups && b.onlyGroups;
  return (
    score +
    0.3 * Math.min(1, 2 * together) -
    (strangers ? (like.reason === 'initials' || isSameMark(a, b, like) ? 0.05 : 0.14) : 0)
  );
}

/** Two `~` names alike to the letter: the same account shows the same name wherever nobody has saved it. */
function isSameMark(a: Candidate, b: Candidate, like: Likeness): boolean {
  return like.reason === 'same-name' && a.onlyProfile && b.onlyProfile;
}

/** How much of the smaller chat is also in the other one: chats of the same circle share people. */
function companyOf(people: readonly ResolvedPerson[]): Company {
  const members = new Map<number, Set<number>>();
  people.forEach(({ cluster, person }, index) => {
    if (!person.isMe)
      for (const chat of cluster.byChat.keys()) members.set(chat, (members.get(chat) ?? new Set()).add(index));
  });
  const width = Math.max(0, ...members.keys()) + 1;
  const known = new Map<number, number>();
  const share = (a: number, b: number): number => {
    const key = a < b ? a * width + b : b * width + a;
    const before = known.get(key);
    if (before !== undefined) return before;
    const one = members.get(a) ?? new Set<number>();
    const other = members.get(b) ?? new Set<number>();
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    let common = 0;
    for (const index of small) if (large.has(index)) common++;
    // The pair itself is counted on neither side; tiny chats prove little.
    const result = small.size < 3 ? 0 : Math.min(1, common / (small.size - 1));
    known.set(key, result);
    return result;
  };
  return (a, b) => {
    let best = 0;
    for (const x of a.chats) for (const y of b.chats) best = Math.max(best, share(x, y));
    return best;
  };
}

/** "Anna" fits three Annas: then at most one of the three questions would be right. */
function lowerWhereSeveralFit(rated: readonly Rated[]): void {
  const byPerson = new Map<number, Rated[]>();
  const near = new Set<string>();
  for (const pair of rated) {
    for (const { index } of [pair.a, pair.b]) {
      const own = byPerson.get(index);
      if (own === undefined) byPerson.set(index, [pair]);
      else own.push(pair);
    }
    if (pair.score > 0.42) near.add(`${pair.a.index} ${pair.b.index}`).add(`${pair.b.index} ${pair.a.index}`);
  }
  const penalties = rated.map((pair) => {
    const window = pair.like.weak ? 0.2 : 0.1;
    const most = Math.max(
      ...[pair.a, pair.b].map((shared) => {
        const mine = otherOf(pair, shared);
        let rivals = 0;
        for (const other of byPerson.get(shared.index) ?? []) {
          if (other === pair || other.score <= pair.score - window) continue;
          // Rivals that are alike among themselves are several names of one person, not several people.
          if (!near.has(`${mine.index} ${otherOf(other, shared).index}`)) rivals++;
          if (rivals > 3) break;
        }
        return rivals;
      }),
    );
    return Math.min(0.36, (pair.like.weak && !isSameMark(pair.a, pair.b, pair.like) ? 0.12 : 0.05) * most);
  });
  rated.forEach((pair, index) => {
    pair.score -= penalties[index] ?? 0;
  });
}

function otherOf(pair: Rated, one: Candidate): Candidate {
  return pair.a === one ? pair.b : pair.a;
}

function reasonOf(a: Candidate, b: Candidate, like: Likeness): Suggestion['reason'] {
  if (sharedChats(a.resolved.cluster, b.resolved.cluster).length > 0) return 'changed-number';
  return like.reason === 'same-name' && (a.onlyProfile || b.onlyProfile) ? 'profile-name' : like.reason;
}
