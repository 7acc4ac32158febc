import { expect, test } from 'vitest';
import { limits } from '../../../src-core/chat/limits.ts';
import { openChat } from '../../../src-core/chat/read-chat.ts';
import { stopwatch } from '../../support/quickest.ts';

const minutes = (count: number, line: (k: number) => string): Uint8Array => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const lines = Array.from({ length: count }, (_, k) => {
    const at = new Date(Date.UTC(2020, 0, 1) + k * 60_000);
    return `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.20, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - ${line(k)}\n`;
  });
  return new TextEncoder().encode(lines.join(''));
};

function read(bytes: Uint8Array) {
  const reader = openChat({ file: 'Chat.txt', entry: null, bytes: bytes.length, modified: null });
  reader.push(bytes);
  return reader.finish();
}

test('A file in which 150,000 people write one line each is read to its end', () => {
  const { chat, problems } = read(minutes(150_000, (k) => `Person ${String(k)}: Hallo`));
  expect(chat?.messages).toBe(150_000);
  // a hostile file must not fill the memory with names
  expect(chat?.speakers).toHaveLength(limits.speakers + 1);
  expect(chat?.speakers.at(-1)).toMatchObject({ name: '…', messages: 150_000 - limits.speakers });
  expect(problems.map(({ code }) => code)).toContain('too-many-people');
  expect(chat?.first).toBe('2020-01-01T00:00:00');
});

test('Ten thousand notices that each name dozens of people are understood in seconds', () => {
  const crowd = (k: number): string => Array.from({ length: 50 }, (_, n) => (k * 50 + n).toString(36)).join(', ');
  const took = stopwatch();
  const { chat } = read(minutes(10_000, (k) => `\u200eAnna hat ${crowd(k)} und x${String(k)} hinzugefügt.`));
  expect(took()).toBeLessThan(20_000);
  expect(chat?.lines.notice).toBe(10_000);
});

test('A notice that names two hundred people makes them all members', () => {
  const people = Array.from({ length: 200 }, (_, k) => `Person ${String(k)} Nachname`);
  const names = `${people.slice(0, -1).join(', ')} und ${people.at(-1) ?? ''}`;
  const { chat } = read(minutes(2, (k) => (k === 0 ? `\u200eAnna hat ${names} hinzugefügt.` : 'Anna: Willkommen')));
  expect(chat?.notices.map(({ type, targets }) => [type, targets.map(({ name }) => name)])).toEqual([
    ['added', people],
  ]);
});
