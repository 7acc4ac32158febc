import { expect, test } from 'vitest';
import { guessCountry, looksLikeNumber, numberKey, toE164 } from '../../../src-core/people/phone-number.ts';
import { me, member } from './people-fixtures.ts';

test.each([
  ['0171 1234567', 'DE', '+491711234567'],
  ['0171/123 45 67', 'DE', '+491711234567'],
  ['+49 (0)171 1234567', 'AT', '+491711234567'],
  ['0049 171 1234567', 'CH', '+491711234567'],
  ['0049 171 1234567', 'US', '+491711234567'],
  ['491711234567', 'DE', '+491711234567'],
  ['tel:+49-171-1234567', 'DE', '+491711234567'],
  ['\u202a+49\u00a0171\u00a01234567\u202c', 'DE', '+491711234567'],
  ['0664 1234567', 'AT', '+436641234567'],
  ['079 123 45 67', 'CH', '+41791234567'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['+52 1 55 1234 5678', 'DE', '+5215512345678'],
  ['110', 'DE', null],
  ['*100#', 'DE', null],
  ['Anna 1234567', 'DE', null],
  ['', 'DE', null],
])('%s in %s is %s', (text, country, number) => {
  expect(toE164(text, country)).toBe(number);
});

test('a number is only a number with a plus in front and nothing but digits behind', () => {
  expect(['+49 171 1234567', '0171 1234567', 'Anna +49 171 1234567', '+1'].map(looksLikeNumber)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('Mexican and Argentinian mobile numbers meet with and without their extra digit', () => {
  expect(numberKey('+5215512345678')).toBe(numberKey('+525512345678'));
  expect(numberKey('+5491123456789')).toBe(numberKey('+541123456789'));
  expect(numberKey('+491711234567')).not.toBe(numberKey('+491711234568'));
});

test('the country is where most numbers are, my own number first, else the language says it', () => {
  const swiss = [member('+41 79 123 45 67'), member('+41 79 123 45 68'), member('+49 171 1234567')];
  expect(guessCountry([{ members: swiss, language: 'de' }])).toBe('CH');
  expect(guessCountry([{ members: [...swiss, { ...me('Du'), phone: '+436641234567' }], language: 'de' }])).toBe('AT');
  expect(guessCountry([{ members: [member('Anna')], language: 'pt-BR' }])).toBe('BR');
  expect(guessCountry([{ members: [], language: 'fr' }])).toBe('FR');
  expect(guessCountry([])).toBe('DE');
});
