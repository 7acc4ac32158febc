import { expect, test } from 'vitest';
import { importHere, kitaText } from '../support/import-here.ts';
import { ownFolder } from '../support/own-folder.ts';
import { zipOf } from '../support/zip-writer.ts';

const folder = ownFolder();

const cardOf = (name: string, phone: string) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL;TYPE=CELL:${phone}\nEND:VCARD\n`;
const chat = { name: 'WhatsApp Chat mit Kita Löwenzahn.txt', content: kitaText };

test('contact cards sent in a chat are read and known as such, and are no address book', async () => {
  const archive = zipOf([chat, { name: 'Frau Behrend.vcf', content: cardOf('Frau Behrend', '+49 171 5550142') }]);
  const { chats, contacts, events, codes } = await importHere([folder.put('Kita.zip', archive)]);
  expect(chats).toHaveLength(1);
  expect(contacts).toMatchObject([{ name: 'Frau Behrend', phones: ['+491715550142'], sentInChat: true }]);
  expect(events.at(-1)).toMatchObject({ type: 'finished', contacts: 0 });
  expect(codes).toEqual([]);
});

test('an address book in a zip of its own is mine', async () => {
  const archive = zipOf([{ name: 'Kontakte.vcf', content: cardOf('Petra Behrend', '0171 5550142') }]);
  const { contacts, events } = await importHere([folder.put('Kontakte.zip', archive)]);
  expect(contacts.map(({ sentInChat }) => sentInChat)).toEqual([undefined]);
  expect(events.at(-1)).toMatchObject({ type: 'finished', contacts: 1 });
});

test('a damaged card beside a chat says nothing about the chat', async () => {
  const archive = zipOf([chat, { name: '00000012-Anna.vcf', content: 'BEGIN:VCARD\nVERSION:3.0\n' }]);
  const { chats, contacts, codes } = await importHere([folder.put('Kita.zip', archive)]);
  expect([chats.length, contacts, codes]).toEqual([1, [], []]);
});

test('cards beside the text of an unpacked Android export were sent, too; an address book lying there is mine', async () => {
  const anna = cardOf('Anna Behrend', '+49 171 5550143');
  folder.put(`Kita/${chat.name}`, kitaText);
  folder.put('Kita/Anna Behrend.vcf', anna);
  const alone = await importHere([folder.path]);
  expect(alone.contacts).toMatchObject([{ name: 'Anna Behrend', sentInChat: true }]);
  expect(alone.events.at(-1)).toMatchObject({ type: 'finished', contacts: 0 });

  folder.put('Kita/Kontakte.vcf', anna + cardOf('Ben Stein', '+49 171 5550144'));
  const withBook = await importHere([folder.path]);
  expect(withBook.contacts.map(({ name, sentInChat }) => `${name} ${sentInChat ?? false}`).sort()).toEqual([
    'Anna Behrend false',
    'Anna Behrend true',
    'Ben Stein false',
  ]);

  // With pictures beside it, everything there came with the chat.
  folder.put('Kita/IMG-20260101-WA0001.jpg', 'x');
  const unpacked = await importHere([folder.path]);
  expect(unpacked.contacts.every(({ sentInChat }) => sentInChat === true)).toBe(true);
});
