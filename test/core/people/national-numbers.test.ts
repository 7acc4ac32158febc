import { expect, test } from 'vitest';
import { withNationalNumbers } from '../../../src-core/people/national-numbers.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import { chatOf } from '../chat/read-text.ts';

const chat = chatOf(
  [
    '13.02.24, 10:05 - \u200eAnna hat 0171 3920011 hinzugefügt.',
    '13.02.24, 10:06 - 0171 3920011: hallo',
    '13.02.24, 10:07 - +49 171 3920012: hallo',
    '13.02.24, 10:08 - Anna: hallo',
    '13.02.24, 10:09 - Haus 12/14: hallo',
    '14.02.24, 10:09 - 0000000: hallo',
    '',
  ].join('\n'),
);

const phones = (country: string) =>
  withNationalNumbers(chat, country).speakers.map(({ name, phone }) => [name, phone] as const);

test('a sender shown as a number of the country gets its country', () => {
  expect(phones('DE')).toEqual([
    ['0171 3920011', '+491713920011'],
    ['+49 171 3920012', '+491713920012'],
    ['Anna', null],
    ['Haus 12/14', null],
    ['0000000', null],
  ]);
  expect(withNationalNumbers(chat, 'DE').notices[0]?.targets[0]?.phone).toBe('+491713920011');
});

test('an admin who is shown so is known by it as well', () => {
  const deleting = chatOf(
    [
      '13.02.24, 10:05 - \u200eAnna hat Ben hinzugefügt.',
      '13.02.24, 10:06 - 0171 3920011: hallo',
      '13.02.24, 10:08 - Anna: hallo',
      '13.02.24, 10:09 - Ben: Diese Nachricht wurde von Admin 0171 3920011 gelöscht.',
      '',
    ].join('\n'),
  );
  const admins = (country: string) =>
    membership(withNationalNumbers(deleting, country)).members.flatMap(({ name, isAdmin }) => (isAdmin ? [name] : []));
  expect(admins('ZZ')).toEqual(['0171 3920011']);
  expect(admins('DE')).toEqual(['0171 3920011']);
});

test('where it is no number of that country, or there is no such country, it stays a name', () => {
  expect(phones('US')[0]).toEqual(['0171 3920011', null]);
  expect(withNationalNumbers(chat, 'ZZ')).toBe(chat);
});
