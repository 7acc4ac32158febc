import { describe, expect, it } from 'vitest';
import {
  noticeConcepts,
  noticeMeanings,
  type LanguagePack,
  type NoticeMeaning,
} from '../../../src-core/chat/language-pack.ts';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { chatNameFromFile } from '../../../src-core/chat/read-chat.ts';
import { chatOf } from './read-text.ts';

const people = ['Zora Quill', 'Ferdi Brandt', 'Mirjam Ohl'];

/** A notice of the pack, its gaps filled with people, titles and numbers. */
function write(phrase: string, meaning: NoticeMeaning): string {
  let next = 0;
  return phrase.replace(/\{(\d|\*)\}/g, (_, gap: string) => {
    if (gap === '*') return '';
    const role = meaning.gaps[Number(gap)];
    if (role === 'actor' || role === 'targets') return people[next++ % people.length] ?? '';
    return role === 'count' ? '7' : role === 'old-name' ? 'Alter Name 1' : 'Bunte Runde 22';
  });
}

const file = (pack: LanguagePack): string => `${(pack.fileNames[0] ?? '').replace('{0}', 'Bunte Runde')}.txt`;

function chatWith(
  pack: LanguagePack,
  platform: 'android' | 'ios',
  sentences: readonly string[],
): ReturnType<typeof chatOf> {
  const header = platform === 'android' ? pack.headers.android : pack.headers.ios;
  const messages = people.map((name) => `${header}${name}: x\n`).join('');
  const notices = sentences
    .map((text) => `${header}${platform === 'ios' ? 'Bunte Runde: ' : ''}\u200e${text}\n`)
    .join('');
  return chatOf(messages + notices, { file: file(pack) });
}

describe.each(languagePacks.map((pack) => [pack.name, pack] as const))('%s', (_, pack) => {
  it('reads the example line as WhatsApp wrote it', () => {
    const chat = chatOf(`${pack.example}\n`, { file: file(pack) });
    const [notice] = chat.notices;
    expect(notice?.type).toBe('added');
    expect(notice?.actor?.name).toBe('Anna');
    expect(notice?.targets.map((target) => target.name)).toEqual(['Ben']);
    // sister languages write the same sentence
    expect(chat.language?.slice(0, 2)).toBe(pack.tag.slice(0, 2));
  });

  it.each(['android', 'android12', 'ios', 'ios12'] as const)('reads the %s beginning of a line', (which) => {
    const chat = chatOf(`${pack.headers[which]}Anna: hallo\n${pack.headers[which]}Ben: huhu\n`, { file: file(pack) });
    expect(chat.speakers.map((speaker) => speaker.name)).toEqual(['Anna', 'Ben']);
    expect(chat.first?.slice(0, 16)).toBe('2024-12-31T13:05');
  });

  it('writes its gaps in full', () => {
    const phrases = noticeConcepts.flatMap((concept): readonly string[] => pack.notices[concept] ?? []);
    expect(phrases.filter((phrase) => /[{}]/.test(phrase.replace(/\{(?:\d|\*)\}/g, '')))).toEqual([]);
  });

  it('knows the names of its files', () => {
    for (const name of pack.fileNames) {
      expect(chatNameFromFile(`${name.replace('{0}', 'Die 7 Zwerge & Co')}.txt`)?.title).toBe('Die 7 Zwerge & Co');
      // downloaded twice
      expect(chatNameFromFile(`${name.replace('{0}', 'Hof')} (1).txt`)?.title).toBe('Hof');
    }
  });

  it.each(['android', 'ios'] as const)('understands each of its notices (%s)', (platform) => {
    const written = noticeConcepts.flatMap((concept) =>
      (pack.notices[concept] ?? []).map((phrase: string) => {
        const meaning: NoticeMeaning = noticeMeanings[concept];
        return { concept, phrase, meaning, sentence: write(phrase, meaning) };
      }),
    );
    const { notices } = chatWith(
      pack,
      platform,
      written.map(({ sentence }) => sentence),
    );
    const byLine = new Map(notices.map((notice) => [notice.line, notice]));
    const wrong = written.filter(({ phrase, meaning }, k) => {
      const read = byLine.get(people.length + 1 + k);
      const roles = [...phrase.matchAll(/\{(\d)\}/g)].map((gap) => meaning.gaps[Number(gap[1])]);
      const actors: readonly (string | undefined)[] =
        meaning.me === 'actor' ? ['me'] : roles.includes('actor') ? people : [undefined];
      const targets = roles.filter((role) => role === 'targets').length + (meaning.me === 'targets' ? 1 : 0);
      const actor = read?.actor?.isMe === true ? 'me' : read?.actor?.name;
      return (
        read?.type !== meaning.type ||
        read.targets.length !== targets ||
        (read.type !== 'call' && !actors.includes(actor))
      );
    });
    expect(wrong).toEqual([]);
  });
});
