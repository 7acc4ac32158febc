import { describe, expect, it } from 'vitest';
import { chatOf } from './read-text.ts';

describe('an attached file is counted', () => {
  it.each([
    ['Bengali', '31/12/23 13:05 - Ana: \u200eIMG-20231231-WA0003.jpg (ফাইল অ্যাটাচ করা হয়েছে)'],
    ['Bengali, decomposed', '31/12/23 13:05 - Ana: \u200eIMG-20231231-WA0003.jpg (ফাইল অ্যাটাচ করা হ\u09af\u09bcেছে)'],
    ['Hausa', '12/31/23, 13:05 - Ana: (an maƙala fayil ɗin) IMG-20231231-WA0003.jpg'],
    ['Oromo', '12/31/23, 13:05 - Ana: (fayiili wal-qabsiifame) IMG-20231231-WA0003.jpg'],
    ['Japanese', '2023/12/31 13:05 - Ana: \u200eIMG-20231231-WA0003.jpg(添付ファイル)'],
    ['Persian', '۱۴۰۲/۱۰/۱۰،\u200f ۱۳:۰۵ - Ana: \u200fفایل پیوست شد IMG-20231231-WA0003.jpg'],
    ['Turkish, on an iPhone', '[31.12.2023 13:05:09] Ana: \u200e<00000012-PHOTO-2023-12-31-13-05-09.jpg eklendi>'],
  ])('in %s', (_, line) => {
    const chat = chatOf(`${line}\n${line}\n`);
    expect(chat.media).toEqual({ attached: 2, omitted: 0 });
    expect(chat.usage.photos).toBe(2);
  });

  it('and words in brackets are no file', () => {
    const chat = chatOf('12/31/23, 13:05 - Ana: (see above) plan.pdf\n12/31/23, 13:05 - Ana: (an idea)\n');
    expect(chat.media).toEqual({ attached: 0, omitted: 0 });
  });
});

describe('a deleted message is counted, whatever quotes and letters the phone wrote', () => {
  it.each([
    ['Bengali', '31/12/23 13:05 - Ana: এই বার্তাটি মুছে ফেলা হ\u09dfেছে'],
    ['Bengali, decomposed', '31/12/23 13:05 - Ana: এই বার্তাটি মুছে ফেলা হ\u09af\u09bcেছে'],
    ['Uzbek', '31/12/23, 13:05 - Ana: Bu xabar o‘chirildi'],
    ['Uzbek, typed', "31/12/23, 13:05 - Ana: Bu xabar o'chirildi"],
  ])('in %s', (_, line) => {
    expect(chatOf(`${line}\n${line}\n`).usage.deleted).toBe(2);
  });
});
