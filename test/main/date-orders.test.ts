import { expect, it } from 'vitest';
import { importHere } from '../support/import-here.ts';
import { ownFolder } from '../support/own-folder.ts';

const folder = ownFolder();

const line = (date: string, text: string) => `${date}, 6:05 PM - Ann Lake: ${text}\n`;
const notice = (date: string, text: string) => `${date}, 6:00 PM - ${text}\n`;
const certain = `${notice('13/5/23', 'Ann Lake created group "Street"')}${line('13/5/23', 'hello')}${line('14/5/23', 'again')}`;
const open = `${notice('3/4/23', 'Ann Lake created group "Choir"')}${line('3/4/23', 'hello')}${line('5/6/23', 'again')}`;

it('lets a chat that could be read both ways follow the other chats of the same phone', async () => {
  const doubtful = folder.put('WhatsApp Chat with Choir.txt', open);
  const clear = folder.put('WhatsApp Chat with Street.txt', certain);
  const alone = await importHere([doubtful]);
  const together = await importHere([doubtful, clear]);
  expect(alone.chats).toMatchObject([{ dateOrder: 'mdy', last: '2023-05-06T18:05:00' }]);
  expect(together.chats.find(({ title }) => title === 'Choir')).toMatchObject({
    dateOrder: 'dmy',
    dateOrderCertain: false,
    dateOrderReason: 'same-phone',
    last: '2023-06-05T18:05:00',
  });
});

it('takes the order that the user decided for one chat', async () => {
  const path = folder.put('WhatsApp Chat with Choir.txt', open);
  const [chat] = (await importHere([path])).chats;
  expect(chat).toBeDefined();
  const other = chat?.dateOrder === 'dmy' ? 'mdy' : 'dmy';
  const again = await importHere([path], { dateOrders: { [chat?.id ?? '']: other } });
  expect(again.chats).toMatchObject([{ id: chat?.id, dateOrder: other, dateOrderReason: 'asked' }]);
});

it('hears an answer in the first days of a month, when the chat tells only at its end which number is the day', async () => {
  const asked = { since: '2026-11-29T00:00:00', messengerNames: ['Signal'] };
  const texts = `${line('03/05/23', 'hello')}${line('01/06/23', 'cake?')}${line('01/12/26', 'Super, bin dabei!')}`;
  const path = folder.put('WhatsApp Chat with Choir.txt', texts);
  const { chats, events } = await importHere([path], { listening: asked });
  expect(chats).toMatchObject([{ dateOrder: 'dmy', dateOrderReason: 'line-order', last: '2026-12-01T18:05:00' }]);
  expect(events.find(({ type }) => type === 'finished')).toMatchObject({
    signs: [{ speaker: 'Ann Lake', status: 'coming', at: '2026-12-01T18:05:00' }],
  });
});
