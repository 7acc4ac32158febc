import { openChat, type ReadOptions } from '../../../src-core/chat/read-chat.ts';
import type { Name, ReadChat } from '../../../src-core/chat/chat.ts';
import type { Problem } from '../../../src-core/problem.ts';

export interface TextReading {
  readonly chat: ReadChat | null;
  readonly problems: readonly Problem[];
}

/** Reads a text (or bytes) as the importer would, in chunks of the given size. */
export function readText(
  text: string | Uint8Array,
  {
    file = '_chat.txt',
    chunk = 65536,
    modified = null,
    ...options
  }: ReadOptions & { file?: string; chunk?: number; modified?: Date | null } = {},
): TextReading {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const reader = openChat({ file, entry: null, bytes: bytes.length, modified }, options);
  for (let from = 0; from < bytes.length; from += chunk) reader.push(bytes.slice(from, from + chunk));
  return reader.finish();
}

export function chatOf(text: string | Uint8Array, options: Parameters<typeof readText>[1] = {}): ReadChat {
  const { chat } = readText(text, options);
  if (!chat) throw new Error('this text was expected to be a chat');
  return chat;
}

/** A text of these lines, the last one ended, too. */
export const lines = (...texts: string[]): string => texts.map((text) => `${text}\n`).join('');

export const names = (people: readonly Name[]): string[] => people.map((person) => person.name);
