import { expect, test } from 'vitest';
import { addressOf } from '../../src-main/app/target-address.ts';

const group = 'https://signal.group/#CjQKIAtestAtestAtestAtestAtestAtestAtestAtestEhAtestAtestAtestAtestA';

test('a text for WhatsApp opens WhatsApp’s own send page, with or without a number', () => {
  expect(addressOf({ to: 'whatsapp', phone: null, text: 'Kommt mit' })).toEqual({
    ok: true,
    value: 'https://wa.me/?text=Kommt%20mit',
  });
  expect(addressOf({ to: 'whatsapp', phone: '+491711234567', text: 'a&b' })).toEqual({
    ok: true,
    value: 'https://wa.me/491711234567?text=a%26b',
  });
});

test('several people get a mail without seeing each other’s address', () => {
  const address = addressOf({
    to: 'mail',
    addresses: ['anna@example.org', 'ben@example.org'],
    subject: 'Umzug',
    text: 'Hallo',
  });
  expect(address).toEqual({ ok: true, value: 'mailto:?subject=Umzug&body=Hallo&bcc=anna@example.org,ben@example.org' });
});

test('an app is fetched from the store by the id that we know', () => {
  expect(addressOf({ to: 'download', messenger: 'signal', store: 'ios' })).toEqual({
    ok: true,
    value: 'https://apps.apple.com/app/id874139669',
  });
  expect(addressOf({ to: 'download', messenger: 'signal', store: 'https://example.org' })).toMatchObject({ ok: false });
  expect(addressOf({ to: 'download', messenger: 'nobody', store: 'ios' })).toMatchObject({ ok: false });
});

test.each([
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  `${group} ${group}`,
  '',
  'sms:+491711234567',
  'https://signal.group.example.org/#x',
])('what is no invitation is never opened: %s', (link) => {
  expect(addressOf({ to: 'link', link })).toMatchObject({ ok: false, problem: { code: 'link-not-usable' } });
});
