import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src-core/chat/chat.ts';
import { chatOf, lines, names } from './read-text.ts';

const short = (notice: Notice | undefined): unknown =>
  notice && [notice.type, notice.actor?.name ?? null, names(notice.targets)];

describe('a name', () => {
  it('does not take in advice or a word of the sentence', () => {
    const chat = chatOf(
      lines(
        '1/13/23, 8:00 AM - Mo changed to a new number. Tap to message or add the new number.',
        '1/13/23, 8:01 AM - Kit changed to Lou',
      ),
    );
    expect(chat.notices.map(short)).toEqual([
      ['number-changed', 'Mo', []],
      ['number-changed', 'Kit', ['Lou']],
    ]);
    const indonesian = chatOf(
      lines(
        '13/1/23 08.00 - \u200eKit telah bergabung menggunakan tautan undangan grup ini',
        '13/1/23 08.01 - Kit: hai',
      ),
    );
    expect(indonesian.notices.map(short)).toEqual([['joined-by-link', 'Kit', []]]);
  });

  it('keeps its own quotes, also where nobody with that name writes', () => {
    const chat = chatOf(
      lines(
        '13.01.23, 08:00 - \u200eIda hat O’Neil hinzugefügt.',
        '13.01.23, 08:01 - \u200eO’Neil hat die Gruppe verlassen.',
        '13.01.23, 08:02 - Ida: x',
      ),
    );
    expect(chat.notices.map(short)).toEqual([
      ['added', 'Ida', ['O’Neil']],
      ['left', 'O’Neil', []],
    ]);
  });

  it('keeps its full stop where the file ends its sentences without one', () => {
    const chat = chatOf(
      lines('13/1/23 8:00 - Ida añadió a Uwe y Dora M.', '13/1/23 8:01 - Ida añadió a Vera', '13/1/23 8:02 - Ida: x'),
    );
    expect(chat.notices.map(short)).toEqual([
      ['added', 'Ida', ['Uwe', 'Dora M.']],
      ['added', 'Ida', ['Vera']],
    ]);
    const stopped = chatOf(
      lines(
        '13/1/23 8:00 - \u200eIda añadió a Uwe y J.R..',
        '13/1/23 8:01 - \u200eIda añadió a Vera.',
        '13/1/23 8:02 - Ida: x',
      ),
    );
    expect(stopped.notices.map(short)).toEqual([
      ['added', 'Ida', ['Uwe', 'J.R.']],
      ['added', 'Ida', ['Vera']],
    ]);
    const dots = chatOf(lines('1/13/23, 8:00 AM - Ida removed ..', '1/13/23, 8:01 AM - Ida: x'));
    expect(dots.notices.map(short)).toEqual([['removed', 'Ida', ['..']]]);
    const number = chatOf(
      lines('13/1/23 8:00 - \u200eIda eliminó a +49 171 3920015.', '13/1/23 8:01 - +49 171 3920015: x'),
    );
    expect(number.notices.map(short)).toEqual([['removed', 'Ida', ['+49 171 3920015']]]);
  });

  it('does not grow by a word with which all messages begin, where notices tell the shorter one', () => {
    const three = [1, 2, 3].map((k) => `13.01.23, 08:0${String(k)} - Ida: Termin: ${String(k)} Uhr`);
    const named = chatOf(lines('13.01.23, 08:00 - \u200eIda hat die Gruppe „Hof“ erstellt.', ...three));
    expect(named.speakers.map(({ name }) => name)).toEqual(['Ida']);
    expect(chatOf(lines(...three)).speakers.map(({ name }) => name)).toEqual(['Ida: Termin']);
  });

  it('is not cut behind a title', () => {
    const chat = chatOf(
      lines('13.01.23, 08:00 - \u200eDr. Uwe Langenfeld-Berg hat die Gruppe verlassen.', '13.01.23, 08:02 - Ida: x'),
    );
    expect(chat.notices.map(short)).toEqual([['left', 'Dr. Uwe Langenfeld-Berg', []]]);
    const filipino = chatOf(lines('1/13/23, 8:00 AM - Umalis si Dr. Uwe Langenfeld', '1/13/23, 8:01 AM - Ida: x'));
    expect(filipino.notices.map(short)).toEqual([['left', 'Dr. Uwe Langenfeld', []]]);
  });

  it('is no number of hidden people', () => {
    const chat = chatOf(
      lines(
        '13.01.23, 08:00 - \u200eIda hat Uwe und Lena 5b hinzugefügt.',
        '13.01.23, 08:00 - \u200eIda hat Vera und 3 Musketiere hinzugefügt.',
        '13.01.23, 08:00 - \u200eIda hat Zoe, Till und 3 weitere Mitglieder hinzugefügt.',
        '13.01.23, 08:01 - Ida: x',
      ),
    );
    expect(chat.notices.map((notice) => [names(notice.targets), notice.unnamed])).toEqual([
      [['Uwe', 'Lena 5b'], 0],
      [['Vera', '3 Musketiere'], 0],
      [['Zoe', 'Till'], 3],
    ]);
  });

  it('may begin with the letter that means "and" in Arabic and Hebrew', () => {
    const arabic = chatOf(
      lines(
        '13/1/2023، 8:00 - أحمد أضاف محمد وليد',
        '13/1/2023، 8:01 - أحمد أضاف سارة وليلى',
        '13/1/2023، 8:02 - ليلى: x',
      ),
    );
    expect(arabic.notices.map((notice) => names(notice.targets))).toEqual([['محمد وليد'], ['سارة', 'ليلى']]);
  });

  it('is one name where the sentence says "was", though an "und" stands in it', () => {
    const chat = chatOf(
      lines(
        '13.01.23, 08:00 - \u200eTim und Tom wurde hinzugefügt.',
        '13.01.23, 08:01 - \u200eUwe und Vera wurden hinzugefügt.',
      ),
    );
    expect(chat.notices.map(short)).toEqual([
      ['added', null, ['Tim und Tom']],
      ['added', null, ['Uwe', 'Vera']],
    ]);
  });

  it('keeps the full stop that belongs to it', () => {
    const chat = chatOf(lines('13.1.2023 г., 08:00 - Го додаде Дора М.', '13.1.2023 г., 08:01 - Вера: да'), {
      file: 'WhatsApp разговор со Хор.txt',
    });
    expect(chat.notices.map(short)).toMatchObject([['added', expect.anything(), ['Дора М.']]]);
  });

  it('may hold a comma, because a list has a word before its last name', () => {
    const chat = chatOf(
      lines(
        '13.01.23, 08:00 - \u200eIda hat Berg, Jo hinzugefügt.',
        '13.01.23, 08:01 - \u200eIda hat Uwe, Vera und Wim hinzugefügt.',
        '13.01.23, 08:02 - Ida: hallo',
      ),
    );
    expect(chat.notices.map(short)).toEqual([
      ['added', 'Ida', ['Berg, Jo']],
      ['added', 'Ida', ['Uwe', 'Vera', 'Wim']],
    ]);
    const english = chatOf(
      lines(
        '[13/01/23, 08:00:00] Loft: \u200eIda added Uwe, Vera, and 3 others. Tap to see all.',
        '[13/01/23, 08:01:00] Ida: hello',
      ),
    );
    expect(names(english.notices[0]?.targets ?? [])).toEqual(['Uwe', 'Vera']);
    expect(english.notices[0]?.unnamed).toBe(3);
  });

  it('is cut from a Chinese list, and not cut inside', () => {
    const list = chatOf(
      lines('2024/12/31 13:05 - \u200e王小明新增了李大文、陳小美和周一', '2024/12/31 13:06 - 王小明: 好'),
    );
    expect(names(list.notices[0]?.targets ?? [])).toEqual(['李大文', '陳小美', '周一']);
    const one = chatOf(lines('2024/12/31 13:05 - \u200e王小明新增了王和平', '2024/12/31 13:06 - 王小明: 好'));
    expect(names(one.notices[0]?.targets ?? [])).toEqual(['王和平']);
  });

  it('is known again in the name of a file, which holds no colons', () => {
    const chat = chatOf(
      lines('14.03.23, 08:00 - Bar: Ost: hallo', '14.03.23, 08:01 - Wim: hi', '14.03.23, 08:02 - Bar: Ost: und?'),
      { file: 'WhatsApp Chat mit Bar_ Ost.txt' },
    );
    expect(chat).toMatchObject({ title: 'Bar: Ost', kind: 'direct' });
    expect(chat.speakers.map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Bar: Ost', false],
      ['Wim', true],
    ]);
  });

  it('is not made of the words before three attachments', () => {
    const line = (k: number): string =>
      `[13/01/23, 08:0${String(k)}:00] Ida: \u200e<attached: 0000000${String(k)}-PHOTO-2023-01-13-08-00-00.jpg>`;
    expect(names(chatOf(lines(line(1), line(2), line(3))).speakers)).toEqual(['Ida']);
  });
});

describe('a name of a full stop', () => {
  it('is a name where it stands alone', () => {
    const chat = chatOf(
      lines(
        '[13/01/23 08:00:00] ~\u202f.: \u200eIda adicionou ~\u202f.',
        '[13/01/23 08:01:00] ~\u202f.: oi',
        '[13/01/23 08:02:00] Ida: oi',
      ),
    );
    expect(chat.notices.map(short)).toEqual([['added', 'Ida', ['.']]]);
  });
});

describe('the name of a group', () => {
  it.each(['Theater „Bühne“', 'Verein "Eiche"', '„Bühne“ und „Keller“'])(
    'keeps the quotes of its words: %s',
    (title) => {
      const chat = chatOf(
        lines(`13.01.23, 08:00 - \u200eIda hat die Gruppe „${title}“ erstellt.`, '13.01.23, 08:02 - Ida: x'),
      );
      expect(chat.title).toBe(title);
    },
  );
});

describe('what WhatsApp says of a business', () => {
  it.each([
    'This business uses a secure service from Meta to manage this chat. Tap to learn more.',
    'Dieses Unternehmen nutzt einen sicheren Dienst von Meta. Tippe, um mehr zu erfahren.',
    'Cette entreprise utilise un service sûr. Touchez pour en savoir plus.',
  ])('is no message: %s', (sentence) => {
    const chat = chatOf(lines(`[13/11/2025, 12:25:55] Depot: \u200e${sentence}`, '[13/11/2025, 12:26:55] Ida: hello'));
    expect(chat.lines).toMatchObject({ notice: 1, message: 1 });
    expect(names(chat.speakers)).toEqual(['Ida']);
  });
});
