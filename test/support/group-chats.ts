import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChat } from '../../src-core/chat/read-chat.ts';
import { groupKinds, type GroupKind, type GroupKindGuess } from '../../src-core/groups/group.ts';
import { guessKind } from '../../src-core/groups/kind.ts';
import { membership } from '../../src-core/groups/membership.ts';

/** A whole group chat, invented by somebody who had not seen our words. */
export interface GroupChat {
  readonly kind: GroupKind;
  /** Another kind that a sensible reader might name instead. */
  readonly alsoRight: GroupKind | null;
  readonly language: string;
  readonly title: string;
  /** `sender: text`, in order. */
  readonly messages: readonly string[];
}

/**
 * One chat a line: kind, other defensible kind or nothing, language, title, senders (`|`), messages (`¦`), each with its sender's number.
 * Only the messages were kept, so what notices and hours would tell is missing.
 */
export function unseenGroupChats(): readonly GroupChat[] {
  // Programs are bundled elsewhere before they run.
  const root = process.env['KOMM_MIT_ROOT'] ?? process.cwd();
  const file = join(root, 'test/fixtures/group-chats/unseen.tsv');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', also = '', language = '', title = '', senders = '', said = ''] = line.split('\t');
      const people = senders.split('|');
      const messages = said.split('¦').map((message) => {
        const colon = message.indexOf(':');
        return `${people[Number(message.slice(0, colon))] ?? ''}: ${message.slice(colon + 1)}`;
      });
      return { kind: kindOf(kind) ?? 'other', alsoRight: kindOf(also), language, title, messages };
    });
}

const kindOf = (text: string): GroupKind | null => groupKinds.find((kind) => kind === text) ?? null;

/** Written as an Android would, read by us, and guessed. */
export function guessedKind({ language, title, messages }: Omit<GroupChat, 'kind' | 'alsoRight'>): GroupKindGuess {
  const text = messages.map((message, place) => `01.03.24, ${clock(place)} - ${message}\n`).join('');
  const bytes = new TextEncoder().encode(text);
  const reader = openChat({ file: 'chat.txt', entry: null, bytes: bytes.length, modified: null });
  reader.push(bytes);
  const { chat } = reader.finish();
  if (chat === null) throw new Error(`no chat: ${title}`);
  return guessKind({ ...chat, kind: 'group', title, language }, membership({ ...chat, kind: 'group' }));
}

function clock(minute: number): string {
  return [8 + Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
