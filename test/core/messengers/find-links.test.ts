import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src-core/messengers/find-links.ts';
import { accepted, refused, signal } from './link-vectors.ts';

describe('a link alone', () => {
  it.each(accepted)('%s is accepted (%s, %s)', (text, messenger, kind, canonical) => {
    expect(findLinks(text)).toMatchObject([
      { input: text, messenger, kind, valid: true, canonical: canonical === '' ? text : canonical, problem: null },
    ]);
  });

  it.each(refused)('%s is refused (%s, %s)', (text, messenger, problem) => {
    expect(findLinks(text)).toMatchObject([{ input: text, messenger, valid: false, canonical: null, problem }]);
  });
});

describe('a link in a text', () => {
  it.each([
    ['in a sentence', `Kommt alle: ${signal}. Bis bald!`],
    ['in brackets', `(siehe ${signal})`],
    ['in angle brackets', `<${signal}>`],
    ['in German quotation marks', `Der Link ist „${signal}“, klick drauf`],
    ['as a Markdown link', `[Zur Gruppe](${signal})`],
    ['as a Markdown link named after itself', `[${signal}](${signal})`],
    ['as an HTML link', `<a href="${signal}">${signal}</a>`],
    ['in bold letters', `*${signal}*`],
    ['in slanted letters', `_${signal}_`],
    ['struck through', `~${signal}~`],
    ['as code', `\`${signal}\``],
    ['between emoji', `👉${signal}👈`],
    ['right behind a word', `Link:${signal}`],
    ['without https, right behind a word', `Link:${signal.slice(8)}`],
    ['wholly escaped', encodeURIComponent(signal)],
    ['with its hash escaped', signal.replace('#', '%23')],
    ['with direction marks around', `\u2068${signal}\u2069`],
    ['with zero-width marks inside', signal.replace('group', 'gr\u200boup').replace('CjQ', 'Cj\ufeffQ')],
    ['broken over two lines', `${signal.slice(0, 50)}\n${signal.slice(50)}`],
    [
      'broken over three quoted lines',
      `> ${signal.slice(0, 22)}\r\n> ${signal.slice(22, 60)}\r\n> ${signal.slice(60)}\r\n> Gruß`,
    ],
    ['broken by a mail program', `${signal.slice(0, 70)}=\r\n${signal.slice(70)}`],
    ["in WhatsApp's own words", `Folge diesem Link, um beizutreten: ${signal}`],
  ])('%s is found once', (_where, text) => {
    const found = findLinks(text);
    expect(found).toMatchObject([{ messenger: 'signal', kind: 'group', valid: true, canonical: signal }]);
    expect(text).toContain(found[0]?.input);
  });

  it.each([
    [
      "Delta Chat's, broken in a name",
      `https://i.delta.chat/#${'A1'.repeat(20)}&v=3&x=${'k'.repeat(24)}&i=${'i'.repeat(24)}&s=${'s'.repeat(24)}&a=anna%40example.org&n=Anna%20B`,
      'erg&g=Kita',
    ],
    ['the address of a Matrix room, broken before the server', 'https://matrix.to/#/#kita:', 'example.org'],
    ['a chat room to join, broken in its server', 'xmpp:kita@conference.exa', 'mple.org?join'],
    ['a chat room to join, broken before the word', 'xmpp:kita@conference.example.org?', 'join'],
    ['the id of a Matrix room, broken inside', `https://matrix.to/#/!${'q'.repeat(20)}`, `${'q'.repeat(22)}A`],
  ])('%s, is put together again', (_what, start, rest) => {
    expect(findLinks(`Kommt her:\n${start}\n${rest}\nBis bald`)).toMatchObject([
      { valid: true, kind: 'group', canonical: findLinks(start + rest)[0]?.canonical },
    ]);
    expect(findLinks('https://matrix.to/#/#kita:\nHallo')).toMatchObject([{ valid: false, problem: 'cut-off' }]);
  });

  it("is found behind a colon, also where it is only an ID or Threema's QR code", () => {
    const hex = '9f'.repeat(32);
    expect(findLinks(`Meine ID:05${hex}`)).toMatchObject([{ messenger: 'session', valid: true }]);
    expect(findLinks(`Code:3mid:ABCD1234,${hex}.`)).toMatchObject([{ messenger: 'threema', valid: true }]);
  });

  it('stands as often in the answer as in the text', () => {
    expect(findLinks(`${signal} und noch einmal ${signal}`)).toHaveLength(2);
    expect(findLinks(`${signal}${signal}`)).toHaveLength(2);
  });

  it('is told apart from what is none', () => {
    const text =
      'ABCD1234, +49 171 3920001, anna@example.org, z.B. Haus.de, und/oder, 3.5.2023 12:30, SMS: ja, Jami: nein';
    expect(findLinks(text)).toEqual([]);
  });

  it.each(accepted.filter(([, , kind]) => kind === 'group'))('%s is found between emoji', (text, messenger) => {
    expect(findLinks(`👉${text}👈`)).toMatchObject([
      { messenger, valid: true, canonical: findLinks(text)[0]?.canonical },
    ]);
  });

  it('keeps the emoji of a message that is sent', () => {
    const message = 'https://wa.me/491713920001?text=Kommt👍';
    expect(findLinks(message)).toMatchObject([{ input: message, kind: 'send', valid: true }]);
  });

  it('is found where all of it is escaped, as a chat room, too', () => {
    const room = 'xmpp:kita@conference.example.org?join';
    expect(findLinks(`Hier: ${encodeURIComponent(room)} bitte`)).toMatchObject([{ kind: 'group', canonical: room }]);
  });

  it('that is whole does not swallow the next line', () => {
    expect(findLinks('xmpp:anna@example.org\njoin us there?')).toMatchObject([{ input: 'xmpp:anna@example.org' }]);
    expect(findLinks('https://t.me/anna_berg\nHallo')).toMatchObject([{ canonical: 'https://t.me/anna_berg' }]);
    expect(findLinks('https://example.org/\ncall/abcd')).toMatchObject([{ input: 'https://example.org/' }]);
  });

  it('inside another link belongs to that one', () => {
    expect(findLinks('https://wa.me/?text=https%3A%2F%2Fsignal.group%2F%23abc')).toHaveLength(1);
    expect(findLinks('https://t.me/share/url?url=https://example.org/x')).toHaveLength(1);
  });
});
