import { describe, expect, it } from 'vitest';
import type { Notice, ReadChat } from '../../../src-core/chat/chat.ts';
import { chatOf, lines, names, readText } from './read-text.ts';

const speakers = (chat: ReadChat): string[] => names(chat.speakers);
const short = (notice: Notice | undefined): unknown =>
  notice && [notice.type, notice.actor?.name ?? null, names(notice.targets), notice.unnamed];

describe('on iOS', () => {
  it('the sender slot holds the target, the actor or the group, and none of them has written', () => {
    const chat = chatOf(
      lines(
        '[07.06.23, 20:28:13] Chor West: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Nur Personen in diesem Chat können sie lesen, anhören oder teilen.',
        '[07.06.23, 20:28:13] Ida: \u200eIda hat die Gruppe „Chor“ erstellt.',
        '[07.06.23, 20:28:13] Chor West: \u200eIda hat dich hinzugefügt.',
        '[07.06.23, 20:28:35] Jo Berg: \u200eIda hat Jo Berg hinzugefügt.',
        '[07.06.23, 20:55:20] ~\u202f..: \u200eIda hat ~\u202f.. hinzugefügt.',
        '[07.06.23, 21:06:03] Chor West: \u200eIda hat Kim und ~\u202fLou hinzugefügt.',
        '[07.06.23, 21:11:33] Chor West: \u200eIda hat Max, Nele und 5\u00a0weitere Personen hinzugefügt. Tippe, um alle zu sehen.',
        '[08.06.23, 21:11:33] Ida: hallo zusammen',
        '[08.06.23, 21:12:33] Jo Berg: \u200eIda hat Jo Berg entfernt.',
        '[15.12.23, 16:18:50] ~\u202fOle: \u200e\u200e~\u202fOle hat die Telefonnummer gewechselt. \u200eTippe, um die neue Nummer anzuschreiben oder sie hinzuzufügen.',
      ),
    );
    expect(chat).toMatchObject({
      title: 'Chor West',
      kind: 'group',
      platform: 'ios',
      language: 'de',
      beginning: 'complete',
    });
    expect(speakers(chat)).toEqual(['Ida']);
    expect(chat.notices.map(short)).toEqual([
      ['encryption', null, [], 0],
      ['created', 'Ida', [], 0],
      ['added', 'Ida', ['Du'], 0],
      ['added', 'Ida', ['Jo Berg'], 0],
      ['added', 'Ida', ['..'], 0],
      ['added', 'Ida', ['Kim', 'Lou'], 0],
      ['added', 'Ida', ['Max', 'Nele'], 5],
      ['removed', 'Ida', ['Jo Berg'], 0],
      ['number-changed', 'Ole', [], 0],
    ]);
    expect(chat.notices[4]?.targets[0]).toMatchObject({ isProfileName: true });
  });

  it('of before 2020, notices have no sender at all', () => {
    const chat = chatOf(
      lines(
        '[14/09/2019 20:07:16] \u200eRui saiu',
        '[14/09/2019 20:08:16] Ana: \u200eimagem ocultada',
        '[14/09/2019 20:09:16] Ana: oi',
      ),
    );
    expect(chat.notices.map(short)).toEqual([['left', 'Rui', [], 0]]);
    expect(speakers(chat)).toEqual(['Ana']);
  });

  it('media, polls, places and edits are counted, also behind a caption', () => {
    const chat = chatOf(
      lines(
        '\u200e[01.11.25, 12:50:25] A: \u200eBild weggelassen',
        '[01.11.25, 12:50:26] A: schau mal \u200eVideo weggelassen',
        '[01.11.25, 12:50:27] A: \u200eUMFRAGE:',
        'Wann?',
        '\u200eOPTION: heute (3 Stimmen)',
        '[01.11.25, 12:50:28] A: \u200eStandort: https://maps.google.com/?q=1.0,2.0',
        '[01.11.25, 12:50:29] A: hallo \u200e<Diese Nachricht wurde bearbeitet.>',
        '[01.11.25, 12:50:30] A: \u200eDiese Nachricht wurde gelöscht.',
        '[01.11.25, 12:50:31] A: \u200ePlan.pdf • \u200e3 Seiten \u200eDokument weggelassen',
        '[01.11.25, 12:50:32] A: \u200e<Anhang: 00000009-PHOTO-2025-11-01-12-50-32.jpg>',
        '[01.11.25, 12:50:33] A: @\u2068~\u202fBo\u2069 guck: https://example.org',
        '[01.11.25, 12:50:34] A: \u200eSprachanruf, \u200e3 Min.',
      ),
    );
    expect(chat.usage).toMatchObject({
      photos: 2,
      videos: 1,
      polls: 1,
      locations: 1,
      edited: 1,
      deleted: 1,
      documents: 1,
      links: 1,
      mentions: 1,
      calls: 1,
    });
    expect(chat.media).toEqual({ attached: 1, omitted: 3 });
    expect(chat.lines).toMatchObject({ message: 9, notice: 1, continuation: 2 });
  });

  it('where CRLF ends records, a pasted chat cannot fool the reader', () => {
    const chat = chatOf(
      '[1/2/24, 10:00:00] A: look:\n[13/1/24, 09:00:00] X: fake\n[13/1/24, 09:00:01] Y: fake\r\n[14/2/24, 10:00:00] B: ok\r\n',
    );
    expect(speakers(chat)).toEqual(['A', 'B']);
    expect(chat.lines).toMatchObject({ message: 2, continuation: 2 });
  });
});

describe('on Android', () => {
  const opening = '12.03.22, 08:00 - \u200eIda hat die Gruppe „Hof: Garten“ erstellt.';

  it('a notice with ": " in it is no message', () => {
    const chat = chatOf(
      lines(
        opening,
        '12.03.22, 08:01 - Ida: hallo',
        '12.03.22, 08:02 - \u200eIda hat den Gruppennamen von „Hof: Garten“ zu „Hof: Beet“ geändert.',
      ),
    );
    expect(speakers(chat)).toEqual(['Ida']);
    expect(chat.title).toBe('Hof: Beet');
    expect(chat.lines).toMatchObject({ notice: 2, message: 1 });
  });

  it('a message that sounds like a notice stays a message', () => {
    const chat = chatOf(
      lines(opening, '12.03.22, 08:01 - Ben: Ida hat die Gruppe verlassen', '12.03.22, 08:02 - Cem: ich auch'),
    );
    expect(speakers(chat)).toEqual(['Ben', 'Cem']);
  });

  it('names may hold ": ", " - " and "und"', () => {
    const chat = chatOf(
      lines(
        opening,
        '12.03.22, 08:01 - \u200eIda hat ACME: Hilfe hinzugefügt.',
        '12.03.22, 08:02 - ACME: Hilfe: guten Tag',
        '12.03.22, 08:03 - Tom und Tina - Hof: hi',
        '12.03.22, 08:04 - Laden: Ost: eins',
        '12.03.22, 08:05 - Laden: Ost: zwei',
        '12.03.22, 08:06 - Laden: Ost: drei',
        '12.03.22, 08:07 - \u200eIda hat Tom und Tina - Hof, Uwe und Vera hinzugefügt.',
      ),
    );
    expect(speakers(chat)).toEqual(['ACME: Hilfe', 'Tom und Tina - Hof', 'Laden: Ost']);
    expect(names(chat.notices.at(-1)?.targets ?? [])).toEqual(['Tom und Tina - Hof', 'Uwe', 'Vera']);
  });

  it('a name may hold a line break', () => {
    const chat = chatOf(lines(opening, '12.03.22, 08:01 - Kiosk', 'am Eck: offen!', '12.03.22, 08:02 - Ida: danke'));
    expect(speakers(chat)).toEqual(['Kiosk am Eck', 'Ida']);
    expect(chat.lines).toMatchObject({ message: 2, continuation: 1, notice: 1 });
  });

  it('numbers are told in the international form, whatever signs stand in them', () => {
    const chat = chatOf(
      lines(
        opening,
        '12.03.22, 08:01 - \u202a+49\u00a0176\u00a01234567\u202c: hi',
        '12.03.22, 08:02 - +62 775\u20110350\u20119006: hi',
        '12.03.22, 08:02 - \u200e+49 176 1234567 hat zu +49 170 7654321 gewechselt.',
      ),
    );
    expect(chat.speakers.map((speaker) => speaker.phone)).toEqual(['+491761234567', '+6277503509006']);
    expect(chat.notices.at(-1)).toMatchObject({
      type: 'number-changed',
      actor: { phone: '+491761234567' },
      targets: [{ phone: '+491707654321' }],
    });
  });

  it('"you" is the exporter', () => {
    const chat = chatOf(
      lines(
        '1/13/22, 8:00 AM - You created group "Hikes"',
        '1/13/22, 8:01 AM - You added Bo and Cy',
        '1/13/22, 8:02 AM - Bo removed you',
        "1/13/22, 8:03 AM - You're now an admin",
        '1/13/22, 8:04 AM - Bo: You left',
      ),
    );
    expect(
      chat.notices.map((notice) => [
        notice.type,
        notice.actor?.isMe ?? null,
        notice.targets.map((target) => target.isMe),
      ]),
    ).toEqual([
      ['created', true, []],
      ['added', true, [false, false]],
      ['removed', false, [true]],
      ['admin-granted', null, [true]],
    ]);
    expect(speakers(chat)).toEqual(['Bo']);
  });

  it('a notice may carry a sender since 2025', () => {
    const chat = chatOf(
      lines('12.03.25, 08:00 - Ida: Du hast die Gruppe „Hof“ erstellt.', '12.03.25, 08:01 - Ida: hallo'),
    );
    expect(chat.title).toBe('Hof');
    expect(chat.lines).toMatchObject({ notice: 1, message: 1 });
  });

  it('a pasted export is a quotation and makes nobody a member', () => {
    const chatter = Array.from(
      { length: 12 },
      (_, k) => `12.03.22, 09:${10 + k} - ${k % 2 ? 'Ida' : 'Ben'}: Nummer ${k}`,
    );
    const chat = chatOf(
      lines(
        opening,
        ...chatter,
        '14.03.22, 10:00 - Ida: schaut mal:',
        '01.02.21, 10:00 - Wolf: alt',
        '02.02.21, 10:00 - Ida: älter',
        '14.03.22, 10:01 - Ben: aha',
      ),
    );
    expect(speakers(chat)).toEqual(['Ben', 'Ida']);
    expect(chat.lines).toMatchObject({ message: 14, continuation: 2 });
  });

  it('two exports in one file are both read', () => {
    const half = Array.from({ length: 12 }, (_, k) => `${10 + k}.03.22, 09:10 - ${k % 2 ? 'Ida' : 'Ben'}: Nummer ${k}`);
    const chat = chatOf(lines(...half, ...half));
    expect(chat.lines).toMatchObject({ message: 24, continuation: 0 });
  });

  it('an empty record, an empty message and a message without its last space are read', () => {
    const chat = chatOf(
      lines(
        '12.03.22, 08:00 - Ida: x',
        '12.03.22, 08:01 - Ida: ',
        '12.03.22, 08:02 - Ida:',
        '12.03.22, 08:03 - ',
        '12.03.22, 08:04 - Ben: y',
      ),
    );
    expect(chat.lines).toMatchObject({ total: 5, message: 4, notice: 1 });
    expect(speakers(chat)).toEqual(['Ida', 'Ben']);
  });
});

describe('a talk of two', () => {
  it('is named after the other one, and the rest is me', () => {
    const chat = chatOf(
      lines(
        '12.03.22, 08:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand sonst.',
        '12.03.22, 08:01 - Ida: hi',
        '13.03.22, 08:02 - Uwe B: na',
        '13.03.22, 08:03 - Verpasster Sprachanruf',
      ),
      { file: 'WhatsApp Chat mit Ida.txt' },
    );
    expect(chat).toMatchObject({ kind: 'direct', title: 'Ida', language: 'de' });
    expect(chat.speakers.map((speaker) => [speaker.name, speaker.isMe])).toEqual([
      ['Ida', false],
      ['Uwe B', true],
    ]);
    expect(chat.notices.map((notice) => notice.type)).toEqual(['encryption', 'call']);
  });
});

describe('the id', () => {
  const week = ['12.03.22, 08:00 - \u200eIda hat die Gruppe „Hof“ erstellt.', '12.03.22, 08:01 - Ida: hallo'];

  it('stays with a newer export, a new name of the group, another file name and the other platform', () => {
    const old = chatOf(lines(...week), { file: 'WhatsApp Chat mit Hof.txt' });
    const renamed = chatOf(lines(...week, '14.03.22, 08:01 - \u200eIda hat den Gruppennamen zu „Beet“ geändert.'), {
      file: 'WhatsApp-Chat mit Beet (1).txt',
    });
    const ios = chatOf(
      lines('[12.03.22, 08:00:31] Ida: \u200eIda hat die Gruppe „Hof“ erstellt.', '[12.03.22, 08:01:00] Ida: hallo'),
    );
    expect(new Set([old.id, renamed.id, ios.id]).size).toBe(1);
  });

  it('stays when a contact was saved, media were left out, or the phone speaks English', () => {
    const before = chatOf(
      lines(
        '12.03.22, 08:00 - \u200e+49 176 1234567 hat dich hinzugefügt.',
        '12.03.22, 08:01 - +49 176 1234567: \u200eIMG-20220312-WA0001.jpg (Datei angehängt)',
      ),
    );
    const saved = chatOf(
      lines(
        '12.03.22, 08:00 - \u200eIda hat dich hinzugefügt.',
        '12.03.22, 08:01 - Ida: <Medien ausgeschlossen>',
        '13.03.22, 08:01 - Ida: hallo',
      ),
    );
    const english = chatOf(lines('12/03/2022, 08:00 - Ida added you', '12/03/2022, 08:01 - Ida: <Media omitted>'));
    expect(new Set([before.id, saved.id, english.id]).size).toBe(1);
  });

  it('differs for two groups that were made in the same second, without a subject', () => {
    const made = (body: string): string =>
      lines(
        '[12.03.22, 08:00:31] Hof: \u200eDu hast die Gruppe erstellt.',
        `[12.03.22, 08:01:00] Ida: ${body}`,
        '[12.03.22, 08:02:00] Ben: ja',
      );
    const nameless = (title: string): string =>
      lines(`[12.03.22, 08:00:31] ${title}: \u200eDu hast die Gruppe erstellt.`);
    expect(chatOf(made('hallo Hof')).id).not.toBe(chatOf(made('hallo Chor')).id);
    expect(chatOf(nameless('Hof')).id).not.toBe(chatOf(nameless('Chor')).id);
  });

  it('differs for another group of the same name', () => {
    const other = lines('13.03.22, 08:00 - \u200eIda hat die Gruppe „Hof“ erstellt.', '13.03.22, 08:01 - Ida: hallo');
    expect(chatOf(other).id).not.toBe(chatOf(lines(...week)).id);
  });

  it('of a cut history follows the name of the chat', () => {
    const later = chatOf(lines('15.03.22, 08:01 - Ida: b', '15.03.22, 08:02 - Ben: c', '15.03.22, 08:02 - Cem: c'), {
      file: 'WhatsApp Chat mit Hof.txt',
    });
    const cut = chatOf(
      lines(
        '14.03.22, 08:01 - Ida: a',
        '15.03.22, 08:01 - Ida: b',
        '15.03.22, 08:02 - Ben: c',
        '15.03.22, 08:02 - Cem: c',
      ),
      { file: 'WhatsApp Chat mit Hof.txt' },
    );
    expect(later.beginning).toBe('cut');
    expect(later.id).toBe(cut.id);
  });
});

describe('the beginning of a chat', () => {
  const beginningOf = (first: string): string =>
    chatOf(lines(first, '14.03.22, 08:02 - Ida: a', '14.03.22, 08:03 - Ben: b')).beginning;

  it('is there where the chat is made, or its owner comes in', () => {
    expect(beginningOf('14.03.22, 08:01 - \u200eIda hat die Gruppe „Hof“ erstellt.')).toBe('complete');
    expect(beginningOf('14.03.22, 08:01 - \u200eIda hat dich hinzugefügt.')).toBe('complete');
    expect(beginningOf('14.03.22, 08:01 - Du bist dieser Gruppe mit dem Einladungslink beigetreten.')).toBe('complete');
  });

  it('is missing where somebody else comes in first', () => {
    expect(beginningOf('14.03.22, 08:01 - \u200eIda hat Cem hinzugefügt.')).toBe('cut');
    expect(beginningOf('14.03.22, 08:01 - \u200eCem ist dieser Gruppe mit dem Einladungslink beigetreten.')).toBe(
      'cut',
    );
  });
});

describe('a second pass', () => {
  it('hands out every record with its whole text, and only to those who asked', () => {
    const seen: unknown[] = [];
    readText(
      lines(
        '13.03.22, 08:01 - Ida: a',
        'b',
        '13.03.22, 08:02 - \u200eIda hat Ben hinzugefügt.',
        '13.03.22, 08:03 - Ben: c',
      ),
      { onRecord: (record) => seen.push(record) },
    );
    expect(seen).toEqual([
      { line: 1, at: '2022-03-13T08:01:00', sender: 'Ida', body: 'a\nb', kind: 'message' },
      { line: 3, at: '2022-03-13T08:02:00', sender: null, body: '\u200eIda hat Ben hinzugefügt.', kind: 'notice' },
      { line: 4, at: '2022-03-13T08:03:00', sender: 'Ben', body: 'c', kind: 'message' },
    ]);
  });

  it('tells the sender with a line break in the name apart from the text', () => {
    const seen: unknown[] = [];
    readText(lines('13.03.22, 08:01 - Kiosk', 'am Eck: offen!', 'bis acht', '13.03.22, 08:02 - Ida: danke'), {
      onRecord: ({ sender, body }) => seen.push([sender, body]),
    });
    expect(seen).toEqual([
      ['Kiosk am Eck', 'offen!\nbis acht'],
      ['Ida', 'danke'],
    ]);
  });
});

describe('a text that is no chat', () => {
  it.each([
    '',
    'Milch\nBrot\n',
    '12.05.23, 10:00 - Treffen\n13.05.23, 11:00 - Abfahrt\n',
    '<html><body>2024</body></html>',
  ])('%j is refused', (text) => {
    expect(readText(text).chat).toBeNull();
  });
});
