import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachWord } from '../../../src-core/chat/word-split.ts';

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (from, to) => words.push(text.slice(from, to)));
  return words;
}

const slowly = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? [];

test('Words are letters, whatever stands around them', () => {
  expect(wordsOf('Danke😊„für“ 3×Kühe…Kita-Fest❤️ça va')).toEqual(['Danke', 'für', 'Kühe', 'Kita', 'Fest']);
});

test('The quick way finds every word that the pattern of letters finds, in all scripts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Kita',
      'für',
      ' ',
      '×',
      '÷',
      'ª',
      '…',
      '❤️',
      '👍🏽',
      'e\u0301',
      '\ufe0f',
      '\ud83d',
      'किताब',
      'Сад',
      '𝔘𝔫𝔡',
      '日本語',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(wordsOf(text)).toEqual(slowly(text));
    }),
    { numRuns: 1000 },
  );
});

test('No sign of the basic plane and of the emoji is taken for what it is not', () => {
  for (let code = 0; code < 0x1fc00; code++) {
    const text = `ab${String.fromCodePoint(code)}cd`;
    if (wordsOf(text).join() !== slowly(text).join()) expect(wordsOf(text), code.toString(16)).toEqual(slowly(text));
  }
});
