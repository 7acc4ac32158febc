import { afterEach, beforeEach, expect, test } from 'vitest';
import { importHere, kitaText, temporaryFolder, type Folder } from '../support/import-here.ts';
import { zipOf } from '../support/zip-writer.ts';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

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
