import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import JSZip from 'jszip';
import { seeded } from '../test/support/random.ts';
import { storyTeller, type SceneBook } from '../test/support/scene.ts';
import { direct } from '../test/support/scenes/direct.ts';
import { family } from '../test/support/scenes/family.ts';
import { football } from '../test/support/scenes/football.ts';
import { kita } from '../test/support/scenes/kita.ts';

/**
 * Scenes that come back a thousand times would pack far better than what people write, and unpacking would look cheaper than it is.
 * Most messages are therefore words in a new order; the archive ends up at about a quarter of the text, as real exports do.
 */
function vocabularyOf(books: readonly SceneBook[]): readonly string[] {
  const lines = books.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.lines));
  return [...new Set(lines.flatMap((line) => line.replace(/^[^:]+: |[{}|]/gu, '').split(/\s+/u)))];
}

/** A Kita group that never stops, as an Android phone writes it: lines, in pieces of about 64 KB. */
function* endlessChat(messages: number): Generator<Buffer> {
  const random = seeded(1_000_000);
  const teller = storyTeller(kita, random);
  const members = Array.from({ length: 60 }, (_, index) =>
    index % 5 === 0 ? `+49 171 39200${String(index).padStart(2, '0')}` : `Mitglied Nummer${String(index)}`,
  );
  const words = vocabularyOf([kita, family, football, direct]);
  const babble = (): string => Array.from({ length: random.whole(2, 16) }, () => random.pick(words)).join(' ');
  const two = (value: number): string => String(value).padStart(2, '0');
  let clock = Date.UTC(2014, 0, 1, 6);
  const head = (): string => {
    clock += random.whole(1, 11) * 60_000;
    const at = new Date(clock);
    return `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${two(at.getUTCFullYear() % 100)}, ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} - `;
  };
  let text = `${head()}Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n${head()}\u200e${members[1] ?? ''} hat die Gruppe „Kita“ erstellt.\n`;
  let written = 0;
  while (written < messages) {
    for (const { text: said, picture } of teller.next(1 + (written % 12), 1)) {
      if (written === messages) break;
      written++;
      text += `${head()}${random.pick(members)}: ${picture ? '<Medien ausgeschlossen>' : random.chance(0.75) ? babble() : said}\n`;
      if (written % 5000 === 0) text += `${head()}\u200e${random.pick(members)} hat das Gruppenbild geändert.\n`;
    }
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** Photos do not shrink; the zip stores them. */
function* noise(bytes: number, seed: number): Generator<Buffer> {
  const block = Buffer.alloc(1 << 20);
  const random = seeded(seed);
  for (let at = 0; at < block.length; at += 4) block.writeUInt32LE(Math.floor(random.next() * 2 ** 32), at);
  for (let left = bytes; left > 0; left -= block.length) yield block.subarray(0, Math.min(block.length, left));
}

export interface BigChat {
  readonly messages: number;
  /** Megabytes of pictures beside the chat. */
  readonly mediaMb: number;
}

/** Streams the archive to the disk, so that making it needs no memory either. */
export async function writeBigArchive(path: string, { messages, mediaMb }: BigChat): Promise<void> {
  const zip = new JSZip();
  zip.file('WhatsApp Chat mit Kita.txt', Readable.from(endlessChat(messages)), { compression: 'DEFLATE' });
  const size = 5;
  for (let index = 0; index * size < mediaMb; index++) {
    zip.file(`IMG-20260101-WA${String(index).padStart(4, '0')}.jpg`, Readable.from(noise(size << 20, index)), {
      compression: 'STORE',
    });
  }
  await pipeline(
    zip.generateNodeStream({ streamFiles: true, compressionOptions: { level: 6 } }),
    createWriteStream(path),
  );
}
