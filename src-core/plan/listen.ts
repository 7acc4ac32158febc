/**
 * Listens for answers while an export is read: of everything that people wrote only the deciding sentences leave the reading, and only
 * the last one of each person. Nothing is heard unless the plan has asked somebody.
 */
import type { ChatId, LocalTime } from '../chat/chat.ts';
import { cleanName } from '../chat/names.ts';
import type { SeenRecord } from '../chat/source.ts';
import type { Status } from './plan.ts';
import { answerIn } from './suggest.ts';
import { type Phrases, phrasesWith } from './suggest-phrases.ts';

export interface Listening {
  /** Nothing before this can be an answer. */
  readonly since: LocalTime;
  /** "Signal", and how people write it. */
  readonly messengerNames: readonly string[];
  readonly phrases?: readonly Phrases[];
  /** Of the new groups: whoever passes one on has it, and has most likely used it. */
  readonly links?: readonly string[];
}

/** Somebody's last answer in one chat, with the words that decided. Shown, never stored. */
export interface Sign {
  readonly chat: ChatId;
  readonly speaker: string;
  readonly status: Status;
  readonly at: LocalTime;
  readonly line: number;
  readonly words: string;
  /** What decided: how they said it, or that they passed on the link of the new group. */
  readonly source: 'phrase' | 'link';
}

export interface Listener {
  readonly hear: (record: SeenRecord) => void;
  /** Something was said that may be an answer, while nobody could tell yet which number of a date is its day. */
  readonly isUntimed: () => boolean;
  /** What was heard; the exporter's own words are no answer. */
  readonly signs: (chat: { readonly id: ChatId; readonly speakers: readonly Speaking[] }) => readonly Sign[];
}

interface Speaking {
  readonly name: string;
  readonly isMe: boolean;
}

export function listener({ since, messengerNames, phrases = phrasesWith(), links = [] }: Listening): Listener {
  const answer = answerIn(phrases, messengerNames);
  const last = new Map<string, Omit<Sign, 'chat'>>();
  let isUntimed = false;
  return {
    hear({ kind, at, sender, body, line }) {
      if (kind !== 'message' || sender === null || (at !== null && at <= since)) return;
      const said = answer(body);
      const found: Omit<Sign, 'chat' | 'speaker' | 'at' | 'line'> | null =
        said === null ? passedOn(body, links) : { ...said, source: 'phrase' };
      if (found === null) return;
      if (at === null) {
        isUntimed = true;
        return;
      }
      const speaker = cleanName(sender).name;
      const before = last.get(speaker);
      if (before === undefined || before.at <= at) last.set(speaker, { speaker, at, line, ...found });
    },
    isUntimed: () => isUntimed,
    signs({ id, speakers }) {
      const mine = new Set(speakers.filter(({ isMe }) => isMe).map(({ name }) => name));
      return [...last.values()].filter(({ speaker }) => !mine.has(speaker)).map((sign) => ({ chat: id, ...sign }));
    },
  };
}

const longestLine = 400;

/** "Hier noch mal der Link: …". Whoever asks whether it is the right one has not used it. */
function passedOn(body: string, links: readonly string[]): Pick<Sign, 'status' | 'words' | 'source'> | null {
  if (body.length > longestLine || body.includes('?')) return null;
  return links.some((link) => body.includes(link)) ? { status: 'there', words: body.trim(), source: 'link' } : null;
}
