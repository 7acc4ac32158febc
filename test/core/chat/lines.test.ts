import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openChat } from '../../../src-core/chat/read-chat.ts';
import { encode } from '../../../src-core/chat/text.ts';
import { chatOf, readText } from './read-text.ts';

/** Lines as the reader defines them: a line ends with \n, \r\n or a lone \r; the last one may have no end. */
function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = 0; i < bytes.length;) {
    while (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) i++;
    lines++;
    i += bytes[i] === 13 && bytes[i + 1] === 10 ? 2 : 1;
  }
  return lines;
}

const piece = fc.oneof(
  fc.constantFrom(
    '12.03.24, 18:05 - Anna: hallo',
    '12.03.24, 18:06 - Ben hat die Gruppe verlassen.',
    '13.03.24, 18:06 - \u200eBen hat Cem, Dora und 5 weitere Personen hinzugefügt.',
    '[12.03.24, 18:05:09] Anna: \u200eBild weggelassen',
    '\u200e[12.03.24, 18:05:09] Anna: \u200e<Anhang: 00000002-PHOTO-2024-03-12-18-05-09.jpg>',
    '12/31/23, 1:05\u202fPM - ACME: Support: hi',
    '1.1.20, 00:00 - Anna: alt',
    '12.03.24, 18:05 - ',
    '12.03.24, 18:05 - Anna:',
    'noch eine Zeile',
    '\ufeff',
    '\u0000',
    '\u202e',
  ),
  fc.string({ maxLength: 30 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 60 })
  .map((lines) => new TextEncoder().encode(lines.map(([line, end]) => line + end).join('')));
const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 300 }));
const isUtf16 = (data: Uint8Array): boolean =>
  (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);

describe('lines', () => {
  it('are all accounted for, whatever the bytes are', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        fc.pre(!isUtf16(data));
        const { chat } = readText(data);
        if (!chat) return;
        const { total, message, continuation, notice, unknown } = chat.lines;
        expect(message + continuation + notice + unknown).toBe(total);
        expect(total).toBe(countLines(data));
        expect(chat.messages).toBe(message);
      }),
      { numRuns: 400 },
    );
  });

  it('are read alike however the file is cut into chunks', () => {
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 40 }), (data, chunk) => {
        expect(readText(data, { chunk })).toEqual(readText(data));
      }),
      { numRuns: 400 },
    );
  });

  it('end with a newline, a carriage return, both, or the file', () => {
    const chat = chatOf('12.03.24, 18:05 - A: x\n12.03.24, 18:05 - A: y\rzwei\r\n12.03.24, 18:06 - A: z');
    expect(chat.lines).toEqual({ total: 4, message: 3, continuation: 1, notice: 0, unknown: 0 });
  });

  it('end alike when nothing comes between their two end signs for a while', () => {
    const reader = openChat({ file: '_chat.txt', entry: null, bytes: 0, modified: null });
    const head = '12.03.24, 18:05 - A: x\r\n'.repeat(3000);
    for (const chunk of [head, '12.03.24, 18:05 - A: y\r', '', '\n12.03.24, 18:06 - A: z\r\n'])
      reader.push(encode(chunk));
    expect(reader.finish().chat?.lines).toMatchObject({ total: 3002, message: 3002 });
  });

  it('are records where a late one is the last, with or without an end', () => {
    const head = Array.from({ length: 12 }, (_, k) => `[${k + 10}.03.24, 12:00:00] Anna: hallo\r\n`).join('');
    for (const end of ['', '\r\n'])
      expect(chatOf(`${head}[15.03.24, 12:00:00] Ben: spät${end}`).lines).toMatchObject({ total: 13, message: 13 });
  });

  it('of 3 MB are cut, counted and reported, and the next line is read', () => {
    const { chat, problems } = readText(
      `12.03.24, 18:05 - Anna: ${'ü'.repeat(1_500_000)}\n12.03.24, 18:06 - Ben: kurz\n`,
      { chunk: 10_007 },
    );
    expect(chat?.lines).toEqual({ total: 2, message: 2, continuation: 0, notice: 0, unknown: 0 });
    expect(chat?.speakers.map((speaker) => speaker.name)).toEqual(['Anna', 'Ben']);
    expect(problems.map((problem) => problem.code)).toContain('line-too-long');
  });

  it('before the first record are unknown and shown with their number', () => {
    const { chat, problems } = readText('irgendwas\n\n12.03.24, 18:05 - Anna: hallo\n12.03.24, 18:06 - Ben: huhu\n');
    expect(chat?.lines.unknown).toBe(2);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown-line', line: 1, detail: 'irgendwas' }));
  });

  it('that are not understood are shown twenty times, the rest as a number', () => {
    const { problems } = readText(`${'müll\n'.repeat(50)}12.03.24, 18:05 - A: x\n12.03.24, 18:06 - B: y\n`);
    expect(problems.filter((problem) => problem.code === 'unknown-line')).toHaveLength(20);
    expect(problems.find((problem) => problem.code === 'unknown-lines-more')?.detail).toBe('30');
  });
});

describe('encodings', () => {
  const lines = '12.03.24, 18:05 - Jürgen Müller: schön\n12.03.24, 18:06 - Zoë: ja 😂\n';

  it.each([
    ['utf-16le', Uint8Array.of(0xff, 0xfe), (code: number) => [code & 255, code >> 8]],
    ['utf-16be', Uint8Array.of(0xfe, 0xff), (code: number) => [code >> 8, code & 255]],
  ] as const)('%s with a byte order mark is read', (_, mark, split) => {
    const units = Array.from({ length: lines.length }, (__, k) => split(lines.charCodeAt(k))).flat();
    const chat = chatOf(Uint8Array.from([...mark, ...units]), { chunk: 3 });
    expect(chat.speakers.map((speaker) => speaker.name)).toEqual(['Jürgen Müller', 'Zoë']);
  });

  it('a UTF-8 byte order mark is no part of the first line', () => {
    expect(chatOf(`\ufeff${lines}`).lines).toEqual({ total: 2, message: 2, continuation: 0, notice: 0, unknown: 0 });
  });

  it('broken UTF-8 is said once and loses no line', () => {
    const data = new TextEncoder().encode(lines);
    data[25] = 0xff;
    const { chat, problems } = readText(data);
    expect(chat?.lines.message).toBe(2);
    expect(problems.filter((problem) => problem.code === 'invalid-utf8')).toHaveLength(1);
  });

  it('NUL bytes inside a message do no harm', () => {
    expect(chatOf('12.03.24, 18:05 - A: x\u0000y\n12.03.24, 18:06 - B: z\n').messages).toBe(2);
  });
});
