import { expect, test } from 'vitest';
import { withNationalNumbers } from '../../../src-core/people/national-numbers.ts';
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

test('where it is no number of that country, or there is no such country, it stays a name', () => {
  expect(phones('US')[0]).toEqual(['0171 3920011', null]);
  expect(withNationalNumbers(chat, 'ZZ')).toBe(chat);
});
