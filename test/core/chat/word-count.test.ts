import { expect, test } from 'vitest';
import { openWordCount, type ListenedWord } from '../../../src-core/chat/word-count.ts';

const word = (text: string, about: Partial<ListenedWord> = {}): ListenedWord => {
  return { text, isOpen: false, language: 'de', kind: 'kita', weight: 3, ...about };
};

function heardIn(words: readonly ListenedWord[], ...messages: readonly string[]): Readonly<Record<string, number>> {
  const count = openWordCount(words);
  for (const message of messages) {
    const bytes = new TextEncoder().encode(message);
    count.look(bytes, 0, bytes.length);
  }
  return count.heard();
}

test('A whole word is heard as it stands, an open one also with what is written behind it', () => {
  const words = [word('kita'), word('laterne', { isOpen: true, kind: 'club', weight: 1 })];
  expect(heardIn(words, 'Wer holt heute aus der KITA ab?')).toEqual({ kita: 3, club: 0 });
  expect(heardIn(words, 'Kitafest ist morgen')).toEqual({ kita: 0, club: 0 });
  expect(heardIn(words, 'Laternenumzug!')).toEqual({ kita: 0, club: 1 });
});

test('What is said again and again counts by the logarithm of how often', () => {
  const said = (times: number): readonly string[] => Array.from({ length: times }, () => 'kita');
  expect(heardIn([word('kita', { weight: 4 })], ...said(8))).toEqual({ kita: 16 });
});

test('In one language the longest entry alone is heard', () => {
  const words = [word('eltern', { isOpen: true, kind: 'school' }), word('elternabend', { isOpen: true })];
  expect(heardIn(words, 'Elternabende')).toEqual({ school: 0, kita: 3 });
});

test('Another language in which a word looks the same hardly counts', () => {
  const words = [word('mama'), word('tata'), word('mama', { language: 'pl', kind: 'family' }), word('dzieci')];
  const heard = heardIn(words, 'mama', 'tata', 'dzieci');
  expect(heard['kita']).toBe(9);
  expect(heard['family']).toBeLessThan(1);
});
