/**
 * Months by name, as old phones wrote them ("Jan 4, 2013", "4 de ene. de 2013"): the platform knows them for every language that WhatsApp
 * speaks (CLDR), so no table is kept. A word that means different months in two languages ("listopad") is not understood.
 */
import { languagePacks } from './languages/all.ts';

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.\u00a0 ]/g, '')
    .normalize('NFC');

let months: ReadonlyMap<string, number> | undefined;

/** 1 to 12; undefined: no month. */
export function monthOf(word: string): number | undefined {
  months ??= monthsOfAllLanguages();
  return months.get(bare(word));
}

function monthsOfAllLanguages(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const unclear = new Set<string>();
  for (const { tag } of languagePacks) {
    for (const month of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { day: 'numeric', month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(new Date(Date.UTC(2013, number - 1, 4)));
        const word = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (word.length < 3 || /\d/.test(word)) continue;
        if ((found.get(word) ?? number) !== number) unclear.add(word);
        found.set(word, number);
      }
    }
  }
  for (const word of unclear) found.delete(word);
  return found;
}
