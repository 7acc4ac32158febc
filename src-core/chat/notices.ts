/**
 * What WhatsApp's own lines say: who did what to whom. Read at the end, because lists of names can only be cut once the names are known.
 * On iOS the line's sender slot helps: it holds the target of a single add or removal, the actor of most other things, or the group's name.
 */
import type { EventType, Name, Platform, WritersNotice } from './chat.ts';
import { ofOnePerson, type LanguagePack, type NoticeConcept } from './language-pack.ts';
import { nameKey, toName } from './names.ts';
import { cutList, isNameWithComma, numberOf } from './people-list.ts';
import { countStops, ownsStop, type Stops } from './full-stops.ts';
import { findPhrase, type IsKnown, type PhraseMatch } from './phrases.ts';
import { normalise, visible } from './text.ts';

export interface WrittenNotice {
  readonly day: number;
  readonly second: number;
  readonly line: number;
  /** What stood before the colon, as written; null on Android and old iOS. */
  readonly slot: string | null;
  readonly sentence: string;
  /** Calls on iOS are told by a mark, not by a phrase. */
  readonly type: EventType | null;
}

export interface ReadNotice {
  readonly written: WrittenNotice;
  readonly concept: NoticeConcept | null;
  /** Who may write from here on, if that is what was set. */
  readonly writers: WritersNotice['who'] | null;
  readonly type: EventType;
  readonly actor: Name | null;
  readonly targets: readonly Name[];
  readonly unnamed: number;
  readonly text: string | null;
}

export interface NoticeReading {
  readonly notices: readonly ReadNotice[];
  /** The group's name as iOS writes it into the sender slot. */
  readonly groupSlot: string | null;
}

/** The same text with its own quotes and full stop: letter for letter as long as the normalised one. */
function light(text: string): string {
  return visible(text)
    .replace(/[\u00a0\u202f\u2009\t ]+/g, ' ')
    .trim()
    .normalize('NFC');
}

export function readNotices(
  written: readonly WrittenNotice[],
  packs: readonly LanguagePack[],
  speakers: readonly string[],
  platform: Platform,
): NoticeReading {
  const known = new Set(speakers.map(nameKey));
  const spelling = new Map(speakers.map((name) => [nameKey(name), name]));
  const slots = written.map((notice) => (notice.slot === null ? null : toName(notice.slot)));
  const groupSlot = findGroupSlot(written, slots, packs, platform === 'android' ? ofTheChat : byGroup);
  const learn = (name: string): void => {
    const key = nameKey(name);
    known.add(key);
    if (!spelling.has(key)) spelling.set(key, name);
  };
  slots.forEach((slot) => {
    if (slot && slot.name !== groupSlot) learn(slot.name);
  });
  // the same few people stand in thousands of notices
  const asked = new Map<string, boolean>();
  const isOne = (value: string): boolean => {
    const answered = asked.get(value);
    if (answered !== undefined) return answered;
    const { name, phone } = toName(value);
    const answer = phone !== null || known.has(nameKey(name));
    if (asked.size > 20_000) asked.clear();
    asked.set(value, answer);
    return answer;
  };
  const isKnown: IsKnown = (value, role, pack) =>
    isOne(value) || (role === 'targets' && cutList(value, pack, known).names.every(isOne));
  // where nobody is known, everybody would be a stranger
  const asks = known.size > 0 ? isKnown : undefined;
  const matches = written.map((notice) => match(notice, packs, asks));
  const stops = countStops(written, matches, known);
  for (const [k, hit] of matches.entries()) {
    const notice = written[k];
    if (!hit || !notice) continue;
    const whole = light(notice.sentence);
    const plain = normalise(notice.sentence);
    for (const [gap, role] of hit.meaning.gaps.entries()) {
      const value = hit.filled[gap];
      if (value === undefined || (role !== 'actor' && role !== 'targets')) continue;
      // "Meier, Anna left" tells that the two words of an earlier list are one person
      const isOnePerson = /, /.test(value) ? isNameWithComma(value, hit.pack) : role === 'actor';
      if (!isOnePerson) continue;
      const at = plain.indexOf(value);
      const name = toName(at < 0 ? value : whole.slice(at, at + value.length)).name;
      if (role === 'actor' || cutList(name, hit.pack, known).names.length === 1) learn(name);
    }
  }
  return {
    groupSlot,
    notices: written.map((notice, k) =>
      read(notice, matches[k] ?? null, { known, spelling, stops, slot: slots[k] ?? null, groupSlot }),
    ),
  };
}

function match(notice: WrittenNotice, packs: readonly LanguagePack[], isKnown?: IsKnown): PhraseMatch | null {
  const sentence = normalise(notice.sentence);
  let best: PhraseMatch | null = null;
  for (const pack of packs) {
    // sister languages (pt-BR and pt-PT, zh-TW and zh-HK) share sentences; the one that explains more of it is right
    if (best && pack.tag.slice(0, 2) !== best.pack.tag.slice(0, 2)) continue;
    const hit = findPhrase(pack, sentence, isKnown);
    if (hit && (!best || hit.weight > best.weight + 1)) best = hit;
  }
  return best;
}

const byGroup = new Set<NoticeConcept>([
  'encryption',
  'encryption-to-myself',
  'added-me',
  'i-was-added',
  'admin-granted-to-me',
  'admin-revoked-from-me',
  'renamed-by-me',
  'icon-by-me',
  'description-by-me',
  'i-joined-by-link',
  'i-joined-from-community',
  'created-by-me',
  'created-nameless-by-me',
  'settings-by-me',
]);

/** Android wrote no slot until 2025; what concerns nobody in particular is the chat's own there as well. */
const ofTheChat = new Set<NoticeConcept>(['encryption']);

function findGroupSlot(
  written: readonly WrittenNotice[],
  slots: readonly (Name | null)[],
  packs: readonly LanguagePack[],
  concepts: ReadonlySet<NoticeConcept>,
): string | null {
  const votes = new Map<string, number>();
  for (const [k, notice] of written.entries()) {
    const slot = slots[k];
    if (!slot || slot.phone !== null) continue;
    const hit = match(notice, packs);
    if (!hit || !concepts.has(hit.concept)) continue;
    if (normalise(notice.sentence).startsWith(`${normalise(slot.name)} `)) continue;
    votes.set(slot.name, (votes.get(slot.name) ?? 0) + (k === 0 ? 2 : 1));
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Context {
  readonly known: ReadonlySet<string>;
  readonly spelling: ReadonlyMap<string, string>;
  readonly stops: Stops;
  readonly slot: Name | null;
  readonly groupSlot: string | null;
}

function read(written: WrittenNotice, hit: PhraseMatch | null, context: Context): ReadNotice {
  const slot = context.slot && context.slot.name !== context.groupSlot ? context.slot : null;
  if (!hit) {
    const text = light(written.sentence);
    return {
      written,
      concept: null,
      writers: null,
      type: written.type ?? 'other',
      actor: slot,
      targets: [],
      unnamed: 0,
      text: text === '' ? null : text,
    };
  }
  const whole = light(written.sentence);
  const plain = normalise(written.sentence);
  const original = (value: string): string => {
    const at = plain.indexOf(value);
    if (at < 0) return value;
    const end = at + value.length;
    const withStop = whole.slice(at, end + 1);
    const keepsStop =
      end === plain.length && /[.。]$/.test(withStop) && ownsStop(withStop, hit, context.known, context.stops);
    return keepsStop ? withStop : whole.slice(at, end);
  };
  const me = hit.pack.me;
  const person = (value: string): Name => {
    const name = toName(original(value));
    return { ...name, name: context.spelling.get(nameKey(name.name)) ?? name.name, isMe: me.includes(name.name) };
  };
  let actor: Name | null = null;
  let text: string | null = null;
  let unnamed = hit.meaning.unnamed ?? 0;
  const targets: Name[] = [];
  for (const [gap, role] of hit.meaning.gaps.entries()) {
    const value = hit.filled[gap];
    if (value === undefined) continue;
    if (role === 'actor') actor = person(value);
    else if (role === 'text') text = withoutQuotes(original(value).trim());
    else if (role === 'count') unnamed += numberOf(value);
    else if (role === 'targets') {
      const list = ofOnePerson.has(hit.concept)
        ? { names: [value], unnamed: 0 }
        : cutList(value, hit.pack, context.known);
      unnamed += list.unnamed;
      targets.push(...list.names.map(person));
    }
  }
  const mine: Name = { name: me[0] ?? 'You', phone: null, isMe: true, isProfileName: false };
  if (hit.meaning.me === 'actor') actor = mine;
  if (hit.meaning.me === 'targets') targets.push(mine);
  const type = hit.meaning.type;
  // the slot repeats a single target without any doubt where the name ends
  if (slot && (type === 'added' || type === 'removed') && targets.length <= 1 && unnamed === 0 && !targets[0]?.isMe) {
    if (targets.length === 0 || sameName(targets[0], slot)) targets.splice(0, 1, slot);
  }
  // "A joined", "A left" of several people at once
  if (actor && !(slot && sameName(actor, slot)) && (type === 'joined-by-link' || type === 'left')) {
    const list = cutList(actor.name, hit.pack, context.known);
    if ((list.names.length > 1 || list.unnamed > 0) && !context.known.has(nameKey(actor.name))) {
      const [first, ...others] = list.names.map(person);
      actor = first ?? actor;
      targets.push(...others);
      unnamed += list.unnamed;
    }
  }
  if (type === 'call') actor = slot;
  if (type === 'number-changed') text = targets[0]?.name ?? null;
  if (type === 'settings' || type === 'other') text = whole;
  const writers = type === 'settings' ? writersIn(plain, hit.pack) : null;
  return { written, concept: hit.concept, writers, type, actor, targets, unnamed, text };
}

/** Quotes around the whole are the sentence's; those of a word inside (Verein "Eiche") are the name's own, and come in pairs. */
function withoutQuotes(text: string): string {
  const inside = text.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim();
  const hasPairs = (text.match(/["“”„«»]/g) ?? []).length % 2 === 0;
  const isWhole = /^["“”„«»].*["“”„«»]$/s.test(text) && !/["“”„«»]/.test(inside);
  return hasPairs && !isWhole ? text : inside;
}

function writersIn(sentence: string, { writers }: LanguagePack): WritersNotice['who'] | null {
  const says = (pieces: readonly string[]): boolean => pieces.some((piece) => sentence.includes(normalise(piece)));
  if (says(writers.admins)) return 'admins';
  return says(writers.everybody) ? 'everybody' : null;
}

function sameName(target: Name | undefined, slot: Name): boolean {
  return (
    target !== undefined &&
    (nameKey(target.name) === nameKey(slot.name) || normalise(target.name) === normalise(slot.name))
  );
}
