import { expect, test } from 'vitest';
import { openChat } from '../../../src-core/chat/read-chat.ts';

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
  return reader.finish().chat;
}

test('A file in which 150,000 people write one line each is read to its end', () => {
  const chat = read(minutes(150_000, (k) => `Person ${String(k)}: Hallo`));
  expect(chat?.messages).toBe(150_000);
  expect(chat?.first).toBe('2020-01-01T00:00:00');
}, 30_000);

test('Ten thousand notices that each name dozens of people are understood in seconds', () => {
  const crowd = (k: number): string => Array.from({ length: 50 }, (_, n) => (k * 50 + n).toString(36)).join(', ');
  const began = performance.now();
  const chat = read(minutes(10_000, (k) => `\u200eAnna hat ${crowd(k)} und x${String(k)} hinzugefügt.`));
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(chat?.lines.notice).toBe(10_000);
}, 40_000);
