import fc from 'fast-check';
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

const letters = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), minLength: 3, maxLength: most });
const long = fc.constantFrom('a'.repeat(31), 'a'.repeat(32), `${'a'.repeat(32)}b`, 'a'.repeat(40));
const listened = fc
  .record({
    text: fc.oneof({ weight: 9, arbitrary: letters(6) }, long),
    isOpen: fc.boolean(),
    language: fc.constantFrom('de', 'pl'),
  })
  // a kind of its own for each, so that nothing is lost in their sums
  .map((about) => word(about.text, { ...about, kind: JSON.stringify(about), weight: 1 }));

/** Each message's words, and every entry tried on each of them. */
function heardSlowly(words: readonly ListenedWord[], messages: readonly string[]): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const said of messages.flatMap((message) => message.split(' '))) {
    for (const language of ['de', 'pl']) {
      const own = words.filter((entry) => entry.language === language);
      const whole = own.filter(({ text, isOpen }) => !isOpen && text === said);
      const open = own.filter(({ text, isOpen }) => isOpen && said.startsWith(text));
      const longest = Math.max(...open.map(({ text }) => text.length));
      const found = whole.length > 0 ? whole : open.filter(({ text }) => text.length === longest);
      for (const { kind } of found) heard.add(kind);
    }
  }
  return heard;
}

test('The words heard are those that trying every entry on every word finds', () => {
  const messages = fc.array(
    fc.array(fc.oneof({ weight: 9, arbitrary: letters(8) }, long), { minLength: 1 }).map((said) => said.join(' ')),
  );
  let hits = 0;
  fc.assert(
    fc.property(fc.array(listened, { maxLength: 30, size: 'max' }), messages, (words, said) => {
      const wanted = heardSlowly(words, said);
      const heard = Object.entries(heardIn(words, ...said)).filter(([, count]) => count > 0);
      // what another language heard much louder hardly counts is rounded away
      for (const [kind] of heard) expect(wanted.has(kind)).toBe(true);
      const languages = new Set([...wanted].map((kind) => kind.includes('"pl"')));
      if (languages.size === 1) expect(new Set(heard.map(([kind]) => kind))).toEqual(wanted);
      hits += heard.length;
    }),
    { numRuns: 500 },
  );
  expect(hits).toBeGreaterThan(300);
});
