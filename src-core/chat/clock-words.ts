/** Words that stand in a line's beginning beside its numbers. Fact sheet of the format, collected from CLDR and exports, 2026-11-24. */

const am =
  'am AM ap fm vm dop priekšp priešpiet πμ дп претпл преподне pd TO PG SA ÖÖ de முற்பகல் 午前 上午 凌晨 清晨 早上 오전 ص قظ לפנה״צ לפנה"צ मपू ಪೂರ್ವಾಹ್ನ ਪੂਦੁ ກ່ອນທ່ຽງ ጥዋት ከጥዋቱ ก่อนเที่ยง morgens vorm nachts';
const pm =
  'pm PM ip em nm odp pop pēcp popiet μμ пп попл поподне md TK PTG CH ÖS du பிற்பகல் 午後 下午 中午 晚上 오후 م بظ אחה״צ אחה"צ मउ ಅಪರಾಹ್ನ ਬਾਦੁ ຫຼັງທ່ຽງ ከሰዓት หลังเที่ยง mittags nachm abends';

/** Languages of a phone's region that WhatsApp does not speak itself, so that an iPhone writes them all the same (CLDR 48, 2026-11-25). */
const amElsewhere =
  '午夜 rn sf wd fh ib тң үө ку эи ам то goöň bn fm moies पूर्वाह्न পূৰ্বাহ্ন फुं सवेर भोर নুমাং နံနက် පෙව صبح بن چب prijepodne пријеподне преподне 上晝 上昼 פֿאַרמיטאָג n’ụtụtụ àárọ̀ isuk gh an hh zmu nd ŋdi ntɔ́ngɔ́ uluchelo subaka ntufat od ቅቀ dopołedniŏ';
const pmElsewhere =
  'in ym wb eh eb тк үх кх эк пм gosoň pn fi nomëttes अपराह्न অপৰাহ্ন बेलासे स’ञ सांझ  ညနေ පව شام دن چك popodne поподне 下晝 下昼 נאָכמיטאָג n’abalị ọ̀sán wengi gd anw ea zmw lk ɣetrɔ mpókwa akasuba kikiiɗe ntmeddit ot ድቀ wótp nam gm popołedniu';

const bare = (word: string): string => word.toLowerCase().replace(/[ .\u00a0\u202f]/g, '');
const halves = new Map<string, 'am' | 'pm'>();
for (const word of `${am} ${amElsewhere}`.split(' ')) halves.set(bare(word), 'am');
for (const word of `${pm} ${pmElsewhere}`.split(' ')) halves.set(bare(word), 'pm');

/** Which half of the day a word names; undefined: none. */
export function meridiemOf(word: string): 'am' | 'pm' | undefined {
  return halves.get(bare(word));
}

// "klo" fi, "à" fr, "kl." sv/da, "г." bg/mk after the date, "ч." bg and "น." th after the time, "s" fr-CA, "h" pt
const glue = new Set([
  'klo',
  'à',
  'a',
  'kl',
  'um',
  'at',
  'às',
  'las',
  'г',
  'ч',
  'น',
  's',
  'h',
  'pukul',
  'в',
  'о',
  'ob',
  'lúc',
  'la',
  'u',
  'o',
]);

export function isGlue(word: string): boolean {
  return glue.has(bare(word));
}
