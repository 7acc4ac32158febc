import { describe, expect, test } from 'vitest';
import { inAnotherForm, ownWords } from '../../../src-core/invite/own-words.ts';
import { laterText, laterWords, moveTexts } from '../../../src-core/invite/move-texts.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { laterTexts, type Letter, type Tone } from '../../../src-core/plan/plan.ts';

const link = 'https://signal.group/#K';
const kita = {
  title: 'Kita',
  messenger: 'Signal',
  link,
  hasGroupLinks: true,
  movingDay: '2027-01-10',
};
const withoutLinks = { ...kita, messenger: 'Threema', link: null, hasGroupLinks: false };
const usual = { language: 'de', tone: 'ihr' } as const;
const tones: readonly Tone[] = ['du', 'ihr', 'sie'];

describe.each(['de', 'en'] as const)('the later texts in %s', (language) => {
  test.each(tones)('leave no hole in the form "%s" but the one for my own name', (tone) => {
    for (const contents of [kita, withoutLinks])
      for (const { kind, text } of moveTexts({}, { language, tone }, { ...contents, name: 'Anna' }))
        expect([kind, text.replaceAll(/\{(?:Absender|sender)\}/gu, 'Ida')]).toEqual([
          kind,
          expect.not.stringMatching(/[{}]/u),
        ]);
  });

  test.each(tones)('have nothing to complain about, whether or not a messenger has links (%s)', (tone) => {
    for (const contents of [kita, withoutLinks])
      for (const kind of laterTexts) {
        const { problems } = laterWords(kind, {}, { language, tone }, contents);
        expect(problems.filter((one) => one.code !== 'value-missing' || one.placeholder !== 'sender')).toEqual([]);
      }
  });

  test('ask for the ID where a messenger has no links', () => {
    const reminder = laterText(laterWords('reminder', {}, { language, tone: 'du' }, withoutLinks));
    expect(reminder).toContain('ID');
    expect(reminder).not.toContain('http');
  });
});

describe('a later text', () => {
  test('is mine once I changed it, with the same things filled in', () => {
    const own: Letter = { text: 'Hallo {Name}, denkst du an {Link}?' };
    expect(laterText(laterWords('reminder', own, usual, { ...kita, name: 'Anna' }))).toBe(
      `Hallo Anna, denkst du an ${link}?`,
    );
    expect(moveTexts({ reminder: own }, usual, kita)[0]?.text).toBe(`Hallo, denkst du an ${link}?`);
  });

  test('names the day on which it happens: the move, or the end of the old room', () => {
    const text = (kind: 'motion' | 'lastCall') => laterText(laterWords(kind, {}, usual, kita));
    expect(text('motion')).toContain('nutzt ab 10. Januar 2027');
    expect(text('lastCall')).toContain('am 9. Februar 2027 schließen wir');
  });

  test('is checked while typing', () => {
    const codes = (kind: 'reminder' | 'poll', typed: string) =>
      laterWords(kind, {}, usual, kita, typed).problems.map(({ code }) => code);
    expect(codes('reminder', 'Kommt ihr?')).toEqual(['link-missing']);
    expect(codes('reminder', '{Lnik}')).toEqual(['unknown-placeholder', 'link-missing']);
    expect(codes('reminder', 'Hier: {Link}')).toEqual([]);
    expect(codes('poll', 'Kommt ihr?')).toEqual([]);
    const undecided = laterWords('lastCall', {}, usual, { ...kita, movingDay: null });
    expect(undecided.problems).toEqual([{ code: 'value-missing', placeholder: 'date' }]);
  });

  test('can stand in both languages, one below the other, each in my words', () => {
    const own: Letter = { text: 'Danke: {Link}', textLanguages: ['de', 'en'], otherWords: { en: 'Cheers: {link}' } };
    expect(laterText(laterWords('thanks', own, usual, kita))).toBe(`Danke: ${link}\n\n———\n\nCheers: ${link}`);
  });

  test('writes the day in each of its languages as that language does', () => {
    const own: Letter = { text: 'Am {Datum}', textLanguages: ['de', 'en'], otherWords: { en: 'On {date}' } };
    expect(laterText(laterWords('lastCall', own, usual, kita))).toBe('Am 9. Februar 2027\n\n———\n\nOn 9 February 2027');
  });
});

describe('my own words', () => {
  const german = { language: 'de', tone: 'ihr' } as const;
  const formal = { language: 'de', tone: 'sie' } as const;
  const turkish = { language: 'tr', tone: 'ihr' } as const;

  test('are there again when I come back to their language or form of address', () => {
    const away = inAnotherForm({ text: 'Kommt mit!' }, german, turkish);
    expect(away).toEqual({ text: null, otherWords: { 'de ihr': 'Kommt mit!' } });
    const back = inAnotherForm({ otherWords: { 'de ihr': 'Kommt mit!' } }, turkish, german);
    expect(back).toEqual({ text: 'Kommt mit!', otherWords: null });
    expect(ownWords({ text: 'Gelin!', otherWords: { 'de ihr': 'Kommt mit!' } }, turkish, german)).toBe('Kommt mit!');
    expect(ownWords({ text: 'Kommt mit!' }, german, formal)).toBeUndefined();
  });

  test('stay where a language says the same to everybody', () => {
    expect(inAnotherForm({ text: 'Gelin!' }, turkish, { language: 'tr', tone: 'sie' })).toEqual({});
  });

  test('survive all of it in the plan, and leave no trace once ours are taken again', () => {
    const start = emptyPlan('2026-11-24T20:00:00Z', 'DE');
    const plan = decide(start, { type: 'change-text', chat: 'k', text: 'moved', change: { text: 'Weg: {Link}' } });
    expect(plan.decisions.groups['k']).toEqual({ texts: { moved: { text: 'Weg: {Link}' } } });
    const more = decide(plan, { type: 'change-text', chat: 'k', text: 'poll', change: { tone: 'sie' } });
    const less = decide(more, { type: 'change-text', chat: 'k', text: 'poll', change: { tone: null } });
    expect(less).toEqual(plan);
    expect(decide(plan, { type: 'change-text', chat: 'k', text: 'moved', change: { text: null } })).toEqual(start);
  });
});
