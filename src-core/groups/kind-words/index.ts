import { de } from './de.ts';
import { en } from './en.ts';
import type { KindWords, TitledKind } from './kind-words.ts';
import { more } from './more.ts';

export type { KindWords, TitledKind } from './kind-words.ts';

export const kindWords: readonly KindWords[] = [de, en, ...more];

export const titledKinds = [
  'family',
  'kita',
  'school',
  'club',
  'work',
  'neighbours',
  'friends',
  'faith',
  'event',
] as const satisfies readonly TitledKind[];

/**
 * Words inside messages → kind, for the reader: whole words, lower case, composed (NFC). A word that two kinds share tells nothing and
 * is not in it. The reader counts into `ReadChat.kindWords` under the kind's name.
 */
export const spokenWords: ReadonlyMap<string, TitledKind> = collectSpokenWords();

function collectSpokenWords(): ReadonlyMap<string, TitledKind> {
  const kinds = new Map<string, TitledKind | null>();
  for (const language of kindWords) {
    for (const kind of titledKinds) {
      for (const word of (language.spoken[kind] ?? '').split(/\s+/u)) {
        if (word.length < 3) continue;
        const known = kinds.get(word);
        kinds.set(word, known === undefined || known === kind ? kind : null);
      }
    }
  }
  return new Map([...kinds].flatMap(([word, kind]) => (kind === null ? [] : [[word, kind] as const])));
}
