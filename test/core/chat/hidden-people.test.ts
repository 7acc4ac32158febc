import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../../src-core/chat/language-pack.ts';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import { chatOf, lines, names } from './read-text.ts';

const packOf = (tag: string): LanguagePack => {
  const pack = languagePacks.find((one) => one.tag === tag);
  if (!pack) throw new Error(`no pack for ${tag}`);
  return pack;
};

/** What one notice says, in a chat of this language in which Zora and Nils write. */
function told(tag: string, sentence: string, platform: 'android' | 'ios' = 'ios'): readonly [string[], number] {
  const pack = packOf(tag);
  const header = pack.headers[platform];
  const slot = platform === 'ios' ? 'Runde: ' : '';
  const chat = chatOf(lines(`${header}Zora: x`, `${header}Nils: y`, `${header}${slot}\u200e${sentence}`), {
    file: `${(pack.fileNames[0] ?? '').replace('{0}', 'Runde')}.txt`,
  });
  const [notice] = chat.notices;
  return [names(notice?.targets ?? []), notice?.unnamed ?? -1];
}

describe('people without a name are counted, and none of them becomes a member called so', () => {
  it.each(['android', 'ios'] as const)('where a language has words for one and two of them (%s)', (platform) => {
    const pair = ['سارة', 'نور'];
    expect(told('ar', 'تمت إضافة سارة، ونور وعضوين آخرين', platform)).toEqual([pair, 2]);
    expect(told('ar', 'تمت إضافة سارة، ونور، وعضو آخر', platform)).toEqual([pair, 1]);
    expect(told('ar', 'Zora أضاف سارة، ونور وعضوين آخرين', platform)).toEqual([pair, 2]);
    expect(told('ar', 'Zora أضاف سارة، نور و5 أعضاء آخرين', platform)).toEqual([pair, 5]);
    // a name may begin with the letter that means "and"
    expect(told('ar', 'Zora أضاف سارة، وليد ونور', platform)).toEqual([['سارة', 'وليد', 'نور'], 0]);
    expect(told('he', 'Zora הוסיף/ה את נועם, יעל ועוד שניים', platform)).toEqual([['נועם', 'יעל'], 2]);
    expect(told('he', 'Zora הוסיף/ה את נועם, יעל ו-+49 171 3920001', platform)).toEqual([
      ['נועם', 'יעל', '+49 171 3920001'],
      0,
    ]);
    expect(told('he', 'משתמש אחד צורף מהקהילה', platform)).toEqual([[], 1]);
    expect(told('en', 'Zora added Ben, Cleo, and one other', platform)).toEqual([['Ben', 'Cleo'], 1]);
    expect(told('fr', 'Zora a ajouté Ben, Cleo et une autre personne', platform)).toEqual([['Ben', 'Cleo'], 1]);
  });

  it('also where they came from the community', () => {
    const chat = chatOf(
      lines(
        '30.12.2024, 13:05 - Zora: x',
        '30.12.2024, 13:05 - Nils: y',
        '30.12.2024, 13:05 - Olga: y',
        '31.12.2024, 13:05 - \u200fמשתמש אחד צורף מהקהילה',
      ),
    );
    expect(membership(chat).unnamed).toBe(1);
  });

  it('where nobody came, nobody is named', () => {
    expect(told('ar', 'لم تتم إضافة أي مشارك جديد')).toEqual([[], 0]);
  });

  it.each(languagePacks.filter(({ more }) => more.length > 0).map((pack) => [pack.name, pack] as const))(
    'in lists of %s that an iPhone cut short',
    (_, pack) => {
      const comma = /^(?:ar|fa|ur)/.test(pack.tag) ? '، ' : /^(?:ja|zh)/.test(pack.tag) ? '、' : ', ';
      const joiner = pack.joiners.find((one) => !one.trimStart().startsWith(',') && !one.startsWith('،')) ?? comma;
      const wrong = pack.more.flatMap((form) => {
        const list = `Ferdi Brandt${comma}Mirjam Ohl${joiner}${form.replace('{0}', '17')}`;
        const sentence = (pack.notices.added?.at(-1) ?? '').replace('{0}', 'Zora').replace('{1}', list);
        const [people, unnamed] = told(pack.tag, sentence);
        return people.join() === 'Ferdi Brandt,Mirjam Ohl' && unnamed === 17 ? [] : [[sentence, people, unnamed]];
      });
      expect(wrong).toEqual([]);
    },
  );
});
