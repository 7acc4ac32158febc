import type { ReadChat } from '../../src-core/chat/chat.ts';
import type { LanguagePack } from '../../src-core/chat/language-pack.ts';
import { openChat, type ChatReader, type SeenRecord } from '../../src-core/chat/read-chat.ts';
import { membership } from '../../src-core/groups/membership.ts';
import type { Membership } from '../../src-core/groups/group.ts';
import { groupHistory, type History } from './history.ts';
import { seeded } from './random.ts';
import { writeChat, type WrittenChat } from './write-chat.ts';

export interface Reading {
  readonly chat: ReadChat;
  readonly membership: Membership;
  readonly records: readonly SeenRecord[];
}

/** A text read as the import reads it, in pieces of an odd size, so that every boundary is cut through once. */
export function readText(fileName: string, text: string, archive = 'WhatsApp Chat.zip'): Reading | null {
  const bytes = new TextEncoder().encode(text);
  const source = { file: archive, entry: fileName, bytes: bytes.length, modified: null };
  const chat = readAll(bytes, openChat(source));
  if (chat === null) return null;
  // Only after the first reading is it certain which number is the day.
  const records: SeenRecord[] = [];
  readAll(bytes, openChat(source, { dateOrder: chat.dateOrder, onRecord: (record) => records.push(record) }));
  return { chat, membership: membership(chat), records };
}

function readAll(bytes: Uint8Array, reader: ChatReader): ReadChat | null {
  for (let from = 0; from < bytes.length; from += 4099) reader.push(bytes.subarray(from, from + 4099));
  return reader.finish().chat;
}

export interface Case {
  readonly history: History;
  readonly written: WrittenChat;
  readonly reading: Reading;
}

export interface CaseOptions {
  readonly pack: LanguagePack;
  readonly platform: 'android' | 'ios';
  readonly clock: 12 | 24;
  readonly seed: number;
  readonly events?: number;
  readonly hostile?: number;
}

/** A generated history, written in this language as this phone would, and read again. Null where the pack has no such clock. */
export function generatedCase({ pack, platform, clock, seed, events = 120, hostile = 0.3 }: CaseOptions): Case | null {
  const random = seeded(seed + 1);
  const history = groupHistory(seed, { platform, events, hostile, wholesale: platform === 'ios', pack });
  const style = { pack, platform, clock, padded: random.chance(0.5), slots: platform === 'ios', title: history.title };
  const written = writeChat(history.records, style, random);
  if (written === null) return null;
  const reading = readText(
    written.fileName,
    written.text,
    `WhatsApp Chat - ${history.title.replace(/[:"/]/gu, '_')}.zip`,
  );
  return reading === null ? null : { history, written, reading };
}
