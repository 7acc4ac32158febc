import { describe, expect, it } from 'vitest';
import { importHere, kitaText } from '../support/import-here.ts';
import { ownFolder } from '../support/own-folder.ts';
import { stopwatch } from '../support/quickest.ts';
import { zipOf, type ZipPiece } from '../support/zip-writer.ts';

const folder = ownFolder();

const chatName = 'WhatsApp Chat mit Kita Löwenzahn.txt';
const chat: ZipPiece = { name: chatName, content: kitaText };

async function read(name: string, content: string | Uint8Array) {
  return importHere([folder.put(name, content)]);
}

describe('archives that phones and file managers make', () => {
  it('reads what Android puts into a zip', async () => {
    const { chats, codes } = await read('WhatsApp Chat mit Kita Löwenzahn.zip', zipOf([chat]));
    expect(codes).toEqual([]);
    expect(chats).toMatchObject([{ title: 'Kita Löwenzahn', kind: 'group', messages: 2, source: { entry: chatName } }]);
  });

  it.each([
    ['stored without compression', zipOf([{ ...chat, method: 0 }])],
    ['with sizes after the data', zipOf([{ ...chat, descriptor: true }])],
    ['as zip64', zipOf([{ ...chat, zip64: true }], { zip64: true })],
    ['with a comment at its end', zipOf([chat], { comment: 'made by hand' })],
    ['with names in UTF-8 that nobody announced', zipOf([{ ...chat, flags: 0 }])],
    ['in a folder inside', zipOf([{ ...chat, name: `Export/${chatName}` }])],
    ['with the noise of a Mac', zipOf([chat, { name: `__MACOSX/._${chatName}`, content: '\0\0noise' }])],
    ['beside media', zipOf([{ name: 'IMG-20230514-WA0001.jpg', content: '\xff\xd8' }, chat])],
    [
      'with a long text that somebody attached',
      zipOf([{ name: 'Protokoll.txt', content: 'Punkt 1\n'.repeat(9000) }, chat]),
    ],
  ])('reads a zip %s', async (_how, bytes) => {
    const { chats, codes } = await read('a.zip', bytes);
    expect(codes).toEqual([]);
    expect(chats).toMatchObject([{ title: 'Kita Löwenzahn', messages: 2 }]);
  });

  it('reads names that old Windows programs wrote in their own alphabet', async () => {
    const name = Buffer.from('WhatsApp Chat mit Kita L\x94wenzahn.txt', 'latin1');
    const { chats } = await read('a.zip', zipOf([{ ...chat, name, flags: 0 }]));
    expect(chats).toMatchObject([{ source: { entry: chatName } }]);
  });

  it('reads several chats of one zip and says so', async () => {
    const other = kitaText.replaceAll('Kita Löwenzahn', 'Chor').replaceAll('03.05.23', '04.05.23');
    const { chats, codes } = await read('a.zip', zipOf([chat, { name: 'WhatsApp Chat mit Chor.txt', content: other }]));
    expect(chats.map(({ title }) => title)).toEqual(['Kita Löwenzahn', 'Chor']);
    expect(codes).toEqual(['several-chats-in-zip']);
  });

  it.each([0, 8])('reads exports that were zipped together (method %i)', async (method) => {
    const inner = zipOf([chat]);
    const { chats, codes } = await read(
      'alle.zip',
      zipOf([{ name: 'WhatsApp Chat mit Kita.zip', content: inner, method }]),
    );
    expect(codes).toEqual([]);
    expect(chats).toMatchObject([
      { title: 'Kita Löwenzahn', source: { entry: `WhatsApp Chat mit Kita.zip/${chatName}` } },
    ]);
  });

  it('reads 65,000 entries within seconds', async () => {
    const photos = Array.from({ length: 65_000 }, (_, n): ZipPiece => ({
      name: `IMG-20230514-WA${String(n).padStart(5, '0')}.jpg`,
      content: '',
      method: 0,
    }));
    const took = stopwatch();
    const { chats } = await read('a.zip', zipOf([...photos, chat]));
    expect(chats).toHaveLength(1);
    expect(took()).toBeLessThan(10_000);
  });
});

describe('archives that cannot be read as they are', () => {
  const whole = zipOf([chat]);
  const lying = (claims: NonNullable<ZipPiece['claims']>) => zipOf([{ ...chat, claims }]);
  const packedZeros = zipOf([{ name: chatName, content: Buffer.alloc(300 * 1024 * 1024) }]);
  it.each([
    ['is no zip at all', 'not-a-zip', Buffer.from('<html>404</html>')],
    ['is empty', 'empty-file', Buffer.alloc(0)],
    ['ends in the middle of the chat', 'truncated-zip', whole.subarray(0, 200)],
    ['ends just before its end', 'truncated-zip', whole.subarray(0, whole.length - 10)],
    ['is protected with a password', 'encrypted-zip', zipOf([{ ...chat, flags: 0x0801 }])],
    ['has a wrong checksum', 'damaged-entry', lying({ crc: 1 })],
    ['holds less than it says', 'damaged-entry', lying({ unpacked: 10_000 })],
    ['holds more than it says', 'unpacks-without-end', lying({ unpacked: 10 })],
    ['has its chat outside of itself', 'damaged-entry', lying({ offset: 100_000 })],
    ['is packed in an unusual way', 'unsupported-compression', zipOf([{ ...chat, method: 12 }])],
    ['unpacks without end', 'unpacks-without-end', packedZeros],
    ['uses the same bytes twice', 'unpacks-without-end', zipOf([chat, { ...chat, claims: { offset: 0 } }])],
    ['has a broken table of contents', 'damaged-zip', brokenIndex(whole)],
    ['holds an empty chat', 'empty-file', zipOf([{ ...chat, content: '' }])],
    ['holds a text that is no chat', 'not-a-chat', zipOf([{ ...chat, content: 'Einkaufen:\nMilch\n' }])],
    ['holds only media', 'media-without-chat', zipOf([{ name: 'IMG-20230514-WA0001.jpg', content: 'x' }])],
    ['holds something else', 'zip-without-chat', zipOf([{ name: 'readme.md', content: 'x' }])],
    ['holds nothing', 'zip-without-chat', zipOf([])],
    ['comes from Telegram', 'other-messenger-export', zipOf([{ name: 'ChatExport/result.json', content: '{}' }])],
    ['holds a backup', 'whatsapp-backup', zipOf([{ name: 'Databases/msgstore.db.crypt15', content: 'x' }])],
  ])('says it of a zip that %s', async (_what, code, bytes) => {
    const good = folder.put('WhatsApp Chat mit Chor.txt', kitaText);
    const { chats, problems, codes } = await importHere([folder.put('bad.zip', bytes), good]);
    expect(codes).toContain(code);
    expect(problems.find((problem) => problem.code === code)?.file).toBe('bad.zip');
    expect(chats.at(-1)?.source.file).toBe('WhatsApp Chat mit Chor.txt');
  });

  it('keeps what was readable before the damage, and says that it is damaged', async () => {
    const { chats, codes } = await read('a.zip', lying({ crc: 1 }));
    expect(codes).toEqual(['damaged-entry']);
    expect(chats).toMatchObject([{ messages: 2 }]);
  });

  it('finds no way out of a folder in names, but says that somebody tried', async () => {
    const { chats, codes } = await read('a.zip', zipOf([chat, { name: '../../.bashrc', content: 'x' }]));
    expect(chats).toHaveLength(1);
    expect(codes).toEqual(['unsafe-entry-name']);
  });

  it('stops where many archives in one unpack to far more than the file could hold', async () => {
    const text = `01.01.24, 10:00 - Anna: ${'hallo zusammen '.repeat(200)}\n`.repeat(15_000);
    const inner = zipOf([{ name: chatName, content: text }]);
    const all = Array.from({ length: 30 }, (_, n) => ({ name: `WhatsApp Chat mit ${String(n)}.zip`, content: inner }));
    const bytes = zipOf(all);
    expect(text.length * all.length).toBeGreaterThan(bytes.length * 1000);
    const { problems } = await read('alle.zip', bytes);
    expect(problems.filter(({ code }) => code === 'unpacks-without-end')).toHaveLength(1);
    expect(problems.filter(({ code }) => code === 'same-chat-twice').length).toBeLessThan(10);
  });

  it('opens archives in an archive, but none in those', async () => {
    let inner = zipOf([chat]);
    for (let depth = 0; depth < 6; depth++) {
      const content = inner;
      inner = zipOf(Array.from({ length: 6 }, (_, n) => ({ name: `WhatsApp Chat mit ${String(n)}.zip`, content })));
    }
    const { chats, codes } = await read('tief.zip', inner);
    expect(chats).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(['zip-without-chat']));
  });

  it('stops a bomb long before it is unpacked', async () => {
    const took = stopwatch();
    await read('bomb.zip', packedZeros);
    expect(took()).toBeLessThan(2_000);
  });
});

/** The signature of the table's first entry, made unreadable. */
function brokenIndex(bytes: Buffer): Buffer {
  const broken = Buffer.from(bytes);
  broken[broken.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 2] = 9;
  return broken;
}
