import { groupKinds, type GroupKind } from './group.ts';
import { kindWords } from './kind-words/index.ts';

/** One word or phrase of a word list, ready for comparison. */
interface Pattern {
  readonly text: string;
  readonly kind: GroupKind;
  readonly weight: number;
  readonly language: string;
}

interface PatternIndex {
  /** Whole words. */
  readonly exact: ReadonlyMap<string, readonly Pattern[]>;
  /** By their first letter. */
  readonly prefixes: ReadonlyMap<string, readonly Pattern[]>;
  /** By their last letter. */
  readonly suffixes: ReadonlyMap<string, readonly Pattern[]>;
  readonly inside: readonly Pattern[];
  /** With a blank in it; `text` has a blank at each end that must be the end of a word. */
  readonly phrases: readonly Pattern[];
}

export interface TitleHit {
  readonly kind: GroupKind;
  readonly weight: number;
  readonly pattern: string;
}

const anchorWeight = 4.4;
const strongWeight = 3;
const weakWeight = 1.2;
/** Short lists of other languages must not overrule the chat's own language, German or English. */
const foreignWeight = 0.8;

let index: PatternIndex | undefined;

/** Lower case without accents, so that „Schützen“, "schutzen" and „SCHÜTZEN“ are one word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ı/gu, 'i')
    .replace(/[’ʼ‘`]/gu, "'")
    .normalize('NFC');
}

/** „Dienstagabend“ is no duty, „Mittwochsläufer“ are runners. */
const weekdayBefore = /^(?:(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?)-?(?=\p{L}{3})/u;

/** Words of a title: also the parts of „F-Jugend“ and of "KitaEltern", beside the whole. */
export function titleWords(title: string): readonly string[] {
  const composed = title.normalize('NFC');
  const spaced = `${composed} ${composed.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')}`;
  const words = new Set<string>();
  for (const raw of beforeSchool(fold(spaced)).split(/[^\p{L}\p{N}&.'+-]+/u)) {
    const word = raw.replace(/^[.'&+-]+|[&'+-]+$/gu, '').replace(weekdayBefore, '');
    if (word === '') continue;
    words.add(word.replace(/\.+$/u, ''));
    if (/[-.&+]/u.test(word)) for (const part of word.split(/[-.&+]+/u)) if (part !== '') words.add(part);
  }
  words.delete('');
  return [...words];
}

/** "Pre-school" comes before school, and is none. */
function beforeSchool(title: string): string {
  return title.replace(/(?<!\p{L})pre[- ](?=school|k(?!\p{L}))/gu, 'pre');
}

/**
 * Days, and surnames that begin like a word of the lists: „Schulz“ is no school, „Dienstag“ no duty. Many families are none, and who goes
 * shopping works in no shop.
 */
const misleading =
  /^(?:shopping|families|co-op|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|(?:schul[tz]e?|mueller|muller|fischer|jager|kirch(?:ner|hoff?|mann)|zimmermann|schreiner|sanger|turner|reiter|bauer|richter|kochs?|maler|glaser|hofmann|hoffmann|dorfner|dorner)(?:e?s|n)?)$/u;

/** What the word lists say of a title. The longest pattern in a word counts most: „Kirchenchor“ is more than a „Chor“. */
export function titleHits(title: string, language: string | null): readonly TitleHit[] {
  const patterns = (index ??= buildIndex());
  const own = (language ?? '').split('-')[0] ?? '';
  const hits: TitleHit[] = [];
  const text = ` ${fold(title).replace(/[^\p{L}\p{N}&.'+-]+/gu, ' ')} `;
  const inPhrases = new Set<string>();
  for (const pattern of patterns.phrases) {
    if (!text.includes(pattern.text)) continue;
    // Two words in this order are less of an accident than one, and "Sunday school" is not a school.
    hits.push(hit(pattern, own, 1.4));
    for (const word of pattern.text.trim().split(' ')) inPhrases.add(word);
  }
  for (const word of titleWords(title)) {
    if (misleading.test(word)) continue;
    for (const found of wordHits(patterns, word, own)) {
      if (inPhrases.has(word) && !hits.some(({ kind }) => kind === found.kind)) continue;
      hits.push(found);
    }
  }
  return hits;
}

function wordHits(patterns: PatternIndex, word: string, own: string): readonly TitleHit[] {
  const suffixes = (patterns.suffixes.get(word.slice(-1)) ?? []).filter(({ text: stem }) => word.endsWith(stem));
  const prefixes = (patterns.prefixes.get(word.slice(0, 1)) ?? []).filter(({ text: stem }) => word.startsWith(stem));
  const found = [
    ...(patterns.exact.get(word) ?? []),
    ...prefixes.map((pattern) => abroad(pattern, word, own)),
    ...suffixes.map((pattern) => abroad(pattern, word, own)),
    ...patterns.inside.filter(({ text: stem }) => word.includes(stem)).map((pattern) => abroad(pattern, word, own)),
  ];
  // A weak word never takes anything from a strong one.
  const longest = (from: number): number =>
    Math.max(0, ...found.filter(({ weight }) => weight >= from).map(({ text: stem }) => stem.length));
  const [longestStrong, longestOfAll] = [longest(strongWeight), longest(0)];
  // „Schachfreunde“ and „Fußballtruppe“ say by their first half what they are.
  const saidBefore = prefixes.some(({ kind, weight }) => kind !== 'friends' && weight >= strongWeight);
  return found.map((pattern) => {
    if (saidBefore && pattern.kind === 'friends' && word.endsWith(pattern.text)) return hit(pattern, own, 0.3);
    const share = pattern.text.length / (pattern.weight >= strongWeight ? longestStrong : longestOfAll);
    return hit(pattern, own, saidBefore ? share : share ** 2);
  });
}

/**
 * Words run on („Chorprobe“), but in a chat of another language a word with the same beginning or end is mostly another one: "Chorwacja" is
 * a country, "Spring" no street, „Fünf“ no fun.
 */
function abroad(pattern: Pattern, word: string, own: string): Pattern {
  const isStranger = own !== '' && own !== pattern.language && word !== pattern.text;
  return isStranger ? { ...pattern, weight: pattern.weight * 0.5 } : pattern;
}

function hit(pattern: Pattern, own: string, share: number): TitleHit {
  const { language, kind, text } = pattern;
  const trusted = language === own || language === 'de' || language === 'en' ? 1 : foreignWeight;
  return { kind, weight: pattern.weight * trusted * share, pattern: text.trim() };
}

function buildIndex(): PatternIndex {
  const exact = new Map<string, Pattern[]>();
  const prefixes = new Map<string, Pattern[]>();
  const suffixes = new Map<string, Pattern[]>();
  const inside: Pattern[] = [];
  const phrases: Pattern[] = [];
  for (const { language, anchors, strong, weak } of kindWords) {
    for (const kind of groupKinds) {
      for (const [list, weight] of [
        [anchors?.[kind], anchorWeight],
        [strong[kind], strongWeight],
        [weak[kind], weakWeight],
      ] as const) {
        for (const entry of splitList(list)) {
          const open = { start: entry.startsWith('*'), end: entry.endsWith('*') };
          const stem = entry.replace(/^\*|\*$/gu, '');
          const pattern = { text: stem, kind, weight, language };
          if (stem.includes(' ')) {
            phrases.push({ ...pattern, text: `${open.start ? '' : ' '}${stem}${open.end ? '' : ' '}` });
          } else if (open.start && open.end) inside.push(pattern);
          else if (open.start) file(suffixes, stem.slice(-1), pattern);
          else if (open.end) file(prefixes, stem.slice(0, 1), pattern);
          else file(exact, stem, pattern);
        }
      }
    }
  }
  return { exact, prefixes, suffixes, inside, phrases };
}

function file(under: Map<string, Pattern[]>, key: string, pattern: Pattern): void {
  const filed = under.get(key);
  if (filed) filed.push(pattern);
  else under.set(key, [pattern]);
}

function splitList(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((entry) => fold(entry.trim()).replace(/\.$/u, ''))
    .filter((entry) => entry !== '' && entry !== '*');
}
