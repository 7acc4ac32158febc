/**
 * A passphrase that can be said on the telephone and typed without asking back: ten syllables of one consonant and one vowel, none of
 * which sound alike. Each carries log2(14 · 5) ≈ 6.1 bits, together 61: with age's scrypt, far beyond what anybody tries out.
 */
const consonants = 'bdfghklmnprstw';
const vowels = 'aeiou';
const syllables = 10;
const perWord = 2;

/** `below(n)`: a random whole number from 0 to n − 1, from a source that nobody can guess. */
export function speakablePassphrase(below: (limit: number) => number): string {
  const said = Array.from(
    { length: syllables },
    () => (consonants[below(consonants.length)] ?? '') + (vowels[below(vowels.length)] ?? ''),
  );
  return Array.from({ length: syllables / perWord }, (_, word) =>
    said.slice(word * perWord, (word + 1) * perWord).join(''),
  ).join('-');
}
