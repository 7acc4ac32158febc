/**
 * Spoils archives at random and reads them. Whatever comes in, reading must end soon, without a crash, within its memory, with every
 * line accounted for. A round is made from its number alone, so that whatever it finds can be repeated.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importHere, kitaText } from './import-here.ts';
import type { Folder } from './temporary-folder.ts';
import { randomFrom } from './world.ts';
import { zipOf } from './zip-writer.ts';

export const longestMs = 10_000;
export const mostMegabytes = 600;

export interface FuzzBase {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is spoiled: our sample chats, and each form of container. */
export function fuzzBases(samples: string): readonly FuzzBase[] {
  const piece = { name: 'WhatsApp Chat mit Kita Löwenzahn.txt', content: kitaText };
  const iphone = kitaText.replaceAll(/^(\d\d\.\d\d\.\d\d), (\d\d:\d\d) - /gm, '[$1, $2:00] ');
  const made: FuzzBase[] = [
    { name: 'a.txt', bytes: Buffer.from(kitaText) },
    { name: '_chat.txt', bytes: Buffer.from(iphone.replaceAll('\n', '\r\n')) },
    { name: 'utf16.txt', bytes: Buffer.from(`\ufeff${kitaText}`, 'utf16le') },
    { name: 'a.zip', bytes: zipOf([piece]) },
    { name: 'stored.zip', bytes: zipOf([{ ...piece, method: 0, descriptor: true }]) },
    { name: 'zip64.zip', bytes: zipOf([{ ...piece, zip64: true }], { zip64: true }) },
    {
      name: 'media.zip',
      bytes: zipOf([
        { name: 'IMG-20230514-WA0001.jpg', content: 'x' },
        { name: '_chat.txt', content: iphone },
      ]),
    },
    { name: 'nested.zip', bytes: zipOf([{ name: 'b.zip', content: zipOf([piece]), method: 0 }]) },
    {
      name: 'a.vcf',
      bytes: Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ben Stein\r\nTEL:0171 2345678\r\nEND:VCARD\r\n'),
    },
    { name: 'a.csv', bytes: Buffer.from('Name,Phone 1 - Value\nBen Stein,0171 2345678\n') },
  ];
  return [...made, ...sampleFiles(samples)];
}

function sampleFiles(folder: string): readonly FuzzBase[] {
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .map((name) => join(folder, name))
    .filter((path) => /\.(zip|txt|vcf)$/.test(path) && statSync(path).isFile())
    .map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}

/** One round; answers what went wrong, or null. */
export async function fuzzRound(round: number, bases: readonly FuzzBase[], folder: Folder): Promise<string | null> {
  const random = randomFrom(round);
  const base = bases[Math.floor(random() * bases.length)];
  if (base === undefined) return null;
  const path = folder.put(`${round}-${base.name}`, spoiled(base.bytes, bases, random));
  const started = Date.now();
  const wrong: string[] = [];
  try {
    const { outcome, chats, problems, codes } = await importHere([path]);
    if (outcome !== 'finished') wrong.push(`ended as ${outcome}`);
    for (const { lines } of chats) {
      const sum = lines.message + lines.continuation + lines.notice + lines.unknown;
      if (sum !== lines.total) wrong.push(`lost lines: ${sum} of ${lines.total}`);
    }
    if (codes.includes('internal')) wrong.push(`internal: ${problems.find(({ code }) => code === 'internal')?.detail}`);
    if (chats.length === 0 && problems.length === 0 && !/\.(vcf|csv)$/.test(path))
      wrong.push('neither a chat nor a problem');
  } catch (error) {
    wrong.push(`threw ${error instanceof Error ? error.stack : String(error)}`);
  }
  const took = Date.now() - started;
  if (took > longestMs) wrong.push(`took ${took} ms`);
  const megabytes = process.memoryUsage().rss / 1024 / 1024;
  if (megabytes > mostMegabytes) wrong.push(`took ${Math.round(megabytes)} MB`);
  return wrong.length === 0 ? null : `round ${round} (${base.name}): ${wrong.join('; ')}`;
}

type Random = () => number;

function spoiled(bytes: Buffer, bases: readonly FuzzBase[], random: Random): Buffer {
  let result: Buffer = Buffer.from(bytes);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) result = spoiledOnce(result, bases, random);
  return result;
}

const nastyNumbers = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x04034b50, 0x02014b50, 0x06054b50];

function spoiledOnce(bytes: Buffer, bases: readonly FuzzBase[], random: Random): Buffer {
  const at = placeIn(bytes, random);
  const length = Math.floor(random() * Math.min(64, bytes.length - at));
  const part = bytes.subarray(at, at + length);
  switch (Math.floor(random() * 8)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return flipped;
    }
    case 1: {
      const numbered = Buffer.from(bytes);
      const number = nastyNumbers[Math.floor(random() * nastyNumbers.length)] ?? 0;
      if (at + 4 <= numbered.length) numbered.writeUInt32LE(number, at);
      return numbered;
    }
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, at), part, part, bytes.subarray(at)]);
    case 5:
      return Buffer.concat([bytes.subarray(0, at), noise(length, random), bytes.subarray(at)]);
    case 6: {
      const other = bases[Math.floor(random() * bases.length)]?.bytes ?? bytes;
      return Buffer.concat([bytes.subarray(0, at), other.subarray(placeIn(other, random))]);
    }
    default:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(nastyTexts[Math.floor(random() * nastyTexts.length)] ?? ''),
        bytes.subarray(at),
      ]);
  }
}

/** Half of the time near the end, where a zip keeps its structure. */
function placeIn(bytes: Buffer, random: Random): number {
  const near = Math.min(bytes.length, 400);
  return Math.floor(random() < 0.5 ? random() * bytes.length : bytes.length - random() * near);
}

function noise(length: number, random: Random): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

const nastyTexts = [
  '\0\0\0',
  '\r',
  '\n\n\n',
  '\u202e\u2066',
  '31.12.99, 24:00 - ',
  '03.05.23, 18:01 - \u200e',
  '[03.05.23, 18:01:00] : : \n',
  ': '.repeat(200),
  'a'.repeat(100_000),
  '29.02.23, 08:12 - Ben "und" Anna hat Ben und Anna und 5 weitere Personen hinzugefügt.\n',
  '\u{10ffff}\ud800',
];
