import { describe, expect, test } from 'vitest';
import { codesOf } from '../../../src-core/invite/codes.ts';
import { kitOf } from '../../../src-core/invite/kit.ts';
import { readQrPng } from '../../../src-core/invite/qr-reading.ts';
import { roomsOf, writtenLinks } from '../../../src-core/invite/rooms.ts';
import { announcement } from '../../../src-core/invite/texts.ts';

const link = 'https://t.me/+AbCdEfGhIjKlMnOp';
const chatLink = 'https://t.me/+QrStUvWxYzAbCdEf';
const invitation = {
  language: 'de',
  tone: 'ihr',
  group: 'Kita Löwenzahn',
  messenger: 'Telegram',
  link,
  chatLink,
  hasGroupLinks: true,
} as const;

describe('a group that becomes two rooms', () => {
  test('has both links in its invitation, each on a line of its own with its name', () => {
    const text = announcement(invitation);
    expect(text).toContain(`antippen:\n📢 Infos: ${link}\n💬 Schnack: ${chatLink}\n`);
    expect(announcement({ ...invitation, language: 'tr' })).toContain(`\n📢 ${link}\n💬 ${chatLink}`);
    expect(announcement({ ...invitation, chatLink: null })).toContain(`antippen: ${link}\n`);
  });

  test('has one link as long as the second is not there, or when I go back to one room', () => {
    expect(writtenLinks(roomsOf({ link, twoRooms: true }), 'de')).toBe(link);
    expect(writtenLinks(roomsOf({ link, chatLink }), 'de')).toBe(link);
    expect(writtenLinks(roomsOf({ chatLink, twoRooms: true }), 'de')).toBe(null);
    expect(writtenLinks(roomsOf({ link, chatLink, twoRooms: true }), 'en')).toBe(
      `\n📢 News: ${link}\n💬 Chatter: ${chatLink}`,
    );
  });

  test('has both codes in its kit, and both links in every later text that has one', () => {
    const kit = kitOf(
      {
        title: 'Kita Löwenzahn',
        messenger: 'Telegram',
        link,
        chatLink,
        hasGroupLinks: true,
        invitations: [invitation],
        language: 'de',
        tone: 'ihr',
        ownTexts: {},
        movingDay: '2027-01-10',
        timetable: [],
        members: null,
        reach: null,
      },
      '2026-11-25T10:00:00Z',
    );
    expect(kit.problems).toEqual([]);
    const files = new Map(kit.files);
    const read = ['qr-infos.png', 'qr-schnack.png'].map((name) => {
      const png = files.get(name);
      const found = png instanceof Uint8Array ? readQrPng(png) : null;
      return found?.ok === true ? found.value : null;
    });
    expect(read).toEqual([link, chatLink]);
    expect(files.has('qr.png')).toBe(false);
    for (const name of ['de.txt', 'Erinnerung.txt', 'Letzter Aufruf.txt']) {
      expect(files.get(name), name).toContain(link);
      expect(files.get(name), name).toContain(chatLink);
    }
    const one = codesOf({ link, chatLink: null }, 'de');
    expect(one.ok && one.value.map(({ file }) => file)).toEqual(['qr']);
  });
});
