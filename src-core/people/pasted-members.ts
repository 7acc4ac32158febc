/** Lists of members as people paste them. Apart from member-list.ts because cards need a whole library, which a start need not load. */
import { distinct, entryOf, number, others, type ListEntry } from './member-list.ts';
import { readVCards } from './vcard.ts';

const bullet = /^\s*(?:[-–—*•·‣▪◦>✓✔☐☑]|\[[ xX]?\]|\(?\d{1,3}[.)])\s+/u;

/**
 * A pasted list of members: the line under a group's name in WhatsApp Web ("Anna, Ben, +49 171 …, Du"), one name per line with or
 * without bullets and numbers, a table with numbers, cards. Where every line is "Müller, Anna", that is one person per line.
 */
export function readMemberList(text: string, country: string): readonly ListEntry[] {
  if (/^\s*BEGIN:VCARD/imu.test(text)) {
    const { contacts } = readVCards(new TextEncoder().encode(text), country);
    return distinct(
      contacts.map(({ name, phones }) => ({ name, phone: phones[0] ?? null, isMe: false, isProfileName: false })),
    );
  }
  const lines = text
    .normalize('NFC')
    .split(/[\r\n\u2028]+/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
  const familyFirst = lines.length > 1 && lines.every((line) => /^[^,;\t\d+]+,[^,;\t\d+]+$/u.test(line));
  const parts = familyFirst
    ? lines.map((line) =>
        line
          .split(',')
          .reverse()
          .map((part) => part.trim())
          .join(' '),
      )
    : lines.flatMap(partsOfLine);
  return distinct(parts.flatMap((part) => entryOf(part, country)));
}

/** A line is a list, or one person with a number behind the name. */
function partsOfLine(line: string): readonly string[] {
  const pieces = line.split(/\s*[,;\t|]\s*|\s+[•·]\s+/u).filter((piece) => piece !== '');
  const [first = '', second = '', ...more] = pieces;
  if (more.length === 0 && second !== '' && !number.test(first) && number.test(second)) return [`${first} ${second}`];
  const last = pieces.at(-1) ?? '';
  // "Anna, Ben und Cem": only behind a comma, for "Anna und Ben" may be one saved name of a couple.
  const closing = pieces.length > 1 ? /^(.+?)\s+(?:und|and|&)\s+(.+)$/u.exec(last) : null;
  if (closing === null || others.test(last)) return pieces;
  return [...pieces.slice(0, -1), closing[1] ?? '', closing[2] ?? ''];
}
