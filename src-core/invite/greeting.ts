/**
 * What a greeting calls somebody: the first name, "Oma Lisbeth" as the family says it, nothing where only a number or a child's
 * name is known. Nobody is ever called Herr or Frau who is not saved so: a name does not tell.
 */
import { kinName } from '../people/kin.ts';
import type { Tone } from '../plan/plan.ts';

const kin = /^(?:oma|omi|opa|opi|tante|onkel|grandma|granny|grandpa|aunt|auntie|uncle)$/iu;
const formal =
  /^(?:dr|prof|herr|frau|hr|fr|mr|mrs|ms|dipl|ing|med|fam|familie|family|pastor|pastorin|pfarrer|pfarrerin)\.?$/iu;

/** null: greet without a name. */
export function greetingName(name: string, tone: Tone): string | null {
  const plain = plainName(name);
  const own = kinName(plain)?.own.trim() ?? plain;
  const words = own.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const [first = '', second = ''] = words;
  if (first === '') return null;
  if (formal.test(first)) return second === '' ? null : words.join(' ');
  if (kin.test(first)) return second === '' ? first : `${first} ${second}`;
  return tone === 'sie' ? words.join(' ') : first;
}

/** Without emoji, brackets and what stands behind a dash: "Anna 🌻 (Mama Ben)" is Anna. */
function plainName(name: string): string {
  const text = name
    .normalize('NFC')
    .replace(/[\p{Cf}\uFE0F]/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{So}\p{Sk}\p{Regional_Indicator}]/gu, ' ')
    .replace(/[([{][^)\]}]*[)\]}]?/gu, ' ')
    .split(/\s+[-–—|/•·]\s+|\s*\|\s*/u)[0]
    ?.replace(/^[~\s]+/u, '')
    .trim();
  // "Müller, Anna" is how address books sort.
  const [family = '', given = '', more] = (text ?? '').split(',');
  return more === undefined && given.trim() !== '' ? `${given.trim()} ${family.trim()}` : (text ?? '');
}
