import { describe, expect, test } from 'vitest';
import { greetingName } from '../../../src-core/invite/greeting.ts';
import { letterTo, personalParts, personalText, type Addressee } from '../../../src-core/invite/personal.ts';
import type { Letter } from '../../../src-core/plan/plan.ts';

const kita = { chat: 'k', title: 'Kita', messenger: 'Signal', link: 'https://signal.group/#K', languages: [] };
const verein = { chat: 'v', title: 'Verein', messenger: 'Signal', link: 'https://signal.group/#V', languages: [] };
const anna: Addressee = { name: 'Anna Blum', decision: {}, groups: [kita, verein] };
const textFor = (who: Addressee, letter: Letter = {}) => personalText(letterTo(who, letter, 'de'), who.groups);

describe('a personal message', () => {
  test('greets by first name and holds every link of the person', () => {
    const text = textFor(anna);
    expect(text.startsWith('Hallo Anna,')).toBe(true);
    expect(text).toContain('Kita: https://signal.group/#K\nVerein: https://signal.group/#V');
  });

  test('uses my words for this person before my words for everybody', () => {
    const letter = { text: 'An alle: {Links}' };
    expect(textFor(anna, letter)).toMatch(/^An alle:/u);
    expect(textFor({ ...anna, decision: { text: 'Nur du, {Name}: {Links}' } }, letter)).toMatch(/^Nur du, Anna:/u);
  });

  test('does not send my German words to somebody who gets Turkish, or my du to somebody who gets Sie', () => {
    const letter = { text: 'An alle: {Links}' };
    expect(textFor({ ...anna, decision: { textLanguages: ['tr'] } }, letter)).toMatch(/^Anna,\n\n“Kita, Verein”/u);
    expect(textFor({ ...anna, decision: { tone: 'sie' } }, letter)).toMatch(/^Guten Tag Anna Blum,/u);
  });

  test('holds several languages, and the links in each', () => {
    const text = textFor({ ...anna, decision: { textLanguages: ['de', 'uk', 'ar'] } });
    const parts = text.split('\n\n———\n\n');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part).toContain('https://signal.group/#V');
  });

  test('uses the language that was chosen for the group', () => {
    expect(textFor({ ...anna, groups: [{ ...kita, languages: ['en'] }] })).toMatch(/^Hi Anna|^Hello Anna/u);
  });

  test('asks for the ID where the messenger has no links', () => {
    const text = textFor({ ...anna, groups: [{ ...kita, messenger: 'Threema', link: null }] });
    expect(text).toContain('ID aus Threema');
    expect(text).not.toContain('{');
  });

  test('greets without a hole where only a number is known', () => {
    expect(textFor({ ...anna, name: '+49 171 2345678' })).toMatch(/^Hallo,\n/u);
    expect(textFor({ ...anna, name: '+49 171 2345678', decision: { textLanguages: ['tr'] } })).toMatch(/^“Kita/u);
  });

  test('is checked while typing', () => {
    const check = (text: string) =>
      personalParts(letterTo({ ...anna, decision: { text } }, {}, 'de'), anna.groups).problems.map(({ code }) => code);
    expect(check('Hallo {Name}')).toEqual(['link-missing']);
    expect(check('Hallo {Nane}, {Links}')).toEqual(['unknown-placeholder']);
    expect(check('Hallo {Name}, {Links}')).toEqual([]);
    expect(check('Bis {Datum}: {Links}')).toEqual(['value-missing']);
  });
});

test.each([
  ['Anna Blum', 'du', 'Anna'],
  ['Müller, Anna', 'du', 'Anna'],
  ['Anna-Lena Groß', 'du', 'Anna-Lena'],
  ['Anna Blum', 'sie', 'Anna Blum'],
  ['Anna 🌻 (Mama Ben)', 'du', 'Anna'],
  ['Lena Mama von Paul', 'du', 'Lena'],
  ['Mama von Paul', 'du', null],
  ['Oma Lisbeth', 'du', 'Oma Lisbeth'],
  ['Frau Dr. Weber', 'du', 'Frau Dr. Weber'],
  ['Familie Berger', 'du', 'Familie Berger'],
  ['~ Kim', 'du', 'Kim'],
  ['+49 171 2345678', 'du', null],
  ['🦄', 'du', null],
] as const)('%s (%s) is greeted as %s', (name, tone, greeting) => {
  expect(greetingName(name, tone)).toBe(greeting);
});
