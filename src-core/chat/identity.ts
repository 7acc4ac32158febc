/** An id that a newer export of the same chat has too: made of the chat's first record where the export holds it, else of its title. */
import type { ChatId, ChatKind, ReadChat } from './chat.ts';
import { fnv64 } from './fnv64.ts';
import { findMark } from './marks.ts';
import { normalise } from './text.ts';

/** The beginning of a chat, as far as the export holds it. */
export interface Opening {
  /** The first notice that is not merely "messages are encrypted", if it stands before the first message. */
  readonly notice: { readonly at: string; readonly type: string; readonly subject: string | null } | null;
  readonly message: { readonly at: string; readonly body: string } | null;
}

/**
 * A chat whose beginning is there is known by the minutes (Android writes no seconds) of its first notice and its first message, by the first
 * subject and by what the first message says: all that stays when more is written, the group is renamed, a contact is saved, the file is
 * called differently or the app speaks another language. What can change is left out: names of people, wording, left-out media. A chat
 * that was cut has only its title, so that a later cut of it is the same chat (`same-chat.ts` keeps two such groups of one name apart); without
 * a title there is only what the export begins with.
 */
export function chatId(opening: Opening | null, kind: ChatKind, title: string | null): ChatId {
  if (opening === null) return titleId(kind, title ?? '');
  const { notice, message } = opening;
  const begins = notice ? `${notice.type} ${minuteOf(notice.at)} ${normalise(notice.subject ?? '')}` : '';
  const says = message ? `${minuteOf(message.at)} ${lastingPart(message.body)}` : normalise(title ?? '');
  return fnv64(`opening ${begins} ${says}`);
}

/**
 * The id that an export of this chat has once its beginning fell out. Nothing else is in both for certain (a later cut may share no line with
 * the whole), and a title alone does not tell two groups apart, so whoever compares separate runs has to look whether people and days agree.
 */
export function idWhenCut({ kind, title }: Pick<ReadChat, 'kind' | 'title'>): ChatId | null {
  return title === null ? null : titleId(kind, title);
}

const titleId = (kind: ChatKind, title: string): ChatId => fnv64(`title ${kind} ${normalise(title)}`);

/** Media may be left out, a message deleted, a mentioned person renamed. */
function lastingPart(body: string): string {
  if (/^[\u200e\u200f]/.test(body) || findMark(body)) return '';
  return normalise(body.split(/[\u200e\u2068@<]/)[0] ?? '').slice(0, 80);
}

const minuteOf = (at: string): string => whateverTheOrder(at.slice(0, 16));

/** Day and month may be read the other way round once more is known, or once the user says so: it is still the same chat. */
function whateverTheOrder(at: string): string {
  const [date = '', clock = ''] = at.split('T');
  const parts = date.split('-').map((part) => part.slice(-2));
  return `${parts.sort().join('-')} ${clock}`;
}
