/**
 * Years as phones count them. Besides ours there are the Buddhist (Thailand), the Persian, the Islamic (Umm al-Qura), the Japanese and the
 * Taiwanese count; the number alone mostly tells which, since WhatsApp began in 2009. Two digits need the era's name beside them.
 * Era names after CLDR 48 (short dates of the languages that WhatsApp speaks), checked 2026-11-25.
 */
import { msPerDay } from '../day-length.ts';

export type Era = 'reiwa' | 'heisei' | 'buddhist' | 'persian' | 'islamic' | 'minguo';

const names: Readonly<Record<Era, string>> = {
  reiwa: 'R|Reiwa|Рэйва|Реива|ر|रेइवा|레이와|令和|เรวะ',
  heisei: 'H|Heisei|Эпоха Хэйсэй|Хаисеи|हेईसेई|헤이세이|平成|เฮเซ',
  buddhist: 'BE|EB|БЕ|БЭ|BK|RB|تقویم بودایی|बौद्ध संवत|불기|佛历|佛曆|इसपू|ਈਪੂ|ພສ|พศ',
  persian: 'AP|АП|перс год|هش|波斯历|波斯曆|ปีเปอร์เซีย|pers gads|forsiy|ປີເປີເຊຍ',
  islamic: 'AH|АХ|ΕΕ|Hicri|ه|هـ|هق|ہجری|הג׳רה|যুগ|伊斯兰历|伊斯蘭曆|ฮศ|MF|ХЖ|hijriy|हिव|ഹിജറ',
  minguo:
    'Minguo|ROC|RdC|RC|RK|РК|جمهورية الصي|تقویم مینگو|جمہوریہ چین|মিঙ্গুয়া|民国|民國|중화민국|ไต้หวัน|Minguo koledar|Miņgo|мингуо|मिंगू|આરઓસી|ಮಿಂಗೋ|മിംഗ്വോ|ਮਿੰਗ',
};

const bare = (word: string): string => word.toLowerCase().replace(/[\s.()/\u00a0\u202f\u200d]/g, '');
const eras = new Map<string, Era>();
for (const era of ['reiwa', 'heisei', 'buddhist', 'persian', 'islamic', 'minguo'] as const)
  for (const word of names[era].split('|')) eras.set(bare(word), era);

/** The era that a word beside a date names. */
export function eraOf(word: string): Era | undefined {
  return eras.get(bare(word));
}

/** Names that stand directly before a date: "R6/12/31", "民國113/12/31". */
export const leadingEras: readonly string[] = Object.values(names).flatMap((list) => list.split('|'));

/** A year beside an era's name, so that the number alone tells everything from here on. */
export function yearOfEra(year: number, era: Era): number {
  switch (era) {
    case 'reiwa':
      return year + 2018;
    case 'heisei':
      // some languages write "H" for the Islamic count as well; Heisei ended with its 31st year
      return year <= 31 ? year + 1988 : yearOfEra(year, 'islamic');
    case 'minguo':
      return year < 50 ? year + 2011 : year + 1911;
    case 'buddhist':
      return year < 100 ? year + 2500 : year;
    case 'persian':
      return year < 50 ? year + 1400 : year < 100 ? year + 1300 : year;
    case 'islamic':
      return year < 100 ? year + 1400 : year;
  }
}

/** Days since 1970-01-01, or NaN: no such day, or none of WhatsApp's time. */
export function civilDay(written: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  // two digits are 20xx, from 52 on a Buddhist year (2552 = 2009); three are Taiwanese
  if (written < 100) return gregorianDay(written >= 52 ? written + 1957 : written + 2000, month, day);
  if (written < 200) return gregorianDay(written + 1911, month, day);
  // 1388 was 2009 in Persia, 1429 was 2008 in Arabia
  if (written >= 1380 && written < 1427) return month > 6 && day > 30 ? Number.NaN : jalaliDay(written, month, day);
  if (written >= 1427 && written <= 1480) return day > 30 ? Number.NaN : islamicDay(written, month, day);
  if (written >= 2440 && written <= 2700) return gregorianDay(written - 543, month, day);
  return gregorianDay(written, month, day);
}

function gregorianDay(year: number, month: number, day: number): number {
  if (year < 2000 || year > 2200 || day > daysIn(year, month)) return Number.NaN;
  return daysBefore(year, month, day);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970 of the proleptic Gregorian calendar, by counting March as the first month. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** Persian years have their leap days in a 33-year cycle (exact from 1244 to 1472). */
function jalaliDay(year: number, month: number, day: number): number {
  const cycle = (year - 979) % 33;
  const before = 365 * (year - 979) + Math.floor((year - 979) / 33) * 8 + Math.floor((cycle + 3) / 4);
  const ofYear = month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  // 1 Farvardin 979 was 20 March 1600
  return daysBefore(1600, 3, 20) + before + ofYear + day - 1;
}

const monthStarts = new Map<number, number>();
let umAlQura: Intl.DateTimeFormat | undefined;

/** Saudi months follow a printed calendar, not a rule; the platform has it (ICU, years 1300–1600). */
function islamicDay(year: number, month: number, day: number): number {
  const key = (year - 1) * 12 + month - 1;
  const known = monthStarts.get(key);
  if (known !== undefined) return known + day - 1;
  umAlQura ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // 1 Muharram 1 was 492,148 days before 1970; the mean month has 29.53 days, so that its middle is never missed
  const middle = Math.round(key * 29.53056 - 492148) + 14;
  const parts = umAlQura.formatToParts(new Date(middle * msPerDay));
  const start = middle + 1 - Number(parts.find((part) => part.type === 'day')?.value);
  monthStarts.set(key, start);
  return start + day - 1;
}
