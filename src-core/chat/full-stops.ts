/**
 * Whose is the full stop at the end of "Anna hat Dora M. hinzugefügt" or "Anna added Dora M."? Some builds of the app end every sentence with one,
 * others none, so the file's other sentences tell; where they do not, the language's habit and the look of the name.
 */
import type { EventType } from './chat.ts';
import type { NoticeConcept } from './language-pack.ts';
import { nameKey, toName } from './names.ts';
import { cutList } from './people-list.ts';
import type { PhraseMatch } from './phrases.ts';
import { normalise } from './text.ts';

/** How this file's sentences end; a file keeps to one version of the app. */
export interface Stops {
  readonly byConcept: ReadonlyMap<NoticeConcept, { bare: number; stopped: number }>;
  readonly bare: number;
  /** Sentences whose last words are the app's own. */
  readonly surelyStopped: number;
  /** Names that stand where no stop of the sentence can be theirs. */
  readonly names: ReadonlySet<string>;
}

export function countStops(
  written: readonly { readonly sentence: string }[],
  matches: readonly (PhraseMatch | null)[],
  known: ReadonlySet<string>,
): Stops {
  const names = new Set<string>();
  const byConcept = new Map<NoticeConcept, { bare: number; stopped: number }>();
  let bare = 0;
  let surelyStopped = 0;
  matches.forEach((hit, k) => {
    if (!hit) return;
    const sentence = written[k]?.sentence ?? '';
    const count = byConcept.get(hit.concept) ?? { bare: 0, stopped: 0 };
    byConcept.set(hit.concept, count);
    for (const [gap, role] of hit.meaning.gaps.entries()) {
      const value = hit.filled[gap];
      if (value === undefined || role !== 'targets') continue;
      if (endsInStop.test(sentence) && normalise(sentence).endsWith(value)) continue;
      for (const name of cutList(value, hit.pack, known).names) names.add(nameKey(toName(name).name));
    }
    if (!endsInStop.test(sentence)) {
      count.bare++;
      bare++;
      return;
    }
    count.stopped++;
    const plain = normalise(sentence);
    if (!longWinded.has(hit.meaning.type) && !hit.filled.some((value) => plain.endsWith(value))) surelyStopped++;
  });
  return { byConcept, bare, surelyStopped, names };
}

/** Several sentences, in which even those versions write stops that do not after "Anna left". */
const longWinded: ReadonlySet<EventType> = new Set([
  'encryption',
  'security-code',
  'disappearing',
  'settings',
  'number-changed',
  'other',
]);

const endsInStop = /[.。][\s\u200e\u200f\u202c\u2069]*$/;

/** Some builds end every sentence with a full stop; at the end of "Dora M." it is the name's own. */
export function ownsStop(
  withStop: string,
  { pack, concept }: PhraseMatch,
  known: ReadonlySet<string>,
  stops: Stops,
): boolean {
  const key = (text: string): string => nameKey(toName(text).name);
  // some call themselves ".."
  if (withStop === '..') return true;
  const bare = key(withStop.slice(0, -1));
  // a number ends with a digit
  if (bare.startsWith('+')) return false;
  if (known.has(key(withStop)) || stops.names.has(key(withStop))) return true;
  if (known.has(bare) || stops.names.has(bare) || withStop.endsWith('..')) return false;
  const ends = stops.byConcept.get(concept) ?? { bare: 0, stopped: 0 };
  if (ends.bare > 0 || ends.stopped > 1) return ends.bare >= ends.stopped;
  if (stops.bare >= 3 && stops.surelyStopped === 0) return true;
  if (pack.stopsAfterNames === true) return false;
  return pack.tag === 'en' || /(?:^|[\s.])\p{L}?\.$/u.test(withStop);
}
