import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Two people's six lines with the given beginnings. */
function read(beginnings: readonly string[], options: Parameters<typeof readText>[1] = {}) {
  const text = beginnings.map((beginning, k) => `${beginning}${k % 2 === 0 ? 'Anna' : 'Ben'}: x\n`).join('');
  const { chat, problems } = readText(text, options);
  if (chat === null) throw new Error('This is a chat');
  return { chat, problems, days: chat.days.map(({ day }) => day) };
}

describe('years of other calendars', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'Reiwa and Heisei',
      ['[H31/4/20 9:00:00] ', '[R1/7/1 9:00:00] ', '[R6/12/31 9:00:00] '],
      ['2019-04-20', '2019-07-01', '2024-12-31'],
    ],
    ['令和 with 年月日', ['[令和6年12月31日 9:00:00] ', '[令和7年1月2日 9:00:00] '], ['2024-12-31', '2025-01-02']],
    ['an era behind the date', ['[31.12.06 R, 13:05:09] ', '[01.01.07 R, 13:05:09] '], ['2024-12-31', '2025-01-01']],
    [
      'an era behind a date that begins with its year',
      ['[06-02-28 R 13 h 05 min 09 s] ', '[06-03-05 R 13 h 05 min 09 s] ', '[06-03-09 R 13 h 05 min 09 s] '],
      ['2024-02-28', '2024-03-05', '2024-03-09'],
    ],
    ['Buddhist years in Thai', ['30/12/67 13:05 น. - ', '31/12/67 13:05 น. - '], ['2024-12-30', '2024-12-31']],
    [
      'Buddhist years in English',
      ['[31/12/2567 BE, 1:05:09 pm] ', '[1/1/2568 BE, 1:05:09 pm] '],
      ['2024-12-31', '2025-01-01'],
    ],
    [
      'Persian years',
      ['۱۴۰۳/۱۰/۱۱،\u200f ۱۳:۰۵ - ', '۱۴۰۳/۱۲/۳۰،\u200f ۱۳:۰۵ - ', '۱۴۰۴/۱/۱،\u200f ۱۳:۰۵ - '],
      ['2024-12-31', '2025-03-20', '2025-03-21'],
    ],
    [
      'Persian years of two digits',
      ['[11.10.03 AP, 13:05:09] ', '[13.10.03 AP, 13:05:09] '],
      ['2024-12-31', '2025-01-02'],
    ],
    [
      'Islamic years',
      ['[٢٩\u200f/٦\u200f/١٤٤٦ هـ، ١٣:٠٥:٠٩] ', '[١\u200f/٧\u200f/١٤٤٦ هـ، ١٣:٠٥:٠٩] '],
      ['2024-12-30', '2025-01-01'],
    ],
    ['Taiwanese years', ['[民國113/12/31 下午1:05:09] ', '[民國114/1/1 下午1:05:09] '], ['2024-12-31', '2025-01-01']],
  ];
  it.each(cases)('%s', (_name, beginnings, days) => {
    const found = read(beginnings);
    expect(found.days).toEqual(days);
    expect(found.chat.lines.unknown).toBe(0);
  });
});

describe('dates that old phones wrote in words', () => {
  it.each([
    ['English', ['Jan 30, 2013, 19:21 - ', 'Jan 31, 2013, 19:22 - ', 'Feb 1, 2013, 07:00 - ']],
    ['German', ['30. Jan. 2013 19:21 - ', '31. Jan. 2013 19:22 - ', '1. Feb. 2013 07:00 - ']],
    ['Spanish', ['30 de enero de 2013 19:21 - ', '31 de enero de 2013 19:22 - ', '1 de febrero de 2013 07:00 - ']],
    ['time first', ['7:21pm, 30 Jan 2013 - ', '7:22pm, 31 Jan 2013 - ', '7:00am, 1 Feb 2013 - ']],
  ])('%s', (_name, beginnings) => {
    const { chat, days } = read(beginnings);
    expect(days).toEqual(['2013-01-30', '2013-01-31', '2013-02-01']);
    expect([chat.first, chat.last]).toEqual(['2013-01-30T19:21:00', '2013-02-01T07:00:00']);
    expect(chat.dateOrderCertain).toBe(true);
  });
});

describe('dates without a year', () => {
  const modified = new Date('2014-09-01T10:00:00Z');

  it('are of the year in which the file was written', () => {
    const { chat, days, problems } = read(['10:35 PM, 07 20 - ', '10:36 PM, 07 20 - ', '1:00 AM, 07 21 - '], {
      modified,
    });
    expect(days).toEqual(['2014-07-20', '2014-07-21']);
    expect(chat.first).toBe('2014-07-20T22:35:00');
    expect(problems.map(({ code }) => code)).toContain('no-year');
  });

  it('are of the year before when they would be in the future', () => {
    expect(read(['10:35 PM, Nov 20 - ', '10:36 PM, Nov 21 - '], { modified }).days).toEqual([
      '2013-11-20',
      '2013-11-21',
    ]);
  });

  it('follow the last year that is written', () => {
    const lines = ['9:12pm, 30 Dec 2012 - ', '9:12pm, 31 Dec 2012 - ', '9:12pm, 2 Jan - ', '9:13pm, 3 Feb - '];
    expect(read(lines, { modified: new Date('2026-01-01') }).days).toEqual([
      '2012-12-30',
      '2012-12-31',
      '2013-01-02',
      '2013-02-03',
    ]);
  });
});

describe('a year of two digits in front', () => {
  it('is seen where the other orders would make time jump to and fro', () => {
    const { chat } = read([
      '[24/11/30 13:05:09] ',
      '[24/12/2 9:00:00] ',
      '[24/12/31 9:00:00] ',
      '[25/1/4 9:00:00] ',
      '[25/2/3 9:00:00] ',
    ]);
    expect(chat).toMatchObject({ dateOrder: 'ymd', dateOrderReason: 'line-order', last: '2025-02-03T09:00:00' });
  });
});

describe('a pasted chat of another phone', () => {
  it('is no part of this one where its dates cannot be dates here', () => {
    const text = [
      '13/03/2024, 7:03 pm - Anna: see what they wrote',
      '[2/15/23, 00:54:03] Eve: one',
      '[2/15/23, 00:55:03] Mallory: two',
      '14/03/2024, 7:03 pm - Ben: oh',
      '14/03/2024, 7:04 pm - Anna: yes',
      '15/03/2024, 7:04 pm - Ben: ok',
    ].join('\n');
    const { chat } = readText(text);
    expect(chat?.speakers.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
    expect(chat?.lines).toEqual({ total: 6, message: 4, continuation: 2, notice: 0, unknown: 0 });
  });
});

describe('words for the half of the day', () => {
  it('of languages that WhatsApp does not speak are understood, too', () => {
    const { chat } = read(['[31.12.2024, 11:05:09 f.h.] ', '[31.12.2024, 11:05:09 e.h.] ']);
    expect([chat.first, chat.last]).toEqual(['2024-12-31T11:05:09', '2024-12-31T23:05:09']);
  });
});
