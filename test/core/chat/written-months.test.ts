import { describe, expect, test } from 'vitest';
import {
  joinStretches,
  monthNumber,
  monthsIn,
  monthText,
  readStretches,
  stretchesOf,
} from '../../../src-core/chat/written-months.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import { chatOf as madeChat, noticeOf, speakerOf } from '../../support/chat-of.ts';
import { chatOf, lines } from './read-text.ts';

const months = (...texts: string[]) => texts.map(monthNumber);

describe('the months in which somebody wrote', () => {
  test('are kept as stretches, over the turn of a year and in any order', () => {
    const written = months('2024-01', '2023-11', '2023-12', '2024-05', '2023-11');
    expect(stretchesOf(written)).toEqual(['2023-11/2024-01', '2024-05']);
    expect(monthsIn(stretchesOf(written)).map(monthText)).toEqual(['2023-11', '2023-12', '2024-01', '2024-05']);
    expect(stretchesOf([])).toEqual([]);
  });

  test('are joined for one person under two names, unless an old plan does not tell of one', () => {
    expect(joinStretches([['2023-01/2023-03'], ['2023-02/2023-04', '2025-01']])).toEqual([
      '2023-01/2023-04',
      '2025-01',
    ]);
    expect(joinStretches([['2023-01'], undefined])).toBeUndefined();
    expect(joinStretches([])).toEqual([]);
  });

  test('are read from a plan that somebody wrote by hand without a stretch that is none or goes on for ever', () => {
    const odd = ['2023-13', 'gestern', '2023-05/2023-04', '2023-06', '2023-06/2023-08', '2024-01/99999-12', '2024-02'];
    expect(readStretches(odd).map(({ from, until }) => [from, until].map(monthText))).toEqual([
      ['2023-06', '2023-06'],
      ['2024-02', '2024-02'],
    ]);
  });
});

describe('reading a chat', () => {
  test('tells for everybody in which months they wrote, whichever number is the month', () => {
    const text = (...days: string[]): string =>
      lines(...days.flatMap((day) => [`${day}, 10:00 - Anna: hallo`, `${day}, 10:01 - Anna: noch da?`]));
    const written = (from: string) => chatOf(from).speakers.map((speaker) => speaker.written);
    expect(written(text('31.12.23', '01.01.24', '02.01.24', '15.03.24'))).toEqual([['2023-12/2024-01', '2024-03']]);
    expect(written(text('12/31/23', '1/1/24', '3/15/24'))).toEqual([['2023-12/2024-01', '2024-03']]);
  });

  test('leaves out months in which somebody was only spoken of', () => {
    const chat = chatOf(
      lines(
        '03.05.23, 10:00 - Anna hat die Gruppe „Chor“ erstellt.',
        '04.06.23, 10:00 - Anna: hallo',
        '05.07.23, 10:00 - Ben: hallo',
        '06.08.23, 10:00 - Anna hat Ben entfernt.',
      ),
    );
    expect(Object.fromEntries(chat.speakers.map(({ name, written }) => [name, written]))).toEqual({
      Anna: ['2023-06'],
      Ben: ['2023-07'],
    });
  });

  test('a member with an old and a new number has the months of both', () => {
    const old = '+49 171 1234567';
    const fresh = '+49 172 7654321';
    const { members } = membership(
      madeChat({
        speakers: [
          speakerOf(old, { phone: '+491711234567', written: ['2023-01/2023-04'] }),
          speakerOf(fresh, { phone: '+491727654321', written: ['2023-05', '2023-09'] }),
        ],
        notices: [noticeOf(1, '2023-05-01T10:00:00', 'number-changed', old, [fresh])],
      }),
    );
    expect(members.map(({ written }) => written)).toEqual([['2023-01/2023-05', '2023-09']]);
  });
});
