/**
 * On Android, "ACME: Hilfe left" may be a notice about "ACME: Hilfe", or "ACME" wrote "Hilfe left". Such lines wait for the end of the file,
 * when it is known who else is called what. Where nothing tells, a phrase that nobody writes by chance is taken for WhatsApp's.
 */
import { limits } from './limits.ts';
import { findMark } from './marks.ts';
import { cleanName, nameKey } from './names.ts';
import type { PhraseMatch } from './phrases.ts';
import { hashOf } from './speakers.ts';
import type { Doubt, Tally } from './tally.ts';
import { encode, normalise } from './text.ts';

/** The name with ": " in it with which a notice begins, or null. */
export function colonNameIn(hit: PhraseMatch, text: string): string | null {
  // "This message was deleted" is no person who was removed
  if (findMark(text.slice(text.lastIndexOf(': ') + 2))) return null;
  const sentence = normalise(text);
  for (const [gap, role] of hit.meaning.gaps.entries()) {
    const value = hit.filled[gap];
    const isPerson = role === 'actor' || role === 'targets';
    if (value !== undefined && isPerson && value.includes(': ') && sentence.startsWith(value))
      return cleanName(value).name;
  }
  return null;
}

/** At the end of the file: each line that waited is counted as a notice or as a message. */
export function settleDoubts(tally: Tally): void {
  const { doubts, lines, ledger, notices, speakers } = tally;
  if (doubts.length === 0) return;
  const told = notices.slice(0, limits.toldNotices).map(({ sentence }) => ` ${normalise(sentence)} `);
  for (const doubt of doubts) {
    const { line, day, second, text } = doubt;
    if (isNotice(doubt, tally, told)) {
      lines.notice++;
      notices.push({ day, second, line, slot: null, sentence: text, type: null });
      continue;
    }
    const at = text.indexOf(': ');
    const sender = encode(text.slice(0, at));
    const known = speakers.byName(cleanName(text.slice(0, at)).name);
    const who = known >= 0 ? known : speakers.add(sender, 0, sender.length, hashOf(sender, 0, sender.length));
    lines.message++;
    ledger.message(day, who, second);
    if (tally.firstMessage === null || tally.firstMessage.line > line) {
      tally.firstMessage = { day, second, line, body: text.slice(at + 2) };
    }
  }
  notices.sort((a, b) => a.line - b.line);
}

function isNotice(doubt: Doubt, { doubts, speakers }: Tally, told: readonly string[]): boolean {
  const { name } = doubt;
  if (speakers.byName(name) >= 0 || told.some((sentence) => sentence.includes(` ${name} `))) return true;
  if (doubts.some((other) => other.name === name && other.text !== doubt.text)) return true;
  const [writer = '', ...rest] = name.split(': ');
  const inner = rest.join(': ');
  const isSomebody = (part: string): boolean =>
    speakers.byName(part) >= 0 || told.some((sentence) => nameKey(sentence).startsWith(` ${nameKey(part)} `));
  if (isSomebody(writer) || isSomebody(inner)) return false;
  return doubt.weight >= longPhrase || isCapitalised(inner);
}

/** Letters of a phrase that hardly anybody writes by chance. */
const longPhrase = 8;

/** "Hilfe left" rather than "the bus left". */
function isCapitalised(inner: string): boolean {
  const words = inner.split(' ');
  return words.length <= 2 && words.every((word) => !/^\p{Ll}/u.test(word));
}
