/** Reads one text from beginning to end: a chat, or an address book. What could be read before a file broke is kept. */
import { isUtf8 } from 'node:buffer';
import type { DateOrder, ReadChat } from '../../src-core/chat/chat.ts';
import { openChat } from '../../src-core/chat/read-chat.ts';
import { listener, type Listening, type Sign } from '../../src-core/plan/listen.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { ProblemError, type Found } from './source.ts';

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
  readonly understanding: () => void;
  readonly dateOrder?: DateOrder;
  /** Answers to listen for; absent: what people wrote is not looked at. */
  readonly listening?: Listening;
}

export interface ReadText {
  readonly chat: ReadChat | null;
  readonly problems: readonly Problem[];
  readonly signs: readonly Sign[];
  /** An answer may have been said before the order of the dates was clear: only reading again in that order tells. */
  readonly isUntimed: boolean;
}

type ChatText = Extract<Found, { what: 'chat' }>;
type ContactsText = Extract<Found, { what: 'contacts' }>;

export async function readChat(text: ChatText, options: ReadOptions): Promise<ReadText> {
  const { file, entry, bytes, modified, folder } = text;
  const heard = options.listening === undefined ? null : listener(options.listening);
  const reader = openChat(
    { file, entry, bytes, modified, ...(folder === undefined ? {} : { folder }) },
    {
      isUtf8,
      ...(heard === null ? {} : { onRecord: heard.hear }),
      ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    },
  );
  let broken: Problem | null = null;
  let done = 0;
  try {
    for await (const chunk of text.read(options.signal)) {
      reader.push(chunk);
      done += chunk.length;
      options.progress(Math.min(done, bytes), bytes);
    }
  } catch (error) {
    if (options.signal.aborted || !(error instanceof ProblemError)) throw error;
    broken = { ...error.problem, file, entry };
  }
  options.understanding();
  const { chat, problems } = reader.finish();
  const signs = chat === null || heard === null ? [] : heard.signs(chat);
  const isUntimed = heard?.isUntimed() ?? false;
  if (broken === null) {
    // It began like a chat and turned out to be none.
    const untold = chat === null && problems.length === 0;
    return { chat, problems: untold ? [problem('not-a-chat', { file, entry })] : problems, signs, isUntimed };
  }
  // A text that unpacks without end is an attack, not a chat with a damaged end.
  const worthKeeping = broken.code !== 'unpacks-without-end' && chat !== null && chat.messages > 0;
  return worthKeeping
    ? { chat, problems: [broken, ...problems], signs, isUntimed }
    : { chat: null, problems: [broken], signs: [], isUntimed: false };
}

/** An address book as it lies on the disk; its numbers are only understood once the chats tell the user's country. */
export async function collectText(text: ContactsText, options: ReadOptions): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let done = 0;
  for await (const chunk of text.read(options.signal)) {
    chunks.push(chunk);
    done += chunk.length;
    options.progress(Math.min(done, text.bytes), text.bytes);
  }
  return Buffer.concat(chunks);
}
