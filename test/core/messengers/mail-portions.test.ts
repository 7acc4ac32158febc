import { expect, test } from 'vitest';
import { mailAddressPortions } from '../../../src-core/messengers/mail-portions.ts';
import { longestMailLink, mailSendLink } from '../../../src-core/messengers/sending-links.ts';

const mail = { subject: 'Einladung: Kita', body: 'Wir ziehen um.\n'.repeat(20) };

test('a mail to many comes in portions that open, with everybody in exactly one', () => {
  const addresses = Array.from({ length: 150 }, (_, index) => `mensch.nummer.${index}@beispiel.example`);
  const portions = mailAddressPortions(mail, addresses);
  expect(portions.flat()).toEqual(addresses);
  expect(portions.length).toBeGreaterThan(1);
  for (const bcc of portions)
    expect(mailSendLink({ to: [], bcc, ...mail })?.link.length).toBeLessThanOrEqual(longestMailLink);
});

test('what is no address is left out, and nobody gets it twice', () => {
  expect(mailAddressPortions(mail, ['a@b.example', 'keine', 'a@b.example'])).toEqual([['a@b.example']]);
});
