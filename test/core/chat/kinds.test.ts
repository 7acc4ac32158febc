import { describe, expect, it } from 'vitest';
import { membership } from '../../../src-core/groups/membership.ts';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { chatOf, lines } from './read-text.ts';

const phone = (...texts: string[]): string => texts.map((text) => `${text}\r\n`).join('');

function read(file: string, text: string) {
  const chat = chatOf(text, { file });
  const { members } = membership(chat);
  return {
    kind: chat.kind,
    title: chat.title,
    members: members.map(({ name, isMe, state }) => `${name}${isMe ? ' (me)' : ''} ${state}`).sort(),
    events: chat.notices.map(({ type }) => type),
  };
}

const secret =
  '01.02.24, 10:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats.';

describe('a broadcast list', () => {
  it('is neither a group nor a talk of two; whoever gets the messages belongs to it', () => {
    const list = read(
      'WhatsApp Chat mit Elternliste.txt',
      lines(
        secret,
        '01.02.24, 10:00 - \u200eAnna zur Liste hinzugefügt',
        '01.02.24, 10:00 - \u200eBen Ode zur Liste hinzugefügt',
        '02.02.24, 10:00 - Alex: Hallo',
      ),
    );
    expect(
      chatOf(lines('01.02.24, 10:00 - \u200eAnna zur Liste hinzugefügt', '02.02.24, 10:00 - Alex: Hallo')).beginning,
    ).toBe('complete');
    expect(list).toEqual({
      kind: 'unknown',
      title: 'Elternliste',
      members: ['Alex (me) member', 'Anna member', 'Ben Ode member'],
      events: ['encryption', 'added', 'added'],
    });
  });
});

describe('a chat with oneself', () => {
  const expected = { kind: 'direct', title: 'Anna', members: ['Anna (me) member'] };

  it('is told by what WhatsApp says at its beginning', () => {
    const text = lines(
      '2/14/24, 10:00 AM - Messages to yourself are end-to-end encrypted. No one else can read them.',
      '2/15/24, 10:00 AM - Anna: milk',
    );
    expect(read('WhatsApp Chat with Anna (You).txt', text)).toMatchObject({ ...expected, events: ['encryption'] });
    expect(read('WhatsApp Chat with +49 176 1234567.txt', text)).toMatchObject(expected);
  });

  it.each(
    languagePacks.flatMap(({ tag, fileNames, me }) =>
      fileNames[0] && me[0] ? [[tag, fileNames[0], me[0].replaceAll('/', '_')] as const] : [],
    ),
  )('is told by its name in %s', (_tag, fileName, me) => {
    const text = lines('14.02.24, 10:00 - Anna: 1', '14.02.24, 10:01 - Anna: 2');
    expect(read(`${fileName.replace('{0}', `Anna (${me})`)}.txt`, text)).toMatchObject(expected);
    expect(read(`${fileName.replace('{0}', me)}.txt`, text)).toMatchObject(expected);
  });

  it('is not every chat in which only one wrote', () => {
    const text = lines(secret, '14.02.24, 10:00 - Anna: 1', '14.02.24, 10:01 - Anna: 2');
    expect(read('WhatsApp Chat mit Anna.txt', text).members).toEqual(['Anna member']);
    expect(read('WhatsApp Chat mit Ben.txt', text).members).toEqual(['Anna (me) member', 'Ben member']);
  });
});

describe('a chat of nothing but calls', () => {
  it('has the one who was called and the one who called', () => {
    const calls = read(
      'WhatsApp Chat - Anna.zip',
      phone(
        '[01/02/2024, 10:00:00] Anna: \u200eMissed voice call, \u200eTap to call back',
        '[02/02/2024, 10:00:00] Alex: \u200eVoice call, \u200e3 min',
        '[13/02/2024, 10:00:00] Anna: \u200eVideo call, \u200eNo answer',
      ),
    );
    expect(calls).toEqual({
      kind: 'direct',
      title: 'Anna',
      members: ['Alex (me) member', 'Anna member'],
      events: ['call', 'call', 'call'],
    });
  });

  it('has only the other one on Android, which does not say who called', () => {
    const calls = lines('01.02.24, 10:00 - Verpasster Sprachanruf', '02.02.24, 10:00 - Verpasster Videoanruf');
    expect(read('WhatsApp Chat mit Anna.txt', calls)).toMatchObject({ kind: 'direct', members: ['Anna member'] });
    expect(chatOf(calls, { file: 'WhatsApp Chat mit Anna.txt' }).usage.calls).toBe(2);
  });
});

describe('a group of a community', () => {
  it('is a group whose members came from the community', () => {
    const group = read(
      'WhatsApp Chat with School.txt',
      lines(
        '2/14/24, 10:00 AM - You joined from the community',
        '2/14/24, 10:01 AM - Cem Oz joined from the community',
        '2/14/24, 10:01 AM - Anna added this group to the community: School',
        '2/15/24, 10:00 AM - Dora and Emil joined from the community',
        '2/15/24, 10:05 AM - Ben: hi',
      ),
    );
    expect(group.kind).toBe('group');
    expect(group.events).toEqual(['community', 'community', 'community', 'community']);
    expect(group.members).toEqual([
      'Anna member',
      'Ben member',
      'Cem Oz member',
      'Dora member',
      'Emil member',
      'You (me) member',
    ]);
  });

  it('takes nobody for me who may have been there before', () => {
    const group = read(
      'WhatsApp Chat - School.zip',
      phone(
        '[10/2/2026, 9:09:54\u202fpm] School: \u200eMessages and calls are end-to-end encrypted.',
        '[10/2/2026, 9:09:55\u202fpm] School: \u200eYou joined from the community',
        '[10/2/2026, 9:09:56\u202fpm] ~\u202fPia: \u200e~\u202fPia was added',
        '[13/2/2026, 9:10:56\u202fpm] Mia: hello',
      ),
    );
    expect(group).toMatchObject({ kind: 'group', title: 'School' });
    expect(group.members).toEqual(['Mia member', 'Pia member', 'You (me) member']);
  });
});

describe('a group in which only admins write', () => {
  const start = [
    '01.02.24, 10:00 - \u200eAnna hat die Gruppe „Elternbeirat“ erstellt.',
    '01.02.24, 10:01 - Anna: Hallo',
  ];
  const only = (day: string) =>
    `${day}.02.24, 10:02 - \u200eAnna hat in den Gruppeneinstellungen festgelegt, dass nur Admins Nachrichten an diese Gruppe senden können.`;
  const all =
    '03.02.24, 10:03 - \u200eBen hat in den Gruppeneinstellungen festgelegt, dass alle Mitglieder Nachrichten an diese Gruppe senden können.';
  const edit =
    '04.02.24, 10:04 - \u200eBen hat in den Einstellungen festgelegt, dass nur Admins die Gruppeneinstellungen bearbeiten können.';

  it('is known by the notice that says so, with the day and by whom', () => {
    expect(chatOf(lines(...start, only('02'))).writers).toEqual({
      who: 'admins',
      at: '2024-02-02T10:02:00',
      by: 'Anna',
    });
  });

  it('is open again once a later notice says so; who may edit is another matter', () => {
    expect(chatOf(lines(...start, only('02'), all, edit)).writers).toEqual({
      who: 'everybody',
      at: '2024-02-03T10:03:00',
      by: 'Ben',
    });
    expect(chatOf(lines(...start, edit)).writers).toBeUndefined();
  });

  it('is known where the owner of the phone set it', () => {
    const mine =
      '05.02.24, 10:00 - Du hast in den Gruppeneinstellungen festgelegt, dass nur Admins Nachrichten an diese Gruppe senden können.';
    expect(chatOf(lines(...start, mine)).writers).toMatchObject({ who: 'admins', by: null });
  });

  it.each(languagePacks.map((pack) => [pack.name, pack] as const))(
    'is told apart from an open one in %s',
    (_, pack) => {
      for (const admins of pack.writers.admins)
        for (const everybody of pack.writers.everybody) {
          expect(admins.includes(everybody)).toBe(false);
          expect(everybody.includes(admins)).toBe(false);
        }
      expect(pack.writers.admins.length * pack.writers.everybody.length).toBeGreaterThan(0);
    },
  );
});

describe('a group of a community', () => {
  const header = '01.02.24, 10:00 - ';

  it('says which community it belongs to, and invents nobody', () => {
    const chat = chatOf(
      lines(
        `${header}\u200eAnna hat die Gruppe „Chor“ erstellt.`,
        `${header}Anna: Hallo`,
        `${header}\u200eAnna hat diese Gruppe der Community „Gemeinde: Süd“ hinzugefügt`,
        `${header}\u200eBen ist von der Community aus beigetreten.`,
      ),
    );
    expect(chat.community).toEqual({ name: 'Gemeinde: Süd', isAnnouncements: false, at: '2024-02-01T10:00:00' });
    expect(membership(chat).members.map(({ name }) => name)).toEqual(['Anna', 'Ben']);
  });

  it('is the one for announcements if people came into it by the link of the community', () => {
    const chat = chatOf(
      lines(
        `${header}You were added`,
        `${header}Ben Ode joined using this community's invite link`,
        `${header}Anna: Welcome`,
      ),
    );
    expect(chat.community).toMatchObject({ name: null, isAnnouncements: true });
  });

  it('reads the sentences without a name or an actor, and those about the end of it', () => {
    const chat = chatOf(
      lines(
        `${header}Anna created group "Choir"`,
        `${header}Anna: Hi`,
        `${header}This group was added to the community: Parish`,
        `${header}You added this group to a community`,
        `${header}Anna added this group to the community: Town`,
        `${header}Anna removed this group from the community "Town"`,
      ),
    );
    expect(chat.community).toBeUndefined();
    expect(chat.notices.slice(1).map(({ type }) => type)).toEqual(['community', 'community', 'community', 'community']);
    expect(
      membership(chat)
        .members.filter(({ isMe }) => !isMe)
        .map(({ name }) => name),
    ).toEqual(['Anna']);
  });
});
