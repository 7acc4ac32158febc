/**
 * How people write the same name with other letters. `fold` undoes accents, umlauts written out and other scripts (Müller = Mueller =
 * Muller, Łukasz = Lukasz); `soundKey` goes on to what is heard (Юлия = Julia = Yuliya, Meier = Mayr, Schmidt = Schmitt).
 * Both are meant for Latin, Cyrillic and Greek. Arabic writes consonants only, so `skeleton` compares those; other scripts stay as they
 * are and compare only with themselves.
 */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'tsch',
  ш: 'sch',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'd',
  ј: 'j',
  љ: 'l',
  њ: 'n',
  ћ: 'c',
  џ: 'dz',
};
const greek: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};
/** Letters that Unicode does not take apart into a letter and an accent. */
const single: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'a',
  œ: 'o',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
  ĸ: 'k',
};

export function fold(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return withoutUmlautE(/^[\x20-\x7e]*$/u.test(lower) ? lower : inLatin(lower));
}

function inLatin(lower: string): string {
  let text = '';
  // й and ї must be looked up before their accents are taken off.
  for (const sign of lower) {
    const letter = cyrillic[sign] ?? single[sign];
    if (letter !== undefined) text += letter;
    else for (const part of sign.normalize('NFKD').replace(/\p{M}/gu, '')) text += greek[part] ?? part;
  }
  return text;
}

/** "Mueller" and "Müller" meet at "muller"; the e of "Bauer" is no umlaut. */
function withoutUmlautE(text: string): string {
  return text.replace(/(?<![aeiouq])([aou])e/gu, '$1');
}

export function isOtherScript(word: string): boolean {
  return /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u.test(word);
}

export function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

/** Arabic letters by what Latin makes of them; those for vowels, which Latin writes as it likes, are left out. */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 't',
  ج: 'g',
  چ: 'S',
  ح: 'h',
  خ: 'X',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 's',
  ژ: 'g',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/**
 * The consonants of a folded word: "mhmd" for محمد and for Mohammed, "ftm" for فاطمة and Fatimah. Where both begin with a vowel or an
 * h is left to the writer, so neither counts.
 */
export function skeleton(folded: string): string {
  const letters = isArabic(folded)
    ? [...folded.replace(/^ال/u, '')].map((sign) => arabic[sign] ?? '').join('')
    : folded
        .replace(/dsch|dj|j/gu, 'g')
        .replace(/tsch|sch|sh/gu, 'S')
        .replace(/kh|ch/gu, 'X')
        .replace(/th|dt/gu, 't')
        .replace(/dh/gu, 'd')
        .replace(/gh/gu, 'g')
        .replace(/ph/gu, 'f')
        .replace(/[cq]/gu, 'k')
        .replace(/z/gu, 's')
        .replace(/[^bdfghklmnprstXS]/gu, '');
  return letters.replace(/(.)\1+/gu, '$1').replace(/h$/u, '');
}

const heard: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/gu, 'S'],
  [/tsch|tch|cz/gu, 'C'],
  [/sch|sh|sz|zh/gu, 'S'],
  [/ch|kh/gu, 'X'],
  [/tz|ts/gu, 'z'],
  [/ph/gu, 'f'],
  [/th|dt/gu, 't'],
  [/d$/gu, 't'],
  [/ck|qu|c|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/(?:ai|ay|ei|ey)(?=.|$)/gu, 'A'],
  [/[jy]/gu, 'i'],
  [/ie(?=[^aeiou]|$)/gu, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/gu, ''],
  [/z/gu, 's'],
];

export function soundKey(folded: string): string {
  let key = folded;
  for (const [pattern, letter] of heard) key = key.replace(pattern, letter);
  return key.replace(/(.)\1+/gu, '$1');
}

/** Letters to add, drop, change or swap with the neighbour until both are equal; `limit + 1` when it is more. */
export function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
