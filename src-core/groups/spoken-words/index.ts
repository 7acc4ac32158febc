import type { ListenedWord } from '../../chat/word-count.ts';
import { groupKinds, type GroupKind } from '../group.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { SpokenWords } from './spoken-words.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const languages: readonly SpokenWords[] = [ar, cs, de, el, en, es, fr, hr, it, nl, pl, pt, ro, ru, sv, tr, uk];

const tellingWeight = 3;
const usualWeight = 1;

/** What the reader listens for in messages; it adds up into `ReadChat.kindWords` under the kind's name. */
export const spokenWords: readonly ListenedWord[] = languages.flatMap(listen);

function listen({ language, prefixes = [], telling, usual }: SpokenWords): readonly ListenedWord[] {
  const entries = (list: string | undefined): readonly string[] => {
    const words = (list ?? '').split(/\s+/u).filter((entry) => entry !== '');
    return [...new Set(words.flatMap((entry) => ['', ...prefixes].map((prefix) => `${prefix}${entry}`)))];
  };
  const toListen = (kind: GroupKind, weight: number, list: string | undefined): readonly ListenedWord[] =>
    entries(list).map((entry) => {
      return { language, kind, weight, text: entry.replace(/\*$/u, '').normalize('NFC'), isOpen: entry.endsWith('*') };
    });
  return groupKinds.flatMap((kind) => [
    ...toListen(kind, tellingWeight, telling[kind]),
    ...toListen(kind, usualWeight, usual[kind]),
  ]);
}
