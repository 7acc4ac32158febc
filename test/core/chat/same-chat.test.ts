import { describe, expect, test } from 'vitest';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import { openChat } from '../../../src-core/chat/read-chat.ts';
import { amongOthers } from '../../../src-core/chat/same-chat.ts';

/** A chat that starts in the middle: no notice at its beginning. */
function read(file: string, lines: readonly string[]): ReadChat {
  const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const reader = openChat({ file, entry: null, bytes: bytes.length, modified: null });
  reader.push(bytes);
  const { chat } = reader.finish();
  if (chat === null) throw new Error('This is a chat');
  return chat;
}

const familie = 'WhatsApp Chat mit Familie.txt';
const ours = [
  '13.02.24, 10:05 - Oma Hilde: Wer kommt am Sonntag?',
  '14.02.24, 11:05 - Ben Tann: Wir',
  '14.02.24, 11:06 - Ben Tann: mit Kuchen',
  '15.02.24, 11:05 - Oma Hilde: Fein',
  '16.02.24, 11:05 - Ben Tann: Bis dann',
];
const theirs = [
  '13.02.24, 08:00 - Zoe Lind: Schlüssel liegt beim Nachbarn',
  '14.02.24, 09:00 - Till Lind: Danke',
  '16.02.24, 09:30 - Zoe Lind: Gern',
];

describe('exports that begin in the middle', () => {
  test('two groups of one name stay two', () => {
    const [first, second] = [read(familie, ours), read(familie, theirs)];
    expect(second.id).toBe(first.id);
    const apart = amongOthers(second, new Map([[first.id, first]]));
    expect(apart.id).not.toBe(first.id);
    expect(amongOthers(second, new Map([first, apart].map((chat) => [chat.id, chat]))).id).toBe(apart.id);
  });

  test('a later cut of the same group is the same chat', () => {
    const earlier = read(familie, ours);
    const later = read(familie, [...ours.slice(1), '17.02.24, 09:00 - Oma Hilde: Schön war es']);
    expect(amongOthers(later, new Map([[earlier.id, earlier]])).id).toBe(earlier.id);
  });

  test('the same people in two groups of one name are told apart by their days', () => {
    const first = read(familie, ours);
    const second = read(familie, [
      '12.02.24, 10:05 - Oma Hilde: Test',
      '14.02.24, 10:05 - Ben Tann: Eins',
      '15.02.24, 10:06 - Ben Tann: Zwei',
      '15.02.24, 10:07 - Ben Tann: Drei',
      '18.02.24, 10:08 - Ben Tann: Vier',
    ]);
    expect(amongOthers(second, new Map([[first.id, first]])).id).not.toBe(first.id);
  });

  test('two chats that begin with the same word in the same minute stay two', () => {
    const start =
      '13.02.24, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen.';
    const hello = (name: string): string => `13.02.24, 10:05 - ${name}: Hallo`;
    const ben = read('WhatsApp Chat mit Ben.txt', [start, hello('Ben'), '14.02.24, 11:05 - Ich: Hi']);
    const kim = read('WhatsApp Chat mit Kim.txt', [start, hello('Kim'), '15.02.24, 11:05 - Ich: Hi']);
    expect(amongOthers(kim, new Map([[ben.id, ben]])).id === ben.id).toBe(false);
    const again = read('Ben.txt', [start, hello('Ben'), '14.02.24, 11:05 - Ich: Hi', '15.02.24, 11:06 - Ben: Neu']);
    expect(amongOthers(again, new Map([[ben.id, ben]])).id).toBe(ben.id);
  });

  test('without any title they are known by what they begin with', () => {
    const first = read('_chat.txt', ours);
    expect(first.title).toBeNull();
    expect(read('_chat.txt', theirs).id).not.toBe(first.id);
    expect(read('_chat.txt', [...ours, '17.02.24, 09:00 - Oma Hilde: Neu']).id).toBe(first.id);
  });
});
