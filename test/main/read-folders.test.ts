import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importHere, kitaText } from '../support/import-here.ts';
import { ownFolder } from '../support/own-folder.ts';
import { zipOf } from '../support/zip-writer.ts';

const folder = ownFolder();

const choir = kitaText.replaceAll('Kita Löwenzahn', 'Chor').replaceAll('03.05.23', '04.05.23');
const titles = (chats: readonly { readonly title: string | null }[]) => chats.map(({ title }) => title);

describe('texts', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  it.each([
    ['with a byte order mark', Buffer.from(`\ufeff${kitaText}`)],
    ['in UTF-16 from Windows', utf16(`\ufeff${kitaText}`)],
    ['in UTF-16 without a mark', utf16(kitaText)],
    ['in UTF-16, high byte first', utf16(`\ufeff${kitaText}`).swap16()],
  ])('reads a bare text %s', async (_how, bytes) => {
    const { chats, codes } = await importHere([folder.put('WhatsApp Chat mit Kita Löwenzahn.txt', bytes)]);
    expect(codes).toEqual([]);
    expect(chats).toMatchObject([{ title: 'Kita Löwenzahn', messages: 2, lines: { total: 8, unknown: 0 } }]);
  });

  it('reads a chat whatever its file is called', async () => {
    const { chats } = await importHere([
      folder.put('verlauf', kitaText),
      folder.put('kita.dat', zipOf([{ name: '_chat.txt', content: choir }])),
    ]);
    expect(titles(chats)).toEqual(['Kita Löwenzahn', 'Chor']);
  });

  it.each([
    ['a text that is no chat', 'einkauf.txt', 'Milch\nBrot\n', 'not-a-chat'],
    ['a picture', 'foto.jpg', '\xff\xd8\xff', 'unknown-file-type'],
    ['a backup', 'msgstore.db.crypt15', 'x', 'whatsapp-backup'],
    ['an export of Telegram', 'result.json', '{}', 'other-messenger-export'],
    ['a backup of Signal', 'signal-2024-01-31-12-00-00.backup', 'x', 'other-messenger-export'],
    ['an address book without cards', 'leer.vcf', '\n', 'no-contacts'],
  ])('says what %s is', async (_what, name, content, code) => {
    const { chats, codes } = await importHere([folder.put(name, content)]);
    expect(chats).toEqual([]);
    expect(codes).toEqual([code]);
  });

  it('says when a file is not there', async () => {
    const { problems } = await importHere([join(folder.path, 'weg.zip')]);
    expect(problems).toMatchObject([{ code: 'not-found', file: 'weg.zip', severity: 'error' }]);
  });

  it('says when a file shrinks while it is read', async () => {
    const path = folder.put(
      'WhatsApp Chat mit Kita.txt',
      kitaText + '14.05.23, 08:12 - Ben Stein: Hallo\n'.repeat(60_000),
    );
    const { codes, chats } = await importHere([path], {
      onEvent: (event) => {
        if (event.type === 'phase' && event.phase === 'reading') truncateSync(path, 400_000);
      },
    });
    expect(codes).toContain('vanished-while-reading');
    expect(chats[0]?.messages).toBeGreaterThan(1000);
  });
});

describe('folders', () => {
  it('finds chats and address books at any depth', async () => {
    folder.put('a/b/WhatsApp Chat mit Kita Löwenzahn.txt', kitaText);
    folder.put('a/Chor.zip', zipOf([{ name: '_chat.txt', content: choir }]));
    folder.put('Kontakte.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ben Stein\nTEL:0171 2345678\nEND:VCARD\n');
    folder.put('Notizen.txt', 'Milch\n');
    folder.put('.DS_Store', 'x');
    const { chats, contacts, codes } = await importHere([folder.path]);
    expect(new Set(titles(chats))).toEqual(new Set(['Chor', 'Kita Löwenzahn']));
    expect(contacts).toMatchObject([{ name: 'Ben Stein', phones: ['+491712345678'] }]);
    expect(codes).toEqual([]);
  });

  it('takes contact cards beside an unpacked chat for what they are: attachments', async () => {
    folder.put('_chat.txt', kitaText);
    folder.put('00000007-Ben Stein.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ben Stein\nTEL:0171 2345678\nEND:VCARD\n');
    const { chats, contacts, events } = await importHere([folder.path]);
    expect(chats).toHaveLength(1);
    // Known as sent, as in a zip: it names a number and is nobody's address book.
    expect(contacts).toMatchObject([{ name: 'Ben Stein', sentInChat: true }]);
    expect(events.at(-1)).toMatchObject({ type: 'finished', contacts: 0 });
  });

  it('does not run in circles', async () => {
    folder.put('a/WhatsApp Chat mit Kita Löwenzahn.txt', kitaText);
    symlinkSync(folder.path, join(folder.path, 'a', 'zurück'));
    symlinkSync('selbst', join(folder.path, 'selbst'));
    const { chats, codes } = await importHere([folder.path]);
    expect(chats).toHaveLength(1);
    expect(codes).toEqual(['folder-loop', 'folder-loop']);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'goes on behind what it may not open',
    async () => {
      folder.put('WhatsApp Chat mit Kita Löwenzahn.txt', kitaText);
      chmodSync(folder.put('geheim.zip', 'x'), 0);
      mkdirSync(join(folder.path, 'zu'), { mode: 0 });
      const { chats, codes } = await importHere([folder.path]);
      expect(chats).toHaveLength(1);
      expect(codes).toEqual(['not-readable', 'not-readable']);
    },
  );

  it.each([
    ['nothing', [], 'folder-without-chat'],
    ['only pictures', ['IMG-20230514-WA0001.jpg'], 'media-without-chat'],
    [
      'only a backup',
      ['Databases/msgstore.db.crypt15', 'Databases/msgstore-2024-01-01.1.db.crypt15'],
      'whatsapp-backup',
    ],
  ])('says so when there is %s in it', async (_what, names, code) => {
    for (const name of names) folder.put(name, 'x');
    const { codes } = await importHere([folder.path]);
    expect(codes).toEqual([code]);
  });

  it('reads 200 archives in one go', async () => {
    for (let n = 0; n < 200; n++)
      folder.put(
        `WhatsApp Chat mit Gruppe ${n}.zip`,
        zipOf([{ name: '_chat.txt', content: kitaText.replaceAll('Kita Löwenzahn', `Gruppe ${n}`) }]),
      );
    const { chats, codes } = await importHere([folder.path]);
    expect(chats).toHaveLength(200);
    expect(codes).toEqual([]);
  });
});

describe('the same chat twice', () => {
  it('keeps the export that knows more, in whatever order they come', async () => {
    const older = folder.put('alt/WhatsApp Chat mit Kita Löwenzahn.txt', kitaText.split('\n').slice(0, 6).join('\n'));
    const newer = folder.put('neu/WhatsApp Chat mit Kita Löwenzahn.txt', kitaText);
    for (const paths of [
      [older, newer],
      [newer, older],
    ]) {
      const { chats, codes } = await importHere(paths);
      expect(chats).toMatchObject([{ messages: 2 }]);
      expect(codes).toEqual(['same-chat-twice']);
    }
  });

  it('prefers a whole export to a damaged one, and still tells of the damage', async () => {
    const piece = { name: '_chat.txt', content: kitaText };
    const damaged = folder.put('a.zip', zipOf([{ ...piece, claims: { crc: 1 } }]));
    const { chats, codes } = await importHere([damaged, folder.put('b.zip', zipOf([piece]))]);
    expect(chats).toMatchObject([{ source: { file: 'b.zip' } }]);
    expect(codes).toEqual(['damaged-entry', 'same-chat-twice']);
  });

  it('gives the same chat the same id every time', async () => {
    const path = folder.put('a.zip', zipOf([{ name: '_chat.txt', content: kitaText }]));
    const [first, second] = [await importHere([path]), await importHere([path])];
    expect(second.chats).toEqual(first.chats);
  });
});

it('changes no file that it reads', async () => {
  const bytes = zipOf([{ name: '_chat.txt', content: kitaText }]);
  const path = folder.put('a.zip', bytes);
  await importHere([path]);
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(path).equals(bytes)).toBe(true);
  rmSync(path);
});

describe('where the name of a chat stands when the text does not tell it', () => {
  const nameless = kitaText.split('\n').slice(4).join('\n');
  it.each([
    ['in the archive', 'WhatsApp Chat - Chor.zip', zipOf([{ name: '_chat.txt', content: nameless }])],
    ['in a folder inside the archive', 'a.zip', zipOf([{ name: 'WhatsApp Chat - Chor/_chat.txt', content: nameless }])],
    [
      'in the archive inside the archive',
      'alle.zip',
      zipOf([{ name: 'WhatsApp Chat - Chor.zip', content: zipOf([{ name: '_chat.txt', content: nameless }]) }]),
    ],
    ['in the folder of the text', 'WhatsApp Chat - Chor/_chat.txt', nameless],
    ['in the text’s own name', 'WhatsApp Chat mit Chor.txt', nameless],
  ])('finds it %s', async (_where, name, content) => {
    const { chats } = await importHere([folder.put(name, content)]);
    expect(titles(chats)).toEqual(['Chor']);
  });
});
