import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHolds, scanLine, seen } from '../../../src-core/chat/body.ts';
import { matchShape, newBeginning, type Beginning } from '../../../src-core/chat/header.ts';
import { recognise, shapeOf } from '../../../src-core/chat/shapes.ts';
import { decode, encode, isUtf8 } from '../../../src-core/chat/text.ts';
import { readText } from './read-text.ts';

const days = ['12.03.24, ', '13.03.24, ', '1.3.24, ', '[12.03.24, ', '[3/2/2026, ', '2024/3/12 ', '١٢/٣/٢٤, '];
const clocks = ['18:05', '8:05', '08:5', '25:00', '18:605', '18:60', '18:05:09', '9:05:61', '1:05:13\u202fpm', '١٨:٠٥'];
const ends = [' - Anna: hallo', '] Anna: hallo', ' Anna: hallo', '- ', ' -', ''];
const line = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...clocks), fc.constantFrom(...ends))
  .map((parts) => parts.join(''));
/** As in a file: mostly one way of writing, and now and then something else. */
const lines = fc
  .tuple(
    fc.constantFrom(...days),
    fc.constantFrom(...ends),
    fc.array(fc.constantFrom(...clocks), { minLength: 4 }),
    line,
  )
  .map(([day, end, all, other]) => [...all.map((clock) => day + clock + end), other, `${day}18:47${end}`]);

/** What a match says, whatever the lines before it were. */
const told = ({ a, b, c, yearFirst, second, rest, from, dateFrom, dateTo }: Beginning): readonly unknown[] => [
  [a, b, c, yearFirst, second],
  [rest - from, dateFrom - from, dateTo - from],
];

describe('the beginning of a line', () => {
  it('says the same whether the line before began alike or not', () => {
    let alike = 0;
    fc.assert(
      fc.property(lines, (written) => {
        const bytes = encode(`${written.join('\n')}\n`);
        const shapes = written
          .map((text) => recognise(encode(text), 0, encode(text).length))
          .filter((it) => it !== null);
        const shared = newBeginning();
        for (const shape of shapes) {
          let from = 0;
          for (const text of written) {
            const fresh = newBeginning();
            const begins = matchShape(shape, bytes, from, fresh);
            expect(matchShape(shape, bytes, from, shared), text).toBe(begins);
            if (begins) {
              alike++;
              expect(told(shared), text).toEqual(told(fresh));
            }
            from += encode(text).length + 1;
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(alike).toBeGreaterThan(1000);
  });

  it('is told from its own line, as it would be with all that stands below', () => {
    let told = 0;
    const breaks = fc.constantFrom('\n', '\r\n', '\r');
    const bodies = fc.constantFrom('', ' und mehr', 'x'.repeat(140));
    fc.assert(
      fc.property(lines, breaks, bodies, (written, lineBreak, body) => {
        const bytes = encode(written.map((text) => text + body + lineBreak).join(''));
        for (let from = 0; from < bytes.length; from++) {
          if (from > 0 && bytes[from - 1] !== 10 && bytes[from - 1] !== 13) continue;
          const shape = recognise(bytes, from, bytes.length);
          if (shape !== null) told++;
          expect(shape).toEqual(shapeOf(decode(bytes, from, Math.min(bytes.length, from + 140))));
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(200);
  });
});

const raw = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const bytesOfText = fc
  .array(
    fc.oneof(
      fc
        .constantFrom('Hallo', ' ', 'ä', '…', '–', '\u200e', '\u200f', '👍🏽', 'ಕ', '@', '<', '://', ': ', '/', '?', '\0')
        .map(encode),
      fc.constantFrom(raw(0x80), raw(0xc3), raw(0xe2, 0x80), raw(0xf0, 0x9f), raw(0xff), raw(0xc0)),
      fc.string({ unit: 'binary', maxLength: 6 }).map(encode),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

/** What a line holds, found out the slow way. */
function slowly(line: Uint8Array): number {
  const letters = String.fromCodePoint(...line);
  let holds = letters.includes('://') ? seen.url : 0;
  if (letters.includes('<')) holds |= seen.angle;
  if (letters.includes('@')) holds |= seen.at;
  if (/\u00e2\u0080[\u008e\u008f]/.test(letters)) holds |= seen.mark;
  return holds;
}

describe('the rest of a line', () => {
  it('is seen several bytes at a time as it would be sign by sign', () => {
    fc.assert(
      fc.property(bytesOfText, fc.nat(9), (text, from) => {
        const bytes = Uint8Array.from([...Array.from({ length: from }, () => 65), ...text, 10, 66, 64, 60]);
        const end = bytes.findIndex((byte, at) => at >= from && (byte === 10 || byte === 13));
        expect(scanLine(bytes, from)).toBe(end);
        expect(lineHolds).toBe(slowly(bytes.slice(from, end)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('bytes that are no UTF-8', () => {
  it('are told with the first line that holds them, however the file comes in pieces', () => {
    const body = bytesOfText.map((bytes) => bytes.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0));
    fc.assert(
      fc.property(fc.array(body, { minLength: 2 }), fc.integer({ min: 1, max: 400 }), (bodies, chunk) => {
        const written = bodies.map((text) => [...encode('12.03.24, 18:05 - Anna: '), ...text, 10]);
        const first = bodies.findIndex((text) => !isUtf8(text)) + 1;
        const { problems } = readText(Uint8Array.from(written.flat()), { chunk });
        const told = problems.filter(({ code }) => code === 'invalid-utf8').map(({ line: at }) => at);
        expect(told).toEqual(first === 0 ? [] : [first]);
      }),
      { numRuns: 300 },
    );
  });
});
