import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tone } from '../../../src-core/plan/plan.ts';
import { checkTemplate, fill, parseTemplate } from '../../../src-core/invite/template.ts';
import { letterTo, personalText } from '../../../src-core/invite/personal.ts';
import { announcement, fullLanguages, invitationLanguages, languagesOf } from '../../../src-core/invite/texts.ts';

const tones: readonly Tone[] = ['du', 'ihr', 'sie'];
const link = 'https://signal.group/#CjQKIHVueGVtcGxl';

const toOne = (name: string, language: 'de' | 'en', groups: readonly { title: string; link: string }[]) => {
  const open = groups.map((group) => ({
    ...group,
    chat: group.title,
    kind: 'other' as const,
    messenger: 'Signal',
    languages: [],
  }));
  return personalText(letterTo({ name, decision: {}, groups: open }, {}, language));
};

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.values(invitationLanguages).map((language) => [language.tag] as const))(
  'the short invitation in %s',
  (language) => {
    test('carries group, messenger and link and leaves no hole', () => {
      const text = announcement({
        language,
        tone: 'ihr',
        group: 'Kita',
        messenger: 'Signal',
        link,
        hasGroupLinks: true,
      });
      expect(text).toContain('Kita');
      expect(text.split(link)).toHaveLength(2);
      expect(text).not.toMatch(/[{}]/);
      expect(`https://wa.me/?text=${encodeURIComponent(text)}`.length).toBeLessThan(4000);
    });

    test('asks for the ID where a messenger has no group links', () => {
      const text = announcement({
        language,
        tone: 'ihr',
        group: 'Kita',
        messenger: 'Threema',
        link: null,
        hasGroupLinks: false,
      });
      expect(text).toContain('ID');
      expect(text.split('Threema').length).toBeGreaterThan(3);
      expect(text).not.toMatch(/[{}]/);
    });

    test('puts the link on a line of its own where the script runs from right to left', () => {
      const { direction, announcement: texts } = invitationLanguages[language];
      if (direction === 'rtl') expect(texts.ihr).toMatch(/\n\{link\}\n/);
      else expect(texts.ihr).toMatch(/\{[Ll]ink\}/);
    });
  },
);

describe.each(['de', 'en'] as const)('texts in %s', (language) => {
  test.each(tones)('an announcement in the form "%s" carries the link once and leaves no hole', (tone) => {
    const text = announcement({ language, tone, group: 'Kita', messenger: 'Signal', link, hasGroupLinks: true });
    expect(text.split(link)).toHaveLength(2);
    expect(text).not.toMatch(/[{}]/);
    expect(`https://wa.me/?text=${encodeURIComponent(text)}`.length).toBeLessThan(2000);
  });

  test.each(tones)('where a messenger has no group link the text asks for the ID instead (%s)', (tone) => {
    const text = announcement({
      language,
      tone,
      group: 'Kita',
      messenger: 'Threema',
      link: null,
      hasGroupLinks: false,
    });
    expect(text).toContain('ID');
    expect(text).not.toMatch(/[{}]/);
  });

  test('a personal message names every group of the person', () => {
    const groups = [
      { title: 'Kita', link },
      { title: 'Familie', link: `${link}2` },
    ];
    const text = toOne('Anna', language, groups);
    for (const { title, link: one } of groups) expect(text).toContain(`${title}: ${one}`);
    expect(text).toContain('Anna,');
  });

  test('somebody known only by number is greeted without a name', () => {
    expect(toOne('+49 171 2345678', language, [{ title: 'Kita', link }])).toMatch(/^\p{L}+,\n/u);
  });

  test('every text of the language uses only placeholders that exist', () => {
    const unknown = textsIn(fullLanguages[language]).flatMap((text) =>
      parseTemplate(text).filter((part) => part.kind === 'unknown'),
    );
    expect(unknown).toEqual([]);
  });
});

describe('templates', () => {
  test('a placeholder is understood in both languages and written in the current one', () => {
    expect(fill('{Gruppe} bei {messenger}', {}, fullLanguages.en.labels)).toBe('{group} bei {messenger}');
  });

  test('a greeting that was only a name goes with the name', () => {
    const { labels } = fullLanguages.de;
    expect(fill('{Name},\n\nkommt mit', { name: 'Anna' }, labels)).toBe('Anna,\n\nkommt mit');
    expect(fill('{Name},\n\nkommt mit', {}, labels)).toBe('kommt mit');
    expect(fill('Hallo {Name},\n\nkommt mit', {}, labels)).toBe('Hallo,\n\nkommt mit');
  });

  test('are written in the chosen languages that we can write, else in the one at hand', () => {
    expect(languagesOf(['xx', 'tr', 'tr', 'ar'], 'de')).toEqual(['tr', 'ar']);
    expect(languagesOf(['xx'], 'de')).toEqual(['de']);
    expect(languagesOf(undefined, 'en')).toEqual(['en']);
  });

  test('a misspelt placeholder and a missing link are pointed out', () => {
    const problems = checkTemplate(parseTemplate('Kommt mit, {Grupe}'), { link }, true);
    expect(problems.map((found) => found.code)).toEqual(['unknown-placeholder', 'link-missing']);
    expect(parseTemplate('{constructor}')).toEqual([{ kind: 'unknown', written: '{constructor}' }]);
  });

  test('a link pasted into the text itself is enough', () => {
    expect(checkTemplate(parseTemplate(`Hier: ${link}`), { link }, true)).toEqual([]);
  });

  test('any text without braces comes out as it went in', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[{}]/.test(text)),
        (text) => fill(text, {}, fullLanguages.de.labels) === text,
      ),
    );
  });

  test('parsing and writing back loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ', 'Link', '\n') }), (text) => {
        expect(fill(text, {}, fullLanguages.de.labels)).toBe(text.replace(/\{ *link *\}/gi, '{Link}'));
      }),
    );
  });
});
