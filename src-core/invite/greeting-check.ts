/**
 * Words to many people should greet them all. This finds the greetings that suit only some of them ("Lieber {Name}", "Hi guys"), in
 * German and English and in the first line only; it does not judge the rest of the text, nor words that are meant for one person.
 */
const patterns: readonly RegExp[] = [
  /\b(?:liebe[rs]?|sehr geehrte[rs]?|werte[rs]?)\s+(?:herr|frau|\{\s*(?:vor)?name\s*\})/iu,
  /\b(?:herr|frau)\s+\{\s*(?:vor)?name\s*\}/iu,
  /(?<!\p{L})(?:liebe|hallo|hi|hey|sehr geehrte)\s+(?:mütter|mamas|muttis|väter|papas|damen|herren|mädels|jungs|männer|frauen)(?!\p{L})(?!\s*(?:und|u\.|&|\/))/iu,
  /\bdear\s+(?:mr|mrs|ms|miss|sir|madam)\b\.?(?!\s*(?:or|and|\/))/iu,
  /\b(?:mr|mrs|ms|miss)\.?\s+\{\s*name\s*\}/iu,
  /\b(?:dear|hello|hi|hey)\s+(?:guys|ladies|gentlemen|girls|boys|mums|moms|mothers|dads|fathers)\b(?!\s*(?:and|&|\/))/iu,
];

/** The greeting as it stands in the text; null: it suits everybody. */
export function genderedGreeting(template: string): string | null {
  const [firstLine = ''] = template.trimStart().split('\n');
  for (const pattern of patterns) {
    const found = pattern.exec(firstLine)?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
