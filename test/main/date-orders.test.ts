import { afterEach, beforeEach, expect, it } from 'vitest';
import { importHere, temporaryFolder, type Folder } from '../support/import-here.ts';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const line = (date: string, text: string) => `${date}, 6:05 PM - Ann Lake: ${text}\n`;
const notice = (date: string, text: string) => `${date}, 6:00 PM - ${text}\n`;
const certain = `${notice('5/13/23', 'Ann Lake created group "Street"')}${line('5/13/23', 'hello')}${line('5/14/23', 'again')}`;
const open = `${notice('3/4/23', 'Ann Lake created group "Choir"')}${line('3/4/23', 'hello')}${line('5/6/23', 'again')}`;

it('lets a chat that could be read both ways follow the other chats of the same phone', async () => {
  const doubtful = folder.put('WhatsApp Chat with Choir.txt', open);
  const clear = folder.put('WhatsApp Chat with Street.txt', certain);
  const together = await importHere([doubtful, clear]);
  expect(together.chats.find(({ title }) => title === 'Choir')).toMatchObject({
    dateOrder: 'mdy',
    last: '2023-05-06T18:05:00',
  });
});

it('takes the order that the user decided for one chat', async () => {
  const path = folder.put('WhatsApp Chat with Choir.txt', open);
  const [chat] = (await importHere([path])).chats;
  expect(chat).toBeDefined();
  const other = chat?.dateOrder === 'dmy' ? 'mdy' : 'dmy';
  const again = await importHere([path], { dateOrders: { [chat?.id ?? '']: other } });
  expect(again.chats).toMatchObject([{ dateOrder: other, dateOrderReason: 'asked' }]);
});
