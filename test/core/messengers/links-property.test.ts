import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src-core/messengers/find-links.ts';
import { quickest } from '../../support/quickest.ts';
import { signalGroupLink } from '../../support/signal-group-link.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const code = (length: number) => bytes(length).map((secret) => Buffer.from(secret).toString('base64url'));
const fromAlphabet = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const hex = (length: number) => fromAlphabet('0123456789ABCDEF', length);

/** How much of the end may change without notice, because it is free text (an address, a name). */
interface Sample {
  readonly link: string;
  readonly checked: number;
}
/** Delta Chat's codes have the length of today, that of before, or any other that all codes of the link share. */
const lengths = fc.oneof(
  fc.constant([24, 24, 24] as const),
  fc.integer({ min: 11, max: 32 }).map((length) => [length, length, length] as const),
  fc.tuple(fc.constantFrom(11, 24), fc.constantFrom(11, 24), fc.constantFrom(11, 24)),
);
const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const whole = (link: string): Sample => ({ link, checked: link.length });

const samples: Readonly<Record<string, fc.Arbitrary<Sample>>> = {
  Signal: fc.tuple(bytes(32), bytes(16)).map(([key, password]) => whole(signalGroupLink(key, password))),
  'Delta Chat': lengths
    .chain(([x, i, s]) =>
      fc.tuple(
        fc.constantFrom(40, 64).chain(hex),
        fromAlphabet(characters, x),
        fromAlphabet(characters, i),
        fromAlphabet(characters, s),
      ),
    )
    .map(([print, x, i, s]) => {
      const measured = `https://i.delta.chat/#${print}&v=3&x=${x}&i=${i}&s=${s}&`;
      return { link: `${measured}a=anna%40example.org&n=Anna&g=Kita%20Sonnenblume`, checked: measured.length };
    }),
  SimpleX: fc
    .tuple(fc.constantFrom('a', 'g', 'c'), fc.constantFrom(4, 5, 6, 8, 9), code(32))
    .map(([letter, server, key]) => whole(`https://smp${server}.simplex.im/${letter}#${key}`)),
  Wire: fc
    .tuple(code(15), code(15))
    .map(([key, secret]) => whole(`https://account.wire.com/conversation-join/?key=${key}&code=${secret}`)),
  Briar: fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fromAlphabet('abcdefghijklmnopqrstuvwxyz234567', 51))
    .map(([second, rest]) => whole(`briar://a${second}${rest}`)),
};

describe.each(Object.entries(samples))('a %s link', (_name, sample) => {
  it('is accepted as it is', () => {
    fc.assert(
      fc.property(sample, ({ link }) => {
        expect(findLinks(link)).toMatchObject([{ input: link, valid: true, canonical: link }]);
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when any single character is lost', () => {
    fc.assert(
      fc.property(sample, ({ link, checked }) => {
        for (let at = 0; at < checked; at++) {
          const shorter = link.slice(0, at) + link.slice(at + 1);
          // A slash that may be left out does no harm: the canonical link is the same.
          const accepted = findLinks(shorter).filter(({ valid, canonical }) => valid && canonical !== link);
          expect(accepted, shorter).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is found again when it is broken over lines or sprinkled with invisible marks', () => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.constantFrom('\n', '\r\n', '\n> '), ({ link }, where, lineBreak) => {
        const at = 12 + (where % (link.length - 20));
        const broken = `Kommt alle: ${link.slice(0, at)}${lineBreak}${link.slice(at)} – bis bald!`;
        const first = findLinks(broken)[0];
        if (link.startsWith('https://i.delta.chat')) expect(first?.messenger).toBe('deltachat');
        else expect(first).toMatchObject({ valid: true, canonical: link });
        const marked = `${link.slice(0, at)}\u200b${link.slice(at)}\u2069`;
        expect(findLinks(marked)[0]).toMatchObject({ valid: true, canonical: link });
      }),
      { numRuns: 50 },
    );
  });
});

describe('whatever somebody pastes', () => {
  const snippets = fc.constantFrom(
    'https://',
    'signal.group/#',
    'CjQKI',
    't.me/+',
    '%3A',
    '%',
    '@',
    '\n',
    ' ',
    'matrix:',
    '://',
    '.',
    '#',
    '?',
    '&',
    '=',
    '[',
    '](',
    '\u200b',
    '👍',
    'ä',
    '\ud800',
    'https://matrix.to/#/#a:b',
    'xn--',
    'xmpp:',
    'OPENPGP4FPR:',
    'mailto:',
    'sms:',
    'aaaa',
    'tg:',
  );

  it('is read without an exception, each link stands in the text, and each is either valid or says why not', () => {
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(snippets, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        for (const verdict of findLinks(text)) {
          expect(text).toContain(verdict.input);
          expect(verdict.valid).toBe(verdict.problem === null);
          expect(verdict.canonical !== null).toBe(verdict.valid);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has one canonical form: judging it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(snippets, { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          for (const { canonical, messenger, kind } of findLinks(text)) {
            if (canonical === null) continue;
            expect(findLinks(canonical)).toMatchObject([{ canonical, messenger, kind, valid: true }]);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['letters', 'a'],
    ['dots', 'a.'],
    ['schemes', 'https://'],
    ['cut links', 'https://signal.group/#CjQ\n'],
    ['foreign links', 'https://abcdefgh.example/x '],
    ['brackets', 'https://t.me/((((('],
    ['closing brackets', ')'],
    ['percent signs', 'https%3A%2F%2F'],
    ['short hosts', 't.me/a '],
    ['blanks', ' \n'],
    ['escapes', 'https://wa.me/?text=%23'],
    ['questions', '????://'],
    ['closing tail', 'https://t.me/a)'],
    ['links that end in brackets', `https://t.me/a${')'.repeat(10_000)} `],
    ['addresses in a row', 'anna.berg@example.org;'],
    ['bare links in a row', 'kita.example.org/aushang,'],
    ['hosts of many parts', `https://${'a.'.repeat(5_000)} `],
    ['slashes', 'h/'],
    ['names that run into each other', 'a.bb/('],
    ['names in front of a host', '=\ufe0fa.bb@'],
    ['names, one a line', 'a.bb\n'],
    ['names in quotation marks', 'a.bb"'],
  ])('is read in seconds, even a megabyte of %s, and more of it takes longer in proportion only', (_name, unit) => {
    const large = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(quickest(() => findLinks(large), 1)).toBeLessThan(5000);
    // Four times the text takes four times as long; were each letter to look at all others, it would be sixteen times.
    const took = quickest(() => findLinks(large.slice(0, 240_000)), 3);
    expect(took).toBeLessThan(8 * quickest(() => findLinks(large.slice(0, 60_000)), 5) + 20);
  });
});
