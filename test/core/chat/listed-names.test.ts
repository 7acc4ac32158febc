import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src-core/chat/chat.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import { chatOf, lines, names } from './read-text.ts';

const short = ({ type, actor, targets, unnamed }: Notice): unknown => [
  type,
  actor?.name ?? null,
  names(targets),
  unnamed,
];

const opening = '12.03.22, 08:00 - \u200eIda hat die Gruppe „Hof“ erstellt.';
const added = (list: string): string => `12.03.22, 08:01 - \u200eIda hat ${list} hinzugefügt.`;

describe('a name with a comma is one person in a list', () => {
  it.each([
    ['left', 'Meier, Anna hat die Gruppe verlassen.'],
    ['was removed', 'Ida hat Meier, Anna entfernt.'],
    ['added somebody', 'Meier, Anna hat Cem hinzugefügt.'],
    ['changed the number', 'Meier, Anna hat eine neue Telefonnummer. Tippe, um eine Nachricht zu schreiben.'],
    ['changed the icon', 'Meier, Anna hat das Gruppenbild geändert.'],
  ])('where a later notice tells that this person %s', (_, later) => {
    const chat = chatOf(
      lines(
        opening,
        added('Bo, Meier, Anna und Cem'),
        '12.03.22, 08:02 - Ida: hallo',
        `13.03.22, 08:02 - \u200e${later}`,
      ),
    );
    expect(chat.notices[1] && short(chat.notices[1])).toEqual(['added', 'Ida', ['Bo', 'Meier, Anna', 'Cem'], 0]);
  });

  it('but two people who are known stay two', () => {
    const chat = chatOf(
      lines(
        opening,
        '12.03.22, 08:01 - Bo: hallo',
        added('Bo, Cem und Dora'),
        '12.03.22, 08:03 - Cem: huhu',
        '12.03.22, 08:04 - \u200eIda hat Bo, Cem und Dora entfernt.',
      ),
    );
    expect(chat.notices.map(short).slice(1)).toEqual([
      ['added', 'Ida', ['Bo', 'Cem', 'Dora'], 0],
      ['removed', 'Ida', ['Bo', 'Cem', 'Dora'], 0],
    ]);
  });
});

describe('a list in Amharic', () => {
  it('has its own comma', () => {
    const chat = chatOf(
      lines(
        '31/12/2024 13:05 - Ida: ሰላም',
        '31/12/2024 13:06 - \u200eIda Bo፣ Cem እና Doraን አክለዋል',
        '31/12/2024 13:07 - \u200eEmil ቀርቷል',
      ),
    );
    expect(chat.notices.map(short)).toEqual([
      ['added', 'Ida', ['Bo', 'Cem', 'Dora'], 0],
      ['left', 'Emil', [], 0],
    ]);
  });
});

describe('an iPhone that cuts a list short always names two', () => {
  const told = (sentence: string): unknown => {
    const chat = chatOf(
      lines(
        '[07.06.23, 20:28:13] Ida: \u200eIda hat die Gruppe „Chor“ erstellt.',
        '[07.06.23, 20:28:14] Ida: hallo',
        '[07.06.23, 20:28:15] Bo: huhu',
        `[07.06.23, 21:11:33] Chor: \u200e${sentence}`,
      ),
    );
    return chat.notices[1] && short(chat.notices[1]);
  };

  it('so four pieces are two names with commas, and of three the known one stands alone', () => {
    const more = 'und 5\u00a0weitere Personen hinzugefügt. Tippe, um alle zu sehen.';
    expect(told(`Ida hat Meier, Anna, Beck, Uwe ${more}`)).toEqual(['added', 'Ida', ['Meier, Anna', 'Beck, Uwe'], 5]);
    expect(told(`Ida hat Bo, Meier, Anna ${more}`)).toEqual(['added', 'Ida', ['Bo', 'Meier, Anna'], 5]);
    expect(told(`Ida hat Meier, Anna, Bo ${more}`)).toEqual(['added', 'Ida', ['Meier, Anna', 'Bo'], 5]);
    expect(told(`Ida hat Max, Nele ${more}`)).toEqual(['added', 'Ida', ['Max', 'Nele'], 5]);
  });

  it('whatever happened to them', () => {
    expect(told('Ida hat Max, Nele und 5\u00a0weitere Personen entfernt. Tippe, um alle zu sehen.')).toEqual([
      'removed',
      'Ida',
      ['Max', 'Nele'],
      5,
    ]);
    expect(told('Max, Nele und 5\u00a0weitere Personen sind beigetreten.')).toEqual([
      'joined-by-link',
      'Max',
      ['Nele'],
      5,
    ]);
  });

  it('and whoever is hidden when many are removed is no longer counted', () => {
    const chat = chatOf(
      lines(
        '[07.06.23, 20:28:13] Ida: \u200eIda hat die Gruppe „Chor“ erstellt.',
        '[07.06.23, 20:28:14] Ida: hallo',
        '[07.06.23, 21:11:33] Chor: \u200eIda hat Max, Nele und 5\u00a0weitere Personen hinzugefügt. Tippe, um alle zu sehen.',
        '[08.06.23, 21:11:33] Chor: \u200eIda hat Max, Nele und 3\u00a0weitere Personen entfernt. Tippe, um alle zu sehen.',
      ),
    );
    expect(membership(chat).unnamed).toBe(2);
  });
});

describe('two people in one sentence', () => {
  it('are two where a security code of both changed', () => {
    const told = (header: string, sentence: string): unknown => {
      const chat = chatOf(lines(`${header}Zora: x`, `${header}Nils: x`, `${header}Olga: x`, `${header}${sentence}`));
      return chat.notices.map(short);
    };
    const two = [['security-code', null, ['Anna Feld', 'Ben Ort'], 0]];
    expect(told('12/31/24, 13:05 - ', "Anna Feld's security code with Ben Ort changed. Tap to learn more.")).toEqual(
      two,
    );
    expect(told('31.12.24, 13:05 - ', 'Die Sicherheitsnummer von Anna Feld für Ben Ort hat sich geändert.')).toEqual(
      two,
    );
    const one = [['security-code', null, ['Anna Feld'], 0]];
    expect(told('12/31/24, 13:05 - ', "Anna Feld's security code changed. Tap to learn more.")).toEqual(one);
  });

  it('have as many words each where neither is known and only a space stands between them', () => {
    const told = (sentence: string): unknown => {
      const header = '31/12/24, 13:05 - ';
      const file = 'Runde bilan WhatsApp chati.txt';
      const chat = chatOf(lines(`${header}Nils: x`, `${header}Olga: x`, `${header}\u200e${sentence}`), { file });
      return chat.notices.map(short);
    };
    expect(told('Zora Quill Ferdi Brandtni qo‘shdi')).toEqual([['added', 'Zora Quill', ['Ferdi Brandt'], 0]]);
    expect(told('Zora Ferdini qo‘shdi')).toEqual([['added', 'Zora', ['Ferdi'], 0]]);
    expect(told('+998 90 123 45 67 Ferdi Brandtni qo‘shdi')).toEqual([
      ['added', '+998 90 123 45 67', ['Ferdi Brandt'], 0],
    ]);
    expect(told('Nils Ferdi Maria Brandtni qo‘shdi')).toEqual([['added', 'Nils', ['Ferdi Maria Brandt'], 0]]);
  });
});
