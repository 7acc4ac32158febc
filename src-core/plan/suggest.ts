/**
 * Signs of an answer: what somebody wrote ("bin dabei", "hab Signal", "ohne mich"; listen.ts hears it), and what a newer export notices
 * (left the group, a new number). It only suggests, with the deciding words beside it; the user decides. Irony, dialects and quoted
 * sentences it does not understand.
 */
import type { ChatId, LocalTime, Notice } from '../chat/chat.ts';
import type { Status } from './plan.ts';
import { fillers, hypothetical, negations, type Phrases } from './suggest-phrases.ts';

export interface StatusSuggestion {
  readonly chat: ChatId;
  readonly speaker: string;
  /** null: no status, only worth knowing (a new number). Never set without the user. */
  readonly status: Status | null;
  readonly source: 'left' | 'removed' | 'number-changed';
  readonly at: LocalTime;
  /** 1-based line in the chat's text. */
  readonly line: number;
  /** The new number; else nothing was written. */
  readonly words: string;
}

/** Of the notices after `since`, usually the announcement: the last of each person counts; new numbers are told beside it. */
export function suggestStatuses(
  chat: ChatId,
  notices: readonly Notice[],
  since: LocalTime,
): readonly StatusSuggestion[] {
  const last = new Map<string, StatusSuggestion>();
  const numbers: StatusSuggestion[] = [];
  for (const notice of notices) {
    if (notice.at <= since) continue;
    for (const name of backIn(notice)) last.delete(name);
    for (const found of fromNotice(chat, notice)) {
      const before = last.get(found.speaker);
      if (found.status === null) numbers.push(found);
      else if (before === undefined || before.at <= found.at) last.set(found.speaker, found);
    }
  }
  return [...last.values(), ...numbers].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.line - b.line));
}

function fromNotice(chat: ChatId, { type, actor, targets, at, line, text }: Notice): readonly StatusSuggestion[] {
  const about = { chat, at, line };
  if (type === 'left' && actor !== null && !actor.isMe) {
    return [{ ...about, speaker: actor.name, status: 'not-coming', source: 'left', words: '' }];
  }
  if (type === 'removed') {
    return targets
      .filter(({ isMe }) => !isMe)
      .map(({ name }) => ({ ...about, speaker: name, status: 'not-coming', source: 'removed', words: '' }));
  }
  if (type === 'number-changed' && actor !== null && !actor.isMe) {
    return [{ ...about, speaker: actor.name, status: null, source: 'number-changed', words: text ?? '' }];
  }
  return [];
}

/** Whoever came back has not left, whatever stood before. */
function backIn({ type, actor, targets }: Notice): readonly string[] {
  if (type === 'joined-by-link' && targets.length === 0) return actor === null ? [] : [actor.name];
  return type === 'joined-by-link' || type === 'added' ? targets.map(({ name }) => name) : [];
}

export interface Found {
  readonly status: Status;
  readonly words: string;
}

/** Longer answers than this are conversations, not answers. */
const longestAnswer = 400;
const order = ['coming-if', 'not-coming', 'there', 'coming', 'thinking'] as const;

/** Reads one message: the answer in it with the sentence that decides, or null. */
export function answerIn(lists: readonly Phrases[], names: readonly string[]): (text: string) => Found | null {
  const all = order.flatMap((status) =>
    lists
      .flatMap((list) => list[status])
      .flatMap((phrase) =>
        phrase.includes('{app}') ? names.map((name) => phrase.replace('{app}', name.toLowerCase())) : [phrase],
      )
      .map((phrase) => ({ status, words: wordsOf(phrase) })),
  );
  return (text) => {
    if (text.length > longestAnswer) return null;
    for (const sentence of text.split(/(?<=[.!?\n])/u)) {
      const said = wordsOf(sentence);
      const isQuestion = sentence.trimEnd().endsWith('?');
      for (const { status, words } of all) {
        const at = indexOfWords(said, words);
        if (at === -1) continue;
        const before = said.slice(Math.max(0, at - 3), at);
        if (isQuestion || (status !== 'coming-if' && before.some((word) => hypothetical.includes(word)))) continue;
        const isTurned =
          before.slice(-2).some((word) => negations.includes(word)) ||
          negations.includes(said[at + words.length] ?? '');
        const answer = isTurned ? turned(status) : status;
        if (answer !== null) return { status: answer, words: sentence.trim() };
      }
      const denied = deniedIn(said, all);
      if (denied !== null && !isQuestion) return { status: denied, words: sentence.trim() };
    }
    return null;
  };
}

/** "bin leider nicht dabei", "hab noch kein Signal": the phrase with a negation in its middle. */
function deniedIn(
  said: readonly string[],
  all: readonly { readonly status: Status; readonly words: readonly string[] }[],
): Status | null {
  if (!said.some((word) => negations.includes(word))) return null;
  const plain = said.filter((word) => !negations.includes(word) && !fillers.has(word));
  for (const { status, words } of all) {
    if (words.length > 1 && (status === 'coming' || status === 'there') && indexOfWords(plain, words) !== -1)
      return turned(status);
  }
  return null;
}

/** Whoever has no Signal yet has not refused. */
const turned = (status: Status): Status | null => (status === 'coming' ? 'not-coming' : null);

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`´]/gu, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

function indexOfWords(said: readonly string[], words: readonly string[]): number {
  for (let at = 0; at + words.length <= said.length; at += 1) {
    if (words.every((word, index) => said[at + index] === word)) return at;
  }
  return -1;
}
