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

/** Forty days with one to three messages each, from the given day on; `rename` as another phone calls the people. */
function days(
  from: number,
  to: number,
  rename: (name: string) => string = (name) => name,
  step = 1,
): readonly string[] {
  const two = (value: number): string => String(value).padStart(2, '0');
  return Array.from({ length: to - from }, (_, k) => k + from).flatMap((day) =>
    Array.from({ length: 1 + ((day * step) % 3) }, (__, n) => {
      const date = `${two(1 + (day % 28))}.${two(1 + Math.floor(day / 28))}.24`;
      return `${date}, 10:${two(n)} - ${rename(n === 0 ? 'Oma Hilde' : 'Ben Tann')}: Tag ${String(day)}`;
    }),
  );
}

const beginning = '01.01.24, 09:00 - \u200eOma Hilde hat die Gruppe „Familie“ erstellt.';
const whole = read(familie, [beginning, ...days(0, 40)]);
const same = (chat: ReadChat, other: ReadChat): boolean =>
  amongOthers(chat, new Map([[other.id, other]])).id === other.id;

describe('an export whose beginning fell out', () => {
  const cut = read(familie, days(20, 60));

  test('is the chat that is known from its beginning on, whichever comes first', () => {
    expect(cut.id).not.toBe(whole.id);
    expect(same(cut, whole)).toBe(true);
    expect(same(whole, cut)).toBe(true);
  });

  test('is the same chat when the group was renamed and somebody was saved under another name', () => {
    const renamed = read(
      'WhatsApp Chat mit Sippe.txt',
      days(20, 60, (name) => (name === 'Ben Tann' ? 'Benni' : name)),
    );
    expect(same(renamed, whole)).toBe(true);
  });

  test('is another chat when it only has the name, or only the people', () => {
    expect(
      same(
        read(
          familie,
          days(20, 60, (name) => `${name} X`, 2),
        ),
        whole,
      ),
    ).toBe(false);
    expect(same(read('WhatsApp Chat mit Garten.txt', days(20, 60, undefined, 2)), whole)).toBe(false);
    expect(same(read('WhatsApp Chat mit Garten.txt', days(50, 60)), whole)).toBe(false);
  });

  test('goes on from a chat that ended before, if the same people write in it', () => {
    expect(same(read(familie, days(50, 60)), whole)).toBe(true);
    expect(same(read(familie, days(50, 60, (name) => (name === 'Ben Tann' ? name : 'Kim')).slice(0, 1)), whole)).toBe(
      false,
    );
  });
});

describe('exports of one group by two phones', () => {
  const theirs = (step: number): ReadChat =>
    read(familie, [
      '03.01.24, 09:00 - \u200eHilde hat dich hinzugefügt.',
      ...days(3, 40, (name) => (name === 'Oma Hilde' ? 'Hilde' : 'Benjamin'), step),
    ]);

  test('are one chat where they count the same messages day by day', () => {
    expect(theirs(1).id).not.toBe(whole.id);
    expect(same(theirs(1), whole)).toBe(true);
  });

  test('are two chats where they do not', () => {
    expect(same(theirs(2), whole)).toBe(false);
  });
});
