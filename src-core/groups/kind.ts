import type { ReadChat } from '../chat/chat.ts';
import { groupKinds, type GroupKind, type GroupKindGuess, type Membership } from './group.ts';
import { kindWords } from './kind-words/index.ts';
import { fold, titleHits, titleWords } from './title-patterns.ts';
import { shapeHits } from './title-shapes.ts';

/** Below this the answer is "other": a wrong drawer annoys more than an honest question. */
const leastConfidence = 0.44;
const leastScore = 1.1;

interface Clue {
  readonly kind: GroupKind;
  readonly weight: number;
  readonly reason: string;
}

/**
 * What kind of group a chat is, from its title, its members, its hours and the words in it. A guess with reasons; the user's word is
 * final. Titles that are a private joke can only be told by members and words, and often not at all.
 */
export function guessKind(chat: ReadChat, membership: Membership): GroupKindGuess {
  const title = chat.kind === 'direct' ? '' : (chat.title ?? '');
  const clues = [
    ...titleClues(title, chat.language),
    ...memberClues(membership, chat.language),
    ...spokenClues(chat.kindWords),
    ...rhythmClues(chat.rhythm),
  ];
  return chat.kind === 'direct' ? { kind: 'other', reasons: ['direct-chat'], confidence: 1 } : verdict(clues);
}

function verdict(clues: readonly Clue[]): GroupKindGuess {
  const ranked = groupKinds
    .map((kind) => ({ kind, score: clues.reduce((sum, clue) => sum + (clue.kind === kind ? clue.weight : 0), 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || best.score <= 0) return { kind: 'other', reasons: [], confidence: 0 };
  const confidence = round(best.score / (best.score + Math.max(0, second?.score ?? 0) + 0.8));
  const sure = best.score >= leastScore && confidence >= leastConfidence;
  const reasons = clues
    .filter(({ kind, weight }) => kind === best.kind && weight > 0.2)
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  return {
    kind: sure ? best.kind : 'other',
    reasons: [...(sure || best.kind === 'other' ? [] : [`unsure:${best.kind}`]), ...new Set(reasons)].slice(0, 6),
    confidence: sure ? confidence : round(1 - confidence),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Several words of one kind strengthen each other, but less and less; otherwise a long list of weak words would beat a clear one. */
function titleClues(title: string, language: string | null): readonly Clue[] {
  const best = new Map<string, Clue>();
  for (const { kind, weight, pattern } of titleHits(title, language)) {
    const reason = `title-word:${pattern}`;
    const known = best.get(`${kind} ${pattern}`);
    if (known === undefined || known.weight < weight) best.set(`${kind} ${pattern}`, { kind, weight, reason });
  }
  const shapes = shapeHits(title).map(({ kind, weight, code }) => ({ kind, weight, reason: `title-shape:${code}` }));
  return groupKinds.flatMap((kind) =>
    [...best.values(), ...shapes]
      .filter((clue) => clue.kind === kind)
      .sort((a, b) => b.weight - a.weight)
      .map((clue, rank) => ({ ...clue, weight: clue.weight / 2 ** rank })),
  );
}

const relatives = new Set(kindWords.flatMap(({ relatives: list }) => list.split(/\s+/u).map(fold)));

function memberClues({ members }: Membership, language: string | null): readonly Clue[] {
  const named = members.filter(({ phone, name, state }) => phone === null && state !== 'left' && /\p{L}/u.test(name));
  if (named.length === 0) return [];
  const clues: Clue[] = [];
  const words = named.map(({ name }) =>
    name
      .normalize('NFC')
      .split(/[\s,]+/u)
      .filter((word) => /\p{L}/u.test(word)),
  );

  const kin = words.filter((parts) => parts.length <= 2 && parts.some((word) => relatives.has(fold(word)))).length;
  if (kin >= 2) clues.push({ kind: 'family', weight: kin >= 3 ? 4 : 3, reason: 'members-are-relatives' });
  else if (kin === 1 && named.length <= 12)
    clues.push({ kind: 'family', weight: 1.2, reason: 'members-are-relatives' });

  const surnames = words.flatMap((parts) => (parts.length >= 2 ? [fold(parts.at(-1) ?? '')] : []));
  const shared = Math.max(0, ...countEach(surnames).values());
  const share = surnames.length === 0 ? 0 : shared / named.length;
  if (shared >= 3 && share >= 0.4) clues.push({ kind: 'family', weight: 2, reason: 'members-share-surname' });
  else if (shared >= 2 && share >= 0.5) clues.push({ kind: 'family', weight: 0.9, reason: 'members-share-surname' });
  else if (shared >= 3 && share >= 0.25) clues.push({ kind: 'family', weight: 0.5, reason: 'members-share-surname' });

  const parents = named.filter(({ name }) => parentName.test(fold(name))).length;
  if (parents >= 2) {
    const weight = parents / named.length >= 0.2 ? 1.6 : 0.9;
    clues.push({ kind: 'kita', weight, reason: 'members-are-parents' });
    clues.push({ kind: 'school', weight, reason: 'members-are-parents' });
  }
  return [...clues, ...taggedMembers(named, language)];
}

/** „Mama von Leo“, "Mia's mum", „Paul Papa“: how parents store each other. */
const parentName =
  /(?:mama|papa|mutter|vater|mami|eltern|mum|mom|dad|maman|mamma|anne|мама|папа) (?:von|v\.|of|de|di|d'|\p{L}+)|\p{L}{2,}'s (?:mum|mom|dad)|\p{L}{3,} (?:mama|papa|mum|mom|dad)$/u;

/** People store others by where they know them from: „Jens Fußball“, "Pat (Choir)". */
function taggedMembers(named: readonly { readonly name: string }[], language: string | null): readonly Clue[] {
  const tagged = new Map<GroupKind, number>();
  for (const { name } of named) {
    // The first word is the person's own.
    const tags = titleWords(name).slice(1).join(' ');
    const kinds = new Set(titleHits(tags, language).flatMap(({ kind, weight }) => (weight >= 2.4 ? [kind] : [])));
    for (const kind of kinds) tagged.set(kind, (tagged.get(kind) ?? 0) + 1);
  }
  return [...tagged].flatMap(([kind, count]) =>
    count >= 2 && count / named.length >= 0.15
      ? [{ kind, weight: count / named.length >= 0.4 ? 2.5 : 1.5, reason: 'members-tagged' }]
      : [],
  );
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * What share of all that is heard in a group of another kind is still of this one: everybody says "weekend", hardly anybody "kindergarten".
 * Measured on invented chats of every kind in eleven languages.
 */
const heardAnywhere: Readonly<Record<GroupKind, number>> = {
  family: 0.06,
  kita: 0.03,
  school: 0.03,
  club: 0.04,
  work: 0.06,
  neighbours: 0.06,
  friends: 0.08,
  faith: 0.04,
  event: 0.05,
  other: 0.05,
};
/** So much more must be heard than anywhere before it counts for much: three words tell little. */
const heardAtLeast = 8;
const spokenWeight = 4;

/** Words in the messages: by how much more of a kind is heard than in groups of other kinds, as a logarithm. */
function spokenClues(heard: Readonly<Record<string, number>>): readonly Clue[] {
  const total = groupKinds.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0);
  return groupKinds.flatMap((kind) => {
    const ratio = ((heard[kind] ?? 0) + heardAtLeast) / (heardAnywhere[kind] * total + heardAtLeast);
    return [{ kind, weight: spokenWeight * Math.log(ratio), reason: `vocabulary:${kind}` }];
  });
}

/** Weekday working hours, or Sunday mornings. `rhythm[weekday * 24 + hour]`, 0 = Monday. */
function rhythmClues(rhythm: readonly number[]): readonly Clue[] {
  const total = rhythm.reduce((sum, count) => sum + count, 0);
  if (total < 200) return [];
  const share = (wanted: (weekday: number, hour: number) => boolean): number =>
    rhythm.reduce((sum, count, slot) => sum + (wanted(Math.floor(slot / 24), slot % 24) ? count : 0), 0) / total;
  const clues: Clue[] = [];
  if (share((day, hour) => day < 5 && hour >= 7 && hour < 18) > 0.8) {
    clues.push({ kind: 'work', weight: 0.9, reason: 'rhythm:working-hours' });
  }
  if (share((day, hour) => day === 6 && hour >= 7 && hour < 14) > 0.3) {
    clues.push({ kind: 'faith', weight: 0.6, reason: 'rhythm:sunday-mornings' });
  }
  if (share((day, hour) => (day >= 4 && hour >= 18) || day === 5 || hour < 4) > 0.6) {
    clues.push({ kind: 'friends', weight: 0.5, reason: 'rhythm:weekend-nights' });
  }
  return clues;
}
