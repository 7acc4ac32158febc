/**
 * A part of the asking list that a helper takes over: a small document of its own, sealed with a passphrase, with only what is needed
 * to ask – name, a way to reach, the finished message. The helper's answers are noted in the same document, so one file goes out
 * and comes back.
 */
import type { PersonId } from '../people/person.ts';
import type { ChatId } from '../chat/chat.ts';
import { type Answer, type Asking, type Instant, type Plan, type Status, statuses } from '../plan/plan.ts';

/** Raised with every change of the file's shape; an older edition of the program then says so instead of guessing. */
export const helperFileVersion = 1;

/** What the file's name ends in. */
export const helperFileEnding = 'kommmit-hilfe';

export const isHelperFile = (name: string): boolean => name.toLowerCase().endsWith(`.${helperFileEnding}`);

export interface HelperFile {
  readonly kind: 'komm-mit-helper';
  readonly version: typeof helperFileVersion;
  /** Of which plan this is a part. */
  readonly plan: string;
  /** This part, and no other: answers find back by it. */
  readonly list: string;
  /** The helper's name, as the organiser wrote it. */
  readonly helper: string;
  readonly madeAt: Instant;
  readonly groups: readonly HelperGroup[];
  readonly people: readonly PersonToAsk[];
  readonly answers: readonly HelperAnswer[];
  /** When the helper noted something last; null: nothing yet. */
  readonly savedAt: Instant | null;
}

export interface HelperGroup {
  readonly chat: ChatId;
  readonly title: string;
  readonly messenger: string;
  readonly link: string | null;
}

export interface PersonToAsk {
  readonly id: PersonId;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** With how it stood in each group when the list went out. */
  readonly chats: readonly { readonly chat: ChatId; readonly status: Status }[];
  /** The finished message. */
  readonly text: string;
}

export interface HelperAnswer extends Answer {
  readonly person: PersonId;
  readonly asked: readonly { readonly at: Instant; readonly way: Asking['way'] }[];
}

/** Two plans were never begun in the same millisecond on one computer, and the mark says nothing about anybody. */
export const markOf = ({ createdAt }: Pick<Plan, 'createdAt'>): string => createdAt;

/** What the helper notes about one person takes the place of what was noted before; `null` takes it back. */
export function answered(file: HelperFile, person: PersonId, answer: HelperAnswer | null, now: Instant): HelperFile {
  if (!file.people.some(({ id }) => id === person)) return file;
  const others = file.answers.filter((other) => other.person !== person);
  return { ...file, answers: answer === null ? others : [...others, answer], savedAt: now };
}

/** How this person stands for the helper: what was answered, else where nobody has asked yet counts. */
export function standingIn(file: HelperFile, person: PersonToAsk): HelperAnswer {
  const open = [...person.chats].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
  return (
    file.answers.find((answer) => answer.person === person.id) ?? {
      person: person.id,
      status: open[0]?.status ?? 'not-asked',
      asked: [],
    }
  );
}

/** Sent by the helper: whoever had not been asked now is. */
export function askedIn(file: HelperFile, person: PersonToAsk, way: Asking['way'], now: Instant): HelperFile {
  const before = standingIn(file, person);
  const status = before.status === 'not-asked' ? 'asked' : before.status;
  return answered(file, person.id, { ...before, status, asked: [...before.asked, { at: now, way }] }, now);
}
