import { groupKinds } from '../group.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { KindWords, TitledKind } from './kind-words.ts';
import { more } from './more.ts';

export type { KindWords, TitledKind } from './kind-words.ts';

export const kindWords: readonly KindWords[] = [de, en, ...more];

export const titledKinds = groupKinds.filter((kind): kind is TitledKind => kind !== 'other');

/**
 * Words inside messages by kind, for the reader: whole words, lower case, composed (NFC). A word that two kinds share tells nothing and is
 * left out. The reader counts into `ReadChat.kindWords` under the kind's name.
 */
export const spokenWords: Readonly<Record<TitledKind, readonly string[]>> = collectSpokenWords();

function collectSpokenWords(): Readonly<Record<TitledKind, readonly string[]>> {
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
  const of = (kind: TitledKind): readonly string[] => [...kinds].flatMap(([word, of]) => (of === kind ? [word] : []));
  return {
    family: of('family'),
    kita: of('kita'),
    school: of('school'),
    club: of('club'),
    work: of('work'),
    neighbours: of('neighbours'),
    friends: of('friends'),
    faith: of('faith'),
    event: of('event'),
  };
}
