import { describe, expect, test } from 'vitest';
import { greetingName } from '../../../src-core/invite/greeting.ts';
import {
  letterOf,
  letterTo,
  personalParts,
  personalText,
  reminderOf,
  type Addressee,
} from '../../../src-core/invite/personal.ts';
import { genderedGreeting } from '../../../src-core/invite/greeting-check.ts';
import { laterTemplate } from '../../../src-core/invite/move-texts.ts';
import { fullLanguages } from '../../../src-core/invite/texts.ts';
import { laterTexts, type Letter } from '../../../src-core/plan/plan.ts';

const kita = {
  chat: 'k',
  title: 'Kita',
  kind: 'kita',
  messenger: 'Signal',
  link: 'https://signal.group/#K',
  languages: [],
} as const;
const verein = {
  chat: 'v',
  title: 'Verein',
  kind: 'club',
  messenger: 'Signal',
  link: 'https://signal.group/#V',
  languages: [],
} as const;
const anna: Addressee = { name: 'Anna Blum', decision: {}, groups: [kita, verein] };
const textFor = (who: Addressee, letter: Letter = {}) => personalText(letterTo(who, letter, 'de'));

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

  test('says Sie in a move of a Kita, but not to whoever is only in my family, unless I chose it for everybody', () => {
    const oma = { ...anna, name: 'Oma Helga', groups: [{ ...kita, title: 'Familie', kind: 'family' }] } as const;
    const kitaMove = letterOf({ mode: 'organisation' });
    expect(textFor(anna, kitaMove)).toMatch(/^Guten Tag Anna Blum,/u);
    expect(textFor(oma, kitaMove)).toContain('ich hätte dich gern dabei');
    expect(textFor({ ...oma, groups: [...oma.groups, kita] }, kitaMove)).toContain('ich hätte Sie gern dabei');
    expect(textFor(oma, letterOf({ mode: 'organisation', letter: { tone: 'sie' } }))).toContain('ich hätte Sie');
    const reminder = reminderOf({ mode: 'organisation' });
    expect(personalText(letterTo(oma, reminder, 'de', 'reminder'))).not.toMatch(/\b(?:Sie|Ihnen)\b/u);
  });

  test('holds several languages, and the links in each', () => {
    const text = textFor({ ...anna, decision: { textLanguages: ['de', 'uk', 'ar'] } });
    const parts = text.split('\n\n———\n\n');
    expect(parts).toHaveLength(3);
    for (const part of parts) expect(part).toContain('https://signal.group/#V');
  });

  test('keeps my words in each language and form of address, and sends them to whoever gets that one', () => {
    const letter = {
      text: 'An alle: {Links}',
      otherWords: { 'de sie': 'An Sie alle: {Links}', tr: 'Herkese: {links}' },
    };
    expect(textFor({ ...anna, decision: { tone: 'sie' } }, letter)).toMatch(/^An Sie alle:/u);
    expect(textFor({ ...anna, decision: { textLanguages: ['de', 'tr'] } }, letter)).toMatch(
      /^An alle: [^]*———\n\nHerkese: /u,
    );
    const words = { text: 'Nur du: {Links}', otherWords: { tr: 'Yalnız sen: {links}' }, textLanguages: ['de', 'tr'] };
    expect(textFor({ ...anna, decision: words }, letter)).toMatch(/^Nur du: [^]*———\n\nYalnız sen: /u);
  });

  test('reminds whoever was asked before, in the form that the letter had, and in my words where there are some', () => {
    const remind = (who: Addressee, decisions: Partial<Parameters<typeof reminderOf>[0]> = {}) =>
      personalText(letterTo(who, reminderOf({ mode: 'private', ...decisions }), 'de', 'reminder'));
    expect(remind(anna)).toMatch(/^Hallo Anna, nur eine kleine Erinnerung: „Kita, Verein“/u);
    expect(remind(anna)).toContain('Kita: https://signal.group/#K\nVerein: https://signal.group/#V');
    expect(remind(anna, { letter: { tone: 'sie', text: 'Einladung: {Links}' } })).toMatch(/^Guten Tag Anna Blum, nur/u);
    expect(remind(anna, { reminder: { text: 'Na, {Name}? {Links}' } })).toMatch(/^Na, Anna\? Kita/u);
    const own = { ...anna, decision: { text: 'Einladung', reminder: { text: 'Nur dich, {Name}: {Link}' } } };
    expect(remind(own, { reminder: { text: 'Na?' } })).toMatch(/^Nur dich, Anna:\s/u);
    expect(textFor(own)).toBe('Einladung');
    const threema = { ...anna, groups: [{ ...kita, messenger: 'Threema', link: null }] };
    expect(remind(threema)).toContain('Schick mir deine ID von dort');
    expect(remind({ ...anna, decision: { textLanguages: ['tr'] } })).toMatch(/^Anna,\n\n“Kita, Verein”/u);
  });

  test('keeps names in order where the script runs from right to left', () => {
    const arabic = textFor({ ...anna, groups: [{ ...kita, title: '1. Klasse' }], decision: { textLanguages: ['ar'] } });
    expect(arabic).toContain('«\u20681. Klasse\u2069»');
    expect(arabic).toMatch(/^https:\/\/signal\.group\/#K$/mu);
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

describe('a greeting for many', () => {
  test.each([
    ['Liebe {Name}, kommst du mit?', 'Liebe {Name}'],
    ['Lieber {Vorname},', 'Lieber {Vorname}'],
    ['Sehr geehrte Frau {Name},', 'Sehr geehrte Frau'],
    ['Liebe Mamas, wir ziehen um', 'Liebe Mamas'],
    ['Dear Mr {name},', 'Dear Mr'],
    ['Hi guys, we are moving', 'Hi guys'],
  ])('%s suits only some', (text, greeting) => {
    expect(genderedGreeting(text)).toBe(greeting);
  });

  test.each([
    'Hallo {Name}, kommst du mit?',
    'Liebe/r {Name},',
    'Liebe*r {Name},',
    'Liebe Eltern von {Gruppe},',
    'Liebe Mütter und Väter,',
    'Sehr geehrte Damen und Herren,',
    'Hallo zusammen,\nliebe {Name} steht erst weiter unten',
    'Dear Sir or Madam,',
    'Hello {name},',
    '',
  ])('%s suits everybody', (text) => {
    expect(genderedGreeting(text)).toBeNull();
  });

  test('ours suits everybody in every form', () => {
    const texts = (['de', 'en'] as const).flatMap((language) =>
      (['du', 'ihr', 'sie'] as const).flatMap((tone) => [
        fullLanguages[language].personal[tone],
        fullLanguages[language].announcement[tone],
        ...laterTexts.map((kind) => laterTemplate(kind, { language, tone }, true)),
      ]),
    );
    expect(texts.filter((text) => genderedGreeting(text) !== null)).toEqual([]);
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
