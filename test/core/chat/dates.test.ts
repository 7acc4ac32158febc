import { describe, expect, it } from 'vitest';
import { chatOf, lines, readText } from './read-text.ts';

describe('the order of day and month', () => {
  it('is certain when a first number is above 12', () => {
    const chat = chatOf(lines('1/2/24, 09:00 - A: x', '13/2/24, 09:00 - B: y'));
    expect(chat).toMatchObject({ dateOrder: 'dmy', dateOrderCertain: true, dateOrderReason: 'field-above-12' });
  });

  it('is certain when a second number is above 12', () => {
    const chat = chatOf(lines('1/2/24, 9:00 AM - A: x', '2/14/24, 9:00 AM - B: y'));
    expect(chat).toMatchObject({ dateOrder: 'mdy', dateOrderCertain: true, first: '2024-01-02T09:00:00' });
  });

  it('is read from lines that would otherwise jump back', () => {
    const days = ['1/5/24', '1/9/24', '2/3/24', '2/8/24', '3/4/24', '4/2/24'];
    const chat = chatOf(lines(...days.map((day, k) => `[${day}, 10:00:00] ${k % 2 ? 'A' : 'B'}: x`)));
    expect(chat).toMatchObject({ dateOrder: 'mdy', dateOrderCertain: true, dateOrderReason: 'line-order' });
  });

  it('begins with two digits of the year where every other order writes of years to come', () => {
    const days = ['24/10/30', '24/11/02', '24/11/03'];
    const text = lines(...days.map((day, k) => `[${day}, 10:00:00] ${k % 2 ? 'A' : 'B'}: x`));
    expect(chatOf(text, { modified: new Date('2025-01-01') })).toMatchObject({
      dateOrder: 'ymd',
      first: '2024-10-30T10:00:00',
      last: '2024-11-03T10:00:00',
    });
    // a file of an unknown day, and years in which nobody had WhatsApp yet
    expect(chatOf(text).dateOrder).toBe('dmy');
    const early = lines('[05/10/30, 10:00:00] A: x', '[06/11/30, 10:00:00] B: x');
    expect(chatOf(early, { modified: new Date('2025-01-01') }).dateOrder).toBe('dmy');
  });

  it('is not fooled by a few lines out of order or by the clock set back in autumn', () => {
    const chat = chatOf(
      lines(
        '05/09/24, 10:00 - A: x',
        '04/09/24, 23:00 - B: delayed',
        '06/09/24, 10:00 - A: x',
        '07/09/24, 02:59 - A: before',
        '07/09/24, 02:01 - B: after',
        '01/10/24, 10:00 - A: x',
        '02/11/24, 10:00 - B: x',
        '03/12/24, 10:00 - B: x',
      ),
    );
    expect(chat).toMatchObject({ dateOrder: 'dmy', dateOrderCertain: true });
  });

  it("follows the attachments' own dates", () => {
    const chat = chatOf(
      lines('03/04/24, 09:00 - A: IMG-20240304-WA0001.jpg (file attached)', '03/04/24, 09:01 - B: nice'),
    );
    expect(chat).toMatchObject({ dateOrder: 'mdy', dateOrderReason: 'attachment-dates', first: '2024-03-04T09:00:00' });
  });

  it('allows no message from after the export', () => {
    const chat = chatOf(lines('03/11/24, 09:00 - A: x', '03/11/24, 09:01 - B: y'), {
      modified: new Date('2024-04-01'),
    });
    expect(chat).toMatchObject({ dateOrder: 'mdy', dateOrderReason: 'not-in-future' });
  });

  it('comes from the language of the notices when the numbers say nothing', () => {
    const chat = chatOf(lines('03/04/24 09:00 - Anna creó el grupo "Peña"', '03/04/24 09:01 - Anna: hola'));
    expect(chat).toMatchObject({ dateOrder: 'dmy', dateOrderCertain: true, dateOrderReason: 'locale' });
  });

  it('is said to be uncertain when nothing decides, with the lines to judge by', () => {
    const { chat, problems } = readText(lines('03/04/24, 09:00 - A: x', '03/04/24, 09:01 - B: y'));
    expect(chat).toMatchObject({ dateOrderCertain: false, dateSamples: ['03/04/24'] });
    expect(problems.map((problem) => problem.code)).toContain('date-order-uncertain');
  });

  it('can be given by the user', () => {
    const chat = chatOf(lines('03/04/24, 09:00 - A: x', '03/04/24, 09:01 - B: y'), { dateOrder: 'mdy' });
    expect(chat).toMatchObject({ dateOrderReason: 'asked', dateOrderCertain: true, first: '2024-03-04T09:00:00' });
  });
});

describe('the beginning of a line', () => {
  it.each([
    ['[29.01.18, 12:24:03] ', '2018-01-29T12:24:03'],
    ['[05.08.23, 5:52:02\u202fPM] ', '2023-08-05T17:52:02'],
    ['[18-09-2025, 15:26:15] ', '2025-09-18T15:26:15'],
    ['[04-04-2020 00:03:39] ', '2020-04-04T00:03:39'],
    ['[12/27/20, 18:51:14] ', '2020-12-27T18:51:14'],
    ['[2019/11/21, 13:58:48] ', '2019-11-21T13:58:48'],
    ['[2016-11-25, 18:50:48] ', '2016-11-25T18:50:48'],
    ['[2023/5/4, 16:17:13] ', '2023-05-04T16:17:13'],
    ['[28/02/2022, 9:52:58 PM] ', '2022-02-28T21:52:58'],
    ['[13/10/24 12.09.39] ', '2024-10-13T12:09:39'],
    ['[12.13.2022 klo 14.08.18] ', '2022-12-13T14:08:18'],
    ['[13.3.2022 klo 14.08.18] ', '2022-03-13T14:08:18'],
    ['[5.05.2017 18:01:12] ', '2017-05-05T18:01:12'],
    ['[3/2/2026, 5:05:13\u202fpm] ', '2026-02-03T17:05:13'],
    ['[2024/10/31\u200915:50:46] ', '2024-10-31T15:50:46'],
    ['[14/10/2021, 3:34:09\u202fPM] ', '2021-10-14T15:34:09'],
    ['[31.12.2024 ÖS 1:05:09] ', '2024-12-31T13:05:09'],
    ['[2024/12/31 午後0:05:09] ', '2024-12-31T12:05:09'],
    ['9/24/19, 9:10 PM - ', '2019-09-24T21:10:00'],
    ['7/19/22, 11:26\u202fpm - ', '2022-07-19T23:26:00'],
    ['2020-09-22, 7:11 a.m. - ', '2020-09-22T07:11:00'],
    ['28/3/2025, 9:29 p. m. - ', '2025-03-28T21:29:00'],
    ['20/6/2017 8:28 p.\u00a0m. - ', '2017-06-20T20:28:00'],
    ['23.05.18 à 18:00 - ', '2018-05-23T18:00:00'],
    ['13/07/2017 à 22:35 - ', '2017-07-13T22:35:00'],
    ['2023/12/20, 5:46 pm - ', '2023-12-20T17:46:00'],
    ['22\u200f/4\u200f/2025، 1:14 ص - \u200f', '2025-04-22T01:14:00'],
    ['٣١\u200f/١٢\u200f/٢٠٢٤، ١:٠٥ م - ', '2024-12-31T13:05:00'],
    ['31/12/67 13:05 น. - ', '2024-12-31T13:05:00'],
    ['31.12.24 г., 1:05 ч. pm - ', '2024-12-31T13:05:00'],
    ['13:05, 31/12/24 - ', '2024-12-31T13:05:00'],
    ['1:05\u202fCH, 31/12/24 - ', '2024-12-31T13:05:00'],
    ['[01:05:09 CH 31/12/24] ', '2024-12-31T13:05:09'],
    ['2024. 12. 31. du.\u202f1:05 - ', '2024-12-31T13:05:00'],
    ['24/8/21 PM 1:28 - ', '2021-08-24T13:28:00'],
    ['2024-12-31, 13 h 05 - ', '2024-12-31T13:05:00'],
    ['[2024-12-31 13 h 05 min 09 s] ', '2024-12-31T13:05:09'],
    ['14/08/2015 10:11:12: ', '2015-08-14T10:11:12'],
    ['Jan 4, 2013, 19:21 - ', '2013-01-04T19:21:00'],
    ['۱۴۰۳/۱۰/۱۱،\u200f ۱۳:۰۵ - ', '2024-12-31T13:05:00'],
    ['\u200e[29.01.18, 12:24:03] ', '2018-01-29T12:24:03'],
    ['29.01.18, 12:24 – ', '2018-01-29T12:24:00'],
    ['29.01.18, 12:00 AM - ', '2018-01-29T00:00:00'],
  ])('%s', (header, time) => {
    const chat = chatOf(`${header}Ada Lovelace: eins\nweiter\n${header}Bo: zwei\n`);
    expect(chat.first).toBe(time);
    expect(chat.speakers.map((speaker) => speaker.name)).toEqual(['Ada Lovelace', 'Bo']);
    expect(chat.lines).toMatchObject({ message: 2, continuation: 1 });
  });

  it('may change inside a file, as AM and PM, padding and invisible marks do', () => {
    const chat = chatOf(
      lines('[2/4/23, 9:43:13 AM] A: x', '[13/04/23, 11:43:13\u202fPM] B: y', '\u200e[14/4/23, 12:00:00 AM] A: z'),
    );
    expect(chat.messages).toBe(3);
    expect(chat.last).toBe('2023-04-14T00:00:00');
  });

  it('is no beginning in an ordinary sentence about a date', () => {
    const chat = chatOf(
      lines(
        '12.03.24, 18:05 - Anna: Termine:',
        '14.03.24, 18:00 Uhr - Elternabend: alle',
        '1. Punkt: Wahl',
        '13.03.24, 18:05 - Ben: ok',
      ),
    );
    expect(chat.lines).toMatchObject({ message: 2, continuation: 2 });
  });

  it('of an unknown kind is inferred from repetition, and the reader says so', () => {
    const { chat, problems } = readText(
      lines(
        '<2021_03_14 @ 09h15> Anna: hallo',
        '<2021_03_14 @ 09h16> Ben: huhu',
        'noch was',
        '<2021_03_15 @ 10h16> Ben: so',
        '<2021_03_16 @ 11h00> Anna: aha',
      ),
    );
    expect(chat).toMatchObject({ messages: 4, first: '2021-03-14T09:15:00', last: '2021-03-16T11:00:00' });
    expect(problems.map((problem) => problem.code)).toContain('inferred-layout');
  });
});
