/**
 * Which language WhatsApp wrote this file in. Found from the file's name and from the sentences it wrote, never asked; once it is known, the
 * other languages are hardly looked at any more.
 */
import type { LanguagePack } from './language-pack.ts';
import { languagePacks } from './languages/all.ts';
import { findPhrase, type PhraseMatch } from './phrases.ts';
import { normalise } from './text.ts';

export interface Vocabulary {
  /** The phrase that a sentence is, in the likeliest language; `onlyHeard`: not looked for in languages that were not heard yet. */
  phrase(sentence: string, onlyHeard?: boolean): PhraseMatch | null;
  /** Enough sentences were understood to know the language. */
  isSettled(): boolean;
  /** A mark (left-out media, "deleted") of this language was seen. */
  heard(tag: string, weight: number): void;
  /** Likeliest first; only those that were heard, then English. */
  ranked(): readonly LanguagePack[];
  language(): string | null;
}

/** So many unknown sentences are compared with all languages (long ones count more); after that only with those heard. */
const wideSearches = 200;
const shortSentence = 256;
const settledAfter = 12;

export function openVocabulary(fromFile: string | null): Vocabulary {
  const heard = new Map<string, number>();
  let wide = 0;
  const byTag = new Map(languagePacks.map((pack) => [pack.tag, pack]));
  if (fromFile !== null) heard.set(fromFile, 6);

  const hear = (tag: string, weight: number): void => {
    heard.set(tag, (heard.get(tag) ?? 0) + weight);
  };
  const order = (): LanguagePack[] =>
    [...heard]
      .sort((a, b) => b[1] - a[1])
      .map(([tag]) => byTag.get(tag))
      .filter((pack) => pack !== undefined);

  let top: readonly LanguagePack[] = order();
  let sentences = 0;

  function bestOf(packs: readonly LanguagePack[], plain: string): PhraseMatch | null {
    let best: PhraseMatch | null = null;
    let bestRank = 0;
    for (const pack of packs) {
      const hit = findPhrase(pack, plain);
      if (!hit) continue;
      if (sentences < settledAfter) hear(pack.tag, hit.weight / 4);
      const rank = hit.weight + Math.min(heard.get(pack.tag) ?? 0, 60) + (pack.tag === 'en' ? 0.5 : 0);
      if (rank <= bestRank) continue;
      best = hit;
      bestRank = rank;
    }
    return best;
  }

  function searchWide(plain: string): PhraseMatch | null {
    if (wide >= wideSearches) return null;
    wide += 1 + Math.floor(plain.length / shortSentence);
    return bestOf(languagePacks, plain);
  }

  return {
    phrase(sentence, onlyHeard = false) {
      const plain = normalise(sentence);
      if (plain === '') return null;
      // those heard so far are asked first: all others only where none of them understands
      const best =
        bestOf(top.slice(0, sentences >= settledAfter ? 3 : top.length), plain) ??
        (onlyHeard && heard.size > 0 ? null : searchWide(plain));
      if (best && sentences < settledAfter) {
        hear(best.pack.tag, best.weight / 4);
        sentences++;
        top = order();
      }
      return best;
    },
    isSettled: () => sentences >= settledAfter || wide >= wideSearches,
    heard: hear,
    ranked() {
      const packs = order().slice(0, 6);
      const english = byTag.get('en');
      return english && !packs.includes(english) ? [...packs, english] : packs;
    },
    language() {
      return order()[0]?.tag ?? null;
    },
  };
}
