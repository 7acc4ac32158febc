/**
 * What sort of chat an export is, what it is called, and whose phone it was. Where only the wording tells (a list of people one writes to,
 * notes to oneself) the packs know it; a name like "Anna (Du)" tells in every language.
 */
import type { ChatKind, Platform } from './chat.ts';
import { languagePacks } from './languages/all.ts';
import { cleanName } from './names.ts';
import type { NoticeReading, ReadNotice } from './notices.ts';
import type { Tally } from './tally.ts';

export interface KindOfChat {
  readonly kind: ChatKind;
  readonly title: string | null;
  /** The speaker who owns the phone, or -1. */
  readonly me: number;
}

export function kindOfChat(
  tally: Tally,
  reading: NoticeReading,
  platform: Platform,
  fileTitle: string | null,
): KindOfChat {
  const { names } = tally.speakers;
  if (isToMyself(names, reading, fileTitle)) return { kind: 'direct', title: names[0] ?? fileTitle, me: 0 };
  const kind = kindOf(names, reading, fileTitle);
  const title = titleOf(kind, platform, reading, names, fileTitle);
  return { kind, title, me: myself(tally, reading, kind, title) };
}

const groupTypes = new Set([
  'created',
  'added',
  'removed',
  'left',
  'joined-by-link',
  'subject',
  'icon',
  'description',
  'admin-granted',
  'admin-revoked',
  'community',
]);

function kindOf(names: readonly string[], reading: NoticeReading, fileTitle: string | null): ChatKind {
  if (reading.notices.some(isOfGroup) || names.length > 2) return 'group';
  // one's own messages to many people: no room that anybody could move
  if (reading.notices.some(isOfList)) return 'unknown';
  const same = (name: string | null): boolean => name !== null && names.some((speaker) => isSameName(speaker, name));
  if (same(fileTitle) || same(reading.groupSlot)) return 'direct';
  if (reading.notices.some((notice) => notice.type === 'encryption' || notice.type === 'call')) return 'direct';
  return 'unknown';
}

const isOfList = ({ concept }: ReadNotice): boolean => concept === 'added-to-list';
const isOfGroup = (notice: ReadNotice): boolean => !isOfList(notice) && groupTypes.has(notice.type);

/** Only one person writes, and it is the phone's owner: WhatsApp says so, or the chat is called "You" or "Anna (You)". */
function isToMyself(names: readonly string[], reading: NoticeReading, fileTitle: string | null): boolean {
  const [only, second] = names;
  if (only === undefined || second !== undefined || reading.notices.some(isOfGroup)) return false;
  if (reading.notices.some(({ concept }) => concept === 'encryption-to-myself')) return true;
  const bracket = /^(.+?) ?[(（]([^()（）]+)[)）]$/u.exec(fileTitle ?? '');
  const said = bracket?.[2] ?? fileTitle ?? '';
  return wordsForMe().has(lettersOf(said)) && (!bracket?.[1] || isSameName(bracket[1], only));
}

let meInAllLanguages: ReadonlySet<string> | undefined;

function wordsForMe(): ReadonlySet<string> {
  meInAllLanguages ??= new Set(languagePacks.flatMap(({ me }) => me.map(lettersOf)));
  return meInAllLanguages;
}

function titleOf(
  kind: ChatKind,
  platform: Platform,
  reading: NoticeReading,
  speakers: readonly string[],
  fileTitle: string | null,
): string | null {
  if (kind === 'direct') {
    const named = [reading.groupSlot, fileTitle].find((name) => name !== null);
    if (named !== undefined && named !== null) return speakers.find((name) => isSameName(name, named)) ?? named;
    return speakers.length === 1 ? (speakers[0] ?? null) : null;
  }
  const renamed = reading.notices.filter((notice) => notice.type === 'subject' && notice.text).at(-1)?.text;
  const created = reading.notices.find((notice) => notice.type === 'created' && notice.text)?.text;
  return platform === 'android'
    ? (renamed ?? created ?? fileTitle ?? reading.groupSlot)
    : (renamed ?? reading.groupSlot ?? created ?? fileTitle);
}

/** Whose phone it was: the one who deleted "as me", or in a talk of two the one whom the chat is not named after. */
function myself(tally: Tally, reading: NoticeReading, kind: ChatKind, title: string | null): number {
  if (tally.mySpeaker >= 0) return tally.mySpeaker;
  // Android since 2025: "Anna: You created the group"
  const own = reading.notices.find(({ actor, written }) => actor?.isMe === true && written.slot !== null);
  const told =
    own && tally.layouts?.frame === 'dash' ? tally.speakers.byName(cleanName(own.written.slot ?? '').name) : -1;
  if (told >= 0) return told;
  const { names } = tally.speakers;
  // in a list of people to write to, only its owner writes
  if (names.length === 1 && kind === 'unknown' && reading.notices.some(isOfList)) return 0;
  if (kind !== 'direct' || title === null || names.length !== 2) return -1;
  const other = names.findIndex((name) => isSameName(name, title));
  return other < 0 ? -1 : 1 - other;
}

export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Files are named without colons and slashes. */
function isSameName(one: string, other: string): boolean {
  const letters = lettersOf(one);
  return one.toLowerCase() === other.toLowerCase() || (letters !== '' && letters === lettersOf(other));
}
