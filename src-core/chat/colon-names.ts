/**
 * Names with ": " in them, such as "ACME: Hilfe": a line that begins with one would be cut too early. They are learned from notices, and
 * known again in front of messages and at the beginning of later notices.
 */
import { limits } from './limits.ts';
import { cleanName } from './names.ts';
import { cutList } from './people-list.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Tally } from './tally.ts';
import { decode, encode } from './text.ts';

export interface ColonNames {
  /** A notice, understood or not, in which such a name may stand. */
  hear(sentence: string): void;
  /** Somebody was spoken of; soon that name may stand before a message. */
  learn(hit: PhraseMatch): void;
  areKnown(): boolean;
  isTold(name: string): boolean;
  /** Does this line, whose sender seems to be `who`, begin with such a name that no ": " follows? */
  begins(buf: Uint8Array, from: number, colonAt: number, who: number): boolean;
  /** Where the sender's name ends when a notice has told a longer one than the one before the first colon. */
  longer(text: string, buf: Uint8Array, from: number, colonAt: number): number;
}

export function openColonNames(tally: Tally): ColonNames {
  const { speakers } = tally;
  const sentences: string[] = [];
  const learned = new Map<string, Uint8Array>();

  function learnName(name: string): void {
    if (!name.includes(': ') || learned.size >= limits.longNames || learned.has(name)) return;
    const bytes = encode(name);
    learned.set(name, bytes);
    speakers.expectLongName(bytes);
  }

  const isTold = (name: string): boolean => sentences.some((told) => told.includes(name));

  return {
    hear(sentence) {
      if (sentences.length < limits.longNames && sentence.includes(': ')) sentences.push(cleanName(sentence).name);
    },
    learn(hit) {
      for (const [gap, role] of hit.meaning.gaps.entries()) {
        const value = hit.filled[gap];
        if (value === undefined || !value.includes(': ')) continue;
        if (role === 'actor') learnName(value);
        else if (role === 'targets') cutList(value, hit.pack, new Set()).names.forEach(learnName);
      }
    },
    areKnown: () => learned.size > 0,
    isTold,
    begins(buf, from, colonAt, who) {
      const suspect = speakers.suspects[who];
      if (suspect) {
        const { bytes } = suspect;
        return (
          beginsWith(buf, colonAt + 2, bytes, bytes.length - 2) && !beginsWith(buf, colonAt + 2, bytes, bytes.length)
        );
      }
      for (const bytes of learned.values()) if (beginsWith(buf, from, bytes, bytes.length)) return true;
      return false;
    },
    longer(text, buf, from, colonAt) {
      const second = text.indexOf(': ', text.indexOf(': ') + 1);
      let best = colonAt;
      if (second < 0 || second > 100) return best;
      for (let k = colonAt + 1; k < from + limits.senderBytes; k++) {
        const byte = buf[k] ?? 10;
        if (byte === 10 || byte === 13) break;
        if (byte !== 58 || buf[k + 1] !== 32) continue;
        const { name } = cleanName(decode(buf, from, k));
        if (isTold(name) || tally.doubts.some((doubt) => doubt.name === name)) best = k;
      }
      return best;
    },
  };
}

function beginsWith(buf: Uint8Array, at: number, bytes: Uint8Array, length: number): boolean {
  for (let k = 0; k < length; k++) if (bytes[k] !== buf[at + k]) return false;
  return true;
}
