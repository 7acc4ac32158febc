import type { LocalTime } from '../../src-core/chat/chat.ts';
import type { LanguagePack } from '../../src-core/chat/language-pack.ts';

export interface HeaderStyle {
  readonly platform: 'android' | 'ios';
  readonly clock: 12 | 24;
  /** Both occur in real exports of one and the same language. */
  readonly padded: boolean;
}

/** The forenoon's word to each afternoon's word that a pack's example may show. */
const forenoon: readonly (readonly [string, string])[] = [
  ['p. m.', 'a. m.'],
  ['p.\u00a0m.', 'a.\u00a0m.'],
  ['p.\u202fm.', 'a.\u202fm.'],
  ['по подне', 'пре подне'],
  ['p.m.', 'a.m.'],
  ['PM', 'AM'],
  ['pm', 'am'],
  ['PTG', 'PG'],
  ['popiet', 'priešpiet'],
  ['попл.', 'претпл.'],
  ['odp.', 'dop.'],
  ['pop.', 'dop.'],
  ['pēcp.', 'priekšp.'],
  ['m.d.', 'p.d.'],
  ['ip.', 'ap.'],
  ['nm.', 'vm.'],
  ['em', 'fm'],
  ['μ.μ.', 'π.μ.'],
  ['пп', 'дп'],
  ['TK', 'TO'],
  ['CH', 'SA'],
  ['ÖS', 'ÖÖ'],
  ['du.', 'de.'],
  ['பிற்பகல்', 'முற்பகல்'],
  ['午後', '午前'],
  ['下午', '上午'],
  ['오후', '오전'],
  ['ب.ظ.', 'ق.ظ.'],
  ['אחה״צ', 'לפנה״צ'],
  ['म.उ.', 'म.पू.'],
  ['ಅಪರಾಹ್ನ', 'ಪೂರ್ವಾಹ್ನ'],
  ['ਬਾ.ਦੁ.', 'ਪੂ.ਦੁ.'],
  ['ຫຼັງທ່ຽງ', 'ກ່ອນທ່ຽງ'],
  ['ከሰዓት', 'ጥዋት'],
  ['หลังเที่ยง', 'ก่อนเที่ยง'],
  ['م', 'ص'],
];

type Part = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/** What each number of a pack's example stands for: all show 31 December 2024, 13:05:09, in their own calendar. */
const partOf: Readonly<Record<string, Part>> = {
  '31': 'day',
  '12': 'month',
  '2024': 'year',
  '24': 'year',
  '2567': 'year',
  '67': 'year',
  '13': 'hour',
  '1': 'hour',
  '01': 'hour',
  '05': 'minute',
  '09': 'second',
};
const partOfPersian: Readonly<Record<string, Part>> = { ...partOf, '11': 'day', '10': 'month', '1403': 'year' };

/** Writes the beginning of lines as the pack's example shows it; null where the example's clock is not understood. */
export function headerWriter(pack: LanguagePack, style: HeaderStyle): ((at: LocalTime) => string) | null {
  const { android, android12, ios, ios12 } = pack.headers;
  const example =
    style.platform === 'android' ? (style.clock === 24 ? android : android12) : style.clock === 24 ? ios : ios12;
  const afternoonWord = forenoon.find(([pm]) => example.includes(pm));
  if (style.clock === 12 && afternoonWord === undefined) return null;
  const persian = latin(example).includes('1403');
  return (at) => {
    const date = new Date(`${at}Z`);
    const hour = date.getUTCHours();
    const written = example.replace(/\p{Nd}+/gu, (digits) => {
      const part = (persian ? partOfPersian : partOf)[latin(digits)];
      if (part === undefined) throw new Error(`What is ${digits} in ${example}?`);
      const value = valueOf(part, date, { persian, digits: latin(digits), clock: style.clock });
      const width = part === 'minute' || part === 'second' || style.padded || latin(digits).startsWith('0') ? 2 : 1;
      return inScriptOf(digits, String(value).padStart(width, '0'));
    });
    if (style.clock === 24 || afternoonWord === undefined || hour >= 12) return written;
    return written.replace(afternoonWord[0], afternoonWord[1]);
  };
}

function valueOf(
  part: Part,
  date: Date,
  how: { readonly persian: boolean; readonly digits: string; readonly clock: 12 | 24 },
): number {
  const hour = date.getUTCHours();
  if (part === 'hour') return how.clock === 24 ? hour : hour % 12 === 0 ? 12 : hour % 12;
  if (part === 'minute') return date.getUTCMinutes();
  if (part === 'second') return date.getUTCSeconds();
  if (how.persian) return persianPart(date, part);
  if (part === 'day') return date.getUTCDate();
  if (part === 'month') return date.getUTCMonth() + 1;
  const year = date.getUTCFullYear() + (how.digits.endsWith('67') ? 543 : 0);
  return how.digits.length === 2 ? year % 100 : year;
}

const persianDate = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function persianPart(date: Date, part: 'day' | 'month' | 'year'): number {
  return Number(persianDate.formatToParts(date).find(({ type }) => type === part)?.value ?? Number.NaN);
}

/** Decimal digits of all scripts stand in blocks of ten. */
function zeroOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 48;
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6]) if (code >= zero && code < zero + 10) return zero;
  throw new Error(`A digit of an unknown script: ${digit}`);
}

function latin(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0) ?? 48) - zeroOf(digit)));
}

function inScriptOf(example: string, digits: string): string {
  const zero = zeroOf(example);
  return digits.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
}
