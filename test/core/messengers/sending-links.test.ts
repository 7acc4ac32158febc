import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src-core/messengers/find-links.ts';
import { mailAddressPortions } from '../../../src-core/messengers/mail-portions.ts';
import {
  longestMailLink,
  mailSendLink,
  smsSendLink,
  whatsAppSendLink,
} from '../../../src-core/messengers/sending-links.ts';
import { telegramSendLink } from '../../../src-core/messengers/telegram-link.ts';

const phone = '+4917139200012';
const text = 'Hallo Anna & Ben,\nkommt mit? 100 % ohne „+“ #neu 👋';

/** Threema's link to a prepared message; we make none. */
const threemaLink = (message: string): string => `threema://compose?text=${encodeURIComponent(message)}`;

describe('a prepared message', () => {
  it.each([
    ['WhatsApp', 'whatsapp', whatsAppSendLink(text, phone)],
    ['WhatsApp without a number', 'whatsapp', whatsAppSendLink(text)],
    ['SMS', 'sms', smsSendLink(text, [phone])],
    ['SMS on iPhones', 'sms', smsSendLink(text, [phone], 'ios')],
    ['SMS on Android', 'sms', smsSendLink(text, [phone], 'android')],
    ['Telegram', 'telegram', telegramSendLink(text, 'https://signal.group/#abc')],
    ['Threema', 'threema', threemaLink(text)],
    ['mail', 'mail', mailSendLink({ to: ['anna@example.org'], bcc: [], subject: 'Kita', body: text })?.link ?? null],
  ])('by %s is recognised as one, and keeps every sign of the text', (_way, messenger, link) => {
    const [verdict, ...more] = findLinks(link ?? '');
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({ messenger, kind: 'send', valid: true });
    const canonical = decodeURIComponent(verdict?.canonical ?? '').replaceAll('\r\n', '\n');
    expect(canonical).toContain(text);
  });

  it('is recognised whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }), (anything) => {
        for (const link of [whatsAppSendLink(anything, phone), smsSendLink(anything, [phone]), threemaLink(anything)]) {
          expect(findLinks(link ?? '')).toMatchObject([{ input: link, kind: 'send', valid: true }]);
        }
      }),
    );
  });

  it('is not made for a number that is none', () => {
    expect(whatsAppSendLink(text, '0171 3920001')).toBeNull();
    expect(smsSendLink(text, [phone, '110'])).toBeNull();
    expect(mailSendLink({ to: ['anna'], bcc: [], subject: '', body: '' })).toBeNull();
  });

  it('has the separator that each kind of phone understands', () => {
    expect(smsSendLink('a b', [phone], 'ios')).toBe(`sms:${phone}&body=a%20b`);
    expect(smsSendLink('a b', [phone], 'android')).toBe(`sms:${phone}?body=a%20b`);
    expect(smsSendLink('a b', [phone])).toBe(`sms:${phone}?&body=a%20b`);
  });
});

describe('a mail', () => {
  it('breaks its lines as the standard asks', () => {
    const link = mailSendLink({
      to: [],
      bcc: ['a@example.org', 'b@example.org'],
      subject: 'A & B?',
      body: 'eins\nzwei',
    });
    expect(link?.link).toBe('mailto:?subject=A%20%26%20B%3F&body=eins%0D%0Azwei&bcc=a@example.org,b@example.org');
    expect(link?.fits).toBe(true);
  });

  it('to many people is split, and everybody gets exactly one', () => {
    const bcc = Array.from({ length: 120 }, (_, index) => `mitglied.${index}@verein.example.org`);
    const mail = { subject: 'Umzug', body: text };
    const portions = mailAddressPortions(mail, bcc);
    expect(portions.length).toBeGreaterThan(1);
    for (const portion of portions) {
      const { link = '' } = mailSendLink({ ...mail, to: [], bcc: portion }) ?? {};
      expect(link.length).toBeLessThanOrEqual(longestMailLink);
      expect(/bcc=([^&]*)/.exec(link)?.[1]?.split(',')).toEqual(portion);
    }
    expect(portions.flat()).toEqual(bcc);
  });

  it('says when it is too long for one click', () => {
    expect(mailSendLink({ to: [], bcc: ['a@example.org'], subject: '', body: 'x'.repeat(3000) })?.fits).toBe(false);
    expect(mailAddressPortions({ subject: '', body: 'x'.repeat(3000) }, ['a@example.org'])).toHaveLength(1);
  });
});
